/** Words accepted, findings ignored, rules switched off: each undone as easily, and kept only where the person says so. */
import { NO_FAULT, ONE_FAULT, checked, findings, keepDownloads, marks, open, paste, put, ready, saved, status } from './support/page.js';
import { expect, test } from './support/site.js';

/** @import { Page } from '@playwright/test' */

/** One misspelling twice, its witness, and a citation out of range. */
const TEXT = ONE_FAULT.replace(
  'Introduction\n',
  'Introduction\nThe treatment worked. Every treatment has its price, and one treatmnt was cheap. No other treatmnt was tried.\n',
);

/** @param {Page} page */
const dialog = (page) => page.getByRole('dialog', { name: 'Your words and rules' });
/** @param {Page} page */
const openDialog = (page) => page.getByRole('button', { name: 'Your words and rules' }).click();
/** @param {Page} page */
const stored = (page) => page.evaluate(() => localStorage.getItem('proofmark-decisions'));

/**
 * Opens the choices of the first card that names `words`.
 * @param {Page} page
 * @param {string} words
 */
async function dismiss(page, words) {
  const card = findings(page).getByRole('listitem').filter({ hasText: words }).first();
  await card.getByRole('button', { name: 'Details' }).click();
  await card.getByText('Not a fault?').click();
  return card;
}

test('an accepted word is silent everywhere, nothing is stored, and Undo takes it back', async ({ page, site }) => {
  await open(page, site);
  await put(page, TEXT);
  await expect(status(page)).toHaveText('3 findings: 1 error, 2 warnings');
  await checked(page);
  const card = await dismiss(page, 'treatmnt');
  await card.getByRole('button', { name: 'Accept “treatmnt”', exact: true }).click();
  await expect(status(page)).toHaveText('1 finding: 1 error');
  expect(await stored(page)).toBeNull();
  await expect(findings(page).getByRole('button', { name: 'Set aside: 2' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(status(page)).toHaveText('3 findings: 1 error, 2 warnings');
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeFocused();
});

test('what was set aside can be taken back wherever in the list one is, and the next finding has the focus', async ({ page, site }) => {
  await open(page, site);
  const faults = Array.from({ length: 12 }, (_, i) => `Somebody denied it [${9 + i}].`).join(' ');
  await put(page, ONE_FAULT.replace('Somebody', `${faults} Somebody`));
  await checked(page);
  const card = findings(page).locator('.finding').nth(7);
  await card.getByRole('button', { name: 'Details' }).click();
  await card.getByText('Not a fault?').click();
  await card.getByRole('button', { name: 'Ignore this one' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.finding:focus-within .place')).toBeInViewport();
  // It is not in the way of who goes on writing.
  await page.getByRole('textbox', { name: 'Manuscript' }).press('x');
  await expect(page.locator('#undo')).toBeEmpty();
});

test('a word accepted for always is kept on the device, and nothing but it', async ({ page, site }) => {
  await open(page, site);
  await put(page, TEXT);
  await checked(page);
  const card = await dismiss(page, 'treatmnt');
  await card.getByRole('button', { name: 'Accept “treatmnt” always' }).click();
  await expect(status(page)).toHaveText('1 finding: 1 error');
  await expect.poll(async () => JSON.parse((await stored(page)) ?? 'null')).toEqual({ version: 1, words: ['treatmnt'], rules: [], ignored: [] });
  await page.reload();
  await ready(page);
  await put(page, TEXT);
  await expect(status(page)).toHaveText('1 finding: 1 error');
});

test('one finding is ignored, or all that are like it', async ({ page, site }) => {
  await open(page, site);
  await put(page, TEXT);
  await checked(page);
  await (await dismiss(page, 'one treatmnt')).getByRole('button', { name: 'Ignore this one' }).click();
  await expect(status(page)).toHaveText('2 findings: 1 error, 1 warning');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(status(page)).toHaveText('3 findings: 1 error, 2 warnings');
  await checked(page);
  await dismiss(page, 'one treatmnt');
  await findings(page).getByRole('button', { name: 'Ignore all like it: 2' }).click();
  await expect(status(page)).toHaveText('1 finding: 1 error');
});

test('what is ignored for always is kept as a hash: nothing of the text is on the device', async ({ page, site }) => {
  await open(page, site);
  await put(page, TEXT);
  await checked(page);
  await (await dismiss(page, 'one treatmnt')).getByRole('button', { name: 'Ignore this one' }).click();
  await expect(status(page)).toHaveText('2 findings: 1 error, 1 warning');
  await page.locator('#undo').getByRole('button', { name: 'Always' }).click();
  await expect.poll(() => stored(page)).not.toBeNull();
  const entry = (await stored(page)) ?? '';
  expect(entry).not.toMatch(/treatm|cheap/);
  expect(JSON.parse(entry)).toEqual({ version: 1, words: [], rules: [], ignored: [[expect.stringMatching(/^[0-9a-f]{16}$/), 'spelling/typo']] });
  await page.reload();
  await ready(page);
  await put(page, TEXT.replace('A short article', 'A short and changed article'));
  await expect(status(page)).toHaveText('2 findings: 1 error, 1 warning');
});

test('a rule is switched off and on again', async ({ page, site }) => {
  await open(page, site);
  await put(page, TEXT);
  await checked(page);
  await (await dismiss(page, 'one treatmnt')).getByRole('button', { name: 'Switch this rule off' }).click();
  await expect(status(page)).toHaveText('1 finding: 1 error');
  await openDialog(page);
  await expect(dialog(page).getByRole('listitem')).toHaveText(/^A word misspelt/);
  await dialog(page).getByRole('button', { name: 'Take back' }).click();
  await expect(dialog(page)).toContainText('Nothing has been decided yet.');
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(status(page)).toHaveText('3 findings: 1 error, 2 warnings');
});

test('the focus stays in the list when a card goes, and goes to its heading with the last one', async ({ page, site }) => {
  await open(page, site);
  await put(page, TEXT);
  await checked(page);
  await (await dismiss(page, 'one treatmnt')).getByRole('button', { name: 'Accept “treatmnt”', exact: true }).press('Enter');
  await expect(status(page)).toHaveText('1 finding: 1 error');
  await expect(findings(page).getByRole('button', { name: 'Reference 9' })).toBeFocused();
  await (await dismiss(page, 'Reference 9')).getByRole('button', { name: 'Ignore this one' }).press('Enter');
  await expect(status(page)).toHaveText('No findings');
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Ignored.' })).toBeVisible();
});

test('the dialog shows what is ignored, keeps it, and forgets everything', async ({ page, site }) => {
  await open(page, site);
  await put(page, TEXT);
  await checked(page);
  await (await dismiss(page, 'Reference 9')).getByRole('button', { name: 'Ignore this one' }).click();
  await expect(status(page)).toHaveText('2 findings: 2 warnings');
  await findings(page).getByRole('button', { name: 'Set aside: 1' }).click();
  const item = dialog(page).getByRole('listitem');
  await expect(item).toContainText('Reference 9 is cited here');
  await item.getByRole('button', { name: 'Always' }).click();
  await expect(item.getByRole('button', { name: 'Always' })).toHaveAttribute('aria-pressed', 'true');
  await expect(item.getByRole('button', { name: 'Always' })).toBeFocused();
  await expect.poll(() => stored(page)).not.toBeNull();
  // Another text: it is still listed, without words that it does not have.
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await put(page, NO_FAULT);
  await expect(status(page)).toHaveText('No findings');
  await openDialog(page);
  await expect(dialog(page).getByRole('heading', { name: 'Ignored in other texts' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Forget everything' }).click();
  await expect(dialog(page)).toContainText('Everything is forgotten');
  await expect.poll(() => stored(page)).toBeNull();
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await put(page, TEXT);
  await expect(status(page)).toHaveText('3 findings: 1 error, 2 warnings');
});

test('a word list is imported, its bad lines are named, and it is saved as it came', async ({ page, site }) => {
  await keepDownloads(page);
  await open(page, site);
  await put(page, TEXT);
  await checked(page);
  await openDialog(page);
  const list = { name: 'words.txt', mimeType: 'text/plain', buffer: Buffer.from('# mine\ntreatmnt\norganoid\ntwo words\n') };
  await page.locator('#decisions-file').setInputFiles(list);
  await expect(dialog(page)).toContainText('Words imported: 2. Line 4 holds more than one word: “two words”.');
  expect(await stored(page)).toBeNull();
  const file = await saved(page, () => dialog(page).getByRole('button', { name: 'Save the words' }).click());
  expect(file.text).toBe('organoid\ntreatmnt\n');
  await dialog(page).getByLabel('Keep imported words on this device').check();
  await page.locator('#decisions-file').setInputFiles(list);
  await expect.poll(() => stored(page)).toContain('organoid');
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(status(page)).toHaveText('1 finding: 1 error');
});

test('without storage everything works and nothing is promised', async ({ page, site }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new Error('forbidden'); } }));
  await open(page, site);
  await paste(page, site, TEXT);
  await checked(page);
  await (await dismiss(page, 'one treatmnt')).getByRole('button', { name: 'Accept “treatmnt” always' }).click();
  await expect(status(page)).toHaveText('1 finding: 1 error');
  await expect(page.getByText('“treatmnt” is accepted until this page is closed.')).toBeVisible();
  await checked(page);
  expect((await marks(page)).map(({ text }) => text)).toEqual(['9']);
});
