/**
 * What a person does with the page, and what they see.
 *
 * @import { Page } from '@playwright/test'
 * @import { Site } from './site.js'
 */

import { readFile } from 'node:fs/promises';

/** A list of two references, in the shape that the engine knows. */
export const REFERENCES = `
References
1. Ames A, Bond B. One thing and its measure. J Test. 2019;1(2):1-12. doi:10.5555/test.one
2. Cole C, Dunn D. Another thing and its cause. J Test. 2020;2(3):3-14. doi:10.5555/test.two
`;

/** A small article with one fault: its citation of reference 9. */
export const ONE_FAULT = `A short article about one thing

Introduction
The one thing was measured before [1], and its cause was found later [2]. Somebody else denied both [9].
${REFERENCES}`;

/** The same without the fault. */
export const NO_FAULT = ONE_FAULT.replace(' [9]', ' [1,2]');

/** @param {Page} page */
export const box = (page) => page.getByRole('textbox', { name: 'Manuscript' });
/** @param {Page} page */
export const status = (page) => page.locator('#status');
/** @param {Page} page */
export const findings = (page) => page.getByRole('region', { name: 'Findings' });

/**
 * Opens the page and waits until it takes texts.
 * @param {Page} page
 * @param {Site} site
 */
export async function open(page, site) {
  await page.goto(site.url);
  await ready(page);
}

/** @param {Page} page */
export async function ready(page) {
  await page.waitForFunction(() => document.querySelector('proofmark-check')?.matches('[data-state="idle"]'));
}

/**
 * Pastes a text through the clipboard: copies it in another page, as from an article, and pastes it with the keyboard.
 * @param {Page} page
 * @param {Site} site
 * @param {string} text
 */
export async function paste(page, site, text) {
  site.change('elsewhere.html', () => '<!doctype html><title>Elsewhere</title><textarea aria-label="text"></textarea>');
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(`${site.url}elsewhere.html`);
  await elsewhere.evaluate((value) => {
    const area = document.querySelector('textarea');
    if (area) area.value = value;
    area?.select();
    area?.focus();
  }, text);
  await elsewhere.keyboard.press('Control+C');
  await elsewhere.close();
  await page.bringToFront();
  await box(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
  await page.waitForFunction((value) => document.querySelector('textarea')?.value === value, text.replaceAll('\r\n', '\n'));
}

/**
 * Puts a text into the box as a script would, for texts that no clipboard takes.
 * @param {Page} page
 * @param {string} text
 */
export async function put(page, text) {
  await box(page).evaluate((area, value) => {
    /** @type {HTMLTextAreaElement} */ (area).value = value;
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
}

/**
 * Waits until what the boxes hold now has been checked and shown. The state alone does not tell: while a check waits for a
 * pause of the typing, it is still that of the text before.
 * @param {Page} page of the `test` in site.js, which notes what is checked
 */
export async function checked(page) {
  await page.waitForFunction(() => {
    const begunWith = /** @type {string[] | undefined} */ (Reflect.get(globalThis, 'begunWith'));
    const boxes = [...document.querySelectorAll('textarea')];
    const state = document.querySelector('proofmark-check')?.getAttribute('data-state');
    return state === 'checked' && begunWith !== undefined && boxes.every(({ value }, i) => value === begunWith[i]);
  });
}

/**
 * The marks in the text, in order of place: their kinds and the characters that they stand on.
 * @param {Page} page
 * @param {string[]} [kinds] those of the findings
 * @returns {Promise<{ kind: string, text: string }[]>}
 */
export function marks(page, kinds = ['error', 'warning', 'info']) {
  return page.evaluate((kinds) => {
    /** @type {{ kind: string, text: string, range: Range }[]} */
    const found = [];
    for (const kind of kinds) {
      for (const part of CSS.highlights?.get(`proofmark-${kind}`) ?? []) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        found.push({ kind, text: range.toString(), range });
      }
      for (const mark of document.querySelectorAll(`#text mark.${kind}`)) {
        const range = document.createRange();
        range.selectNodeContents(mark);
        found.push({ kind, text: range.toString(), range });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ kind, text }) => ({ kind, text }));
  }, kinds);
}

/**
 * The text that is marked as the current place.
 * @param {Page} page
 */
export function current(page) {
  return page.evaluate(() => {
    const parts = [...(CSS.highlights?.get('proofmark-current') ?? [])].map((part) => {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      return range.toString();
    });
    return [...parts, ...[...document.querySelectorAll('#text mark.current')].map((mark) => mark.textContent)].join('');
  });
}

/**
 * The text selected in the box.
 * @param {Page} page
 */
export function selected(page) {
  return box(page).evaluate((area) => {
    const { value, selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (area);
    return value.slice(selectionStart, selectionEnd);
  });
}

/**
 * Puts the caret of the box before the first occurrence of `text`.
 * @param {Page} page
 * @param {string} text
 */
export async function caretBefore(page, text) {
  await box(page).focus();
  await box(page).evaluate((area, text) => {
    const at = /** @type {HTMLTextAreaElement} */ (area).value.indexOf(text);
    /** @type {HTMLTextAreaElement} */ (area).setSelectionRange(at, at);
  }, text);
}

/**
 * Clicks on a word of the marked text.
 * @param {Page} page
 * @param {string} paragraph words of its paragraph
 * @param {string} text
 */
export async function clickText(page, paragraph, text) {
  const block = page.locator('#text p', { hasText: paragraph });
  await block.scrollIntoViewIfNeeded();
  const [x, y] = await block.evaluate(async (element, text) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(text);
      if (at < 0) continue;
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      break;
    }
    // The page may still be scrolling to where a click before has led.
    for (let before = NaN; ; ) {
      const { left, top, width, height } = range.getBoundingClientRect();
      if (top === before) return [left + width / 2, top + height / 2];
      before = top;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
  }, text);
  await page.mouse.click(x, y);
}

/**
 * Has the page keep what it saves, for browsers whose driver tells nothing of downloads. Before the page is opened.
 * @param {Page} page
 */
export function keepDownloads(page) {
  return page.addInitScript(() => {
    /** @type {Map<string, Blob>} */
    const blobs = new Map();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (object) => {
      const url = make(object);
      if (object instanceof Blob) blobs.set(url, object);
      return url;
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      const blob = this.download ? blobs.get(this.href) : undefined;
      if (blob) Object.assign(globalThis, { saved: { name: this.download, blob } });
      click.call(this);
    };
  });
}

/**
 * The file that the page saves when `act` is done: by the browser where its driver can tell, else as the page made it.
 * @param {Page} page with {@link keepDownloads}
 * @param {() => Promise<void>} act
 * @returns {Promise<{ name: string, text: string }>} the bytes as UTF-8
 */
export async function saved(page, act) {
  if (page.context().browser()?.browserType().name() === 'chromium') {
    const download = page.waitForEvent('download');
    await act();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }
  await act();
  await page.waitForFunction(() => Reflect.has(globalThis, 'saved'));
  return page.evaluate(async () => {
    const { name, blob } = Reflect.get(globalThis, 'saved');
    return { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer()) };
  });
}
