/**
 * The element's one Trusted Types policy, for the URLs of its workers. A host that enforces Trusted Types without allowing
 * the policy `proofmark-worker` gets no worker: the engine then runs on the page's own thread.
 */

/** @type {{ createScriptURL(url: string): unknown } | null | undefined} undefined: not asked for yet; null: none */
let policy;
/** The URLs that may pass. @type {Set<string>} */
const own = new Set();

/**
 * The URL of a worker of ours, passed.
 * @param {string} url
 * @returns {string} for TypeScript; where Trusted Types are enforced, what the policy makes of it
 */
export function trustedWorkerUrl(url) {
  own.add(url);
  policy ??= makePolicy();
  return /** @type {string} */ (policy ? policy.createScriptURL(url) : url);
}

function makePolicy() {
  const pass = (/** @type {string} */ url) => {
    if (own.has(url)) return url;
    throw new TypeError('not a worker of this element');
  };
  try {
    return /** @type {any} */ (globalThis).trustedTypes?.createPolicy('proofmark-worker', { createScriptURL: pass }) ?? null;
  } catch {
    // The host does not allow the policy. Where it enforces Trusted Types, starting a worker will throw.
    return null;
  }
}
