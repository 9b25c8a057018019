/**
 * Where the person is among the findings, and the ways from one to the next.
 *
 * @import { FindingsList } from './findings-list.js'
 * @import { TextView } from './text-view.js'
 * @import { Finding, Place } from './types.d.ts'
 */
import { unseen, word } from './words.js';

export class Navigation {
  /** @type {HTMLTextAreaElement} */ #box;
  /** @type {TextView} */ #view;
  /** @type {FindingsList} */ #list;
  /** @type {HTMLElement} */ #position;
  /** In order of place. @type {Finding[]} */ #findings = [];
  #checked = '';
  /** @type {Finding | null} */ #current = null;

  /**
   * @param {HTMLTextAreaElement} box
   * @param {TextView} view
   * @param {FindingsList} list
   * @param {HTMLElement} position where it is told which finding one stands on
   */
  constructor(box, view, list, position) {
    this.#box = box;
    this.#view = view;
    this.#list = list;
    this.#position = position;
  }

  /**
   * Takes a new check's findings.
   * @param {string} checked the text they are of
   * @param {Finding[]} findings in order of place
   */
  take(checked, findings) {
    this.#checked = checked;
    this.#findings = findings;
    this.#current = null;
    this.#position.replaceChildren();
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
    const inBox = document.activeElement === this.#box;
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
    const { selectionStart, selectionEnd } = this.#box;
    if (step === 1) {
      // The selection of the finding that one stands on does not count as before it.
      const caret = selectionEnd > selectionStart ? selectionStart + 1 : selectionStart;
      const at = this.#findings.findIndex(({ start }) => start >= caret);
      return at < 0 ? 0 : at;
    }
    return this.#findings.findLastIndex(({ start }) => start < selectionStart);
  }

  /** @param {Finding} finding */
  #arrive(finding) {
    this.#current = finding;
    this.#list.setCurrent(finding);
    this.#select(finding);
    const position = { number: this.#findings.indexOf(finding) + 1, total: this.#findings.length };
    // The message is seen in the list; who listens hears it here.
    this.#position.replaceChildren(word('page-position', position), unseen(`: ${finding.message}`));
  }

  /**
   * Selects a place in the box, unless its text has changed.
   * @param {Place} place
   */
  #select({ start, end }) {
    if (this.#box.value.startsWith(this.#checked)) this.#box.setSelectionRange(start, end);
  }

  /**
   * Brings the box's selection into view and the focus to the box.
   * @param {Finding} finding
   */
  #reveal(finding) {
    this.#view.goTo(finding);
    const { selectionStart, selectionEnd } = this.#box;
    // Chromium scrolls to a caret, not to a selection, and only when the focus comes.
    this.#box.focus();
    this.#box.setSelectionRange(selectionStart, selectionStart);
    this.#box.blur();
    this.#box.focus();
    this.#box.setSelectionRange(selectionStart, selectionEnd);
  }
}
