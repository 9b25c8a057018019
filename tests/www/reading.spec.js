/** Correcting what was understood. */
import { NO_FAULT, ONE_FAULT, box, caretBefore, checked, marks, open, paste, put, status } from './support/page.js';
import { expect, test } from './support/site.js';

/** @param {import('@playwright/test').Page} page */
const summary = (page) => page.locator('#summary');
/** @param {import('@playwright/test').Page} page */
const unfold = (page) => page.locator('#reading > summary').click();
/**
 * Types a number over the one in a field, as a person does.
 * @param {import('@playwright/test').Locator} field
 * @param {string} number
 */
async function type(field, number) {
  await field.focus();
  await field.press('Control+A');
  await field.pressSequentially(number);
  await field.press('Enter');
}

test('another style is taken at once, and automatic again', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, ONE_FAULT);
  await expect(summary(page)).toContainText('citations in brackets');
  await unfold(page);
  const style = page.getByRole('combobox', { name: 'Citations' });
  await style.selectOption('In parentheses: (1)');
  await expect(summary(page)).toContainText('citations in parentheses');
  // It is told to who cannot see the line change.
  await expect(status(page)).toContainText('citations in parentheses');
  await page.getByRole('button', { name: 'Automatic again' }).click();
  await expect(summary(page)).toContainText('citations in brackets');
  await expect(style).toHaveValue('');
  await expect(status(page)).toHaveText('1 finding: 1 error');
});

test('the list starts and ends where the cursor is, and the fields show it', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, NO_FAULT);
  await checked(page);
  await unfold(page);
  const first = page.getByRole('spinbutton', { name: 'First line of the list' });
  const last = page.getByRole('spinbutton', { name: 'Last line of the list' });
  await expect(first).toHaveValue('7');
  await expect(last).toHaveValue('8');
  await caretBefore(page, '2. Cole');
  await page.getByRole('button', { name: 'The list starts at the cursor’s line' }).click();
  await expect(summary(page)).toContainText('1 reference (lines 8 to 8)');
  await expect(first).toHaveValue('8');
  await page.getByRole('button', { name: 'Automatic again' }).click();
  await expect(summary(page)).toContainText('2 references (lines 7 to 8)');
  await caretBefore(page, 'Ames A');
  await page.getByRole('button', { name: 'The list ends at the cursor’s line' }).click();
  await expect(summary(page)).toContainText('1 reference (lines 7 to 7)');
  await expect(last).toHaveValue('7');
});

test('a line that was typed into a field counts, and moves with the text', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, NO_FAULT);
  await checked(page);
  await unfold(page);
  const first = page.getByRole('spinbutton', { name: 'First line of the list' });
  await type(first, '8');
  await expect(summary(page)).toContainText('1 reference (lines 8 to 8)');
  await caretBefore(page, 'Introduction');
  await page.keyboard.type('Abstract\n');
  await expect(summary(page)).toContainText('1 reference (lines 9 to 9)');
  await expect(first).toHaveValue('9');
});

test('the number of the last reference can be said', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, ONE_FAULT);
  await checked(page);
  expect(await marks(page)).toEqual([{ kind: 'error', text: '9' }]);
  await unfold(page);
  const number = page.getByRole('spinbutton', { name: 'Number of the last reference' });
  await expect(number).toHaveValue('2');
  await type(number, '9');
  await expect.poll(async () => (await marks(page)).filter(({ kind }) => kind === 'error')).toEqual([]);
});

test('what was said is kept while the text is changed, and forgotten when another is pasted', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, ONE_FAULT);
  await checked(page);
  await unfold(page);
  const style = page.getByRole('combobox', { name: 'Citations' });
  await style.selectOption('In parentheses: (1)');
  await expect(summary(page)).toContainText('citations in parentheses');
  await caretBefore(page, 'Somebody');
  await page.keyboard.type('And more. ');
  await checked(page);
  await expect(style).toHaveValue('parenthesis');
  await paste(page, site, NO_FAULT);
  await expect(summary(page)).toContainText('citations in brackets');
  await expect(style).toHaveValue('');
});

test('without a list there is nothing in the fields, and one can be pointed out', async ({ page, site }) => {
  await open(page, site);
  await put(page, 'Introduction\nIt was shown before [3].\n');
  await checked(page);
  await unfold(page);
  await expect(page.getByRole('spinbutton', { name: 'First line of the list' })).toHaveValue('');
  await box(page).fill('');
  await expect(page.locator('#reading')).toBeHidden();
});
