/** Texts that are no article, or too much of one. Each gets a sensible answer, and the page stays usable. */
import { NO_FAULT, ONE_FAULT, REFERENCES, box, checked, findings, marks, open, paste, put, status } from './support/page.js';
import { expect, test } from './support/site.js';

/** The page still answers: an ordinary text gets its ordinary result. */
async function stillWorks(/** @type {import('@playwright/test').Page} */ page) {
  await put(page, ONE_FAULT);
  // A busy machine may need long to put away four million characters.
  await expect(status(page)).toHaveText('1 finding: 1 error', { timeout: 60_000 });
  await checked(page);
  expect(await marks(page)).toEqual([{ kind: 'error', text: '9' }]);
}

const SENTENCE = 'The gardens were counted every week, and the counts were written down by hand. ';

for (const [name, text] of Object.entries({
  'white space alone': ' \n\t\n ',
  'only a list': REFERENCES,
  'only a body': `Introduction\n${SENTENCE.repeat(20)}`,
  'control characters': `Introduction\n\u0001\u0002 was shown \u0000 [1].\u0007\u001b[31m\n\u0085\n${REFERENCES}`,
  'lone surrogates': `\uD800 \uDC00\uDC00 and \uDBFF\n${NO_FAULT}`,
  'directions that contradict each other': `\u202Eabc\u202D \u2066 def \u2069\u2069\u2069\n${NO_FAULT}`,
  'emoji': `${'👩‍👩‍👧‍👦🏳️‍🌈🇵🇱'.repeat(5_000)}\n${NO_FAULT}`,
  'markup': `<script>alert(1)</script><img src=x onerror=alert(2)>\n${NO_FAULT}`,
  // More lines than these take Chromium's own box most of a minute to lay out.
  'a hundred thousand empty lines': '\n'.repeat(100_000) + NO_FAULT,
  'a hundred thousand lines of one letter': 'a\n'.repeat(100_000),
})) {
  test(`${name} gets an answer`, async ({ page, site }) => {
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await open(page, site);
    await put(page, text);
    if (/\S/.test(text)) await checked(page);
    await expect(box(page)).toHaveValue(text);
    expect(await page.evaluate(() => document.querySelectorAll('#text :not(div, p, mark)').length)).toBe(0);
    await stillWorks(page);
    expect(errors).toEqual([]);
  });
}

test('a lone surrogate moves no mark', async ({ page, site }) => {
  await open(page, site);
  await put(page, ONE_FAULT.replace('Somebody', '\uD83D \uDE00 \uD83D\uDE00 Somebody'));
  await checked(page);
  expect(await marks(page, ['error'])).toEqual([{ kind: 'error', text: '9' }]);
  await findings(page).getByRole('button', { name: 'Reference 9' }).click();
  await expect(page.locator('#text p:focus')).toContainText('denied both [9]');
});

test('what cannot be seen is shown in the quotation', async ({ page, site }) => {
  await open(page, site);
  await put(page, ONE_FAULT.replace('both [9]', 'bo\u200Bth\u0001\u202E [9]'));
  await checked(page);
  await expect(findings(page).locator('.quotation').first()).toContainText('bo⟨U+200B⟩th␁⟨U+202E⟩');
});

test('a paste of 4 MB is checked to its end', async ({ page, site }) => {
  test.slow();
  await open(page, site);
  const body = `${SENTENCE.repeat(12)}\n`.repeat(Math.floor(3_990_000 / (SENTENCE.length * 12 + 1)));
  await paste(page, site, `Introduction\n${body}It was shown [1,2] and denied [9].\n${REFERENCES}`);
  await expect(status(page)).toHaveText('1 finding: 1 error', { timeout: 60_000 });
  await checked(page);
  expect(await marks(page)).toEqual([{ kind: 'error', text: '9' }]);
  await page.keyboard.press('F8');
  await stillWorks(page);
});

test('of a longer text the first four million characters are checked, and that is said', async ({ page, site }) => {
  test.slow();
  await open(page, site);
  await put(page, `${NO_FAULT}\n${'word '.repeat(820_000)}`);
  const notice = page.getByRole('alert').filter({ visible: true });
  await expect(notice).toContainText(/The first 4,000,000 were checked, the rest was not\./, { timeout: 60_000 });
  await expect(notice).toContainText(/4,10\d,\d{3} characters/);
  await stillWorks(page);
  await expect(notice).toHaveCount(0);
});

test('a line that browsers cannot wrap in time is not wrapped, and the next text is', async ({ page, site }) => {
  await open(page, site);
  await expect(box(page)).toHaveJSProperty('wrap', 'soft');
  await paste(page, site, `${NO_FAULT}\n${'word '.repeat(30_000)}`);
  await checked(page);
  await expect(box(page)).toHaveJSProperty('wrap', 'off');
  await put(page, `${'word '.repeat(10_000)}\n`.repeat(3));
  await checked(page);
  await expect(box(page)).toHaveJSProperty('wrap', 'soft');
});

test('one line of 2 MB is marked, in pieces that a browser can paint', async ({ page, site }) => {
  test.slow();
  await open(page, site);
  const filler = SENTENCE.repeat(Math.ceil(1_000_000 / SENTENCE.length));
  await put(page, `Introduction\n${filler}It was shown [1,2] and denied [9]. ${filler}\n${REFERENCES}`);
  await expect(status(page)).toHaveText('1 finding: 1 error', { timeout: 60_000 });
  await checked(page);
  expect(await marks(page)).toEqual([{ kind: 'error', text: '9' }]);
  const longest = page.evaluate(() => Math.max(...[...document.querySelectorAll('#text p')].map((p) => p.firstChild?.nodeValue?.length ?? 0)));
  expect(await longest).toBeLessThanOrEqual(20_000);
  await stillWorks(page);
});

test('a line of 2 MB without a space is shown too', async ({ page, site }) => {
  test.slow();
  await open(page, site);
  await put(page, '😀'.repeat(1_000_000));
  await checked(page);
  const shown = page.evaluate(() => [...document.querySelectorAll('#text p')].map((p) => p.textContent).join('').length);
  expect(await shown).toBe(2_000_000);
  await stillWorks(page);
});

test('of thousands of findings the gravest are shown and the rest is counted', async ({ page, site }) => {
  test.slow();
  await open(page, site);
  const lines = Array.from({ length: 3_000 }, (_, i) => `Somebody showed it [1,2] and somebody denied it [${100 + (i % 900)}].`);
  await put(page, `Introduction\n${lines.join('\n')}\n${REFERENCES}`);
  await expect(status(page)).toHaveText(/^[\d,]{4,} findings/);
  await checked(page);
  await expect(findings(page).locator('.finding')).toHaveCount(500);
  await expect(findings(page)).toContainText(/And [\d,]+ more, which are not shown/);
  await stillWorks(page);
});

test('100,000 brackets hang nothing', async ({ page, site }) => {
  test.slow();
  await open(page, site);
  for (const text of ['['.repeat(100_000), ']'.repeat(100_000), '[1]'.repeat(50_000), '[1,'.repeat(50_000)]) {
    await put(page, `Introduction\n${text}\n${REFERENCES}`);
    await checked(page);
  }
  await stillWorks(page);
});
