/** How the engine runs, by what the host allows: the rows measured in two browsers. */
import { ABSTRACT, MODULE, ONE_FILE, expect, html, settled, test } from './support/host.js';

const FORM = `<label for="abstract">Abstract</label><textarea id="abstract">${ABSTRACT}</textarea><proofmark-check for="abstract"></proofmark-check>`;

/** @type {{ name: string, policy: string, head: string, rung: string | null }[]} */
const ROWS = [
  { name: 'no policy', policy: '', head: MODULE, rung: 'worker-file' },
  { name: 'no policy, one file', policy: '', head: ONE_FILE, rung: 'worker-file' },
  { name: 'own files, no word for wasm', policy: "default-src 'self'", head: MODULE, rung: 'worker-file' },
  { name: 'own files, no word for wasm, one file', policy: "default-src 'self'", head: ONE_FILE, rung: 'worker-file' },
  { name: 'OJS, one file', policy: "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'", head: ONE_FILE, rung: 'worker-file' },
  {
    name: 'blobs alone',
    policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; connect-src 'none'",
    head: ONE_FILE,
    rung: 'blob-worker',
  },
  {
    name: 'no worker',
    policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'; connect-src 'none'",
    head: ONE_FILE,
    rung: 'main-thread',
  },
  {
    name: 'no worker, module',
    policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'; connect-src 'self'",
    head: MODULE,
    rung: 'main-thread',
  },
  {
    name: 'Trusted Types without our policy',
    policy: "script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'",
    head: ONE_FILE,
    rung: 'main-thread',
  },
  {
    name: 'Trusted Types with our policy',
    policy: "script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types proofmark-worker",
    head: MODULE,
    rung: 'worker-file',
  },
  { name: 'no worker and no wasm', policy: "script-src 'self'; worker-src 'none'", head: ONE_FILE, rung: null },
];

for (const { name, policy, head, rung } of ROWS) {
  test(`${name}: ${rung ?? 'told to be unavailable'}`, async ({ page, host }) => {
    /** @type {string[]} */
    const faults = [];
    // Firefox tells what a policy has forbidden in the same way as a fault.
    page.on('pageerror', ({ message }) => !message.startsWith('The page’s settings blocked') && faults.push(message));
    host.page('/', html(FORM, head), policy ? { 'Content-Security-Policy': policy } : {});
    await page.goto(host.url);
    const element = await settled(page, rung ? 'checked' : 'unavailable');
    if (rung) {
      await expect(element).toHaveAttribute('data-rung', rung);
      await expect(element.getByRole('status')).toHaveText('1 finding: 1 warning');
    } else {
      await expect(element.getByRole('alert')).toContainText('The form works as before.');
      await expect(element.getByText('Checked on this device')).toBeHidden();
    }
    await expect(page.locator('textarea#abstract')).toHaveValue(ABSTRACT);
    expect(faults).toEqual([]);
  });
}

test('a worker file that is not there costs one step, not the check', async ({ page, host }) => {
  host.page('/npm/dist/worker.js', '<!doctype html><title>Not found</title>', { 'Content-Type': 'text/html' });
  host.page('/', html(FORM));
  await page.goto(host.url);
  await expect(await settled(page)).toHaveAttribute('data-rung', 'blob-worker');
});

test('the host may choose the way', async ({ page, host }) => {
  host.page('/', html(FORM.replace('<proofmark-check', '<proofmark-check worker="main-thread"')));
  await page.goto(host.url);
  await expect(await settled(page)).toHaveAttribute('data-rung', 'main-thread');
});

test('on the page’s own thread a newer text takes the place of an older one', async ({ page, host }) => {
  host.page('/', html(FORM.replace('<proofmark-check', '<proofmark-check worker="main-thread"')));
  await page.goto(host.url);
  const element = await settled(page);
  const results = await element.evaluate(async (check, filler) => {
    const area = /** @type {HTMLTextAreaElement} */ (document.querySelector('#abstract'));
    area.value = filler;
    const older = /** @type {any} */ (check).check();
    area.value = 'It was recieved.';
    const newer = /** @type {any} */ (check).check();
    return [await older, (await newer).findings.map((/** @type {any} */ finding) => finding.text)];
  }, `${ABSTRACT} `.repeat(300));
  expect(results).toEqual([null, ['recieved']]);
});
