/**
 * Paints marks: with the CSS Custom Highlight API, which leaves the text alone, or with `<mark>` elements where the browser
 * has no highlights or paints no underline on them. The list of findings is what assistive technology reads; these are
 * only paint.
 *
 * @import { Severity } from './types.d.ts'
 */

/**
 * @typedef {object} Part units `from` to `to` of a block
 * @property {HTMLElement} element
 * @property {number} from
 * @property {number} to
 */

/**
 * @typedef {object} Highlighter
 * @property {(severity: Severity, element: HTMLElement, from: number, to: number) => void} add marks units of a block
 * @property {() => void} done all of a text's marks have been added
 * @property {(parts: Part[]) => void} current marks these as where the person is, and nothing else
 * @property {() => void} clear
 */

/** @type {Severity[]} */
const SEVERITIES = ['error', 'warning', 'info'];

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
  /** @type {Record<Severity, Highlight>} */
  #bySeverity = { error: new Highlight(), warning: new Highlight(), info: new Highlight() };
  #current = new Highlight();

  constructor() {
    // Where marks overlap, the graver is on top and the current one above all.
    SEVERITIES.forEach((severity, rank) => {
      this.#bySeverity[severity].priority = SEVERITIES.length - rank;
      CSS.highlights.set(`proofmark-${severity}`, this.#bySeverity[severity]);
    });
    this.#current.priority = SEVERITIES.length + 1;
    CSS.highlights.set('proofmark-current', this.#current);
  }

  /**
   * @param {Severity} severity
   * @param {HTMLElement} element
   * @param {number} from
   * @param {number} to
   */
  add(severity, element, from, to) {
    this.#bySeverity[severity].add(staticRange(element, from, to));
  }

  done() {}

  /** @param {Part[]} parts */
  current(parts) {
    this.#current.clear();
    for (const { element, from, to } of parts) this.#current.add(staticRange(element, from, to));
  }

  clear() {
    for (const severity of SEVERITIES) this.#bySeverity[severity].clear();
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
  /** @type {Map<HTMLElement, { severity: Severity, from: number, to: number }[]>} */
  #marks = new Map();
  /** @type {Part[]} */ #current = [];

  /**
   * @param {Severity} severity
   * @param {HTMLElement} element
   * @param {number} from
   * @param {number} to
   */
  add(severity, element, from, to) {
    const marks = this.#marks.get(element);
    if (marks) marks.push({ severity, from, to });
    else this.#marks.set(element, [{ severity, from, to }]);
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
      const over = marks.filter(covers).map(({ severity }) => severity);
      const gravest = SEVERITIES.find((severity) => over.includes(severity));
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
