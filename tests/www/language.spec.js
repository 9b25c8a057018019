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

test('a rule’s page is marked as English, and says so where the words around it are not', async ({ page, site }) => {
  await open(page, site);
  await put(page, ONE_FAULT);
  await checked(page);
  const why = page.locator('.finding .why').first();
  const openWhy = async () => {
    await page.locator('.finding .details').first().click();
    await why.locator('summary').click();
  };
  await openWhy();
  await expect(why.locator('[lang=en] h4')).toBeVisible();
  await expect(why).not.toContainText('is in English');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('pl');
  await expect(page.locator('#status')).not.toHaveText(/finding/);
  await checked(page);
  await page.locator('.finding .why summary').first().click();
  await expect(why).toContainText('Strona reguły jest po angielsku.');
  await expect(why.locator('[lang=en] h4')).toBeVisible();
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
