/** The page in one file: opened from a disk, it checks, and connects to nothing. */
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ONE_FAULT } from '../www/support/page.js';
import { PACKAGE, expect, test } from './support/host.js';

const NAME = readdirSync(PACKAGE).find((name) => name.endsWith('.html')) ?? '';

test('from a disk, without a network, it checks in a blob worker and asks for nothing', async ({ page, context }, info) => {
  // Alone in its folder, as on a stick.
  const file = info.outputPath(NAME);
  copyFileSync(join(PACKAGE, NAME), file);
  await context.setOffline(true);
  /** @type {string[]} */
  const asked = [];
  context.on('request', (request) => asked.push(request.url()));
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => document.querySelector('proofmark-check')?.matches('[data-state="idle"]'));
  await page.locator('#manuscript').fill(ONE_FAULT);
  await expect(page.locator('#status')).toContainText('1 finding: 1 error');
  await expect.poll(() => page.workers().map((worker) => worker.url().slice(0, 5))).toEqual(['blob:']);
  const own = pathToFileURL(file).href;
  expect(asked.filter((url) => url !== own && !/^(?:blob|data):/.test(url))).toEqual([]);
  expect(await page.evaluate(() => fetch('https://example.org/').then(() => 'sent', () => 'refused'))).toBe('refused');
  expect(faults).toEqual([]);
});

test('its SHA-256 is in the list', () => {
  const sum = createHash('sha256').update(readFileSync(join(PACKAGE, NAME))).digest('hex');
  expect(readFileSync(join(PACKAGE, 'SHA256SUMS'), 'utf8')).toContain(`${sum}  ${NAME}\n`);
});
