/** The picture of the citations through the text. */
import { checked, current, open, paste, selected } from './support/page.js';
import { expect, test } from './support/site.js';

const LIST = Array.from({ length: 6 }, (_, i) => `${i + 1}. Ames A${'BCDEFG'[i]}. Thing ${'one two three four five six'.split(' ')[i]} and its measure. J Test. 20${10 + i};${i + 1}(2):1${i}-2${i}.`);
/** References 2 and 4 are first cited behind a higher one; 6 never is. */
const TEXT = `A short article about one thing

Introduction
The thing was measured before [1] and then again [3]. It was found later [2].

Its cause was seen [5], and denied [4]. Everybody knew it from the start [1].

References
${LIST.join('\n')}
`;

/** @param {import('@playwright/test').Page} page */
const picture = (page) => page.getByRole('listbox', { name: 'Citations through the text' });
/** @param {import('@playwright/test').Page} page */
async function unfold(page) {
  await page.locator('#staircase > summary').click();
  await expect(picture(page)).toBeVisible();
  await expect(page.locator('#staircase-picture .legend')).toBeVisible();
}

test('the picture is told in words', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, TEXT);
  await checked(page);
  await unfold(page);
  await expect(page.locator('#staircase-summary')).toHaveText('First cited in order: 3 of 6 references. Late, after a higher number: 2, 4. Never cited: 1.');
  await expect(picture(page)).toHaveAccessibleDescription(/Late, after a higher number: 2, 4/);
  expect(await picture(page).getByRole('option').evaluateAll((all) => all.map((option) => option.getAttribute('aria-label')))).toEqual([
    'Reference 1, line 4: first mention',
    'Reference 3, line 4: first mention',
    'Reference 2, line 4: first mention, late',
    'Reference 5, line 6: first mention',
    'Reference 4, line 6: first mention, late',
    'Reference 1, line 6: mentioned again',
  ]);
});

test('kinds of points differ by their shape, and stand where they belong', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, TEXT);
  await checked(page);
  await unfold(page);
  const boxes = await picture(page).getByRole('option').evaluateAll((all) => all.map((point) => {
    const { x, y, width, height } = /** @type {SVGGraphicsElement} */ (/** @type {unknown} */ (point)).getBBox();
    return { across: x + width / 2, up: -(y + height / 2), shape: (point.getAttribute('d') ?? '').replace(/^M[\d. ]+/, '') };
  }));
  for (let i = 1; i < boxes.length; i++) expect(boxes[i].across).toBeGreaterThan(boxes[i - 1].across);
  const [one, three, two, five, four, again] = boxes;
  expect([one.up, two.up, three.up, four.up, five.up]).toEqual([one.up, two.up, three.up, four.up, five.up].sort((a, b) => a - b));
  expect(again.up).toBeCloseTo(one.up, 3);
  expect(new Set([one.shape, two.shape, again.shape]).size).toBe(3);
  expect(three.shape).toBe(one.shape);
  expect(four.shape).toBe(two.shape);
});

test('arrow keys move from point to point, Enter goes to the place, Escape comes back', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, TEXT);
  await checked(page);
  await unfold(page);
  await page.keyboard.press('Tab');
  await expect(picture(page)).toBeFocused();
  const said = page.locator('#staircase-picture .said');
  await expect(said).toHaveText('Reference 1, line 4: first mention');
  for (const [key, words] of [['ArrowRight', 'Reference 3'], ['ArrowUp', 'Reference 2'], ['End', 'Reference 1, line 6'], ['ArrowRight', 'Reference 1, line 6'], ['ArrowLeft', 'Reference 4'], ['Home', 'Reference 1, line 4'], ['End', 'Reference 1, line 6'], ['ArrowDown', 'Reference 4']]) {
    await page.keyboard.press(key);
    await expect(said).toContainText(words);
    await expect(picture(page).getByRole('option', { selected: true })).toHaveAccessibleName(new RegExp(words));
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => current(page)).toBe('[4]');
  await expect.poll(() => selected(page)).toBe('[4]');
  await expect(page.locator('#text p:focus')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(picture(page)).toBeFocused();
  await expect(said).toContainText('Reference 4');
});

test('a click goes to the place of the nearest point', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, TEXT);
  await checked(page);
  await unfold(page);
  await picture(page).getByRole('option', { name: 'Reference 2' }).click();
  await expect.poll(() => current(page)).toBe('[2]');
});

test('few citations, or names and years, make no picture', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, TEXT.replace(' [5]', '').replace(' [4]', ''));
  await checked(page);
  await expect(page.locator('#staircase')).toBeHidden();
});

test('more mentions than are drawn are told', async ({ page, site }) => {
  await open(page, site);
  const many = 'It was shown before [1,2]. '.repeat(1_500);
  await paste(page, site, TEXT.replace('References\n', `${many}\n\nReferences\n`));
  await checked(page);
  await unfold(page);
  await expect(page.locator('#staircase-picture')).toContainText('The first 2,000 of 3,006 mentions are drawn');
  await expect(picture(page).getByRole('option')).toHaveCount(2_000);
});
