import { NO_FAULT, ONE_FAULT, box, caretBefore, checked, clickText, current, findings, open, paste, put, selected, status } from './support/page.js';
import { expect, test } from './support/site.js';

const THREE = ONE_FAULT.replace('[9].', '[7]. And again [8].\n\nResults\nNobody agreed [9].');

test('F8 and Shift+F8 walk through the findings and around', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, THREE);
  await checked(page);
  await page.getByRole('button', { name: 'Check now' }).focus();
  for (const place of ['7', '8', '9', '7']) {
    await page.keyboard.press('F8');
    await expect.poll(() => current(page)).toBe(place);
  }
  for (const place of ['9', '8']) {
    await page.keyboard.press('Shift+F8');
    await expect.poll(() => current(page)).toBe(place);
  }
  await expect(page.locator('#position')).toHaveText(/^Finding 2 of 3: Reference 8/);
  await expect(status(page)).toHaveText('3 findings: 3 errors');
  await expect(page.locator('[aria-current]')).toHaveCount(1);
});

test('in the box F8 goes on from the caret and stays in the box', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, THREE);
  await checked(page);
  await caretBefore(page, 'And again');
  await page.keyboard.press('F8');
  await expect(box(page)).toBeFocused();
  await expect.poll(() => selected(page)).toBe('8');
  await page.keyboard.press('F8');
  await expect.poll(() => selected(page)).toBe('9');
  await page.keyboard.press('Shift+F8');
  await expect.poll(() => selected(page)).toBe('8');
});

test('an item in the list leads to its place, by keyboard too, and back', async ({ page, site }) => {
  await open(page, site);
  const filler = 'A sentence that fills the page with words about nothing in particular.\n\n'.repeat(60);
  await paste(page, site, THREE.replace('Results', `${filler}Results`));
  await checked(page);
  const item = findings(page).getByRole('button', { name: 'Reference 9' });
  await item.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => current(page)).toBe('9');
  await expect.poll(() => selected(page)).toBe('9');
  const paragraph = page.locator('#text p:focus');
  await expect(paragraph).toHaveText('Nobody agreed [9].');
  await expect(paragraph).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(item).toBeFocused();
});

test('a related place can be visited', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, NO_FAULT.replace('10.5555/test.two', '10.5555/TEST.one'));
  await checked(page);
  await findings(page).getByRole('button', { name: 'Details' }).click();
  await findings(page).getByRole('list', { name: 'See also' }).getByRole('button').click();
  await expect.poll(() => current(page)).toBe('10.5555/test.one');
  await expect.poll(() => selected(page)).toBe('10.5555/test.one');
});

test('a click on a mark leads to its item; a click beside it does not', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, THREE);
  await checked(page);
  await clickText(page, 'Nobody agreed', 'agreed');
  await expect(page.locator('[aria-current]')).toHaveCount(0);
  await clickText(page, 'Nobody agreed', '9');
  await expect(findings(page).getByRole('button', { name: 'Reference 9' })).toBeFocused();
  await expect(findings(page).getByRole('button', { name: 'Reference 9' })).toHaveAttribute('aria-current', 'true');
});

test('“Edit here” selects the place in the box and brings it into view', async ({ page, site }) => {
  await open(page, site);
  const filler = 'A sentence that fills the page with words about nothing in particular.\n\n'.repeat(200);
  await put(page, ONE_FAULT.replace('Introduction', `Introduction\n${filler}`));
  await checked(page);
  await findings(page).getByRole('button', { name: 'Edit here' }).click();
  await expect(box(page)).toBeFocused();
  await expect.poll(() => selected(page)).toBe('9');
  await expect.poll(() => box(page).evaluate((area) => area.scrollTop)).toBeGreaterThan(1000);
});
