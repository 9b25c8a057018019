/**
 * Fetches the engine, and nothing else, and hands it to the page.
 *
 * The page forbids itself every connection, its loading included, so this worker does it: a worker that comes from a file
 * does not inherit the page's policy. It never sees a manuscript and is ended as soon as it has answered.
 */

const GLUE = new URL('../proofmark.js', location.href);
const ENGINE = new URL('../proofmark_bg.wasm', location.href);

/** Compiles while loading; where the server does not say that it is WebAssembly, after loading. */
async function compile() {
  const response = await get(ENGINE);
  const copy = response.clone();
  try {
    return await WebAssembly.compileStreaming(response);
  } catch {
    return WebAssembly.compile(await copy.arrayBuffer());
  }
}

/** @param {URL} url */
async function get(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response;
}

try {
  const [glue, module] = await Promise.all([get(GLUE).then((response) => response.text()), compile()]);
  postMessage({ glue, module });
} catch (error) {
  postMessage({ error: String(error) });
}
