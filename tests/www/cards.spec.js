/** The card of a finding, the filters above the cards, the strip beside the text. */
import { NO_FAULT, box, checked, current, findings, open, paste, put, status } from './support/page.js';
import { expect, test } from './support/site.js';

/** Two misspellings of one rule, a DOI under two references, two citations out of range. */
const MANY = NO_FAULT.replace(
  'Introduction\n',
  'Introduction\nThe treatment worked. Every treatment has its price, and one treatmnt was cheap; the paitents agreed [7], or the patients did [8].\n',
).replace('10.5555/test.two', '10.5555/TEST.one');

/** @param {import('@playwright/test').Page} page */
const cards = (page) => findings(page).locator('.finding');

/**
 * The card of the finding on these very words.
 * @param {import('@playwright/test').Page} page
 * @param {string} words
 */
const cardOn = (page, words) => cards(page).filter({ has: page.locator('.place .quotation b').getByText(words, { exact: true }) });

test('a card opens with the proof, the places, the change and the rule’s own page', async ({ page, site }) => {
  await open(page, site);
  await put(page, MANY);
  await checked(page);
  const card = cardOn(page, 'treatmnt');
  await expect(card.locator('.rest')).toHaveCount(0);
  const details = card.getByRole('button', { name: 'Details' });
  await details.click();
  await expect(details).toHaveAttribute('aria-expanded', 'true');
  await expect(card.locator('.preview del').first()).toHaveText('treatmnt');
  await expect(card.locator('.preview ins').first()).toHaveText('treatment');
  await expect(card.getByRole('list', { name: 'See also' })).toContainText('treatment');
  await card.getByText('Why this rule?').click();
  await expect(card.getByRole('heading', { name: 'A word misspelt' })).toBeVisible();
  await expect(card.getByRole('group', { name: 'Example' })).toHaveCount(2);
  await expect(card.locator('.why')).toContainText('spelling/typo');
  await details.click();
  await expect(card.locator('.rest')).toBeHidden();
});

test('the card of the finding that one walks to is open, the one before closes', async ({ page, site }) => {
  await open(page, site);
  await put(page, MANY);
  await checked(page);
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await expect(findings(page).getByRole('button', { name: 'Details', expanded: true })).toHaveCount(1);
  await expect(cards(page).filter({ has: page.locator('[aria-current]') })).toContainText(await current(page));
});

test('a card that is open stays open when the text is checked again', async ({ page, site }) => {
  await open(page, site);
  await put(page, MANY);
  await checked(page);
  await cardOn(page, 'treatmnt').getByRole('button', { name: 'Details' }).click();
  await cardOn(page, 'treatmnt').getByText('Why this rule?').click();
  const changed = MANY.replace('A short article', 'A short and changed article');
  await put(page, changed);
  await checked(page);
  await expect(cardOn(page, 'treatmnt').getByRole('heading', { name: 'A word misspelt' })).toBeVisible();
  // Its fix is that of the later check, where the word stands elsewhere.
  await cardOn(page, 'treatmnt').locator('.fixes .fix').click();
  await expect(box(page)).toHaveValue(changed.replace('treatmnt', 'treatment'));
});

test('a DOI is text with a copy button, and is opened only on a click, without an opener', async ({ page, site, context, browserName }) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, site);
  await put(page, MANY);
  await checked(page);
  const card = cards(page).filter({ hasText: 'the same DOI' });
  await card.getByRole('button', { name: 'Details' }).click();
  await expect(card.locator('.doi-text')).toHaveText('10.5555/TEST.one');
  await expect(page.locator('a[href*="doi.org"]')).toHaveCount(0);
  await context.route('https://doi.org/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>there</title>' }));
  const opened = context.waitForEvent('page');
  await card.getByRole('button', { name: 'Open at doi.org (new tab)' }).click();
  const other = await opened;
  await other.waitForLoadState();
  expect(other.url()).toBe('https://doi.org/10.5555/TEST.one');
  expect(await other.evaluate(() => [opener, document.referrer])).toEqual([null, '']);
  await expect(page.locator('a[href*="doi.org"]')).toHaveCount(0);
  await page.bringToFront();
  await card.getByRole('button', { name: 'Copy the DOI' }).click();
  await expect(card.getByText('Copied.')).toBeVisible();
  await box(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
  await expect(box(page)).toHaveValue('10.5555/TEST.one');
});

test('the part of a DOI that speaks is marked', async ({ page, site }) => {
  await open(page, site);
  await put(page, NO_FAULT.replace('J Test. 2020;2(3):3-14. doi:10.5555/test.two', 'N Engl J Med. 2021;384(15):1402-1411. doi:10.1016/j.eclinm.2024.102799'));
  await checked(page);
  const card = cards(page).filter({ hasText: 'The DOI says' });
  await card.getByRole('button', { name: 'Details' }).click();
  await expect(card.locator('.doi-text')).toHaveText('10.1016/j.eclinm.2024.102799');
  await expect(card.locator('.doi-text mark')).toHaveText(['eclinm', '2024']);
  await expect(card.locator('.doi-says')).toContainText('2024: ');
  await expect(card.getByRole('list', { name: 'See also' }).getByRole('listitem')).toHaveCount(1);
});

test('all of a kind are mended at once: first shown, some left out, taken back by one Ctrl+Z', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, MANY);
  await checked(page);
  const card = cardOn(page, 'treatmnt');
  await card.getByRole('button', { name: 'Details' }).click();
  await card.getByRole('button', { name: 'Fix all of this kind: 2…' }).click();
  const dialog = page.getByRole('dialog', { name: 'What will change' });
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expect(dialog.locator('ins')).toHaveText(['treatment', 'patients']);
  await dialog.getByRole('checkbox').first().uncheck();
  await dialog.getByRole('button', { name: 'Make the changes: 1' }).click();
  await expect(box(page)).toHaveValue(MANY.replace('paitents', 'patients'));
  await page.keyboard.press('Control+Z');
  await expect(box(page)).toHaveValue(MANY);
  await checked(page);

  await findings(page).getByRole('button', { name: 'Fix all: 2…' }).click();
  await dialog.getByRole('button', { name: 'Make the changes: 2' }).click();
  await expect(box(page)).toHaveValue(MANY.replace('paitents', 'patients').replace('treatmnt', 'treatment'));
  await page.keyboard.press('Control+Z');
  await expect(box(page)).toHaveValue(MANY);
});

test('nothing changes when the dialog is left', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, MANY);
  await checked(page);
  await findings(page).getByRole('button', { name: 'Fix all: 2…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Choose none' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Make the changes: 0' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue(MANY);
  await expect(findings(page).getByRole('button', { name: 'Fix all: 2…' })).toBeFocused();
});

test('the list is filtered by severity, kind and words, and the walk goes through what is listed', async ({ page, site }) => {
  await open(page, site);
  await put(page, MANY);
  await checked(page);
  const all = await cards(page).count();
  expect(all).toBeGreaterThanOrEqual(5);
  const chip = (/** @type {RegExp} */ name) => findings(page).getByRole('group', { name: 'Show only' }).getByRole('button', { name });
  await chip(/^Warning 2/).click();
  await expect(chip(/^Warning 2/)).toHaveAttribute('aria-pressed', 'true');
  await expect(cards(page)).toHaveCount(2);
  await expect(findings(page).getByRole('status').filter({ hasText: 'Listed' })).toContainText(`Listed: 2 of ${all}.`);
  await page.keyboard.press('F8');
  await expect(page.locator('#position')).toHaveText(/^Finding 1 of 2/);
  await chip(/^Warning 2/).click();
  await chip(/^Citations 2/).click();
  await expect(cards(page)).toHaveCount(2);
  await findings(page).getByRole('searchbox', { name: 'Search the findings' }).fill('reference 8');
  await expect(cards(page)).toHaveCount(1);
  // What is chosen stays chosen over a change of the text.
  await put(page, MANY.replace('A short article', 'A short and changed article'));
  await checked(page);
  await expect(cards(page)).toHaveCount(1);
  await findings(page).getByRole('button', { name: 'List all' }).click();
  await expect(cards(page)).toHaveCount(all);
  await expect(status(page)).toContainText(`${all} findings`);
});

test('the strip says where the findings lie and leads to them by keyboard and mouse', async ({ page, site }) => {
  await open(page, site);
  await put(page, MANY);
  await checked(page);
  const strip = page.getByRole('listbox', { name: /^Where the findings lie\. In the first third of the text: \d/ });
  await strip.focus();
  await expect(strip.getByRole('option', { selected: true })).toHaveAttribute('aria-label', /treatmnt/);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => current(page)).toBe('paitents');
  await strip.getByRole('option').first().click({ force: true });
  await expect.poll(() => current(page)).toBe('treatmnt');
});
