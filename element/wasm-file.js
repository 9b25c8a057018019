/** Compiles the engine from its own file. */

/**
 * Compiles while loading; where the server does not say that it is WebAssembly, after loading.
 * @param {URL} url
 */
export async function compileFrom(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  const copy = response.clone();
  try {
    return await WebAssembly.compileStreaming(response);
  } catch {
    return WebAssembly.compile(await copy.arrayBuffer());
  }
}
