/** The element beside the fields of a form: what it reads, shows and changes, and that nothing else happens to them. */
import { ABSTRACT, MODULE, ONE_FILE, REFERENCES, checkNow, expect, html, settled, test } from './support/host.js';

const FIX = /received/;
const TWO_FIELDS = `<form method="post" action="/sent">
  <label for="abstract">Abstract</label><textarea id="abstract" name="abstract" rows="4" cols="60">${ABSTRACT}</textarea>
  <label for="refs">References</label><textarea id="refs" name="refs" rows="4" cols="60">${REFERENCES}</textarea>
  <proofmark-check for="abstract" references-for="refs" name="check"></proofmark-check>
  <button>Submit</button>
</form>`;

test('two fields are one manuscript; nothing is asked for after the load, and the form goes as it is', async ({ page, host }) => {
  host.page('/', html(TWO_FIELDS));
  await page.goto(host.url);
  const element = await settled(page);
  await expect(element.getByRole('status')).toHaveText('2 findings: 1 error, 1 warning');
  await expect(element.getByRole('listitem').filter({ hasText: 'same DOI' })).toContainText('Error');
  const before = host.requests.length;
  await page.locator('#abstract').fill('Nothing is wrong here.');
  await expect(element.getByRole('status')).toHaveText('1 finding: 1 error');
  expect(host.requests.slice(before)).toEqual([]);
  await page.getByRole('button', { name: 'Submit' }).click();
  const sent = new URLSearchParams((await page.locator('pre').textContent()) ?? '');
  expect(sent.get('abstract')).toBe('Nothing is wrong here.');
  expect(JSON.parse(sent.get('check') ?? '')).toEqual({ version: 1, error: 1, warning: 0, info: 0, total: 1, unchecked: 0 });
});

test('events bubble and carry counts and findings', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { told: [] });
    for (const type of ['engine', 'start', 'result', 'fix', 'error']) {
      addEventListener(`proofmark-${type}`, (event) => /** @type {any} */ (globalThis).told.push([type, /** @type {any} */ (event).detail]));
    }
  });
  host.page('/', html(TWO_FIELDS));
  await page.goto(host.url);
  await settled(page);
  const told = await page.evaluate(() => /** @type {any} */ (globalThis).told);
  expect(told.map((/** @type {any[]} */ [type]) => type)).toEqual(['start', 'engine', 'result']);
  expect(told[1][1]).toEqual({ rung: 'worker-file' });
  expect(told[2][1]).toMatchObject({ counts: { error: 1, warning: 1, info: 0 }, total: 2, unchecked: 0 });
  expect(told[2][1].findings.map((/** @type {any} */ finding) => [finding.field, finding.text])).toEqual([
    ['body', 'recieved'],
    ['references', '10.5555/test.one'],
  ]);
});

test('in a shadow root of the host’s own it finds its fields there, and its events come out', async ({ page, host }) => {
  host.page(
    '/',
    html(`<label for="abstract">Another abstract</label><textarea id="abstract">Nothing is wrong here.</textarea>
      <journal-form><template shadowrootmode="open"><label for="abstract">Abstract</label><textarea id="abstract">${ABSTRACT}</textarea>
      <proofmark-check for="abstract"></proofmark-check></template></journal-form>
      <script>window.told = []; addEventListener('proofmark-result', ({ detail, target }) => told.push([target.localName, detail.total]));</script>`),
  );
  await page.goto(host.url);
  const element = await settled(page);
  await expect(element.getByRole('status')).toHaveText('1 finding: 1 warning');
  await expect.poll(() => page.evaluate(() => /** @type {any} */ (globalThis).told)).toEqual([['journal-form', 1]]);
});

for (const [name, field] of Object.entries({
  textarea: `<textarea id="abstract" rows="4" cols="60">${ABSTRACT}</textarea>`,
  input: `<input id="abstract" size="100" value="${ABSTRACT}">`,
})) {
  test(`${name}: a finding leads to its place, a fix changes it, one undo takes it back`, async ({ page, host }) => {
    host.page('/', html(`<label for="abstract">Abstract</label>${field}<proofmark-check for="abstract"></proofmark-check>`));
    await page.goto(host.url);
    const element = await settled(page);
    const box = page.locator('#abstract');
    await element.getByRole('button', { name: /recieved/ }).click();
    const selected = () =>
      box.evaluate((area) => {
        const { value, selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (area);
        return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
      });
    await expect.poll(selected).toBe('recieved');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue(ABSTRACT);
    await box.evaluate((area) => area.addEventListener('input', () => (area.dataset.told = 'yes')));
    await element.getByRole('button', { name: FIX, exact: false }).last().click();
    await expect(box).toHaveValue(ABSTRACT.replace('recieved', 'received'));
    await expect(box).toHaveAttribute('data-told', 'yes');
    await expect(element.getByRole('status')).toHaveText('No findings');
    await box.press('Control+Z');
    await expect(box).toHaveValue(ABSTRACT);
    await expect(element.getByRole('status')).toHaveText('1 finding: 1 warning');
  });
}

test('contenteditable: raised numbers are read as citations; a fix keeps the markup around it and can be undone', async ({ page, host }) => {
  host.page('/', html(`<div id="abstract" contenteditable role="textbox" aria-label="Abstract"><p>It was shown<sup>1,2</sup> and <em>recieved</em> well.</p><p>Twice.</p></div>
    <proofmark-check for="abstract"></proofmark-check>`));
  await page.goto(host.url);
  const element = await settled(page);
  const field = page.locator('#abstract');
  await element.getByRole('button', { name: FIX }).last().click();
  await expect(field).toHaveText('It was shown1,2 and received well.Twice.');
  await expect(field.locator('em')).toHaveText('received');
  await expect(field.locator('sup')).toHaveText('1,2');
  await expect(element.getByRole('status')).toHaveText('No findings');
  await field.press('Control+Z');
  await expect(field.locator('em')).toHaveText('recieved');
});

test('an editor of the host’s own comes in through an adapter', async ({ page, host }) => {
  host.page('/', html('<proofmark-check></proofmark-check>'.replace('<proofmark-check', '<proofmark-check for="none"')));
  await page.goto(host.url);
  const element = await settled(page, 'waiting');
  await element.evaluate((check, text) => {
    const editor = { text, shown: '', changed: () => {} };
    Object.assign(globalThis, { editor });
    /** @type {any} */ (check).target = {
      read: () => editor.text,
      watch: (/** @type {() => void} */ changed) => ((editor.changed = changed), () => {}),
      show: (/** @type {number} */ start, /** @type {number} */ end) => (editor.shown = editor.text.slice(start, end)),
      edit: (/** @type {string} */ checked, /** @type {any[]} */ [{ start, end, text }]) => {
        if (editor.text !== checked) return false;
        editor.text = checked.slice(0, start) + text + checked.slice(end);
        return true;
      },
    };
  }, ABSTRACT);
  await settled(page);
  await element.getByRole('button', { name: /recieved/ }).click();
  await element.getByRole('button', { name: FIX }).last().click();
  await expect.poll(() => page.evaluate(() => [/** @type {any} */ (globalThis).editor.shown, /** @type {any} */ (globalThis).editor.text])).toEqual([
    'recieved',
    ABSTRACT.replace('recieved', 'received'),
  ]);
});

test('without a field the element brings its own box', async ({ page, host }) => {
  host.page('/', html('<proofmark-check></proofmark-check>'));
  await page.goto(host.url);
  const element = await settled(page, 'idle');
  const box = element.getByRole('textbox', { name: 'Manuscript' });
  await box.fill(ABSTRACT);
  await expect(element.getByRole('status')).toHaveText('1 finding: 1 warning');
  await element.getByRole('button', { name: FIX }).last().click();
  await expect(box).toHaveValue(ABSTRACT.replace('recieved', 'received'));
  await expect(box).toHaveAttribute('data-gramm', 'false');
});

/**
 * Puts the abstract's field into the element with the id `into`, as a form does that is built late.
 * @param {import('@playwright/test').Page} page
 * @param {string} into
 */
function bringField(page, into) {
  return page.evaluate(
    ([id, text]) => {
      const area = document.createElement('textarea');
      area.id = 'abstract';
      area.value = text;
      document.getElementById(id)?.append(area);
    },
    [into, ABSTRACT],
  );
}

test('a field that comes later is found; one that moves is kept; one that goes takes its findings along', async ({ page, host }) => {
  host.page('/', html('<div id="one"></div><div id="two"></div><proofmark-check for="abstract"></proofmark-check>'));
  await page.goto(host.url);
  const element = await settled(page, 'waiting');
  await bringField(page, 'one');
  await settled(page);
  await page.evaluate(() => document.getElementById('two')?.append(/** @type {Node} */ (document.getElementById('abstract'))));
  await page.locator('#abstract').fill(`${ABSTRACT} It was beleived.`);
  await expect(element.getByRole('status')).toHaveText('2 findings: 2 warnings');
  await page.evaluate(() => document.getElementById('abstract')?.remove());
  await settled(page, 'waiting');
  await expect(element.getByRole('listitem')).toHaveCount(0);
});

test('a field that is removed while it is being checked costs nothing', async ({ page, host }) => {
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  host.page('/', html(`<textarea id="abstract"></textarea><proofmark-check for="abstract"></proofmark-check>`));
  await page.goto(host.url);
  const element = await settled(page, 'idle');
  const result = await element.evaluate(async (check, text) => {
    const area = /** @type {HTMLTextAreaElement} */ (document.getElementById('abstract'));
    area.value = text.repeat(300);
    const checking = /** @type {any} */ (check).check();
    await new Promise((resolve) => check.addEventListener('proofmark-engine', resolve, { once: true }));
    area.remove();
    return checking;
  }, `${ABSTRACT}\n\n`);
  expect(result).toBeNull();
  await settled(page, 'waiting');
  expect(faults).toEqual([]);
});

test('a text that was changed by a script after the check is not fixed at the wrong place', async ({ page, host }) => {
  host.page('/', html(`<textarea id="abstract">${ABSTRACT}</textarea><proofmark-check for="abstract"></proofmark-check>`));
  await page.goto(host.url);
  const element = await settled(page);
  await page.locator('#abstract').evaluate((area) => (/** @type {HTMLTextAreaElement} */ (area).value = 'Another text, recieved later.'));
  await element.getByRole('button', { name: FIX }).last().click();
  await expect(page.locator('#abstract')).toHaveValue('Another text, recieved later.');
});

for (const [name, attributes] of Object.entries({ 'is full': `maxlength="${ABSTRACT.length}"`, 'is read-only': 'readonly', 'is disabled': 'disabled' })) {
  test(`a field that ${name} keeps its text, and the element says so`, async ({ page, host }) => {
    host.page('/', html(`<textarea id="abstract" aria-label="Abstract" ${attributes}></textarea><proofmark-check for="abstract"></proofmark-check>`));
    await page.goto(host.url);
    // The fix is longer than the word by one character.
    const text = ABSTRACT.replace('recieved', 'adress').padEnd(ABSTRACT.length, '.');
    const element = await settled(page, 'idle');
    await page.locator('#abstract').evaluate((area, text) => (/** @type {HTMLTextAreaElement} */ (area).value = text), text);
    await checkNow(element);
    await element.getByRole('button', { name: 'address' }).last().click();
    await expect(element.getByRole('alert')).toContainText('The field does not take this change');
    await expect(page.locator('#abstract')).toHaveValue(text);
  });
}

test('lines in a contenteditable that shows them as such are lines: each is a reference', async ({ page, host }) => {
  host.page('/', html(`<div id="refs" contenteditable="plaintext-only" role="textbox" aria-label="References" style="white-space: pre-wrap">${REFERENCES}</div>
    <proofmark-check references-for="refs"></proofmark-check>`));
  await page.goto(host.url);
  const element = await settled(page);
  await expect(element.getByRole('listitem')).toContainText('References 1 and 2 have the same DOI');
});

test('what was changed by a script is not shown at the wrong place either: the text is checked again', async ({ page, host }) => {
  host.page('/', html(`<textarea id="abstract">${ABSTRACT}</textarea><proofmark-check for="abstract"></proofmark-check>`));
  await page.goto(host.url);
  const element = await settled(page);
  await page.locator('#abstract').evaluate((area) => (/** @type {HTMLTextAreaElement} */ (area).value = 'Nothing is wrong here.'));
  await element.getByRole('button', { name: /recieved/ }).click();
  await expect(element.getByRole('status')).toHaveText('No findings');
  await expect(page.locator('#abstract')).not.toBeFocused();
});

test('an element in a shadow root finds a field of the page that comes later', async ({ page, host }) => {
  host.page('/', html(`<div id="later"></div><journal-form><template shadowrootmode="open"><proofmark-check for="abstract"></proofmark-check></template></journal-form>`));
  await page.goto(host.url);
  const element = await settled(page, 'waiting');
  await bringField(page, 'later');
  await expect(element.getByRole('status')).toHaveText('1 finding: 1 warning');
});

test('it advises; it blocks only where the host asks for it', async ({ page, host }) => {
  host.page('/', html(TWO_FIELDS));
  await page.goto(host.url);
  const element = await settled(page);
  const valid = () => page.evaluate(() => document.querySelector('form')?.checkValidity());
  expect(await valid()).toBe(true);
  await element.evaluate((check) => check.setAttribute('blocking', 'error'));
  await expect.poll(valid).toBe(false);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page).toHaveTitle('A journal\'s form');
  await page.locator('#refs').fill(REFERENCES.replace(/one$/, 'two'));
  await expect(element.getByRole('status')).toHaveText('1 finding: 1 warning');
  await expect.poll(valid).toBe(true);
});

test('a journal’s profile decides on words, rules and limits; a faulty one is told, with the place', async ({ page, host }) => {
  const profile = { version: 1, name: 'Journal of Things', words: ['recieved'], rules: { without: ['doi'] }, limits: { characters: 1000 } };
  host.page('/', html(TWO_FIELDS.replace('name="check">', `name="check"><script type="application/json">${JSON.stringify(profile)}</script>`)));
  await page.goto(host.url);
  const element = await settled(page);
  await expect(element.getByRole('status')).toHaveText('No findings');
  await expect(element.getByText('With the settings of Journal of Things.')).toBeVisible();
  await page.locator('#abstract').fill(`${'Good words stand here. '.repeat(60)}It was beleived.`);
  await expect(element.getByRole('alert')).toContainText('The first 1,000 were checked, the rest was not.');

  host.page('/faulty', html(TWO_FIELDS.replace('name="check">', 'name="check"><script type="application/json">{"version":1,"rules":{"without":["DOI!"]}}</script>')));
  await page.goto(`${host.url}/faulty`);
  await settled(page);
  await expect(element.getByRole('alert')).toContainText('rules.without[0] must be a rule ("doi/duplicate") or a group ("doi"), not "DOI!"');
  expect(await element.evaluate((check) => {
    try {
      /** @type {any} */ (check).profile = { version: 2 };
      return '';
    } catch (error) {
      return String(error);
    }
  })).toBe('ProfileError: version must be 1, not 2');
});

for (const [name, head] of Object.entries({ module: MODULE, 'one file': ONE_FILE })) {
  test(`${name}: two elements share one worker, and all is given back with the last`, async ({ page, host }) => {
    host.page('/', html(`<textarea id="a">${ABSTRACT}</textarea><proofmark-check for="a"></proofmark-check>
      <textarea id="b">It was beleived.</textarea><proofmark-check for="b"></proofmark-check>`, head));
    await page.goto(host.url);
    for (const element of await page.locator('proofmark-check').all()) await expect(element).toHaveAttribute('data-state', 'checked');
    await expect.poll(() => page.workers().length).toBe(1);
    const [worker] = page.workers();
    await page.locator('proofmark-check').first().evaluate((check) => check.remove());
    await page.locator('#b').fill('It was beleived and recieved.');
    await expect(page.locator('proofmark-check').getByRole('status')).toHaveText('2 findings: 2 warnings');
    expect(page.workers()).toEqual([worker]);
    // One that only moves keeps the engine.
    await page.evaluate(() => document.body.append(/** @type {Node} */ (document.querySelector('proofmark-check'))));
    await page.locator('#b').fill('It was beleived alone.');
    await expect(page.locator('proofmark-check').getByRole('status')).toHaveText('1 finding: 1 warning');
    expect(page.workers()).toEqual([worker]);
    await page.evaluate(() => document.querySelector('proofmark-check')?.remove());
    await expect.poll(() => page.workers().length).toBe(0);
    // And one that comes again starts it again.
    await page.evaluate(() => {
      const check = document.createElement('proofmark-check');
      check.setAttribute('for', 'b');
      document.body.append(check);
    });
    await expect(page.locator('proofmark-check').getByRole('status')).toHaveText('1 finding: 1 warning');
  });
}

test('a card opens with the other place, what a fix would change, and why the rule is one', async ({ page, host }) => {
  host.page('/', html(TWO_FIELDS));
  await page.goto(host.url);
  const element = await settled(page);
  const doi = element.getByRole('listitem').filter({ hasText: 'same DOI' });
  await doi.getByRole('button', { name: 'Details' }).click();
  await doi.getByRole('button', { name: 'the same DOI under reference 1' }).click();
  const selection = () => page.locator('#refs').evaluate((area) => {
    const { value, selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (area);
    return [value.slice(selectionStart, selectionEnd), selectionStart];
  });
  await expect.poll(selection).toEqual(['10.5555/test.one', REFERENCES.indexOf('10.5555/test.one')]);
  const typo = element.getByRole('listitem').filter({ hasText: 'recieved' }).first();
  await typo.getByRole('button', { name: 'Details' }).click();
  await expect(typo.locator('ins').first()).toHaveText('received');
  await typo.getByText('Why this rule?').click();
  await expect(typo.locator('.why h4')).toBeVisible();
});

test('F8 walks through the list while the focus is in it', async ({ page, host }) => {
  host.page('/', html(TWO_FIELDS));
  await page.goto(host.url);
  const element = await settled(page);
  await element.getByRole('button', { name: 'Hide findings' }).focus();
  await page.keyboard.press('F8');
  // The groups with errors come first.
  await expect(element.getByRole('button', { name: /same DOI/ })).toBeFocused();
  await page.keyboard.press('Shift+F8');
  await expect(element.getByRole('button', { name: /recieved/ })).toBeFocused();
  await element.getByRole('button', { name: 'Hide findings' }).click();
  await expect(element.getByRole('listitem')).toHaveCount(0);
});

test('nothing holds an element that was removed', async ({ page, host, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium tells what its heap holds');
  host.page('/', html(TWO_FIELDS));
  await page.goto(host.url);
  await settled(page);
  const client = await page.context().newCDPSession(page);
  const elements = async () => {
    const { result } = await client.send('Runtime.evaluate', { expression: "customElements.get('proofmark-check').prototype" });
    const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    const { result: count } = await client.send('Runtime.callFunctionOn', { objectId: objects.objectId, functionDeclaration: 'function () { return this.length; }', returnByValue: true });
    await client.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
    return count.value;
  };
  expect(await elements()).toBe(1);
  await page.evaluate(() => document.querySelector('proofmark-check')?.remove());
  await expect.poll(elements).toBe(0);
  // A browser ends a worker after it has let go of what started it.
  await expect.poll(() => page.workers()).toEqual([]);
});

test('on the page’s own thread the engine’s memory is given back with the last element', async ({ page, host, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium tells what its heap holds');
  host.page('/', html(`<textarea id="a">${ABSTRACT}</textarea><proofmark-check for="a" worker="main-thread"></proofmark-check>`));
  await page.goto(host.url);
  await settled(page);
  const client = await page.context().newCDPSession(page);
  const memories = async () => {
    // Collects garbage before it counts.
    const { result } = await client.send('Runtime.evaluate', { expression: 'WebAssembly.Memory.prototype' });
    const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    const { result: count } = await client.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.reduce((sum, { buffer }) => sum + buffer.byteLength, 0); }',
      returnByValue: true,
    });
    await client.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
    return count.value;
  };
  expect(await memories()).toBeGreaterThan(1_000_000);
  await page.evaluate(() => document.querySelector('proofmark-check')?.remove());
  await expect.poll(memories).toBe(0);
});
