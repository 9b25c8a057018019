/**
 * Measures the built page in Chromium, and weighs its files. Prints one JSON object; `cargo xtask bench` makes the table.
 *
 *     node xtask/node/bench.js FOLDER NAME=RUNS=TEXTFILE …
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { argv } from 'node:process';
import { brotliCompressSync, constants } from 'node:zlib';
import { launch } from './browsers.js';
import { serve } from './static-server.js';

/** Fresh starts of the page. */
const STARTS = 10;
/** How long anything may take, in milliseconds: the browser alone needs seconds for a paste of megabytes. */
const PATIENCE = 120_000;

const [folder = 'dist', ...texts] = argv.slice(2);

/** @param {number[]} times in milliseconds */
function summary(times) {
  const sorted = times.toSorted((a, b) => a - b);
  /** @param {number} share */
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  return { runs: sorted.length, fastest: sorted[0], median: at(0.5), p95: at(0.95) };
}

/** The files of the page, each with its length as it is and as a server with brotli sends it. */
function sizes() {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const content = readFileSync(path);
      const brotli = brotliCompressSync(content, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
      });
      return { file: relative(folder, path).split(sep).join('/'), raw: content.length, brotli: brotli.length };
    })
    .sort((a, b) => b.brotli - a.brotli || (a.file < b.file ? -1 : 1));
}

/**
 * Opens the page and waits until it takes texts.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function open(browser, url) {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => document.body.dataset.state === 'empty', undefined, { polling: 5 });
  const ready = await page.evaluate(() => performance.now());
  return { context, page, ready };
}

/**
 * Pastes `text` and waits for its results.
 * @param {import('@playwright/test').Page} page
 * @param {string} text
 */
async function paste(page, text) {
  await page.evaluate(() => {
    performance.clearMeasures();
    document.body.dataset.state = 'measuring';
    document.querySelector('textarea')?.select();
  });
  await page.evaluate((content) => navigator.clipboard.writeText(content), text);
  await page.evaluate(() => {
    const note = (/** @type {Event} */ { timeStamp }) => performance.mark('pasted', { startTime: timeStamp });
    document.querySelector('textarea')?.addEventListener('paste', note, { once: true });
  });
  await page.locator('textarea').first().press('Control+V', { timeout: PATIENCE });
  await page.waitForFunction(() => document.body.dataset.state === 'checked', undefined, { timeout: PATIENCE });
  return page.evaluate(() => {
    const last = (/** @type {string} */ name) => performance.getEntriesByName(name).at(-1);
    const [pasted, check, render] = ['pasted', 'proofmark:check', 'proofmark:render'].map(last);
    if (!pasted || !check || !render) throw new Error('the page has not measured itself');
    const status = document.querySelector('#status')?.textContent ?? '';
    return {
      insert: check.startTime - pasted.startTime,
      check: check.duration,
      render: render.duration,
      all: render.startTime + render.duration - pasted.startTime,
      status,
    };
  });
}

const server = await serve(folder, 0);
const address = server.address();
const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
const browser = await launch('chromium');

const starts = [];
for (let run = 0; run < STARTS; run++) {
  const { context, ready } = await open(browser, url);
  starts.push(ready);
  await context.close();
}

const checks = [];
for (const argument of texts) {
  const [name = '', runs = '', file = ''] = argument.split('=');
  const text = readFileSync(file, 'utf8');
  console.error(`pasting ${name}, ${runs} times`);
  const { context, page } = await open(browser, url);
  // The first one compiles the engine's code; a person pays that once.
  const first = await paste(page, text);
  const times = [];
  for (let run = 0; run < Number(runs); run++) times.push(await paste(page, text));
  checks.push({
    name,
    bytes: Buffer.byteLength(text),
    status: first.status,
    first: first.all,
    insert: summary(times.map((time) => time.insert)),
    check: summary(times.map((time) => time.check)),
    render: summary(times.map((time) => time.render)),
    all: summary(times.map((time) => time.all)),
  });
  await context.close();
}

console.log(JSON.stringify({ chromium: browser.version(), start: summary(starts), checks, sizes: sizes() }));
await browser.close();
server.close();
