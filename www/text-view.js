/**
 * The manuscript again, read-only, with its faults marked.
 *
 * @import { Finding, Place } from './types.d.ts'
 * @import { Piece } from './paragraphs.js'
 */
import { highlighter } from './highlights.js';
import { cut } from './paragraphs.js';
import { inSlices } from './slices.js';

/** How many blocks enter the page at once. */
const BATCH = 200;

/**
 * @typedef {object} Block
 * @property {number} start its first UTF-16 unit in the text
 * @property {string} text
 * @property {HTMLElement} element
 */

export class TextView {
  /** @type {HTMLElement} */ #root;
  /** @type {Block[]} */ #blocks = [];
  /** @type {Finding[]} */ #findings = [];
  #highlighter = highlighter();

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
    while (head < most && old[head].text === pieces[head].text) head++;
    let tail = 0;
    while (tail < most - head && old[old.length - 1 - tail].text === pieces[pieces.length - 1 - tail].text) tail++;

    const before = old.slice(0, head);
    const after = old.slice(old.length - tail);
    before.forEach((block, i) => (block.start = pieces[i].start));
    after.forEach((block, i) => (block.start = pieces[pieces.length - tail + i].start));
    const gone = old.slice(head, old.length - tail);
    if (gone.length === old.length) this.#root.replaceChildren();
    else gone.forEach(({ element }) => element.remove());

    const anchor = after[0]?.element ?? null;
    const fresh = pieces.slice(head, pieces.length - tail);
    /** @type {Piece[][]} */
    const batches = [];
    for (let i = 0; i < fresh.length; i += BATCH) batches.push(fresh.slice(i, i + BATCH));
    /** @type {Block[]} */
    const laid = [];
    try {
      await inSlices(batches, (batch) => {
        const fragment = document.createDocumentFragment();
        for (const piece of batch) {
          const element = paragraph(piece);
          fragment.append(element);
          laid.push({ start: piece.start, text: piece.text, element });
        }
        this.#root.insertBefore(fragment, anchor);
      }, signal);
    } finally {
      this.#blocks = [...before, ...laid, ...after];
    }
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
    const caret = caretAt(x, y);
    const element = caret && closestBlock(caret.node, this.#root);
    const block = element && this.#blocks.find((candidate) => candidate.element === element);
    if (!block) return null;
    const unit = block.start + unitIn(block.element, caret.node, caret.offset);
    const under = this.#findings.filter(({ start, end }) => start <= unit && unit <= end);
    return under.find((finding) => this.#covers(finding, x, y)) ?? null;
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

/** @param {Piece} piece */
function paragraph({ text, continued }) {
  const element = document.createElement('p');
  element.dir = 'auto';
  element.append(text);
  if (continued) element.className = 'continued';
  // A guess at the height, in lines of 70 characters, keeps the scroll bar steady until the paragraph has been seen.
  element.style.containIntrinsicBlockSize = `auto ${(Math.ceil(text.length / 70) * 1.65).toFixed(1)}em`;
  return element;
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
