/**
 * The page's one Trusted Types policy. Browsers that enforce Trusted Types start a worker only from a URL that a named
 * policy has passed; this one passes the page's own two workers and blobs made by the page, and nothing else ever.
 */

const OWN = ['www/loader.js', 'sw.js'].map((path) => new URL(path, document.baseURI).href);

/** @param {string} url */
function check(url) {
  // From a disk a page has the origin "null", which `location` does not tell.
  const { origin } = globalThis;
  if (OWN.includes(url) || url.startsWith(`blob:${origin}/`)) return url;
  throw new TypeError('not a worker of this page');
}

/** @type {{ createScriptURL(url: string): unknown } | undefined} */
const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('proofmark-worker', { createScriptURL: check });

/**
 * The URL of one of the page's own workers, passed. The cast is for TypeScript, which wants a string.
 * @param {string} url relative to the page, or a blob's
 * @returns {string}
 */
export function workerUrl(url) {
  const whole = new URL(url, document.baseURI).href;
  return /** @type {string} */ (policy ? policy.createScriptURL(whole) : check(whole));
}
