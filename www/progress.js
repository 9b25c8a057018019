/**
 * Tells how far a long check is, by phase, and lets it be given up.
 *
 * @import { RulePage } from './types.d.ts'
 */
import { word } from './words.js';

/** How long a check may take before anything is told, and the time between two tellings, in milliseconds. */
const PATIENCE = 700;

export class Progress {
  /** @type {HTMLElement} */ #root;
  /** @type {HTMLProgressElement} */ #bar;
  /** @type {HTMLElement} */ #status;
  /** @type {RulePage[]} */ #rules = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #patience;
  #told = 0;
  #phase = '';

  /**
   * @param {HTMLElement} root holds the bar and the button that gives up; shown while a check takes long
   * @param {HTMLElement} status where the phase is told
   */
  constructor(root, status) {
    this.#root = root;
    this.#bar = /** @type {HTMLProgressElement} */ (root.querySelector('progress'));
    this.#status = status;
  }

  /**
   * A check begins.
   * @param {RulePage[]} rules in the order in which they run
   */
  begin(rules) {
    this.end();
    this.#rules = rules;
    this.#told = performance.now();
    this.#phase = '';
    this.#bar.value = 0;
    this.#patience = setTimeout(() => {
      this.#status.textContent = this.#phase || word('page-checking');
      this.#root.hidden = false;
    }, PATIENCE);
  }

  /**
   * @param {string} rule the one that is about to run, or `document` while the text is read
   */
  take(rule) {
    const at = this.#rules.findIndex(({ id }) => id === rule);
    this.#bar.value = at < 0 ? 0 : (at + 1) / (this.#rules.length + 1);
    this.#phase = at < 0 ? word('page-checking-document') : word('page-checking-group', { group: word(`page-group-${this.#rules[at].group}`) });
    if (this.#root.hidden || performance.now() - this.#told < PATIENCE) return;
    this.#told = performance.now();
    this.#status.textContent = this.#phase;
  }

  /** The check has ended. */
  end() {
    clearTimeout(this.#patience);
    this.#root.hidden = true;
  }
}
