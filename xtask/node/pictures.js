/**
 * Takes the pictures of README.md and docs/ from the built page, with its own example.
 *
 *     node xtask/node/pictures.js FOLDER OUT
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { launch } from './browsers.js';
import { serve } from './static-server.js';

/** The most that a picture may weigh, in bytes. */
const MOST = 100_000;
/** What of WebP's quality is enough for text; of 100. */
const QUALITY = 80;

const [folder = 'dist', out = 'docs/pictures'] = argv.slice(2);

/**
 * What each picture shows.
 * @type {{ name: string, window: import('@playwright/test').BrowserContextOptions, act: (page: import('@playwright/test').Page) => Promise<void> }[]}
 */
const PICTURES = [
  { name: 'light', window: { viewport: { width: 1240, height: 780 } }, act: toCitation },
  { name: 'dark', window: { viewport: { width: 1240, height: 780 }, colorScheme: 'dark' }, act: toCitation },
  { name: 'phone', window: { viewport: { width: 360, height: 720 }, deviceScaleFactor: 2 }, act: toCitation },
  { name: 'queries', window: { viewport: { width: 820, height: 620 } }, act: (page) => page.locator('#export-open').click() },
];

/**
 * Goes to the citation of a reference that the list does not have.
 * @param {import('@playwright/test').Page} page
 */
async function toCitation(page) {
  await page.locator('.finding .place', { hasText: 'Reference 17 is cited here' }).click();
  await page.mouse.move(0, 0);
}

const server = await serve(folder, 0);
const address = server.address();
const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
const browser = await launch('chromium');
mkdirSync(out, { recursive: true });

for (const { name, window, act } of PICTURES) {
  const context = await browser.newContext({ ...window, locale: 'en', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('proofmark-check')?.matches('[data-state="idle"]'));
  await page.locator('#example').click();
  await page.waitForFunction(() => document.querySelector('proofmark-check')?.matches('[data-state="checked"]'));
  await act(page);
  // What has scrolled into view is laid out and painted by then.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const devtools = await context.newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  const picture = Buffer.from(data, 'base64');
  const file = join(out, `${name}.webp`);
  if (picture.length > MOST) throw new Error(`${file} would weigh ${picture.length} bytes, more than ${MOST}`);
  writeFileSync(file, picture);
  console.log(`${file}: ${picture.length} bytes`);
  await context.close();
}

await browser.close();
server.close();
