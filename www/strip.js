/**
 * A strip beside the text: where the findings lie, from the beginning above to the end below. A list box: one stop for the
 * tab key, arrow keys within.
 *
 * @import { Finding } from './types.d.ts'
 */
import { arrange, make } from './elements.js';
import { word } from './words.js';

/** How far from a tick a click may fall, as a part of the strip. */
const REACH = 0.04;

export class Strip {
  /** @type {HTMLElement} */ #root;
  /** @type {(finding: Finding) => void} */ #show;
  /** In order of place. @type {Finding[]} */ #findings = [];
  /** Where each lies, from 0 to 1. @type {number[]} */ #at = [];
  /** @type {HTMLElement[]} */ #ticks = [];
  #active = -1;

  /**
   * @param {HTMLElement} root
   * @param {(finding: Finding) => void} show goes to a finding
   */
  constructor(root, show) {
    this.#root = root;
    this.#show = show;
    root.setAttribute('role', 'listbox');
    root.setAttribute('aria-orientation', 'vertical');
    root.tabIndex = 0;
    root.addEventListener('focus', () => this.#move(Math.max(0, this.#active)));
    root.addEventListener('keydown', (event) => this.#key(event));
    root.addEventListener('click', ({ clientY }) => {
      const { top, height } = root.getBoundingClientRect();
      const near = this.#nearest((clientY - top) / height);
      if (near < 0) return;
      this.#move(near);
      this.#show(this.#findings[near]);
    });
  }

  /**
   * @param {string} text the manuscript
   * @param {Finding[]} findings in order of place
   */
  take(text, findings) {
    const length = Math.max(1, text.trimEnd().length);
    this.#findings = findings;
    this.#active = -1;
    this.#root.removeAttribute('aria-activedescendant');
    this.#at = findings.map(({ start }) => Math.min(1, start / length));
    this.#root.hidden = findings.length === 0;
    this.#root.setAttribute('aria-label', `${word('page-strip')} ${this.#summary()}`);
    // While somebody types, most ticks stay where they are, and what is set to what it was costs the browser anew.
    this.#ticks = findings.map((finding, i) => {
      const tick = this.#ticks[i] ?? make('span');
      const top = `${(this.#at[i] * 100).toFixed(2)}%`;
      if (tick.style.insetBlockStart !== top) tick.style.insetBlockStart = top;
      set(tick, 'class', `tick ${finding.severity}`);
      set(tick, 'id', `tick-${i}`);
      set(tick, 'role', 'option');
      set(tick, 'aria-selected', 'false');
      set(tick, 'aria-label', `${word(`page-severity-${finding.severity}`)}: ${finding.message}`);
      return tick;
    });
    arrange(this.#root, this.#ticks);
  }

  /**
   * Marks the finding that the person is at.
   * @param {Finding | null} finding
   */
  setCurrent(finding) {
    const at = finding ? this.#findings.indexOf(finding) : -1;
    this.#ticks[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    this.#ticks[at]?.setAttribute('aria-selected', 'true');
  }

  /** How many lie in each third of the text, in words. */
  #summary() {
    const third = (/** @type {number} */ part) => this.#at.filter((at) => Math.min(2, Math.floor(at * 3)) === part).length;
    return word('page-strip-what', { first: third(0), middle: third(1), last: third(2) });
  }

  /** @param {number} to */
  #move(to) {
    const at = Math.max(0, Math.min(this.#findings.length - 1, to));
    this.setCurrent(this.#findings[at] ?? null);
    if (this.#ticks[at]) this.#root.setAttribute('aria-activedescendant', this.#ticks[at].id);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const active = this.#active;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: this.#findings.length - 1 }[event.key];
    if (to !== undefined) this.#move(to);
    else if ((event.key === 'Enter' || event.key === ' ') && this.#findings[active]) this.#show(this.#findings[active]);
    else return;
    event.preventDefault();
  }

  /** @param {number} place from 0 to 1 */
  #nearest(place) {
    let best = -1;
    let distance = REACH;
    this.#at.forEach((at, i) => {
      const away = Math.abs(at - place);
      if (away < distance) [best, distance] = [i, away];
    });
    return best;
  }
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {string} value
 */
function set(element, name, value) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
