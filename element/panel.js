/**
 * What the element shows: how many findings, and the list of them with proof, place and fixes.
 *
 * @import { Finding, Fix } from '../www/types.d.ts'
 */
import { quotation } from '../www/quotation.js';
import { FALLBACK } from './words.js';

/**
 * @typedef {object} Actions what the list asks for
 * @property {(finding: Finding) => void} show
 * @property {(fix: Fix) => void} fix
 */

export class Panel {
  /** @type {Record<string, string>} */ #words = FALLBACK;
  /** @type {Actions} */ #actions;
  /** In order of place. @type {{ finding: Finding, place: HTMLButtonElement }[]} */
  #items = [];
  #root = make('section', 'panel');
  #status = make('p', 'status');
  #toggle = make('button', 'toggle');
  #notice = make('p', 'notice');
  #list = make('ol', 'list');
  #foot = make('p', 'foot');
  #open = true;

  /** The box for a text where the element brings its own. */
  box = make('textarea', 'box');

  /**
   * @param {ShadowRoot} shadow
   * @param {Actions} actions
   */
  constructor(shadow, actions) {
    this.#actions = actions;
    this.#status.setAttribute('role', 'status');
    this.#toggle.type = 'button';
    this.#toggle.hidden = true;
    this.#toggle.addEventListener('click', () => (this.open = !this.#open));
    this.#notice.hidden = true;
    this.#notice.setAttribute('role', 'alert');
    this.#list.id = 'list';
    this.#toggle.setAttribute('aria-controls', 'list');
    const bar = make('div', 'bar');
    bar.append(this.#status, this.#toggle);
    this.#root.append(bar, this.#notice, this.#list, this.#foot);
    shadow.append(this.#root);
    this.learn(FALLBACK, 'en');
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
    this.#list.hidden = !open;
    this.#toggle.setAttribute('aria-expanded', String(open));
    this.#toggle.textContent = this.word(open ? 'page-element-hide' : 'page-element-show');
  }

  /**
   * Takes the catalogue's words.
   * @param {Record<string, string>} words
   * @param {string} language theirs
   */
  learn(words, language) {
    this.#words = { ...FALLBACK, ...words };
    this.#root.lang = language;
    this.#root.setAttribute('aria-label', this.word('page-element-name'));
    this.#foot.textContent = this.word('page-element-private');
    this.open = this.#open;
  }

  /**
   * The sentence of `id`, its arguments filled in.
   * @param {string} id
   * @param {Record<string, string | number>} [args]
   */
  word(id, args = {}) {
    return (this.#words[id] ?? id).replace(/\{\$(\w+)\}/g, (whole, name) => String(args[name] ?? whole));
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
    box.setAttribute('part', 'box');
    box.id = 'box';
    const label = make('label', 'label', this.word('page-manuscript'));
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
   * @param {(finding: Finding) => string} textOf the text of a finding's field
   * @param {Finding[]} findings in order of place
   * @param {string | null} more how many there are beyond these, in words
   */
  list(textOf, findings, more) {
    const focused = this.#items.findIndex(({ place }) => place.parentElement?.matches(':focus-within'));
    this.#items = [];
    this.#list.replaceChildren(...findings.map((finding) => this.#item(textOf(finding), finding)));
    if (more) this.#list.append(make('li', 'item', more));
    this.#toggle.hidden = findings.length === 0;
    // Whoever was in the list stays at the same place in it.
    if (focused >= 0) this.#items[Math.min(focused, this.#items.length - 1)]?.place.focus({ preventScroll: true });
  }

  /**
   * @param {string} text
   * @param {Finding} finding
   */
  #item(text, finding) {
    const item = make('li', 'item');
    item.classList.add(finding.severity);
    item.setAttribute('part', `item ${finding.severity}`);
    const place = button('place', () => this.#actions.show(finding));
    const message = make('span', 'message', finding.message);
    message.dir = 'auto';
    const quote = quotation(text, finding);
    quote.setAttribute('part', 'quotation');
    place.append(make('span', 'severity', this.word(`page-severity-${finding.severity}`)), message, quote);
    item.append(place);
    if (finding.evidence) {
      const evidence = make('p', 'evidence', `${this.word('page-evidence')}: ${finding.evidence}`);
      evidence.dir = 'auto';
      item.append(evidence);
    }
    const fixes = make('div', 'fixes');
    for (const fix of finding.fixes) fixes.append(button('fix', () => this.#actions.fix(fix), fix.label));
    item.append(fixes);
    this.#items.push({ finding, place });
    return item;
  }

  /**
   * Moves the focus to a finding of the list, counted from 0.
   * @param {number} index
   */
  focus(index) {
    this.open = true;
    const { place } = this.#items[index] ?? {};
    place?.focus();
    place?.scrollIntoView({ block: 'nearest' });
  }

  /** The index of the finding that has the focus; -1 where none has. */
  get focused() {
    return this.#items.findIndex(({ place }) => place.parentElement?.matches(':focus-within'));
  }
}

/**
 * An element of a class, which is its part too.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} name
 * @param {string} [text]
 */
function make(tag, name, text = '') {
  const element = document.createElement(tag);
  element.className = name;
  element.setAttribute('part', name);
  element.textContent = text;
  return element;
}

/**
 * @param {string} name
 * @param {() => void} action
 * @param {string} [text]
 */
function button(name, action, text = '') {
  const element = make('button', name, text);
  element.type = 'button';
  element.addEventListener('click', action);
  return element;
}
