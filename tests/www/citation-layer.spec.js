/** Citations and references as they were understood, shown and linked both ways. */
import { NO_FAULT, box, checked, clickText, current, marks, open, paste, put, selected } from './support/page.js';
import { expect, test } from './support/site.js';

/** Reference 1 is mentioned three times, reference 2 twice; NO_FAULT ends with “[1,2]”. */
const TEXT = NO_FAULT.replace('Introduction\n', 'Introduction\nIt was seen early [1].\n\n');

/** @param {import('@playwright/test').Page} page */
const toggle = (page) => page.getByRole('button', { name: 'Show citations' });
/** @param {import('@playwright/test').Page} page */
const mention = (page) => page.locator('#mention');

test('the layer marks citations and reference numbers, and can be taken away', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, TEXT);
  await checked(page);
  expect(await marks(page, ['citation', 'number'])).toEqual([]);
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
  await toggle(page).focus();
  await page.keyboard.press('Enter');
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => marks(page, ['citation', 'number'])).toEqual([
    { kind: 'citation', text: '[1]' },
    { kind: 'citation', text: '[1]' },
    { kind: 'citation', text: '[2]' },
    { kind: 'citation', text: '[1,2]' },
    { kind: 'number', text: '1.' },
    { kind: 'number', text: '2.' },
  ]);
  // It stays on over a change.
  await put(page, TEXT.replace('early [1]', 'early'));
  await checked(page);
  await expect.poll(async () => (await marks(page, ['citation'])).length).toBe(3);
  await toggle(page).click();
  await expect.poll(() => marks(page, ['citation', 'number'])).toEqual([]);
});

test('a citation leads to its entry, the number of the entry to one mention after the other', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, TEXT);
  await checked(page);
  await toggle(page).click();
  await clickText(page, 'It was seen early', '1');
  await expect(mention(page)).toHaveText('Reference 1, mentions: 3');
  await expect.poll(() => current(page)).toContain('Ames A');
  for (const [place, words] of [['[1]', '1 of 3'], ['[1]', '2 of 3'], ['[1,2]', '3 of 3'], ['[1]', '1 of 3']]) {
    await clickText(page, 'Ames A, Bond B', '1.');
    await expect(mention(page)).toHaveText(`Reference 1: mention ${words}`);
    await expect.poll(() => current(page)).toBe(place);
    await expect.poll(() => selected(page)).toBe(place);
  }
  // In a group the number under the pointer is meant.
  await clickText(page, 'Somebody else', '2]. Somebody');
  await expect.poll(() => current(page)).toBe('[1]');
});

test('without the layer a citation leads nowhere', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, TEXT);
  await checked(page);
  await clickText(page, 'It was seen early', '1');
  await expect.poll(() => current(page)).toBe('');
});

test('the list says the same in words, and is walked by keyboard', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, TEXT.replace('found later [2]', 'found later').replace('[1,2]', '[1]'));
  await checked(page);
  await page.locator('#references > summary').focus();
  await page.keyboard.press('Enter');
  const items = page.locator('#reference-list li');
  await expect(items).toHaveCount(2);
  await expect(items.first()).toContainText('Ames A, Bond B. One thing and its measure.');
  await expect(items.last()).toContainText('Never cited');
  const walk = page.getByRole('button', { name: 'Mentions: 3, of reference 1' });
  for (const words of ['1 of 3', '2 of 3', '3 of 3', '1 of 3']) {
    await walk.focus();
    await page.keyboard.press('Enter');
    await expect(mention(page)).toHaveText(`Reference 1: mention ${words}`);
    await expect(page.locator('#text p:focus')).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(walk).toBeFocused();
  }
  await page.getByRole('button', { name: '2 Cole C' }).click();
  await expect.poll(() => current(page)).toContain('Cole C');
});

test('more citations than can be painted are told, and the page answers', async ({ page, site }) => {
  await open(page, site);
  const many = 'It was shown before [1] and again [2]. '.repeat(5_000);
  await put(page, TEXT.replace('Introduction\n', `Introduction\n${many}\n`));
  await checked(page);
  await toggle(page).click();
  await expect(page.locator('#layer-note')).toHaveText('The first 5,000 of 10,004 citations are marked.');
  await expect.poll(async () => (await marks(page, ['citation'])).length).toBe(5_000);
  await box(page).fill('');
  await expect(page.locator('#layer-note')).toBeEmpty();
});

test.describe('where the browser has no highlights', () => {
  test.beforeEach(({ page }) => page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights')));

  test('the layer is made of elements, and leaves those of the findings', async ({ page, site }) => {
    await open(page, site);
    await paste(page, site, TEXT.replace('[1,2]', '[9]'));
    await checked(page);
    await toggle(page).click();
    await expect(page.locator('#text mark.citation').first()).toHaveText('[1]');
    await expect(page.locator('#text mark.number')).toHaveText(['1.', '2.']);
    await toggle(page).click();
    await expect(page.locator('#text mark')).toHaveText(['9']);
  });
});
