/** A published article page, from the corpus that may lie beside the project. `samples/README.md` there is its truth. */
import { existsSync, readFileSync } from 'node:fs';
import { checked, findings, marks, open, paste, status } from './support/page.js';
import { expect, test } from './support/site.js';

const SAMPLE = '../shared/samples/ojs-psilocybin.txt';

test('the psilocybin page: its keyword and its duplicate DOI are marked, what is right is not', async ({ page, site }) => {
  test.skip(!existsSync(SAMPLE), `${SAMPLE} is not there`);
  await open(page, site);
  await expect(page.locator('#offline')).toBeVisible();
  // From here on there is no network at all.
  await paste(page, site, readFileSync(SAMPLE, 'utf8'));
  await checked(page);
  await site.stop();

  await expect(page.locator('#summary')).toHaveText('20 references (lines 7 to 26), numbered; citations in brackets; only an abstract was found');
  await expect(status(page)).toContainText('4 errors');
  const marked = await marks(page);
  expect(marked).toContainEqual({ kind: 'error', text: '10.1002/cpt.2487' });
  // Three DOIs belong to other papers by their own text: references 3, 14 and 16.
  expect(marked).toContainEqual({ kind: 'error', text: '10.1016/j.eclinm.2024.102799' });
  expect(marked).toContainEqual({ kind: 'error', text: '10.1523/JNEUROSCI.17-08-02785.1997' });
  expect(marked.filter(({ text }) => /reatment/.test(text))).toHaveLength(1);
  // Its citations are all in the list; their order is worth a note, no more.
  expect(marked.filter(({ kind, text }) => kind !== 'info' && /^[\[(]?[\d,]+[\])]?$/.test(text))).toEqual([]);

  await expect(findings(page).getByRole('button', { name: 'References 13 and 14 have the same DOI' })).toBeVisible();
  await findings(page).getByRole('button', { name: /^Replace by “Treatment/ }).first().click();
  await expect(page.getByRole('textbox', { name: 'Manuscript' })).toHaveValue(/Depression, Treatment-Resistant Depression/);
});
