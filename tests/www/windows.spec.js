/** What a narrow window, chosen colours and paper show otherwise. */
import { ONE_FAULT, box, checked, current, findings, open, put, status } from './support/page.js';
import { expect, test } from './support/site.js';

for (const width of [320, 768]) {
  test.describe(`in a window of ${width} px`, () => {
    test.use({ viewport: { width, height: 640 } });

    test('the bar says what is wrong where one stands, since the list is out of sight', async ({ page, site }) => {
      await open(page, site);
      await put(page, ONE_FAULT);
      await checked(page);
      await expect(status(page)).toBeVisible();
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(page.locator('#position')).toHaveText(/^Finding 1 of 1: .*the list ends at 2/);
      const bar = await page.locator('.bar').boundingBox();
      const said = await page.locator('#position .unseen').boundingBox();
      expect(said?.width).toBeGreaterThan(100);
      expect(bar?.height).toBeLessThan(140);
      const outside = await page.locator('.bar button:visible').evaluateAll((all) =>
        all.filter((e) => e.scrollWidth > e.clientWidth || e.getBoundingClientRect().right > innerWidth).map((e) => e.textContent),
      );
      expect(outside).toEqual([]);
    });

    test('the strip stands beside the text and leads to the findings', async ({ page, site }) => {
      await open(page, site);
      await put(page, ONE_FAULT);
      await checked(page);
      const strip = page.getByRole('listbox', { name: /^Where the findings lie/ });
      await strip.scrollIntoViewIfNeeded();
      const [beside, text] = [await strip.boundingBox(), await page.locator('#text').boundingBox()];
      expect(beside?.width).toBeGreaterThanOrEqual(24);
      expect(beside?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
      await strip.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => current(page)).toBe('9');
    });
  });
}

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('a fix and the example bring no keyboard up, and the box that is typed in keeps it', async ({ page, site, browserName }) => {
    test.skip(browserName === 'firefox', 'Playwright cannot take the mouse away from Firefox');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'pointer', value: 'coarse' }] });
    const size = { width: 360, height: 640, deviceScaleFactor: 1, mobile: true };
    await devtools.send('Emulation.setDeviceMetricsOverride', size);
    await open(page, site);
    await expect.poll(() => page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    await page.getByRole('button', { name: 'Example' }).tap();
    await checked(page);
    await expect(box(page)).not.toBeFocused();
    await findings(page).getByRole('button', { name: 'Replace by “received”' }).tap();
    await expect(status(page)).toHaveText(/^6 findings/);
    await expect(box(page)).not.toBeFocused();
    await expect(box(page)).toHaveValue(/carrots and chicory received/);
    await box(page).tap();
    await expect(box(page)).toBeFocused();
  });
});

test.describe('in the colours of the person’s own choice', () => {
  test.use({ forcedColors: 'active' });

  test('the ticks of the strip are seen, whatever their severity', async ({ page, site, browserName }) => {
    test.skip(browserName === 'firefox', 'Playwright cannot switch forced colours on in an installed Firefox');
    await open(page, site);
    await page.getByRole('button', { name: 'Example' }).click();
    await checked(page);
    const colours = await page.locator('.tick').evaluateAll((all) => all.map((tick) => getComputedStyle(tick).backgroundColor));
    const ink = await page.locator('#text').evaluate((text) => getComputedStyle(text).color);
    expect(new Set(colours)).toEqual(new Set([ink]));
  });
});

test.describe('on paper', () => {
  test.use({ colorScheme: 'dark' });

  test('the findings and the text are dark on white, without what only a screen can use', async ({ page, site, browserName }) => {
    test.skip(browserName === 'firefox', 'Playwright cannot make an installed Firefox print');
    await open(page, site);
    await page.getByRole('button', { name: 'Example' }).click();
    await checked(page);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(findings(page).getByRole('listitem').first()).toBeVisible();
    expect((await status(page).boundingBox())?.width).toBeGreaterThan(100);
    await expect(page.locator('#text p').first()).toBeVisible();
    await expect(page.locator('button:not(.place):visible, input:visible, textarea:visible, summary:visible, .strip:visible')).toHaveCount(0);
    const look = () => page.evaluate(() => [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).color]);
    await expect.poll(look).toEqual(['rgb(255, 255, 255)', 'rgb(35, 33, 29)']);
  });
});
