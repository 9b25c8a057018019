/**
 * Makes the page work without a network: keeps the files of one build, and answers from them. The build fills in the two
 * marks and writes the result to `sw.js`. It fetches nothing but these files, and never sees a manuscript.
 */
const VERSION = '__VERSION__';
/** Relative to the page's folder. @type {string[]} */
const FILES = ['__FILES__'];

const PREFIX = 'proofmark-';
const CACHE = PREFIX + VERSION;

const worker = /** @type {any} */ (self);

/** Fetches every file anew, past the browser's own cache, so that no two builds are mixed. */
async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
}

async function dropOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
}

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request.mode === 'navigate' ? 'index.html' : request, { ignoreSearch: true });
  return kept ?? fetch(request);
}

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(install()));
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(dropOlder()));

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  const folder = new URL(worker.registration.scope);
  const url = new URL(request.url);
  const own = url.origin === folder.origin && url.pathname.startsWith(folder.pathname);
  const path = url.pathname.slice(folder.pathname.length);
  if (request.method === 'GET' && own && (path === '' || FILES.includes(path))) event.respondWith(answer(request));
});

// The page offers a new version; it takes over only when the person says so.
worker.addEventListener('message', (/** @type {MessageEvent} */ event) => {
  if (event.data === 'use-new-version') worker.skipWaiting();
});
