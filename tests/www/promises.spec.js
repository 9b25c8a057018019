/** What the page promises: nothing leaves, it works without a network, it weighs little, and nothing is lost. */
import { weighAll } from '../../xtask/node/weigh.js';
import { NO_FAULT, ONE_FAULT, box, checked, findings, open, paste, put, ready, status } from './support/page.js';
import { PAGE, expect, test } from './support/site.js';

/** Keeps what the page's workers post, so that a test can read it. */
function recordWorkers() {
  const messages = /** @type {any[]} */ ([]);
  Object.assign(globalThis, {
    messages,
    Worker: class extends Worker {
      /** @param {string} url @param {WorkerOptions} [options] */
      constructor(url, options) {
        super(url, options);
        this.addEventListener('message', ({ data }) => messages.push(data));
      }
    },
  });
}

test('nothing is requested after the load, by the page or its workers', async ({ page, site }) => {
  await open(page, site);
  await expect(page.locator('#offline')).toBeVisible();
  await put(page, ONE_FAULT);
  await checked(page);
  const before = site.requests.length;
  /** @type {string[]} */
  const asked = [];
  page.context().on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: 'Example' }).click();
  await checked(page);
  await page.keyboard.press('F8');
  await put(page, NO_FAULT);
  await expect(status(page)).toHaveText('No findings');
  expect(site.requests.slice(before)).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('the worker that sees the text cannot connect to anything', async ({ page, site }) => {
  await page.addInitScript(recordWorkers);
  site.changeEngine(`{
    const there = location.origin + '/leak';
    const tries = {
      fetch: () => fetch(there),
      beacon: () => navigator.sendBeacon ? Promise.reject(navigator.sendBeacon(there)) : Promise.reject(),
      XMLHttpRequest: () => new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.onload = resolve;
        request.onerror = reject;
        request.open('GET', there);
        request.send();
      }),
      WebSocket: () => new Promise((resolve, reject) => {
        const socket = new WebSocket(there.replace('http', 'ws'));
        socket.onopen = resolve;
        socket.onerror = reject;
      }),
      EventSource: () => new Promise((resolve, reject) => {
        const source = new EventSource(there);
        source.onopen = resolve;
        source.onerror = reject;
      }),
      importScripts: async () => importScripts(there),
      worker: () => new Promise((resolve, reject) => {
        const worker = new Worker(there);
        worker.onmessage = resolve;
        worker.onerror = reject;
      }),
    };
    const probe = async () => {
      const out = [];
      for (const [name, attempt] of Object.entries(tries)) {
        await Promise.resolve().then(attempt).then(() => out.push(name), () => {});
      }
      self.postMessage({ type: 'probe', tried: Object.keys(tries).length, out });
    };
    probe();
  }`);
  await open(page, site);
  const probe = await page.waitForFunction(() => /** @type {any} */ (globalThis).messages.find((/** @type {any} */ m) => m.type === 'probe'));
  expect(await probe.jsonValue()).toMatchObject({ tried: 7, out: [] });
  expect(site.requests).not.toContain('/leak');
});

test('the page itself cannot connect either, nor put markup into itself', async ({ page, site }) => {
  await open(page, site);
  const outcome = await page.evaluate(async () => {
    const refused = await fetch('/leak').then(
      () => false,
      () => true,
    );
    let inert = false;
    try {
      document.createElement('p').innerHTML = '<b>bold</b>';
    } catch {
      inert = true;
    }
    return { refused, inert };
  });
  expect(outcome).toEqual({ refused: true, inert: true });
  expect(site.requests).not.toContain('/leak');
});

test('nothing of the text is stored', async ({ page, site, context }) => {
  await open(page, site);
  await expect(page.locator('#offline')).toBeVisible();
  await paste(page, site, ONE_FAULT);
  await checked(page);
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    kept: (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))).length,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, kept: 1 });
  expect(await context.cookies()).toEqual([]);
});

test('with the server gone the page loads again and checks', async ({ page, site }) => {
  await open(page, site);
  await expect(page.locator('#offline')).toBeVisible();
  await site.stop();
  await page.reload();
  await ready(page);
  await put(page, ONE_FAULT);
  await expect(status(page)).toHaveText('1 finding: 1 error');
});

test('the page weighs at most 1,000,000 bytes after brotli, with all its files', ({ browserName }) => {
  test.skip(browserName !== 'chromium', 'no browser takes part');
  const weights = weighAll(PAGE);
  const all = weights.reduce((sum, { brotli }) => sum + brotli, 0);
  expect(all, weights.map(({ file, brotli }) => `${file} ${brotli}`).join(', ')).toBeLessThanOrEqual(1_000_000);
});

test('a new version is offered and taken only when asked for; the text is not lost on the way', async ({ page, site }) => {
  await open(page, site);
  await expect(page.locator('#offline')).toBeVisible();
  site.change('index.html', (html) => html.replace('<title>Proofmark', '<title>Proofmark, the next'));
  site.change('sw.js', (script) => script.replace(/VERSION = '/, "VERSION = 'next-"));
  await page.reload();
  await ready(page);
  await put(page, ONE_FAULT);
  const offer = page.locator('#update');
  await expect(offer).toContainText('A new version is ready.');
  await expect(page).toHaveTitle('Proofmark');
  await expect(status(page)).toHaveText('1 finding: 1 error');

  await offer.getByRole('button', { name: 'Reload' }).click();
  await expect(offer).toContainText('Reloading empties the box.');
  await expect(page).toHaveTitle('Proofmark');
  await expect(box(page)).toHaveValue(ONE_FAULT);

  await offer.getByRole('button', { name: 'Copy the text, then reload' }).click();
  await expect(page).toHaveTitle('Proofmark, the next');
  await ready(page);
  await box(page).focus();
  await page.keyboard.press('Control+V');
  await expect(box(page)).toHaveValue(ONE_FAULT);
});

test('the text of both boxes is copied before a new version is taken', async ({ page, site }) => {
  await open(page, site);
  await expect(page.locator('#offline')).toBeVisible();
  site.change('sw.js', (script) => script.replace(/VERSION = '/, "VERSION = 'next-"));
  await page.reload();
  await ready(page);
  await put(page, 'The body.');
  await page.getByText('References in a box of their own').click();
  await page.getByRole('textbox', { name: 'Reference list' }).fill('The references.');
  const offer = page.locator('#update');
  await offer.getByRole('button', { name: 'Reload' }).click();
  await offer.getByRole('button', { name: 'Copy the text, then reload' }).click();
  await expect(box(page)).toHaveValue('');
  await ready(page);
  await box(page).focus();
  await page.keyboard.press('Control+V');
  await expect(box(page)).toHaveValue('The body.\nThe references.');
});

test('an offer that is put off goes away and nothing reloads', async ({ page, site }) => {
  await open(page, site);
  await expect(page.locator('#offline')).toBeVisible();
  site.change('sw.js', (script) => script.replace(/VERSION = '/, "VERSION = 'next-"));
  await page.reload();
  await ready(page);
  await put(page, ONE_FAULT);
  await expect(page.locator('#update')).toContainText('A new version is ready.');
  // It may be there before the words of the person's language are.
  await page.getByRole('combobox', { name: 'Language' }).selectOption('es');
  await expect(page.locator('#update')).not.toContainText('A new version');
  await page.locator('#update').getByRole('button', { name: 'Más tarde' }).click();
  await expect(page.locator('#update')).toBeEmpty();
  await expect(page.locator('#manuscript')).toHaveValue(ONE_FAULT);
});

test('when the engine dies the rule is named, the text kept and the next check works, without the network', async ({ page, site }) => {
  site.changeEngine(`{
    const answer = wasm_bindgen.answer;
    wasm_bindgen.answer = (request, running) => {
      if (!request.body.includes('breaks the engine')) return answer(request, running);
      running('citation/order');
      running('doi/duplicate');
      throw new WebAssembly.RuntimeError('unreachable');
    };
  }`);
  await open(page, site);
  await expect(page.locator('#offline')).toBeVisible();
  await site.stop();
  const text = ONE_FAULT.replace('Somebody', 'This breaks the engine. Somebody');
  await put(page, text);
  const notice = page.getByRole('alert').filter({ visible: true });
  await expect(notice).toContainText('The rule doi/duplicate failed on this text');
  await expect(notice).not.toContainText('breaks the engine');
  await expect(box(page)).toHaveValue(text);
  await put(page, ONE_FAULT);
  await expect(status(page)).toHaveText('1 finding: 1 error');
  await expect(notice).toHaveCount(0);
});

test('a newer text does not wait long for an older one', async ({ page, site }) => {
  // The engine never comes back from the older text: only its end can let the newer one through.
  site.changeEngine(`{
    const answer = wasm_bindgen.answer;
    wasm_bindgen.answer = (request, running) => {
      if (request.body.includes('takes for ever')) for (;;);
      answer(request, running);
    };
  }`);
  await open(page, site);
  await put(page, ONE_FAULT.replace('Somebody', 'This takes for ever. Somebody'));
  await put(page, ONE_FAULT);
  await expect(status(page)).toHaveText('1 finding: 1 error');
  await put(page, NO_FAULT.replace('Somebody', 'This takes for ever. Somebody'));
  await put(page, '');
  await expect(status(page)).toHaveText('Ready. Paste a text to check it.');
  await expect(findings(page)).toBeHidden();
});

test('a text pasted before the engine has come is checked when it comes', async ({ page, site }) => {
  /** @type {(value?: unknown) => void} */
  let come = () => {};
  const wait = new Promise((resolve) => (come = resolve));
  await page.route('**/proofmark_bg.wasm', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(site.url);
  await put(page, ONE_FAULT);
  await expect(status(page)).toHaveText('Getting ready…');
  come();
  await expect(status(page)).toHaveText('1 finding: 1 error');
  await expect(box(page)).toHaveValue(ONE_FAULT);
});

test('a browser that cannot run the engine is told so, and the text stays', async ({ page, site }) => {
  site.change('proofmark.js', () => 'throw new Error("no engine")');
  await page.goto(site.url);
  await put(page, ONE_FAULT);
  await expect(page.getByRole('alert').filter({ visible: true })).toContainText('could not be started');
  await expect(box(page)).toHaveValue(ONE_FAULT);
});

test('leaving asks first when changes that were made here would be lost', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, ONE_FAULT);
  await checked(page);
  await page.keyboard.type('And more.');
  await expect(box(page)).toHaveValue(`${ONE_FAULT}And more.`);
  const dialog = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  expect((await dialog).type()).toBe('beforeunload');
  await (await dialog).dismiss();
  await expect(box(page)).toHaveValue(`${ONE_FAULT}And more.`);
});

test('leaving asks nothing about a text that was only pasted, or has been copied', async ({ page, site }) => {
  await open(page, site);
  const prevented = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await paste(page, site, ONE_FAULT);
  expect(await prevented()).toBe(false);
  await page.keyboard.type('And more.');
  await expect.poll(prevented).toBe(true);
  // A few words of it are not the text.
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+C');
  expect(await prevented()).toBe(true);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await expect.poll(prevented).toBe(false);
});
