/**
 * The manuscript again, read-only, with its faults marked.
 *
 * @import { Kind } from './highlights.js'
 * @import { Finding, Place } from './types.d.ts'
 * @import { Piece } from './paragraphs.js'
 */
import { highlighter } from './highlights.js';
import { cut } from './paragraphs.js';
import { inSlices } from './slices.js';

/**
 * How many blocks a sheet holds. A sheet out of view is neither styled nor laid out, so that a browser has to deal with as
 * many elements as there are sheets, and a batch of work is one sheet.
 */
const SHEET = 60;

/** @typedef {Piece & { element: HTMLElement }} Block */

export class TextView {
  /** @type {HTMLElement} */ #root;
  /** @type {Block[]} */ #blocks = [];
  /** @type {Finding[]} */ #findings = [];
  #highlighter = highlighter();
  /** The place that one has gone to last. @type {Place | null} */
  current = null;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
  }

  /**
   * Shows `text` with `findings` marked. Paragraphs that are there already stay.
   * @param {string} text
   * @param {Finding[]} findings in order of place
   * @param {AbortSignal} signal a newer text has come
   */
  async show(text, findings, signal) {
    await this.#lay(cut(text), signal);
    this.#findings = findings;
    this.#highlighter.clear();
    await inSlices(findings, (finding) => {
      for (const part of this.#parts(finding)) {
        this.#highlighter.add(finding.severity, part.block.element, part.from, part.to);
      }
    }, signal);
    this.#highlighter.done();
  }

  /**
   * Marks more places, besides the findings.
   * @param {Kind} kind
   * @param {Place[]} places
   * @param {AbortSignal} signal they are not wanted any more
   */
  async mark(kind, places, signal) {
    await inSlices(places, (place) => {
      for (const { block, from, to } of this.#parts(place)) this.#highlighter.add(kind, block.element, from, to);
    }, signal);
    this.#highlighter.done();
  }

  /**
   * Takes the marks of these kinds away.
   * @param {Kind[]} kinds
   */
  unmark(kinds) {
    this.#highlighter.remove(kinds);
  }

  clear() {
    this.#highlighter.clear();
    this.#root.replaceChildren();
    this.#blocks = [];
    this.#findings = [];
  }

  /**
   * Puts the pieces' blocks into the page, keeping those at either end that have not changed.
   * @param {Piece[]} pieces
   * @param {AbortSignal} signal
   */
  async #lay(pieces, signal) {
    const old = this.#blocks;
    const most = Math.min(old.length, pieces.length);
    let head = 0;
    while (head < most && same(old[head], pieces[head])) head++;
    let tail = 0;
    while (tail < most - head && same(old[old.length - 1 - tail], pieces[pieces.length - 1 - tail])) tail++;

    const before = old.slice(0, head);
    const after = old.slice(old.length - tail);
    before.forEach((block, i) => (block.start = pieces[i].start));
    after.forEach((block, i) => (block.start = pieces[pieces.length - tail + i].start));
    if (head + tail === 0) this.#root.replaceChildren();
    else old.slice(head, old.length - tail).forEach(({ element }) => remove(element));

    const fresh = pieces.slice(head, pieces.length - tail);
    /** @type {Block[]} */
    const laid = [];
    try {
      await this.#insert(fresh, before.at(-1), after[0], laid, signal);
    } finally {
      this.#blocks = [...before, ...laid, ...after];
    }
  }

  /**
   * Makes blocks of pieces between two blocks that are there.
   * @param {Piece[]} pieces
   * @param {Block | undefined} previous
   * @param {Block | undefined} next
   * @param {Block[]} laid takes the blocks as they come
   * @param {AbortSignal} signal
   */
  async #insert(pieces, previous, next, laid, signal) {
    /** @param {Piece} piece */
    const lay = (piece) => {
      const element = paragraph(piece);
      laid.push({ ...piece, element });
      return element;
    };
    const beside = (previous ?? next)?.element;
    if (beside && pieces.length <= SHEET) {
      // A small change stays within its sheet.
      const elements = pieces.map(lay);
      if (previous) beside.after(...elements);
      else beside.before(...elements);
      return;
    }
    const anchor = next ? sheetFrom(next.element) : null;
    /** @type {Piece[][]} */
    const sheets = [];
    for (let i = 0; i < pieces.length; i += SHEET) sheets.push(pieces.slice(i, i + SHEET));
    await inSlices(sheets, (sheet) => {
      const element = document.createElement('div');
      // A guess at the height, in lines of 70 characters, keeps the scroll bar steady until the sheet has been seen.
      const lines = sheet.reduce((sum, { text }) => sum + Math.ceil(text.length / 70) + 0.5, 0);
      element.style.containIntrinsicBlockSize = `auto ${(lines * 1.65).toFixed(1)}em`;
      element.append(...sheet.map(lay));
      this.#root.insertBefore(element, anchor);
    }, signal);
  }

  /**
   * The blocks that a place lies in, with the units of each that it covers.
   * @param {Place} place
   * @returns {{ block: Block, from: number, to: number }[]}
   */
  #parts({ start, end }) {
    const parts = [];
    for (let i = this.#blockAt(start); i < this.#blocks.length; i++) {
      const block = this.#blocks[i];
      const from = Math.max(0, start - block.start);
      const to = Math.min(block.text.length, end - block.start);
      if (block.start > start && to <= 0) break;
      if (from < to) parts.push({ block, from, to });
    }
    return parts;
  }

  /**
   * The index of the last block that starts at or before `unit`; 0 where none does.
   * @param {number} unit
   */
  #blockAt(unit) {
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#blocks[middle].start <= unit) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  /**
   * Brings a place into view, marks it as the current one and moves the focus to its paragraph.
   * @param {Place} place
   */
  goTo(place) {
    this.current = place;
    const parts = this.#parts(place);
    this.#highlighter.current(parts.map(({ block, from, to }) => ({ element: block.element, from, to })));
    if (parts.length === 0) return;
    const { block, from, to } = parts[0];
    block.element.tabIndex = -1;
    block.element.focus({ preventScroll: true });
    block.element.scrollIntoView({ block: 'center' });
    // The paragraph may have been laid out only now, and may be longer than the window.
    const settle = () => {
      const { top, bottom } = range(block.element, from, to).getBoundingClientRect();
      if (top < innerHeight * 0.2 || bottom > innerHeight * 0.8) scrollBy(0, (top + bottom) / 2 - innerHeight * 0.45);
    };
    settle();
    requestAnimationFrame(settle);
  }

  /** No finding is the current one. */
  leave() {
    this.#highlighter.current([]);
  }

  /**
   * The finding that is marked at a point of the window; null where none is.
   * @param {number} x
   * @param {number} y
   * @returns {Finding | null}
   */
  findingAt(x, y) {
    return this.placeAt(this.#findings, x, y)?.place ?? null;
  }

  /**
   * Which of `places` covers a point of the window, and the unit of the text there; null where none does.
   * @template {Place} T
   * @param {T[]} places
   * @param {number} x
   * @param {number} y
   * @returns {{ place: T, unit: number } | null}
   */
  placeAt(places, x, y) {
    const caret = caretAt(x, y);
    const element = caret && closestBlock(caret.node, this.#root);
    const block = element && this.#blocks.find((candidate) => candidate.element === element);
    if (!block) return null;
    const unit = block.start + unitIn(block.element, caret.node, caret.offset);
    const under = places.filter(({ start, end }) => start <= unit && unit <= end);
    const place = under.find((candidate) => this.#covers(candidate, x, y));
    return place ? { place, unit } : null;
  }

  /**
   * @param {Place} place
   * @param {number} x
   * @param {number} y
   */
  #covers(place, x, y) {
    return this.#parts(place).some(({ block, from, to }) =>
      [...range(block.element, from, to).getClientRects()].some(
        (rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom,
      ),
    );
  }
}

/**
 * True where a block can stand for a piece.
 * @param {Piece} block
 * @param {Piece} piece
 */
function same(block, piece) {
  return block.text === piece.text && block.continues === piece.continues;
}

/** @param {Piece} piece */
function paragraph({ text, continues }) {
  const element = document.createElement('p');
  element.append(text);
  if (continues) element.className = 'continues';
  return element;
}

/**
 * Takes a block out of the page, and its sheet where it was the last one on it.
 * @param {HTMLElement} element
 */
function remove(element) {
  const sheet = element.parentElement;
  element.remove();
  if (sheet?.childElementCount === 0) sheet.remove();
}

/**
 * The sheet that begins with a block; where the block stands within one, the sheet is parted before it.
 * @param {HTMLElement} element
 */
function sheetFrom(element) {
  const sheet = element.parentElement;
  if (!sheet || !element.previousSibling) return sheet;
  const range = document.createRange();
  range.setStartBefore(element);
  range.setEndAfter(/** @type {Node} */ (sheet.lastChild));
  const rest = /** @type {HTMLElement} */ (sheet.cloneNode(false));
  rest.append(range.extractContents());
  sheet.after(rest);
  return rest;
}

/**
 * The DOM range of the units `from` to `to` of a block, whatever marks it holds.
 * @param {HTMLElement} element
 * @param {number} from
 * @param {number} to
 */
export function range(element, from, to) {
  const result = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  let open = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!open && from < before + length) {
      result.setStart(node, from - before);
      open = true;
    }
    if (open && to <= before + length) {
      result.setEnd(node, to - before);
      break;
    }
    before += length;
  }
  return result;
}

/**
 * @param {number} x
 * @param {number} y
 * @returns {{ node: Node, offset: number } | null}
 */
function caretAt(x, y) {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = /** @type {Document & { caretRangeFromPoint?(x: number, y: number): Range | null }} */ (
    document
  ).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/**
 * The block that a node lies in.
 * @param {Node} node
 * @param {HTMLElement} root
 */
function closestBlock(node, root) {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest('p');
  return block && root.contains(block) ? block : null;
}

/**
 * How many units of a block lie before a point in its DOM.
 * @param {HTMLElement} block
 * @param {Node} node
 * @param {number} offset
 */
function unitIn(block, node, offset) {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
