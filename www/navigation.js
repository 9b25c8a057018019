/**
 * Where the person is among the findings, and the ways from one to the next.
 *
 * @import { FindingsList } from './findings-list.js'
 * @import { Manuscript, Snapshot } from './manuscript.js'
 * @import { Strip } from './strip.js'
 * @import { TextView } from './text-view.js'
 * @import { Finding, Place } from './types.d.ts'
 */
import { unseen, word } from './words.js';

export class Navigation {
  /** @type {Manuscript} */ #manuscript;
  /** @type {TextView} */ #view;
  /** @type {FindingsList} */ #list;
  /** @type {Strip} */ #strip;
  /** @type {HTMLElement} */ #position;
  /** Those to walk through, in order of place. @type {Finding[]} */ #findings = [];
  /** @type {Snapshot | null} */ #read = null;
  /** @type {Finding | null} */ #current = null;

  /**
   * @param {object} parts
   * @param {Manuscript} parts.manuscript
   * @param {TextView} parts.view
   * @param {FindingsList} parts.list
   * @param {Strip} parts.strip
   * @param {HTMLElement} parts.position where it is told which finding one stands on
   */
  constructor({ manuscript, view, list, strip, position }) {
    this.#manuscript = manuscript;
    this.#view = view;
    this.#list = list;
    this.#strip = strip;
    this.#position = position;
  }

  /**
   * Takes a new check's findings.
   * @param {Snapshot | null} read what was checked
   * @param {Finding[]} findings in order of place
   */
  take(read, findings) {
    this.#read = read;
    this.#findings = findings;
    this.#current = null;
    this.#position.replaceChildren();
  }

  /**
   * Walks through these only from now on.
   * @param {Finding[]} findings in order of place
   */
  limit(findings) {
    this.#findings = findings;
    if (!this.#current || !findings.includes(this.#current)) this.#position.replaceChildren();
    else this.#tell(this.#current);
  }

  /**
   * Goes to a finding: in the marked text, where the focus goes, in the list, and in the box.
   * @param {Finding} finding
   */
  goTo(finding) {
    this.#arrive(finding);
    this.#view.goTo(finding);
  }

  /**
   * Goes to any place of the text.
   * @param {Place} place
   */
  goToPlace(place) {
    this.#select(place);
    this.#view.goTo(place);
  }

  /**
   * Goes to a finding in the box, to mend it by hand there.
   * @param {Finding} finding
   */
  edit(finding) {
    this.#arrive(finding);
    this.#reveal(finding);
  }

  /**
   * Goes to the next finding, or the one before; from the last to the first. In the box it starts from the caret and
   * stays in the box.
   * @param {1 | -1} step
   */
  walk(step) {
    const count = this.#findings.length;
    if (count === 0) return;
    const inBox = this.#manuscript.focused !== null;
    const from = inBox || !this.#current ? this.#afterCaret(step) : this.#findings.indexOf(this.#current) + step;
    const finding = this.#findings[(from + count) % count];
    if (inBox) this.edit(finding);
    else this.goTo(finding);
  }

  /** Goes from the place in the text to the finding in the list. */
  toList() {
    if (this.#current) this.#list.focus(this.#current);
  }

  /**
   * The index of the first finding after the caret or, walking back, of the last one before it.
   * @param {1 | -1} step
   */
  #afterCaret(step) {
    const box = this.#manuscript.focused ?? this.#manuscript.body;
    const shift = box === this.#manuscript.body ? 0 : (this.#read?.body.length ?? 0) + 1;
    const [from, to] = [box.selectionStart + shift, box.selectionEnd + shift];
    if (step === 1) {
      // The selection of the finding that one stands on does not count as before it.
      const caret = to > from ? from + 1 : from;
      const at = this.#findings.findIndex(({ start }) => start >= caret);
      return at < 0 ? 0 : at;
    }
    return this.#findings.findLastIndex(({ start }) => start < from);
  }

  /** @param {Finding} finding */
  #arrive(finding) {
    this.#current = finding;
    this.#list.setCurrent(finding);
    this.#strip.setCurrent(finding);
    this.#select(finding);
    this.#tell(finding);
  }

  /** @param {Finding} finding */
  #tell(finding) {
    const position = { number: this.#findings.indexOf(finding) + 1, total: this.#findings.length };
    // The message is seen in the list; who listens hears it here.
    this.#position.replaceChildren(word('page-position', position), unseen(`: ${finding.message}`));
  }

  /**
   * Selects a place in its box, unless the text has changed.
   * @param {Place} place
   * @returns {HTMLTextAreaElement | null} the box
   */
  #select(place) {
    if (!this.#read || !this.#manuscript.holds(this.#read)) return null;
    const { box, start, end } = this.#manuscript.locate(this.#read, place);
    box.setSelectionRange(start, end);
    return box;
  }

  /**
   * Brings the box's selection into view and the focus to the box.
   * @param {Finding} finding
   */
  #reveal(finding) {
    this.#view.goTo(finding);
    const box = this.#select(finding);
    if (!box) return this.#manuscript.body.focus();
    const { selectionStart, selectionEnd } = box;
    // Chromium scrolls to a caret, not to a selection, and only when the focus comes.
    box.focus();
    box.setSelectionRange(selectionStart, selectionStart);
    box.blur();
    box.focus();
    box.setSelectionRange(selectionStart, selectionEnd);
  }
}
