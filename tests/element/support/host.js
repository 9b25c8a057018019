/**
 * A host's web server: pages and headers of the test's own, the built package under `/npm/`, libraries under `/node_modules/`.
 * It logs every request but that for an icon.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { expect, test as base } from '@playwright/test';

/** What `cargo xtask package` has made. */
export const PACKAGE = process.env.PROOFMARK_PACKAGE ?? 'target/package';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

export class Host {
  /** The paths that were asked for, in order. @type {string[]} */
  requests = [];
  /** @type {Map<string, { body: string, headers: Record<string, string> }>} */
  #pages = new Map();
  /** Folders beside the standard ones. @type {Record<string, string>} */
  folders = { npm: join(PACKAGE, 'npm'), node_modules: 'node_modules' };
  #server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    // The browser itself asks for an icon, whenever it has the time.
    if (path === '/favicon.ico') return void response.writeHead(404).end();
    this.requests.push(path);
    if (request.method === 'POST') {
      let body = '';
      for await (const chunk of request) body += chunk;
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><title>Sent</title><pre>${body.replaceAll('<', '&lt;')}</pre>`);
      return;
    }
    const page = this.#pages.get(path);
    if (page) {
      response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'text/html; charset=utf-8', ...page.headers }).end(page.body);
      return;
    }
    const [, folder, ...rest] = path.split('/');
    const file = this.folders[folder] && join(this.folders[folder], normalize(`/${rest.join('/')}`));
    const content = file ? await readFile(file).catch(() => null) : null;
    if (!content) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(content);
  });
  url = '';

  /**
   * Puts a page on the server.
   * @param {string} path
   * @param {string} body
   * @param {Record<string, string>} [headers]
   */
  page(path, body, headers = {}) {
    this.#pages.set(path, { body, headers });
  }

  async start() {
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', () => resolve(undefined)));
    const address = this.#server.address();
    this.url = `http://127.0.0.1:${typeof address === 'object' && address?.port}`;
  }

  async stop() {
    // First no new ones: a connection that came in between would be waited for.
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}

/** @type {import('@playwright/test').TestType<import('@playwright/test').PlaywrightTestArgs & import('@playwright/test').PlaywrightTestOptions & { host: Host }, import('@playwright/test').PlaywrightWorkerArgs & import('@playwright/test').PlaywrightWorkerOptions>} */
export const test = base.extend({
  host: async ({}, use) => {
    const host = new Host();
    await host.start();
    await use(host);
    await host.stop();
  },
});

export { expect };

/** The script tag of the package's module, and that of the one file. */
export const MODULE = '<script type="module" src="/npm/dist/define.js"></script>';
export const ONE_FILE = '<script src="/npm/dist/standalone.js"></script>';

/** A list in which two entries have one DOI. */
export const REFERENCES = [
  'Ames A, Bond B. One thing and its measure. J Test. 2019;1(2):1-12. doi:10.5555/test.one',
  'Cole C, Dunn D. Another thing and its cause. J Test. 2020;2(3):3-14. doi:10.5555/test.one',
].join('\n');

/** An abstract with a misspelt word that has a fix. */
export const ABSTRACT = 'We measured one thing in two towns. The results were recieved well, and nothing else was found in either of them.';

/**
 * A host's page.
 * @param {string} body
 * @param {string} [head]
 */
export const html = (body, head = MODULE) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A journal's form</title>${head}<body><main><h1>Submission</h1>${body}</main>`;

/**
 * Has an element check what its fields hold now. After typing, what it shows may be of the text before the last pause, and a
 * fix of that is not made.
 * @param {import('@playwright/test').Locator} element
 */
export async function checkNow(element) {
  await element.evaluate((check) => /** @type {any} */ (check).check());
}

/**
 * The element, once it has checked.
 * @param {import('@playwright/test').Page | import('@playwright/test').FrameLocator} page
 * @param {string} [state]
 */
export async function settled(page, state = 'checked') {
  const element = page.locator('proofmark-check').first();
  await expect(element).toHaveAttribute('data-state', state);
  return element;
}
