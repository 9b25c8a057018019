/**
 * What the element shows beside a field: how many findings, and the list of them with proof, place and fixes.
 *
 * @import { Finding, Fix, Place, RulePage } from '../www/types.d.ts'
 */
import { asPart, button, make } from '../www/elements.js';
import { FindingsList } from '../www/findings-list.js';
import { fallBack, word } from '../www/words.js';
import { FALLBACK } from './words.js';

/**
 * @typedef {object} Actions what the list asks for
 * @property {(place: Place) => void} show
 * @property {(fix: Fix) => void} fix
 */

export class Panel {
  #root = asPart('panel', make('section', 'panel'));
  #status = asPart('status', make('p', 'status'));
  #toggle = asPart('toggle', button('toggle', () => (this.open = !this.#open)));
  #notice = asPart('notice', make('p', 'notice'));
  #list = asPart('list', make('div', 'list findings'));
  #foot = asPart('foot', make('p', 'foot'));
  /** @type {FindingsList} */ #findings;
  #open = true;

  /** The box for a text where the element brings its own. */
  box = asPart('box', make('textarea', 'box'));

  /**
   * @param {ShadowRoot} shadow
   * @param {Actions} actions
   */
  constructor(shadow, actions) {
    this.#status.setAttribute('role', 'status');
    this.#status.tabIndex = -1;
    this.#toggle.hidden = true;
    this.#toggle.setAttribute('aria-controls', 'list');
    this.#notice.hidden = true;
    this.#notice.setAttribute('role', 'alert');
    this.#list.id = 'list';
    this.#list.hidden = true;
    this.#findings = new FindingsList(this.#list, this.#status, { ...actions, showPlace: actions.show });
    this.#root.append(asPart('bar', make('div', 'bar', [this.#status, this.#toggle])), this.#notice, this.#list, this.#foot);
    shadow.append(this.#root);
    fallBack(FALLBACK);
    this.write('en');
  }

  /** Where a form shows that the element keeps it from being sent. */
  get anchor() {
    return this.#root;
  }

  get open() {
    return this.#open;
  }

  set open(open) {
    this.#open = open;
    this.#list.hidden = !open || this.#findings.length === 0;
    this.#toggle.setAttribute('aria-expanded', String(open));
    this.#toggle.textContent = word(open ? 'page-element-hide' : 'page-element-show');
  }

  /**
   * Writes what always stands there.
   * @param {string} language that the words are in
   * @param {string} [journal] whose settings are used
   */
  write(language, journal) {
    this.#root.lang = language;
    this.#root.setAttribute('aria-label', word('page-element-name'));
    this.#foot.textContent = [word('page-element-private'), ...(journal ? [word('page-element-settings', { name: journal })] : [])].join(' ');
    this.open = this.#open;
  }

  /** Puts the element's own box above the rest. */
  showBox() {
    const { box } = this;
    box.rows = 8;
    // What reads the boxes of a page must not read this one.
    const off = ['data-gramm', 'data-gramm_editor', 'data-enable-grammarly', 'data-lt-active', 'data-ms-editor'];
    for (const name of [...off, 'spellcheck']) box.setAttribute(name, 'false');
    box.setAttribute('autocomplete', 'off');
    box.setAttribute('translate', 'no');
    box.id = 'box';
    const label = asPart('label', make('label', 'label', word('page-manuscript')));
    label.htmlFor = 'box';
    this.#root.prepend(label, box);
  }

  /** @param {string} words */
  say(words) {
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }

  /** @param {string | null} words null: nothing to say any more */
  warn(words) {
    this.#notice.textContent = words ?? '';
    this.#notice.hidden = words === null;
  }

  /**
   * Lists `findings`.
   * @param {(place: Place) => string} textOf the text of a place's field
   * @param {Finding[]} findings in order of place
   * @param {object} about
   * @param {string | null} about.more how many there are beyond these, in words
   * @param {(id: string) => RulePage | undefined} about.rule
   */
  list(textOf, findings, { more, rule }) {
    this.#findings.show(textOf, findings, { all: findings, notes: more ? [more] : [], rule });
    this.#toggle.hidden = findings.length === 0;
    this.#list.hidden = !this.#open || findings.length === 0;
  }

  /**
   * Moves the focus to the next finding of the list, or with -1 to the one before.
   * @param {1 | -1} step
   */
  walk(step) {
    this.open = true;
    this.#findings.walk(step);
  }
}
