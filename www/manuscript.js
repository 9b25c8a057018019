/**
 * The manuscript in its boxes: one for all of it, or one for the body and one for the references. Everything else sees one
 * text, the boxes' texts below each other, and its units.
 *
 * @import { Answer, Edit, Facts, Place } from './types.d.ts'
 */
import { insert } from './insert.js';

/** The longest manuscript that is checked, in UTF-16 units. */
export const MOST_CHARACTERS = 4_000_000;

/**
 * What is known of a text that came without a format.
 * @type {Facts}
 */
export const NO_FACTS = { hidden: [], works: [], undefinedKeys: [], repeatedKeys: [] };

/**
 * What the boxes held when they were read.
 * @typedef {object} Snapshot
 * @property {string} body
 * @property {string | null} references null: they are not in a box of their own
 * @property {string} text both, a line end between them
 * @property {Facts} facts what the body's file said of it besides its text
 * @property {number} whole how many characters there were; more than were read where the text is too long
 */

export class Manuscript {
  /** @type {HTMLTextAreaElement} */ body;
  /** @type {HTMLTextAreaElement} */ references;
  /** @type {Facts} */ #facts = NO_FACTS;
  /** The name of the file that the body came from; empty where it was pasted or typed. */
  file = '';
  /** That file, where it is a Word document. @type {Uint8Array | null} */
  original = null;

  /**
   * @param {HTMLTextAreaElement} body
   * @param {HTMLTextAreaElement} references
   */
  constructor(body, references) {
    this.body = body;
    this.references = references;
  }

  get boxes() {
    return [this.body, this.references];
  }

  /** True where no box holds anything but blanks. */
  get blank() {
    return this.boxes.every(({ value }) => !/\S/.test(value));
  }

  /** @returns {Snapshot} */
  read() {
    const apart = /\S/.test(this.references.value);
    const body = this.body.value.slice(0, MOST_CHARACTERS);
    const references = apart ? this.references.value.slice(0, MOST_CHARACTERS - body.length) : null;
    return {
      body,
      references,
      facts: this.#facts,
      text: references === null ? body : `${body}\n${references}`,
      whole: this.body.value.length + (apart ? this.references.value.length : 0),
    };
  }

  /** Forgets what was known of the body besides its text: another text has come. */
  forget() {
    this.#facts = NO_FACTS;
    this.file = '';
    this.original = null;
  }

  /** Selects all of the body. Chromium's `select()` would move the focus too. */
  selectBody() {
    this.body.setSelectionRange(0, this.body.value.length);
  }

  /**
   * Puts a text into the body's box, over what is selected, so that one undo takes it back.
   * @param {string} text
   * @param {Facts} facts
   */
  insert(text, facts) {
    const box = this.body;
    const start = box.selectionStart;
    if (start === 0 && box.selectionEnd === box.value.length) this.forget();
    // The engine finds what has moved by its words, in order.
    const { hidden, works, undefinedKeys, repeatedKeys } = this.#facts;
    this.#facts = {
      hidden: among(hidden, facts.hidden, start),
      works: among(works, facts.works, start),
      undefinedKeys: among(undefinedKeys, facts.undefinedKeys, start),
      repeatedKeys: [...repeatedKeys, ...facts.repeatedKeys],
    };
    within(box, () => insert(box, text));
  }

  /**
   * True where the boxes still hold what was read.
   * @param {Snapshot} read
   */
  holds({ body, references }) {
    const apart = /\S/.test(this.references.value);
    return this.body.value.startsWith(body) && (references === null ? !apart : this.references.value.startsWith(references));
  }

  /**
   * The box that a place of the one text lies in, and where in it.
   * @param {Snapshot} read
   * @param {{ start: number, end: number }} place
   */
  locate({ body, references }, { start, end }) {
    const shift = body.length + 1;
    if (references === null || start < shift) return { box: this.body, start, end };
    return { box: this.references, start: start - shift, end: end - shift };
  }

  /** The box that one is in; null where one is elsewhere. */
  get focused() {
    return this.boxes.find((box) => box.matches(':focus')) ?? null;
  }

  /**
   * Makes the changes, in each box as one that one undo takes back, unless a box has changed: then the places mean nothing.
   * @param {Snapshot} read
   * @param {Edit[]} edits in order of place, none overlapping another
   * @returns {boolean} false where the text has changed
   */
  edit(read, edits) {
    if (edits.length === 0 || !this.holds(read)) return false;
    for (const box of this.boxes) {
      const here = edits.map((edit) => ({ ...this.locate(read, edit), text: edit.text })).filter((edit) => edit.box === box);
      if (here.length > 0) replace(box, here);
    }
    return true;
  }
}

/**
 * Changes a box that has to have the focus for it. On a touch screen the focus would bring the keyboard up, over what has
 * changed, so there the box gives it back unless it had it before.
 * @param {HTMLTextAreaElement} box
 * @param {() => void} change
 */
function within(box, change) {
  const before = box.matches(':focus');
  box.focus({ preventScroll: true });
  change();
  if (!before && matchMedia('(pointer: coarse)').matches) box.blur();
}

/**
 * @param {HTMLTextAreaElement} box
 * @param {{ start: number, end: number, text: string }[]} edits
 */
function replace(box, edits) {
  const old = box.value;
  const start = edits[0].start;
  const end = Math.max(...edits.map((edit) => edit.end));
  let replacement = '';
  let at = start;
  for (const edit of edits) {
    replacement += old.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  within(box, () => {
    box.setSelectionRange(start, end);
    insert(box, replacement);
    box.setSelectionRange(start, start + replacement.length);
  });
}

/**
 * Moves every place of an answer that lies in the box of references to where it is in the one text.
 * @param {Answer} answer
 * @param {Snapshot} read
 */
export function join({ report }, { body, references }) {
  if (references === null) return;
  const shift = body.length + 1;
  /** @param {Place} place */
  const move = (place) => {
    if (place.field !== 'references') return;
    place.start += shift;
    place.end += shift;
  };
  for (const finding of [...report.findings, ...(report.set_aside ?? [])]) {
    move(finding);
    finding.related.forEach(move);
    for (const { edits } of finding.fixes) edits.forEach(move);
  }
  const { references: list, citations } = report.document;
  list?.entries.forEach(move);
  citations.list.forEach(move);
}

/**
 * What was known, and what came at a place, in order of place.
 * @template {{ start: number, end: number }} T
 * @param {T[]} known
 * @param {T[]} come their places count from where they came
 * @param {number} at
 * @returns {T[]}
 */
function among(known, come, at) {
  const moved = come.map((fact) => ({ ...fact, start: fact.start + at, end: fact.end + at }));
  return [...known, ...moved].sort((a, b) => a.start - b.start);
}
