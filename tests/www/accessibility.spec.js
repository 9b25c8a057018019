/** Axe in each state, and what axe cannot see: names, keys, sizes, reflow. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ONE_FAULT, box, checked, findings, open, put, status } from './support/page.js';
import { expect, test } from './support/site.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe has to object to, in words.
 * @param {import('@playwright/test').Page} page
 */
async function objections(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await /** @type {any} */ (globalThis).axe.run({ runOnly: tags });
    return violations.map((/** @type {any} */ v) => `${v.id}: ${v.nodes.map((/** @type {any} */ n) => n.target).join(', ')}`);
  });
}

/**
 * The visible parts of the page that do not fit into their place.
 * @param {import('@playwright/test').Page} page
 */
function cutOff(page) {
  return page.locator('main *:not(textarea)').evaluateAll((all) =>
    all
      .filter((e) => e.checkVisibility() && e.clientWidth > 0 && getComputedStyle(e).display !== 'inline')
      .filter((e) => e.scrollWidth > e.clientWidth + 1)
      .map((e) => e.outerHTML.slice(0, 80)),
  );
}

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('the empty page, the results and a visited finding pass axe', async ({ page, site }) => {
      await open(page, site);
      expect(await objections(page)).toEqual([]);
      await page.getByRole('button', { name: 'Example' }).click();
      await checked(page);
      expect(await objections(page)).toEqual([]);
      await page.keyboard.press('F8');
      await page.getByRole('button', { name: 'Next' }).click();
      expect(await objections(page)).toEqual([]);
    });

    test('the elements that mark where highlights are missing pass axe', async ({ page, site }) => {
      await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
      await open(page, site);
      await page.getByRole('button', { name: 'Example' }).click();
      await checked(page);
      await page.getByRole('button', { name: 'Next' }).click();
      expect(await objections(page)).toEqual([]);
    });
  });
}

test.describe('in the colours of the person’s own choice', () => {
  test.use({ forcedColors: 'active' });

  test('the page passes axe', async ({ page, site, browserName }) => {
    test.skip(browserName === 'firefox', 'Playwright cannot switch forced colours on in an installed Firefox');
    await open(page, site);
    await page.getByRole('button', { name: 'Example' }).click();
    await checked(page);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await objections(page)).toEqual([]);
  });
});

test.describe('in a window of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing is cut off, and axe passes', async ({ page, site }) => {
    await open(page, site);
    await page.getByRole('button', { name: 'Example' }).click();
    await checked(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await cutOff(page)).toEqual([]);
    expect(await objections(page)).toEqual([]);
  });

  test('a long word without a break does not widen the page', async ({ page, site }) => {
    await open(page, site);
    await put(page, ONE_FAULT.replace('Somebody', `${'long'.repeat(100)} Somebody`));
    await checked(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test('with letters of twice the size nothing is cut off, the text keeps its room, and axe passes', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, site);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await page.getByRole('button', { name: 'Example' }).click();
  await checked(page);
  expect(await cutOff(page)).toEqual([]);
  expect((await page.locator('#text').boundingBox())?.width).toBeGreaterThan(900);
  expect(await objections(page)).toEqual([]);
});

test('a check that takes long, and one that was given up, pass axe', async ({ page, site }) => {
  site.changeEngine(`{
    wasm_bindgen.answer = (request, running) => {
      for (;;) running('doi/duplicate');
    };
  }`);
  await open(page, site);
  await put(page, ONE_FAULT);
  await expect(page.getByRole('progressbar')).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(status(page)).toHaveText('Stopped. The text has not been checked.');
  expect(await objections(page)).toEqual([]);
});

test('a refused file, a decision that can be undone and an empty list pass axe', async ({ page, site }) => {
  await open(page, site);
  await page.getByRole('button', { name: 'Example' }).click();
  await checked(page);
  await page.locator('#file').setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') });
  await expect(page.getByRole('alert').filter({ visible: true })).toBeVisible();
  expect(await objections(page)).toEqual([]);
  const card = findings(page).locator('.finding').first();
  await card.getByRole('button', { name: 'Details' }).click();
  await card.getByText('Not a fault?').click();
  await card.getByRole('button', { name: 'Ignore this one' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await page.getByRole('searchbox').fill('nothing like it');
  await expect(findings(page)).toContainText('Listed: 0 of 6.');
  expect(await objections(page)).toEqual([]);
});

test.describe('with everything about what was understood open', () => {
  for (const width of [320, 1280]) {
    test(`axe passes in a window of ${width} px, and nothing is cut off`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, site);
      await page.getByRole('button', { name: 'Example' }).click();
      await checked(page);
      await page.getByRole('button', { name: 'Show citations' }).click();
      for (const summary of await page.locator('.tools summary').all()) await summary.click();
      await page.getByRole('listbox', { name: 'Citations' }).focus();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await cutOff(page)).toEqual([]);
      expect(await objections(page)).toEqual([]);
    });
  }
});

test('each dialog and an open card pass axe', async ({ page, site }) => {
  await open(page, site);
  await page.getByRole('button', { name: 'Example' }).click();
  await checked(page);
  await page.keyboard.press('F8');
  await expect(findings(page).locator('.rest')).toBeVisible();
  for (const summary of await findings(page).locator('.rest summary').all()) await summary.click();
  await findings(page).getByRole('button', { name: 'Error', exact: false, pressed: false }).first().click();
  expect(await objections(page)).toEqual([]);
  await findings(page).getByRole('button', { name: 'List all' }).click();
  await findings(page).getByRole('button', { name: 'Fix all' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press('Escape');
  for (const name of ['Author queries', 'Your words and rules', 'How to verify this']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
});

test('every control is large enough to hit', async ({ page, site }) => {
  await open(page, site);
  await page.getByRole('button', { name: 'Example' }).click();
  await checked(page);
  for (const button of await page.getByRole('button').all()) {
    const size = await button.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0), (await button.textContent()) ?? '').toBeGreaterThanOrEqual(24);
  }
});

test('the tab key goes from the box through the list without a trap, and the focus is always seen', async ({ page, site }) => {
  await open(page, site);
  await put(page, ONE_FAULT);
  await checked(page);
  await box(page).focus();
  const names = [];
  for (let i = 0; i < 13; i++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    names.push((await focused.innerText()).split('\n')[0]);
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  }
  expect(names).toEqual(['References in a box of their own', 'Open a file…', 'Example', 'Check now', 'Previous', 'Next', 'Author queries…', 'Not right?', 'Show citations', 'References as understood', 'Error', 'Edit here', 'Details']);
});

test('an item of the list is named by its severity, message and quotation', async ({ page, site }) => {
  await open(page, site);
  await put(page, ONE_FAULT);
  await checked(page);
  await expect(findings(page).getByRole('button', { name: /^Error Reference 9 is cited here.*Somebody else denied both \[9\]/ })).toBeVisible();
  await expect(findings(page).getByRole('heading', { name: 'Citations' })).toBeVisible();
});

test('kinds differ by more than their colour', async ({ page, site }) => {
  await open(page, site);
  await page.evaluate(() => {
    const text = document.querySelector('#text');
    for (const kind of ['error', 'warning', 'info']) {
      const mark = document.createElement('mark');
      mark.className = kind;
      text?.append(mark);
    }
  });
  const styles = await page.locator('#text mark').evaluateAll((all) => all.map((mark) => getComputedStyle(mark).textDecorationStyle));
  expect(new Set(styles).size).toBe(3);
});
