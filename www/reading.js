/**
 * What the person says of the text where the engine took it otherwise: how it cites, where its reference list lies.
 *
 * @import { Reading, Style, Understood } from './types.d.ts'
 */

/** @typedef {'listFirstLine' | 'listLastLine' | 'lastNumber'} NumberField */

/** @type {NumberField[]} */
const NUMBERS = ['listFirstLine', 'listLastLine', 'lastNumber'];

export class ReadingForm {
  /** @type {HTMLFormElement} */ #form;
  /** @type {HTMLTextAreaElement} */ #box;
  /** @type {() => void} */ #changed;
  /** @type {Reading} */ #stated = {};
  /** The text whose lines the statements count. */
  #text = '';
  /** @type {Understood | null} */ #understood = null;

  /**
   * @param {HTMLFormElement} form with fields of the names of a {@link Reading}
   * @param {HTMLTextAreaElement} box the manuscript
   * @param {{ startsHere: HTMLButtonElement, endsHere: HTMLButtonElement }} buttons take the line of the box's caret
   * @param {() => void} changed the person has said something else
   */
  constructor(form, box, { startsHere, endsHere }, changed) {
    this.#form = form;
    this.#box = box;
    this.#changed = changed;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.#read());
    form.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.#read();
    });
    form.addEventListener('reset', (event) => {
      // The fields go on to show what is understood, which is more than empty.
      event.preventDefault();
      this.#say({});
    });
    startsHere.addEventListener('click', () => this.#say({ ...this.#stated, listFirstLine: this.#caretLine() }));
    endsHere.addEventListener('click', () => this.#say({ ...this.#stated, listLastLine: this.#caretLine() }));
  }

  /** True where the person has said anything of this text. */
  get stated() {
    return Object.keys(this.#stated).length > 0;
  }

  /**
   * What has been said, its lines those of `text`: where lines came or went above the list, it has moved with them.
   * @param {string} text the text that is about to be checked
   * @returns {Reading}
   */
  of(text) {
    for (const name of /** @type {const} */ (['listFirstLine', 'listLastLine'])) {
      const line = this.#stated[name];
      if (line !== undefined) this.#stated[name] = moved(line, this.#text, text);
    }
    this.#text = text;
    return { ...this.#stated };
  }

  /** Forgets everything: another text has come. */
  forget() {
    this.#stated = {};
    this.#show();
  }

  /**
   * Shows how the text was understood.
   * @param {Understood} understood
   */
  take(understood) {
    this.#understood = understood;
    this.#show();
  }

  #show() {
    const { listFirstLine, listLastLine, lastNumber, style } = this.#stated;
    const list = this.#understood?.references;
    const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (this.#form.elements.namedItem(name));
    const show = (/** @type {NumberField} */ name, /** @type {number | undefined} */ value) => {
      const input = field(name);
      // Whoever is typing in a field keeps what stands there.
      if (!input.matches(':focus') || this.#stated[name] === undefined) input.value = String(value ?? '');
    };
    field('style').value = style ?? '';
    show('listFirstLine', listFirstLine ?? list?.first_line);
    show('listLastLine', listLastLine ?? list?.last_line);
    show('lastNumber', lastNumber ?? list?.entries.at(-1)?.number);
  }

  /** Takes what the changed fields say; one that says what was understood anyway says nothing. */
  #read() {
    const fields = new FormData(this.#form);
    /** @type {Reading} */
    const stated = {};
    const style = /** @type {Style | ''} */ (fields.get('style'));
    if (style) stated.style = style;
    const list = this.#understood?.references;
    const understood = { listFirstLine: list?.first_line, listLastLine: list?.last_line, lastNumber: list?.entries.at(-1)?.number };
    for (const name of NUMBERS) {
      const value = Math.trunc(Number(fields.get(name)));
      const said = this.#stated[name] !== undefined;
      if (value >= 1 && value <= 0xffffffff && (said || value !== understood[name])) stated[name] = value;
    }
    const keys = /** @type {(keyof Reading)[]} */ (['style', ...NUMBERS]);
    if (keys.some((key) => stated[key] !== this.#stated[key])) this.#say(stated);
  }

  /** @param {Reading} stated */
  #say(stated) {
    this.#stated = stated;
    this.#text = this.#box.value;
    this.#show();
    this.#changed();
  }

  /** The line of the box's caret, from 1. */
  #caretLine() {
    return lineOf(this.#box.value, this.#box.selectionStart);
  }
}

/**
 * The line that a unit lies on, from 1.
 * @param {string} text
 * @param {number} unit
 */
export function lineOf(text, unit) {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < unit; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/**
 * Where a line of `before` is in `after`: behind a change it moves by the lines that the change has added or taken.
 * @param {number} line from 1
 * @param {string} before
 * @param {string} after
 */
function moved(line, before, after) {
  if (before === after) return line;
  let head = 0;
  const most = Math.min(before.length, after.length);
  while (head < most && before[head] === after[head]) head++;
  if (line <= lineOf(before, head)) return line;
  const added = lineOf(after, after.length) - lineOf(before, before.length);
  return Math.max(1, line + added);
}
