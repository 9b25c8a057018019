/** Hosts that make it hard, and what the element must not do to them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { ABSTRACT, MODULE, ONE_FILE, PACKAGE, REFERENCES, expect, html, settled, test } from './support/host.js';

const FIELD = `<label for="abstract">Abstract</label><textarea id="abstract" rows="4" cols="60">${ABSTRACT}</textarea>`;
const CHECK = '<proofmark-check for="abstract"></proofmark-check>';

test('a host’s reset of all styles does not reach the list, and the element’s styles do not reach the host', async ({ page, host }) => {
  const reset = `<style>* { all: unset !important; } proofmark-check { display: block !important; } button { display: none !important; } p { font: 40px serif; color: red; }</style>`;
  host.page('/', html(`<p id="own">The host’s words</p>${FIELD}${CHECK}`, `${MODULE}${reset}`));
  await page.goto(host.url);
  const element = await settled(page);
  await expect(element.getByRole('button', { name: /recieved/ })).toBeVisible();
  await expect(element.getByRole('button', { name: 'Hide findings' })).toBeVisible();
  expect(await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length])).toEqual([1, 0]);
});

test('where a host’s root counts in tenths, the words stay as large as a browser’s own', async ({ page, host }) => {
  host.page('/', html(`${FIELD}${CHECK}`, `${MODULE}<style>html { font-size: 62.5%; }</style>`));
  await page.goto(host.url);
  const element = await settled(page);
  const sizes = () => element.evaluate((check) => ['.status', '.message', '.foot'].map((part) => parseFloat(getComputedStyle(/** @type {Element} */ (check.shadowRoot?.querySelector(part))).fontSize)));
  expect(await sizes()).toEqual([15, 15, 13]);
  // Who has set a larger font gets a larger one.
  await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
  expect(await sizes()).toEqual([30, 30, 26]);
});

test('in a page from right to left the layout runs so too, and English sentences run as English does', async ({ page, host }) => {
  host.page('/', html(`<div dir="rtl">${FIELD}${CHECK}</div>`));
  await page.goto(host.url);
  const element = await settled(page);
  const places = await element.evaluate((check) => {
    const left = (/** @type {string} */ part, /** @type {(text: Text) => number} */ at) => {
      const text = /** @type {Text} */ (check.shadowRoot?.querySelector(part)?.firstChild);
      const range = document.createRange();
      range.setStart(text, at(text));
      range.setEnd(text, at(text) + 1);
      return range.getBoundingClientRect().left;
    };
    const ends = (/** @type {string} */ part) => left(part, () => 0) < left(part, ({ length }) => length - 1);
    return [ends('.status'), ends('.foot'), left('.toggle', () => 0) < left('.status', () => 0)];
  });
  expect(places).toEqual([true, true, true]);
});

test('colours and fonts are the host’s to set', async ({ page, host }) => {
  const theme = '<style>proofmark-check { --proofmark-background: rgb(1, 2, 3); --proofmark-font: 20px/1.5 monospace; } proofmark-check::part(status) { text-decoration-line: underline; }</style>';
  host.page('/', html(`${FIELD}${CHECK}`, `${MODULE}${theme}`));
  await page.goto(host.url);
  const element = await settled(page);
  const style = (/** @type {string} */ part) => element.evaluate((check, part) => {
    const { backgroundColor, fontSize, textDecorationLine } = getComputedStyle(/** @type {Element} */ (check.shadowRoot?.querySelector(part)));
    return { backgroundColor, fontSize, textDecorationLine };
  }, part);
  expect(await style('.panel')).toMatchObject({ backgroundColor: 'rgb(1, 2, 3)', fontSize: '20px' });
  expect(await style('.status')).toMatchObject({ textDecorationLine: 'underline' });
});

test('in a modal dialog it can be reached, and the dialog’s form is sent with its summary', async ({ page, host }) => {
  host.page('/', html(`<dialog><form method="dialog">${FIELD}<proofmark-check for="abstract" name="check"></proofmark-check><button value="ok">Done</button></form></dialog>`));
  await page.goto(host.url);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  const element = await settled(page);
  await element.getByRole('button', { name: 'received' }).last().click();
  await expect(page.locator('#abstract')).toHaveValue(ABSTRACT.replace('recieved', 'received'));
  await expect(element.getByRole('status')).toHaveText('No findings');
  await expect.poll(() => page.evaluate(() => new FormData(/** @type {HTMLFormElement} */ (document.querySelector('form'))).get('check'))).toContain('"total":0');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => page.evaluate(() => document.querySelector('dialog')?.returnValue)).toBe('ok');
});

test('frames that share a domain each have an engine of their own', async ({ page, host }) => {
  const share = '<script>try { document.domain = document.domain; } catch {}</script>';
  const headers = { 'Origin-Agent-Cluster': '?0' };
  host.page('/', html(`${FIELD}${CHECK}<iframe src="/inner" title="Inner"></iframe>`, `${share}${ONE_FILE}`), headers);
  host.page('/inner', html(`${FIELD}${CHECK}`, `${share}${MODULE}`), headers);
  await page.goto(host.url);
  await settled(page);
  await expect((await settled(page.frameLocator('iframe'))).getByRole('status')).toHaveText('1 finding: 1 warning');
});

test('two copies on one page: the first serves all, the second does no harm', async ({ page, host }) => {
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  host.page('/', html(`${FIELD}${CHECK}`, `${ONE_FILE}<script src="/npm/dist/standalone.js?other"></script>${MODULE}`));
  await page.goto(host.url);
  await settled(page);
  await expect.poll(() => page.workers().length).toBe(1);
  expect(faults).toEqual([]);
});

test('two versions on one page: the older has the name, the newer can take another, and both check', async ({ page, host }) => {
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const { version } = JSON.parse(readFileSync('npm/package.json', 'utf8'));
  const older = readFileSync(join(PACKAGE, 'npm/dist/standalone.js'), 'utf8').replaceAll(`"${version}"`, '"0.0.1"');
  host.page('/older.js', older, { 'Content-Type': 'text/javascript' });
  host.page('/', html(`${FIELD}${CHECK}<journal-check for="abstract"></journal-check>
    <script type="module">import { ProofmarkCheck } from '/npm/dist/index.js'; ProofmarkCheck.define(); ProofmarkCheck.define('journal-check');</script>`, '<script src="/older.js"></script>'));
  await page.goto(host.url);
  for (const [name, wanted] of [['proofmark-check', '0.0.1'], ['journal-check', version]]) {
    const element = page.locator(name);
    await expect(element.getByRole('status')).toHaveText('1 finding: 1 warning');
    expect(await element.evaluate((check) => /** @type {any} */ (check.constructor).version)).toBe(wanted);
  }
  // What one of them mends, the other sees.
  await page.locator('journal-check').getByRole('button', { name: 'received' }).last().click();
  await expect(page.locator('#abstract')).toHaveValue(ABSTRACT.replace('recieved', 'received'));
  await expect(page.locator('proofmark-check').getByRole('status')).toHaveText('No findings');
  expect(faults).toEqual([]);
});

test('a host’s autosave sees a fix as it sees typing', async ({ page, host }) => {
  host.page('/', html(`${FIELD}${CHECK}<script>
    let saving; window.saved = [];
    document.querySelector('textarea').addEventListener('input', (event) => {
      clearTimeout(saving);
      saving = setTimeout(() => saved.push(event.target.value), 50);
    });</script>`));
  await page.goto(host.url);
  const element = await settled(page);
  expect(await page.evaluate(() => /** @type {any} */ (globalThis).saved)).toEqual([]);
  await element.getByRole('button', { name: 'received' }).last().click();
  await expect.poll(() => page.evaluate(() => /** @type {any} */ (globalThis).saved)).toEqual([ABSTRACT.replace('recieved', 'received')]);
});

for (const [name, options, attributes] of /** @type {const} */ ([
  ['light', { colorScheme: 'light' }, ''],
  ['dark', { colorScheme: 'dark' }, 'style="color-scheme: dark"'],
  ['forced colours', { forcedColors: 'active' }, ''],
  ['320 px, right to left', {}, 'dir="rtl"'],
])) {
  test(`axe finds nothing: ${name}`, async ({ page, host }) => {
    await page.emulateMedia(options);
    if (name.startsWith('320')) await page.setViewportSize({ width: 320, height: 800 });
    host.page('/', html(`<div ${attributes}>${FIELD.replace('cols="60"', 'cols="20"')}<label for="refs">References</label><textarea id="refs">${REFERENCES}</textarea>
      <proofmark-check for="abstract" references-for="refs"></proofmark-check><proofmark-check></proofmark-check></div>`, `${MODULE}<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">`));
    await page.goto(host.url);
    const element = await settled(page);
    await expect(page.locator('proofmark-check').last()).toHaveAttribute('data-state', 'idle');
    await page.evaluate(axe.source);
    const violations = () => page.evaluate(async () => {
      const { violations } = await /** @type {any} */ (globalThis).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
      return violations.map((/** @type {any} */ { id, nodes }) => [id, nodes.map((/** @type {any} */ node) => node.target)]);
    });
    expect(await violations()).toEqual([]);
    await element.getByRole('button', { name: /same DOI/ }).focus();
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

/** A text with edits made in it, from the last to the first. @param {string} text @param {{ start: number, end: number, text: string }[]} edits */
const applied = (text, edits) => edits.toReversed().reduce((old, { start, end, text }) => old.slice(0, start) + text + old.slice(end), text);

const FRAME = readdirSync(PACKAGE).find((name) => name.startsWith('proofmark-frame-')) ?? '';

test('in a sandboxed frame it speaks with the page around it alone, and tells no text unless asked', async ({ page, host }) => {
  host.page(`/${FRAME}`, readFileSync(join(PACKAGE, FRAME), 'utf8'));
  host.page('/', html(`<iframe id="check" title="Check" sandbox="allow-scripts" src="/${FRAME}"></iframe><iframe id="other" title="Other" srcdoc="Other"></iframe>
    <script>window.told = []; addEventListener('message', (event) => event.source === document.getElementById('check').contentWindow && told.push(event.data));</script>`, ''));
  await page.goto(host.url);
  const told = (/** @type {string} */ type) => page.evaluate((type) => /** @type {any} */ (globalThis).told.filter((/** @type {any} */ message) => message.type === `proofmark:${type}`), type);
  await expect.poll(() => told('ready')).toEqual([{ type: 'proofmark:ready', v: 1 }]);
  const send = (/** @type {object} */ message, from = 'self') =>
    page.evaluate(([message, from]) => {
      const frame = /** @type {HTMLIFrameElement} */ (document.getElementById('check')).contentWindow;
      if (from === 'self') frame?.postMessage(message, '*');
      else {
        // Said by another frame: its own function speaks, so that it is the source.
        const other = /** @type {any} */ (document.getElementById('other')).contentWindow;
        new other.Function('frame', 'message', 'frame.postMessage(message, "*")')(frame, message);
      }
    }, /** @type {const} */ ([message, from]));
  await send({ type: 'proofmark:check', v: 1, id: 'stranger', body: ABSTRACT }, 'other');
  await send({ type: 'proofmark:check', v: 1, id: 1, body: ABSTRACT, references: REFERENCES });
  await expect.poll(async () => (await told('result')).length).toBe(1);
  const [result] = await told('result');
  expect(result).toMatchObject({ v: 1, id: 1, counts: { error: 1, warning: 1, info: 0 }, total: 2 });
  expect(JSON.stringify(result)).not.toContain('recieved');
  await expect(page.frameLocator('#check').locator('.fix')).toHaveCount(0);
  expect(result.findings[0]).toEqual({ rule: expect.stringContaining('spelling/'), severity: 'warning', field: 'body', start: ABSTRACT.indexOf('recieved'), end: ABSTRACT.indexOf('recieved') + 8 });
  await send({ type: 'proofmark:check', v: 1, id: 2, body: ABSTRACT, withText: true });
  await expect.poll(async () => (await told('result'))[1]?.findings[0].text).toBe('recieved');
  // What the person wants to see or to have mended is the host's to do.
  const element = page.frameLocator('#check').locator('proofmark-check');
  const place = { v: 1, id: 2, field: 'body', start: ABSTRACT.indexOf('recieved') };
  await element.getByRole('button', { name: /recieved/ }).click();
  await expect.poll(() => told('show')).toEqual([{ ...place, type: 'proofmark:show', end: place.start + 8 }]);
  await element.getByRole('button', { name: 'received' }).last().click();
  await expect.poll(async () => (await told('fix')).map((/** @type {any} */ { edits, ...rest }) => [rest, applied(ABSTRACT, edits)])).toEqual([
    [{ v: 1, id: 2, field: 'body', type: 'proofmark:fix' }, ABSTRACT.replace('recieved', 'received')],
  ]);
  await send({ type: 'proofmark:check', v: 2, body: ABSTRACT });
  await expect.poll(() => told('error')).toEqual([{ type: 'proofmark:error', v: 1, reason: 'message', message: 'the frame speaks version 1, not 2' }]);
  await expect.poll(async () => (await told('size')).at(-1)?.height).toBeGreaterThan(100);
  const frame = page.frames().find((frame) => frame.url().endsWith(FRAME));
  expect(await frame?.evaluate(() => fetch('/leak').then(() => 'sent', () => 'refused'))).toBe('refused');
});

test('the frame speaks the language that its address names', async ({ page, host }) => {
  host.page(`/${FRAME}`, readFileSync(join(PACKAGE, FRAME), 'utf8'));
  host.page('/', html(`<iframe title="Check" sandbox="allow-scripts" src="/${FRAME}#lang=es"></iframe>`, ''));
  await page.goto(host.url);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('textbox').fill(ABSTRACT);
  await expect(frame.getByRole('button', { name: 'Ocultar' })).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'es');
});

test('a journal’s link sets the profile of the page, in the fragment alone; a faulty one is told', async ({ page, host }) => {
  host.folders.page = join(PACKAGE, 'page');
  const link = (/** @type {object} */ profile) => `${host.url}/page/index.html#lang=en&profile=${encodeURIComponent(JSON.stringify(profile))}`;
  const check = async () => {
    await page.waitForFunction(() => document.querySelector('proofmark-check')?.matches('[data-state="idle"]'));
    await page.locator('#manuscript').fill(`Abstract\n${ABSTRACT} The beleived result.\n\nReferences\n${REFERENCES}`);
    await expect(page.locator('#status')).toContainText('finding');
    return page.locator('#status').textContent();
  };
  await page.goto(link({ version: 1 }));
  expect(await check()).toContain('1 error, 2 warnings');
  await page.goto('about:blank');
  await page.goto(link({ version: 1, words: ['recieved'], rules: { without: ['doi'] } }));
  expect(await check()).toContain('1 finding: 1 warning');
  expect(host.requests.filter((path) => path.includes('profile') && !path.endsWith('.js'))).toEqual([]);
  await page.goto('about:blank');
  await page.goto(link({ version: 1, words: ['two words'] }));
  await expect(page.getByRole('alert').filter({ visible: true })).toContainText('words[0] must be one word without spaces');
});

test('the element speaks the host’s language where it can, and says which one it speaks', async ({ page, host }) => {
  host.page('/', html(`<div lang="fr">${FIELD}${CHECK}</div>`));
  await page.goto(host.url);
  const element = await settled(page);
  // There is no French catalogue.
  expect(await element.evaluate((check) => check.shadowRoot?.querySelector('section')?.lang)).toBe('en');
  host.page('/es', html(`<div lang="es-MX">${FIELD}${CHECK}</div>`));
  await page.goto(`${host.url}/es`);
  const spanish = await settled(page);
  expect(await spanish.evaluate((check) => check.shadowRoot?.querySelector('section')?.lang)).toBe('es');
  await expect(spanish.getByRole('status')).not.toContainText('finding');
  await expect(spanish.getByRole('button', { name: 'Ocultar' })).toBeVisible();
});
