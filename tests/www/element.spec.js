/** The page is one `<proofmark-check>`: what the element promises holds for it too. */
import { NO_FAULT, ONE_FAULT, box, checked, current, open, put, ready, status } from './support/page.js';
import { expect, test } from './support/site.js';

test('it tells what was found, by events and by properties', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { told: [] });
    for (const type of ['engine', 'start', 'result', 'fix']) {
      addEventListener(`proofmark-${type}`, (event) => /** @type {any} */ (globalThis).told.push([type, /** @type {CustomEvent} */ (event).detail]));
    }
  });
  await open(page, site);
  await put(page, ONE_FAULT);
  await checked(page);
  const { told, own } = await page.evaluate(() => {
    const { state, rung, counts, findings, summary } = /** @type {any} */ (document.querySelector('proofmark-check'));
    return { told: /** @type {any} */ (globalThis).told, own: { state, rung, counts, summary, texts: findings.map((/** @type {any} */ { text }) => text) } };
  });
  expect(told.map((/** @type {any[]} */ [type]) => type)).toEqual(['engine', 'start', 'result']);
  expect(told[2][1]).toMatchObject({ counts: { error: 1, warning: 0, info: 0 }, total: 1, unchecked: 0 });
  expect(own).toEqual({ state: 'checked', rung: 'blob-worker', counts: { error: 1, warning: 0, info: 0 }, summary: '1 finding: 1 error', texts: ['9'] });
});

test('a fix made by its method is one that undo takes back', async ({ page, site }) => {
  await open(page, site);
  const text = ONE_FAULT.replace('measured', 'measurred');
  await put(page, text);
  await checked(page);
  const done = await page.evaluate(() => {
    const check = /** @type {any} */ (document.querySelector('proofmark-check'));
    return check.apply(check.findings.find((/** @type {any} */ finding) => finding.text === 'measurred').fixes[0]);
  });
  expect(done).toBe(true);
  await expect(box(page)).toHaveValue(ONE_FAULT);
  await box(page).press('Control+Z');
  await expect(box(page)).toHaveValue(text);
});

test('a profile that is set later counts at once, and a faulty one is told in the person’s language', async ({ page, site }) => {
  await open(page, site);
  await put(page, ONE_FAULT);
  await expect(status(page)).toHaveText('1 finding: 1 error');
  await page.evaluate(() => (/** @type {any} */ (document.querySelector('proofmark-check')).profile = { version: 1, rules: { without: ['citation'] } }));
  await expect(status(page)).toHaveText('No findings');
  await page.goto('about:blank');
  await page.goto(`${site.url}#lang=es&profile={"version":2}`);
  await ready(page);
  const notice = page.getByRole('alert').filter({ visible: true });
  await expect(notice).toContainText('version must be 1, not 2');
  await expect(notice).not.toContainText('page-element-profile');
  await expect(notice).not.toContainText('cannot be read');
});

test('taken out it gives its worker back; put in again it checks again, and the text is still there', async ({ page, site }) => {
  await open(page, site);
  await put(page, ONE_FAULT);
  await checked(page);
  await expect.poll(() => page.workers().length).toBe(1);
  await page.evaluate(() => {
    const check = /** @type {Element} */ (document.querySelector('proofmark-check'));
    Object.assign(globalThis, { check });
    check.remove();
  });
  await expect.poll(() => page.workers()).toEqual([]);
  await page.evaluate(() => document.body.append(/** @type {any} */ (globalThis).check));
  await expect(status(page)).toHaveText('1 finding: 1 error');
  await expect(box(page)).toHaveValue(ONE_FAULT);
  await put(page, NO_FAULT);
  await expect(status(page)).toHaveText('No findings');
});

test('keys count wherever the focus is, and a file may be dropped anywhere', async ({ page, site }) => {
  await page.setViewportSize({ width: 1800, height: 900 });
  await open(page, site);
  await put(page, ONE_FAULT);
  await checked(page);
  await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
  await page.keyboard.press('F8');
  await expect.poll(() => current(page)).toBe('9');
  // Beside the column of text, where a browser would open the file in place of the page.
  const taken = await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'article.txt', { type: 'text/plain' }));
    return !document.documentElement.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, NO_FAULT);
  expect(taken).toBe(true);
  await expect(status(page)).toHaveText('No findings');
});
