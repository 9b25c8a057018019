import { build } from 'esbuild';
import { NO_FAULT, ONE_FAULT, REFERENCES, box, caretBefore, checked, findings, marks, open, paste, put, status } from './support/page.js';
import { expect, test } from './support/site.js';

test('an empty page says what it does', async ({ page, site }) => {
  await open(page, site);
  await expect(box(page)).toHaveValue('');
  await expect(page.getByRole('heading', { name: 'Paste an article. See its faults in place.' })).toBeVisible();
  await expect(status(page)).toHaveText('Ready. Paste a text to check it.');
  await expect(findings(page)).toBeHidden();
});

test('a pasted text is checked at once, marked and listed', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, ONE_FAULT);
  await expect(status(page)).toHaveText('1 finding: 1 error');
  await checked(page);
  expect(await marks(page)).toEqual([{ kind: 'error', text: '9' }]);
  const item = findings(page).getByRole('listitem').first();
  await expect(item).toContainText('Error');
  await expect(item).toContainText('the list ends at 2');
  await expect(item.locator('.quotation b')).toHaveText('9');
  await expect(page.locator('#summary')).toHaveText(/^2 references \(lines \d+ to \d+\), numbered; citations in brackets$/);
});

test('a typed change is checked without being asked', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, NO_FAULT);
  await expect(status(page)).toHaveText('No findings');
  await caretBefore(page, 'Somebody else');
  await page.keyboard.type('Denied again [7]. ');
  await expect(status(page)).toHaveText('1 finding: 1 error');
  await checked(page);
  expect(await marks(page)).toEqual([{ kind: 'error', text: '7' }]);
});

test('marks stand on the right characters behind emoji, combining marks and right-to-left text', async ({ page, site }) => {
  await open(page, site);
  const line = '😀 e\u0301 שלום עולם 👩‍👩‍👧 مرحبا was shown [1,2] and denied [9], and 𝒳 too [8].';
  await paste(page, site, `Introduction\n${line}\n\n${line}\n${REFERENCES}`);
  await expect(status(page)).toHaveText('4 findings: 4 errors');
  await checked(page);
  expect((await marks(page)).map(({ text }) => text)).toEqual(['9', '8', '9', '8']);
});

test('paragraphs read in their own direction', async ({ page, site }) => {
  await open(page, site);
  await put(page, 'שלום עולם, זה מאמר קצר.\n\nAnd this is English.');
  await checked(page);
  const sides = page.locator('#text p').evaluateAll((all) =>
    all.map((paragraph) => {
      const text = document.createRange();
      text.selectNodeContents(paragraph);
      const [outer, inner] = [paragraph.getBoundingClientRect(), text.getBoundingClientRect()];
      return inner.left - outer.left < outer.right - inner.right ? 'left' : 'right';
    }),
  );
  expect(await sides).toEqual(['right', 'left']);
  await expect(box(page)).toHaveAttribute('dir', 'rtl');
  await put(page, '[1] And this is English. שלום');
  await expect(box(page)).toHaveAttribute('dir', 'ltr');
});

test('a change in the middle leaves the other paragraphs as they are, and the marks right', async ({ page, site }) => {
  await open(page, site);
  const filler = Array.from({ length: 300 }, (_, i) => `Paragraph ${i} tells what was shown [1,2].\n\n`).join('');
  const text = ONE_FAULT.replace('Introduction\n', `Introduction\n${filler}`);
  await put(page, text);
  await checked(page);
  await page.locator('#text p').last().evaluate((last) => (last.id = 'kept'));
  const paragraphs = () => page.locator('#text p').evaluateAll((all) => all.map((p) => p.textContent).join('\n'));
  for (const change of [
    text.replace('Paragraph 150 tells', 'Paragraph 150, denied [8], tells'),
    text.replace('Paragraph 150 tells what was shown [1,2].\n\n', ''),
    text.replace('Paragraph 150 tells', `${filler.repeat(2)}Paragraph 150, denied [8], tells`),
    text,
  ]) {
    await put(page, change);
    await checked(page);
    expect(await paragraphs()).toBe(change.trim().replace(/\n+/g, '\n'));
    expect((await marks(page)).map(({ text }) => text)).toEqual(change.includes('[8]') ? ['8', '9'] : ['9']);
    await expect(page.locator('#text p').last()).toHaveId('kept');
  }
});

test('typing renews only what it changes: the other cards, headings, ticks and the box’s direction are left alone', async ({ page, site }) => {
  await open(page, site);
  const denied = ['First denied [8].', 'Then denied [9].', 'Again denied [8,9].'].join('\n');
  await put(page, ONE_FAULT.replace('Introduction\n', `Introduction\n${denied}\nLast of all.\n`));
  await checked(page);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('#finding-groups section, li.finding, .tick, .chip')) element.classList.add('seen-before');
    const observer = new MutationObserver(() => (document.title = 'direction set again'));
    observer.observe(/** @type {Element} */ (document.querySelector('textarea')), { attributeFilter: ['dir'] });
  });
  const old = (/** @type {string} */ what) => page.locator(`${what}.seen-before`).count();
  const before = [await old('section'), await old('li.finding'), await old('.chip')];
  expect(before).toEqual([1, 5, 1]);
  await caretBefore(page, 'Last of all');
  // In one go: a check of half a word might find something, and change what is counted.
  await page.keyboard.insertText('Nothing else was denied. ');
  await checked(page);
  expect([await old('section'), await old('li.finding'), await old('.chip')]).toEqual(before);
  await page.keyboard.insertText('But [7]. ');
  await expect(status(page)).toHaveText('6 findings: 6 errors');
  await checked(page);
  expect([await old('section'), await old('li.finding')]).toEqual([1, 5]);
  await expect(page.locator('li.finding')).toHaveCount(6);
  await expect(page.locator('#finding-groups .count')).toHaveText('6');
  await expect(page.locator('.chip .count')).toHaveText('6');
  expect(await page.title()).not.toContain('direction');
});

test('what could not be judged is said, with its reason', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, 'Introduction\nIt was shown before [3], and denied later [4].\n');
  await checked(page);
  await expect(page.getByRole('heading', { name: 'Not checked' })).toBeVisible();
  await expect(page.locator('#abstention-list')).toContainText('No reference list was found');
});

test('the example holds a fault of every kind', async ({ page, site }) => {
  await open(page, site);
  await page.getByRole('button', { name: 'Example' }).click();
  await checked(page);
  for (const group of ['Citations', 'DOIs', 'Spelling']) {
    await expect(findings(page).getByRole('heading', { name: group })).toBeVisible();
  }
  // Its interval and its enumeration are none.
  for (const { text } of await marks(page)) expect(['40', '[12, 40]', '[0, 1]']).not.toContain(text);
});

test('one undo brings back what the example has replaced', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, ONE_FAULT);
  await page.getByRole('button', { name: 'Example' }).click();
  await expect(box(page)).not.toHaveValue(ONE_FAULT);
  await box(page).press('Control+Z');
  await expect(box(page)).toHaveValue(ONE_FAULT);
  await expect(status(page)).toHaveText('1 finding: 1 error');
});

test('Ctrl+Enter checks at once', async ({ page, site }) => {
  await open(page, site);
  // A value set by a script raises no event, so nothing but the keys can have started the check.
  await box(page).evaluate((area, value) => (/** @type {HTMLTextAreaElement} */ (area).value = value), ONE_FAULT);
  await box(page).press('Control+Enter');
  await expect(status(page)).toHaveText('1 finding: 1 error');
});

test('emptying the box empties the results', async ({ page, site }) => {
  await open(page, site);
  await paste(page, site, ONE_FAULT);
  await expect(status(page)).toHaveText('1 finding: 1 error');
  await box(page).press('Control+A');
  await box(page).press('Delete');
  await expect(findings(page)).toBeHidden();
  await expect(page.locator('#text')).toBeEmpty();
});

test('the words in the page are those of the catalogue', async ({ page, site }) => {
  const words = () => page.locator('[data-word]').evaluateAll((all) => all.map((e) => [e.getAttribute('data-word'), e.textContent]));
  site.change('www/main.js', () => 'document.querySelector("proofmark-check").dataset.state = "idle"');
  await open(page, site);
  const written = Object.fromEntries(await words());
  const engine = await build({ entryPoints: ['www/page-engine.js'], bundle: true, format: 'esm', write: false });
  site.change('www/main.js', () => '');
  site.change('www/page-engine.js', () => engine.outputFiles[0].text);
  const other = await page.context().newPage();
  await other.goto(site.url);
  const catalogue = await other.evaluate(async () => {
    const path = './www/page-engine.js';
    const { engine } = await import(new URL(path, location.href).href);
    return (await engine.client().start()).words;
  });
  for (const [id, text] of Object.entries(written)) expect(catalogue[id], id).toBe(text);
});

test('browsers and add-ons are asked to keep their spelling checkers off the box', async ({ page, site }) => {
  await open(page, site);
  for (const [name, value] of Object.entries({
    spellcheck: 'false',
    autocomplete: 'off',
    translate: 'no',
    'data-gramm': 'false',
    'data-lt-active': 'false',
    'data-ms-editor': 'false',
  })) {
    await expect(box(page)).toHaveAttribute(name, value);
  }
});

for (const [browser, script] of Object.entries({
  'has no highlights': () => Reflect.deleteProperty(CSS, 'highlights'),
  'paints no lines under them': () => Object.defineProperty(navigator, 'userAgent', { value: 'Gecko/20100101 Firefox/140.0' }),
})) {
  test(`where the browser ${browser}, the text is marked with elements`, async ({ page, site }) => {
    await page.addInitScript(script);
    await open(page, site);
    await paste(page, site, ONE_FAULT.replace('[9]', '[9], [8,7]'));
    await checked(page);
    expect(await marks(page)).toEqual(['9', '8', '7'].map((text) => ({ kind: 'error', text })));
    await expect(page.locator('#text mark')).toHaveCount(3);
    await page.keyboard.press('F8');
    await expect(page.locator('#text mark.current')).toHaveText('9');
    await box(page).fill(NO_FAULT);
    await expect(page.locator('#text mark')).toHaveCount(0);
  });
}
