/** What can be taken away. */
import { ONE_FAULT, box, checked, findings, keepDownloads, open, put, saved } from './support/page.js';
import { expect, test } from './support/site.js';

/** @param {import('@playwright/test').Page} page */
const dialog = (page) => page.getByRole('dialog', { name: 'Author queries' });

for (const [name, ending, mark] of /** @type {const} */ ([
  ['Web page, to print', 'html', /<meta http-equiv="Content-Security-Policy"[\s\S]*AQ1/],
  ['Markdown', 'md', /AQ1/],
  ['Plain text', 'txt', /AQ1/],
  ['Table (CSV)', 'csv', /^\uFEFF.*\r\n.*AQ1/],
  ['JSON', 'json', /"citation\/out-of-range"/],
  ['SARIF', 'sarif', /"ruleId"/],
  ['Word document', 'docx', /^PK/],
])) {
  test(`the findings are saved as ${name}`, async ({ page, site }) => {
    await keepDownloads(page);
    await open(page, site);
    await put(page, ONE_FAULT);
    await checked(page);
    await page.getByRole('button', { name: 'Author queries…' }).click();
    const file = await saved(page, () => dialog(page).getByRole('button', { name, exact: true }).click());
    expect(file.name).toMatch(new RegExp(`^manuscript-(queries|proofmark)\\.${ending}$`));
    expect(file.text).toMatch(mark);
    await expect(dialog(page).getByText(/^Saved as /)).toBeVisible();
  });
}

test('the queries are copied as text, without what was set aside', async ({ page, site, context, browserName }) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, site);
  await put(page, ONE_FAULT.replace('denied both [9]', 'denied both [9] and then again [8]'));
  await checked(page);
  const card = findings(page).getByRole('listitem').filter({ hasText: 'Reference 8' });
  await card.getByRole('button', { name: 'Details' }).click();
  await card.getByText('Not a fault?').click();
  await card.getByRole('button', { name: 'Ignore this one' }).click();
  await expect(findings(page).locator('.finding')).toHaveCount(1);
  await page.getByRole('button', { name: 'Author queries…' }).click();
  await dialog(page).getByRole('button', { name: 'Copy as text' }).click();
  await expect(dialog(page).getByText('Copied.')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await box(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
  await expect(box(page)).toHaveValue(/AQ1/);
  await expect(box(page)).not.toHaveValue(/AQ2/);
});
