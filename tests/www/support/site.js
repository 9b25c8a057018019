/**
 * The built page on a server of the test's own: it logs every request but that for the icon, can be stopped, and can serve a
 * file changed.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { expect, test as base } from '@playwright/test';

/** Where the built page lies. */
export const PAGE = process.env.PROOFMARK_PAGE ?? 'dist';

/** The browser itself asks for it, whenever it has the time. */
const ICON = '/www/icon.svg';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

export class Site {
  /** The paths that were asked for, in order. @type {string[]} */
  requests = [];
  /** @type {Map<string, (text: string) => string>} */
  #changes = new Map();
  /** @type {Map<string, Promise<void>>} */
  #held = new Map();
  #server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== ICON) this.requests.push(pathname);
    const name = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1));
    Promise.resolve(this.#held.get(name)).then(() => this.#read(name)).then(
      (body) => {
        response.writeHead(200, { 'Content-Type': TYPES[extname(name)] ?? 'text/plain', 'Cache-Control': 'no-cache' });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  url = '';

  /** @param {string} name */
  async #read(name) {
    const change = this.#changes.get(name);
    if (!change) return readFile(join(PAGE, name));
    return change(await readFile(join(PAGE, name), 'utf8').catch(() => ''));
  }

  /** @param {number} [port] 0: a free one */
  async start(port = 0) {
    await new Promise((resolve) => this.#server.listen(port, '127.0.0.1', () => resolve(undefined)));
    const address = this.#server.address();
    this.url = `http://127.0.0.1:${typeof address === 'object' && address?.port}/`;
  }

  /** Cuts every connection and takes no more. */
  async stop() {
    if (!this.#server.listening) return;
    // First no new ones: a connection that came in between would be waited for.
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /**
   * Keeps whoever asks for a file waiting.
   * @param {string} name
   * @returns {() => void} serves it
   */
  hold(name) {
    /** @type {() => void} */
    let serve = () => {};
    this.#held.set(name, new Promise((resolve) => (serve = resolve)));
    return serve;
  }

  /**
   * From now on serves a file as `change` makes it; a file that is not there is made from nothing.
   * @param {string} name
   * @param {(text: string) => string} change
   */
  change(name, change) {
    this.#changes.set(name, change);
  }

  /**
   * Puts a script of the test's own behind the engine's, in its worker.
   * @param {string} script
   */
  changeEngine(script) {
    this.change('proofmark.js', (glue) => `${glue}\n${script}`);
  }
}

/** @type {import('@playwright/test').TestType<import('@playwright/test').PlaywrightTestArgs & import('@playwright/test').PlaywrightTestOptions & { site: Site }, import('@playwright/test').PlaywrightWorkerArgs & import('@playwright/test').PlaywrightWorkerOptions>} */
export const test = base.extend({
  page: async ({ page }, use) => {
    await page.addInitScript(noteWhatIsChecked);
    await use(page);
  },
  site: async ({}, use) => {
    const site = new Site();
    await site.start();
    await use(site);
    await site.stop();
  },
});

/** Notes what the page's boxes held when a check began, so that a test can tell whose results it sees. */
function noteWhatIsChecked() {
  addEventListener('proofmark-start', () => {
    Object.assign(globalThis, { begunWith: [...document.querySelectorAll('textarea')].map(({ value }) => value) });
  });
}

export { expect };
