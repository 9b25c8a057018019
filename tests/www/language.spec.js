import { ONE_FAULT, checked, open, put, ready } from './support/page.js';
import { expect, test } from './support/site.js';

test('another language can be chosen at any time, and the text stays', async ({ page, site }) => {
  await open(page, site);
  await put(page, ONE_FAULT);
  await checked(page);
  await expect(page.getByRole('combobox', { name: 'Language' }).locator('option')).toHaveText(['English', 'Español', /Portugu/, 'Polski', /Indonesia/]);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('es');
  await checked(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('#status')).toHaveText(/^1 .*error/);
  await expect(page.locator('#status')).not.toHaveText(/finding/);
  await expect(page.locator('#language-state')).toContainText('Borrador');
  await expect(page.getByRole('textbox', { name: 'Manuscrito' })).toHaveValue(ONE_FAULT);
});

test.describe('a person whose browser speaks Polish', () => {
  test.use({ locale: 'pl-PL' });

  test('is spoken to in Polish', async ({ page, site }) => {
    await page.goto(site.url);
    await ready(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
    await expect(page.getByRole('combobox', { name: 'Język' })).toHaveValue('pl');
  });
});
