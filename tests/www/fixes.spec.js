import { NO_FAULT, box, checked, current, findings, marks, open, paste, put, selected, status } from './support/page.js';
import { expect, test } from './support/site.js';

/** A keyword that has lost a letter; the text has it whole. */
const TYPO = NO_FAULT.replace(
  'Introduction\n',
  'Keywords\nreatment, measures\n\nIntroduction\nThe treatment worked. Every treatment has its price, and this treatment was cheap.\n',
);

test('a fix changes the box, and Ctrl+Z takes it back', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, TYPO);
  await checked(page);
  expect(await marks(page)).toEqual([{ kind: 'warning', text: 'reatment' }]);
  await findings(page).getByRole('button', { name: 'Replace by “treatment”' }).click();
  await expect(box(page)).toHaveValue(TYPO.replace('reatment', 'treatment'));
  await expect.poll(() => selected(page)).toBe('treatment');
  await expect(status(page)).toHaveText('No findings');
  await checked(page);
  expect(await marks(page)).toEqual([]);

  await page.keyboard.press('Control+Z');
  await expect(box(page)).toHaveValue(TYPO);
  await expect(status(page)).toHaveText('1 finding: 1 warning');
  await checked(page);
  expect(await marks(page)).toEqual([{ kind: 'warning', text: 'reatment' }]);
});

test('a finding can be reached and mended by keyboard alone', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, TYPO);
  await checked(page);
  await page.getByRole('button', { name: 'Check now' }).focus();
  await page.keyboard.press('F8');
  await expect.poll(() => current(page)).toBe('reatment');
  await page.keyboard.press('Enter');
  await expect(findings(page).locator('[aria-current]')).toBeFocused();
  await findings(page).getByRole('button', { name: 'Replace by “treatment”' }).focus();
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue(TYPO.replace('reatment', 'treatment'));
});

test('a fix of several places is taken back by one Ctrl+Z', async ({ page, site }) => {
  const disordered = NO_FAULT.replace('measured before [1], and its cause was found later [2]', 'found before [2], and its cause was measured [1]');
  await open(page, site);
  await paste(page, site, disordered);
  await checked(page);
  await findings(page).getByRole('button', { name: 'Renumber all citations and the list' }).click();
  await expect(box(page)).toHaveValue(/found before \[1\], and its cause was measured \[2\]/);
  await expect(box(page)).not.toHaveValue(disordered);
  await page.keyboard.press('Control+Z');
  await expect(box(page)).toHaveValue(disordered);
});

test('a fix that was made for an older text is not applied', async ({ page, site }) => {
  await open(page, site);
  await put(page, TYPO);
  await checked(page);
  // A script's change raises no event, so the page cannot know of it before the click.
  const changed = `A new title\n\n${TYPO}`;
  await box(page).evaluate((area, value) => (/** @type {HTMLTextAreaElement} */ (area).value = value), changed);
  await findings(page).getByRole('button', { name: 'Replace by “treatment”' }).click();
  await expect(box(page)).toHaveValue(changed);
  await checked(page);
  // It has been checked again, so now the fix fits.
  await findings(page).getByRole('button', { name: 'Replace by “treatment”' }).click();
  await expect(box(page)).toHaveValue(changed.replace('reatment', 'treatment'));
});
