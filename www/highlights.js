/**
 * Paints marks: with the CSS Custom Highlight API, which leaves the text alone, or with `<mark>` elements where the browser
 * has no highlights or paints no underline on them. The list of findings is what assistive technology reads; these are
 * only paint.
 *
 * @import { Severity } from './types.d.ts'
 */

/**
 * What a mark says: how grave a finding is, or what a place was understood to be.
 * @typedef {Severity | 'citation' | 'number'} Kind
 */

/**
 * @typedef {object} Part units `from` to `to` of a block
 * @property {HTMLElement} element
 * @property {number} from
 * @property {number} to
 */

/**
 * @typedef {object} Highlighter
 * @property {(kind: Kind, element: HTMLElement, from: number, to: number) => void} add marks units of a block
 * @property {() => void} done all marks have been added
 * @property {(parts: Part[]) => void} current marks these as where the person is, and nothing else
 * @property {(kinds: Kind[]) => void} remove takes the marks of these kinds away
 * @property {() => void} clear
 */

/** Where marks overlap, the first of these shows. @type {Kind[]} */
const KINDS = ['error', 'warning', 'info', 'citation', 'number'];

/** @returns {Highlighter} */
export function highlighter() {
  return paintsHighlights() ? new CustomHighlights() : new MarkElements();
}

/** Firefox 140 to 145 have the API but ignore text-decoration in it, which no feature test can see (bug 1845446). */
function paintsHighlights() {
  const firefox = /Firefox\/(\d+)/.exec(navigator.userAgent);
  return globalThis.CSS?.highlights !== undefined && !(firefox && Number(firefox[1]) < 146);
}

/** @implements {Highlighter} */
class CustomHighlights {
  #byKind = /** @type {Record<Kind, Highlight>} */ (Object.fromEntries(KINDS.map((kind) => [kind, new Highlight()])));
  #current = new Highlight();

  constructor() {
    // Where marks overlap, the graver is on top and the current one above all.
    KINDS.forEach((kind, rank) => {
      this.#byKind[kind].priority = KINDS.length - rank;
      CSS.highlights.set(`proofmark-${kind}`, this.#byKind[kind]);
    });
    this.#current.priority = KINDS.length + 1;
    CSS.highlights.set('proofmark-current', this.#current);
  }

  /**
   * @param {Kind} kind
   * @param {HTMLElement} element
   * @param {number} from
   * @param {number} to
   */
  add(kind, element, from, to) {
    this.#byKind[kind].add(staticRange(element, from, to));
  }

  done() {}

  /** @param {Part[]} parts */
  current(parts) {
    this.#current.clear();
    for (const { element, from, to } of parts) this.#current.add(staticRange(element, from, to));
  }

  /** @param {Kind[]} kinds */
  remove(kinds) {
    for (const kind of kinds) this.#byKind[kind].clear();
  }

  clear() {
    this.remove(KINDS);
    this.#current.clear();
  }
}

/**
 * Cheaper than a live range. A block holds one text node here.
 * @param {HTMLElement} element
 * @param {number} from
 * @param {number} to
 */
function staticRange(element, from, to) {
  const node = element.firstChild ?? element;
  return new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
}

/** @implements {Highlighter} */
class MarkElements {
  /** @type {Map<HTMLElement, { kind: Kind, from: number, to: number }[]>} */
  #marks = new Map();
  /** @type {Part[]} */ #current = [];

  /**
   * @param {Kind} kind
   * @param {HTMLElement} element
   * @param {number} from
   * @param {number} to
   */
  add(kind, element, from, to) {
    const marks = this.#marks.get(element);
    if (marks) marks.push({ kind, from, to });
    else this.#marks.set(element, [{ kind, from, to }]);
  }

  done() {
    for (const element of this.#marks.keys()) this.#paint(element);
  }

  /** @param {Part[]} parts */
  current(parts) {
    const touched = [...this.#current, ...parts].map(({ element }) => element);
    this.#current = parts;
    new Set(touched).forEach((element) => this.#paint(element));
  }

  /** @param {Kind[]} kinds */
  remove(kinds) {
    for (const [element, marks] of this.#marks) {
      const kept = marks.filter(({ kind }) => !kinds.includes(kind));
      if (kept.length === marks.length) continue;
      this.#marks.set(element, kept);
      this.#paint(element);
      if (kept.length === 0) this.#marks.delete(element);
    }
  }

  clear() {
    const touched = new Set([...this.#marks.keys(), ...this.#current.map(({ element }) => element)]);
    this.#marks.clear();
    this.#current = [];
    touched.forEach((element) => this.#paint(element));
  }

  /**
   * Writes a block's text anew, cut at every end of a mark; where marks overlap, the gravest shows.
   * @param {HTMLElement} element
   */
  #paint(element) {
    const text = element.textContent ?? '';
    const marks = this.#marks.get(element) ?? [];
    const current = this.#current.filter((part) => part.element === element);
    const ends = new Set([0, text.length]);
    for (const { from, to } of [...marks, ...current]) ends.add(from).add(to);
    const cuts = [...ends].sort((a, b) => a - b);
    const parts = cuts.slice(0, -1).map((from, i) => {
      const to = cuts[i + 1];
      /** @param {{ from: number, to: number }} mark */
      const covers = (mark) => mark.from <= from && to <= mark.to;
      const over = marks.filter(covers).map(({ kind }) => kind);
      const gravest = KINDS.find((kind) => over.includes(kind));
      const here = current.some(covers);
      const part = text.slice(from, to);
      if (!gravest && !here) return part;
      const mark = document.createElement('mark');
      mark.className = [gravest, here && 'current'].filter(Boolean).join(' ');
      mark.append(part);
      return mark;
    });
    element.replaceChildren(...parts);
  }
}
