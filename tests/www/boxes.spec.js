/** Body and references in a box each; and work that takes long. */
import { ONE_FAULT, REFERENCES, box, checked, current, findings, marks, open, put, status } from './support/page.js';
import { expect, test } from './support/site.js';

/** @import { Page } from '@playwright/test' */

const BODY = ONE_FAULT.replace(REFERENCES, '');
const LIST = REFERENCES.replace('\nReferences\n', '');

/** @param {Page} page */
const references = (page) => page.getByRole('textbox', { name: 'Reference list' });

/**
 * @param {Page} page
 * @param {string} list
 */
async function putReferences(page, list) {
  await page.getByText('References in a box of their own').click();
  await references(page).evaluate((area, value) => {
    /** @type {HTMLTextAreaElement} */ (area).value = value;
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, list);
}

test('a list in its own box is checked against the body, and shown below it', async ({ page, site }) => {
  await open(page, site);
  await put(page, BODY);
  await checked(page);
  await expect(page.locator('#abstention-list')).toContainText('No reference list was found');
  await putReferences(page, LIST);
  await expect(status(page)).toHaveText('1 finding: 1 error');
  await checked(page);
  expect(await marks(page)).toEqual([{ kind: 'error', text: '9' }]);
  await expect(page.locator('#text p').last()).toHaveText(LIST.trim().split('\n')[1]);
});

test('a finding in the list leads to its own box, and its fix changes that box', async ({ page, site }) => {
  await open(page, site);
  await put(page, BODY.replace(' [9]', ''));
  await putReferences(page, LIST.replace('doi:10.5555/test.two', 'http://dx.doi.org/10.5555/test.two'));
  await checked(page);
  const card = findings(page).locator('.finding').filter({ hasText: 'outdated form' });
  await card.getByRole('button', { name: 'Edit here' }).click();
  await expect(references(page)).toBeFocused();
  await expect.poll(() => current(page)).toMatch(/dx\.doi\.org/);
  const selection = () => references(page).evaluate((area) => {
    const { value, selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (area);
    return value.slice(selectionStart, selectionEnd);
  });
  await expect.poll(selection).toBe(await current(page));
  await card.locator('.fixes .fix').click();
  await expect(references(page)).toHaveValue(/ https:\/\/doi\.org\/10\.5555\/test\.two/);
  await page.keyboard.press('Control+Z');
  await expect(references(page)).toHaveValue(/dx\.doi\.org/);
});

test('a fix of both boxes changes both', async ({ page, site }) => {
  await open(page, site);
  await put(page, BODY.replace('measured before [1], and its cause was found later [2]', 'found before [2], and its cause was measured [1]').replace(' [9]', ''));
  await putReferences(page, LIST);
  await checked(page);
  await findings(page).getByRole('button', { name: 'Renumber all citations and the list' }).click();
  await expect(box(page)).toHaveValue(/found before \[1\], and its cause was measured \[2\]/);
  await expect(references(page)).toHaveValue(/^1\. Cole/);
});

test('a check that takes long says where it is, and can be given up', async ({ page, site }) => {
  site.changeEngine(`{
    const answer = wasm_bindgen.answer;
    wasm_bindgen.answer = (request, running) => {
      if (!request.body.includes('takes for ever')) return answer(request, running);
      for (;;) running('doi/duplicate');
    };
  }`);
  await open(page, site);
  const text = ONE_FAULT.replace('Somebody', 'This takes for ever. Somebody');
  await put(page, text);
  await expect(status(page)).toHaveText('Checking: DOIs');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(status(page)).toHaveText('Stopped. The text has not been checked.');
  await expect(page.getByRole('button', { name: 'Check now' })).toBeFocused();
  await expect(box(page)).toHaveValue(text);
  await put(page, ONE_FAULT);
  await expect(status(page)).toHaveText('1 finding: 1 error');
  await expect(page.getByRole('progressbar')).toBeHidden();
});
