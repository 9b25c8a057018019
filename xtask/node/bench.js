/**
 * Measures the built page in Chromium, and weighs its files. Prints one JSON object; `cargo xtask bench` makes the table.
 *
 *     node xtask/node/bench.js FOLDER NAME=RUNS=TEXTFILE …
 */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { launch } from './browsers.js';
import { serve } from './static-server.js';
import { weighAll } from './weigh.js';

/** Fresh starts of the page. */
const STARTS = 10;
/** Pastes whose processor time is taken. */
const TRACED = 20;
/** Key presses into each text. */
const KEYS = 140;
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

/**
 * Opens the page and waits until it takes texts.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function open(browser, url) {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('proofmark-check')?.matches('[data-state="idle"]'), undefined, { polling: 5 });
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
    document.querySelector('proofmark-check')?.setAttribute('data-state', 'measuring');
    document.querySelector('textarea')?.select();
  });
  await page.evaluate((content) => navigator.clipboard.writeText(content), text);
  await page.evaluate(() => {
    const note = (/** @type {Event} */ { timeStamp }) => performance.mark('pasted', { startTime: timeStamp });
    document.querySelector('textarea')?.addEventListener('paste', note, { once: true });
  });
  await page.locator('textarea').first().press('Control+V', { timeout: PATIENCE });
  await page.waitForFunction(() => document.querySelector('proofmark-check')?.matches('[data-state="checked"]'), undefined, { timeout: PATIENCE });
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

/** Checked in between, it makes the engine forget what it remembers of a text. */
const OTHER = 'Something else.';

/**
 * Pastes `text`, of which the engine remembers nothing.
 * @param {import('@playwright/test').Page} page
 * @param {string} text
 */
async function pasteNew(page, text) {
  await paste(page, OTHER);
  return paste(page, text);
}

/**
 * Pastes `text` with a word more in its middle: the engine remembers all other paragraphs.
 * @param {import('@playwright/test').Page} page
 * @param {string} text
 * @param {number} run each has another word
 */
function pasteEdited(page, text, run) {
  const middle = text.indexOf(' ', text.length / 2);
  return paste(page, `${text.slice(0, middle)} ${'again '.repeat(1 + (run % 2))}${text.slice(middle)}`);
}

/**
 * The engine's own time: what its worker computed for each of some pastes, in milliseconds of processor time. Unlike the time
 * of a check it holds no waiting for the page's thread, for the painting, or for other programs.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} page
 * @param {(run: number) => Promise<unknown>} act pastes
 * @returns {Promise<number[]>}
 */
async function engine(browser, page, act) {
  const tasks = await workerTasks(browser, page, async () => {
    for (let run = 0; run < TRACED; run++) await act(run);
  });
  // Each paste is one long task; the others are messages, and checks of the short text in between.
  return tasks.slice(0, TRACED);
}

/**
 * How long the engine reads its word lists in a page that has just been opened, in milliseconds of processor time: the longest
 * that its worker is at work before the first text comes.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function reading(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const [longest = Number.NaN] = await workerTasks(browser, page, async () => {
    await page.goto(url);
    await page.waitForFunction(() => document.querySelector('proofmark-check')?.matches('[data-state="idle"]'));
    // The worker answers in turn: what it is asked after the lists comes after them.
    await page.locator('textarea').first().fill(OTHER);
    await page.waitForFunction(() => document.querySelector('proofmark-check')?.matches('[data-state="checked"]'));
  });
  await context.close();
  return longest;
}

/**
 * What the workers of a page did while `act` ran: each task in milliseconds of processor time, the longest first.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<unknown>} act
 * @returns {Promise<number[]>}
 */
async function workerTasks(browser, page, act) {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const workers = traceEvents.filter((/** @type {any} */ { name, args }) => name === 'thread_name' && /Worker/.test(args.name));
  const own = (/** @type {any} */ { pid, tid }) => workers.some((/** @type {any} */ worker) => worker.pid === pid && worker.tid === tid);
  const tasks = traceEvents.filter((/** @type {any} */ event) => event.name === 'RunTask' && event.ph === 'X' && own(event));
  return tasks.map((/** @type {any} */ { tdur }) => tdur / 1_000).sort((/** @type {number} */ a, /** @type {number} */ b) => b - a);
}

/** Times between key presses, in milliseconds: runs of them, and pauses that let the answer to a check fall on the next. */
const GAPS = [90, 110, 100, 210, 220, 240, 440, 520, 600, 1_300];

/**
 * Types into the middle of the text that the box holds.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} page
 * @param {number} keys how many
 * @returns {Promise<{ latency: number[], work: number[] }>} of each key press: the time until the frame that shows it had
 * been painted, and what the main thread worked for it, both in milliseconds
 */
async function type(browser, page, keys) {
  await page.evaluate(() => {
    const box = document.querySelector('textarea');
    if (!box) throw new Error('the page has no box');
    box.focus();
    const middle = box.value.indexOf(' ', box.value.length / 2);
    box.setSelectionRange(middle, middle);
    /** @type {number[]} */
    const latency = [];
    Object.assign(globalThis, { latency });
    let pressed = 0;
    box.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp));
    box.addEventListener('input', () => {
      const since = pressed;
      requestAnimationFrame(() => {
        // The message comes behind the frame that this call belongs to.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => latency.push(performance.now() - since);
        port2.postMessage(null);
      });
    });
  });
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  const words = 'as was measured before ';
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(words[key % words.length]);
    await page.waitForTimeout(GAPS[key % GAPS.length]);
  }
  const trace = JSON.parse((await browser.stopTracing()).toString());
  const latency = await page.evaluate(() => /** @type {number[]} */ (Reflect.get(globalThis, 'latency')));
  return { latency, work: work(trace.traceEvents) };
}

/**
 * What the main thread worked for each key press of a trace: its processor time from the key's event to the end of the frame
 * that follows, in milliseconds. Unlike the latency it holds no waiting for the screen's next turn or for other programs.
 * @param {any[]} events of Chromium's trace format; times in microseconds
 */
function work(events) {
  const key = (/** @type {any} */ { name, args }) => name === 'EventDispatch' && args.data.type === 'keydown';
  const main = events.find(key);
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === main?.pid && tid === main?.tid);
  const order = (/** @type {any} */ a, /** @type {any} */ b) => a.ts - b.ts;
  const tasks = own.filter(({ name }) => name === 'RunTask').sort(order);
  const frames = own.filter(({ name }) => name === 'Commit').sort(order);
  const inputs = own.filter(({ name, args }) => name === 'EventDispatch' && args.data.type === 'input').sort(order);
  return own.filter(key).sort(order).flatMap((press) => {
    const input = inputs.find(({ ts }) => ts >= press.ts);
    const frame = input && frames.find(({ ts }) => ts >= input.ts + input.dur);
    if (!frame) return [];
    const its = tasks.filter(({ ts, dur }) => ts + dur > press.ts && ts <= frame.ts);
    return [its.reduce((sum, { tdur }) => sum + tdur, 0) / 1_000];
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

const lists = [];
for (let run = 0; run < STARTS; run++) lists.push(await reading(browser, url));

const checks = [];
for (const argument of texts) {
  const [name = '', runs = '', file = ''] = argument.split('=');
  const text = readFileSync(file, 'utf8');
  console.error(`pasting ${name}, ${runs} times`);
  const { context, page } = await open(browser, url);
  // The first one compiles the engine's code; a person pays that once.
  const first = await paste(page, text);
  const times = [];
  for (let run = 0; run < Number(runs); run++) times.push(await pasteNew(page, text));
  const own = await engine(browser, page, () => pasteNew(page, text));
  const again = await engine(browser, page, (run) => pasteEdited(page, text, run));
  console.error(`typing into ${name}, ${KEYS} keys`);
  const typing = await type(browser, page, KEYS);
  checks.push({
    name,
    bytes: Buffer.byteLength(text),
    status: first.status,
    first: first.all,
    insert: summary(times.map((time) => time.insert)),
    engine: summary(own),
    again: summary(again),
    check: summary(times.map((time) => time.check)),
    render: summary(times.map((time) => time.render)),
    all: summary(times.map((time) => time.all)),
    typing: { latency: summary(typing.latency), work: summary(typing.work) },
  });
  await context.close();
}

// The heaviest file first.
console.log(JSON.stringify({ chromium: browser.version(), start: summary(starts), lists: summary(lists), checks, sizes: weighAll(folder).sort((a, b) => b.brotli - a.brotli || (a.file < b.file ? -1 : 1)) }));
await browser.close();
server.close();
