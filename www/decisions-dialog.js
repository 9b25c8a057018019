/**
 * Everything that the person has decided, in one place: seen, kept, taken back, carried to another device.
 *
 * @import { Decision, Decisions, Kind } from './decisions.js'
 * @import { RulePage, SetAside } from './types.d.ts'
 */
import { copy } from './clipboard.js';
import { download } from './download.js';
import { button, focusedBeside, make, part, wordButton } from './elements.js';
import { quotation } from './quotation.js';
import { word } from './words.js';

/** The most words that are listed one by one. */
const MOST = 300;

/**
 * @typedef {object} Around what the dialog has to know
 * @property {Decisions} decisions
 * @property {(rule: string) => RulePage | undefined} rule
 * @property {(text: string) => Promise<{ words: string[], problems: string[] }>} readWords
 */

export class DecisionsDialog {
  /** @type {HTMLDialogElement} */ #dialog;
  /** @type {HTMLElement} */ #lists;
  /** @type {HTMLElement} */ #said;
  /** @type {HTMLInputElement} */ #file;
  /** @type {HTMLInputElement} */ #keep;
  /** @type {Around} */ #around;
  #text = '';
  /** @type {SetAside[]} */ #setAside = [];

  /**
   * @param {HTMLDialogElement} dialog
   * @param {Around} around
   */
  constructor(dialog, around) {
    this.#dialog = dialog;
    this.#around = around;
    this.#lists = part(dialog, 'decisions-lists', HTMLElement);
    this.#said = part(dialog, 'decisions-said', HTMLElement);
    this.#file = part(dialog, 'decisions-file', HTMLInputElement);
    this.#keep = part(dialog, 'decisions-import-keep', HTMLInputElement);
    const act = (/** @type {string} */ id, /** @type {() => void} */ action) => part(dialog, id, HTMLButtonElement).addEventListener('click', action);
    act('decisions-close', () => dialog.close());
    act('decisions-import', () => this.#file.click());
    act('decisions-copy', async () => this.#say((await copy(around.decisions.plainList)) ? 'page-copied' : 'page-copy-failed'));
    act('decisions-download', () => download('accepted-words.txt', 'text/plain', around.decisions.plainList));
    act('decisions-forget', () => {
      around.decisions.forget();
      this.#say('page-decisions-forgotten');
    });
    this.#file.addEventListener('change', () => this.#import());
  }

  /**
   * Takes what a check has held back.
   * @param {string} text the manuscript
   * @param {SetAside[]} setAside
   */
  take(text, setAside) {
    this.#text = text;
    this.#setAside = setAside;
    this.draw();
  }

  open() {
    this.#said.textContent = '';
    this.#dialog.showModal();
    this.draw();
  }

  /** Lists everything anew; whoever was in the lists stays at the same place. */
  draw() {
    if (!this.#dialog.open) return;
    const buttons = () => [...this.#lists.querySelectorAll('button')];
    const focused = buttons().indexOf(/** @type {HTMLButtonElement} */ (focusedBeside(this.#dialog)));
    const { decisions, rule } = this.#around;
    const words = decisions.list('word');
    const rules = decisions.list('rule');
    const elsewhere = decisions.list('finding').filter(({ name }) => !this.#setAside.some(({ key, key_of_all }) => [key, key_of_all].includes(name)));
    const here = this.#setAside.filter(({ why }) => why === 'ignored');
    this.#lists.replaceChildren(
      ...this.#section('page-decisions-words', words.slice(0, MOST).map((decision) => this.#item(decision, decision.name))),
      ...(words.length > MOST ? [make('p', 'hint', word('page-decisions-more', { count: words.length - MOST }))] : []),
      ...this.#section('page-decisions-rules', rules.map((decision) => this.#item(decision, rule(decision.name)?.title ?? decision.name))),
      ...this.#section('page-decisions-ignored', this.#ignored(here)),
      ...this.#section('page-decisions-elsewhere', elsewhere.map((decision) => this.#item(decision, rule(decision.rule)?.title ?? decision.rule))),
    );
    if (this.#lists.childNodes.length === 0) this.#lists.append(make('p', 'hint', word('page-decisions-none')));
    for (const id of ['decisions-copy', 'decisions-download']) part(this.#dialog, id, HTMLButtonElement).disabled = words.length === 0;
    if (focused >= 0) (buttons()[Math.min(focused, buttons().length - 1)] ?? part(this.#dialog, 'decisions-close', HTMLButtonElement)).focus();
  }

  /**
   * @param {string} heading
   * @param {HTMLElement[]} items
   */
  #section(heading, items) {
    if (items.length === 0) return [];
    const list = make('ul', 'decisions');
    list.append(...items);
    return [make('h3', '', word(heading)), list];
  }

  /**
   * @param {Decision} decision
   * @param {string | Node} words
   */
  #item(decision, words) {
    const { kind, name, kept, rule } = decision;
    const shown = make('span', 'what', words);
    shown.dir = 'auto';
    const keep = button('', () => this.#around.decisions.make(kind, name, { kept: !kept, rule }), word('page-always'));
    keep.setAttribute('aria-pressed', String(kept));
    return make('li', '', [shown, keep, this.#takeBack(kind, name)]);
  }

  /**
   * The ignored findings of this text, each decision once.
   * @param {SetAside[]} held
   */
  #ignored(held) {
    const decisions = this.#around.decisions.list('finding');
    return decisions.flatMap((decision) => {
      const finding = held.find(({ key, key_of_all }) => [key, key_of_all].includes(decision.name));
      if (!finding) return [];
      return [this.#item(decision, make('span', '', [make('span', 'message', finding.message), quotation(this.#text, finding)]))];
    });
  }

  /**
   * @param {Kind} kind
   * @param {string} name
   */
  #takeBack(kind, name) {
    return wordButton('page-take-back', () => {
      this.#around.decisions.takeBack(kind, name);
      this.draw();
    });
  }

  async #import() {
    const [file] = this.#file.files ?? [];
    if (!file) return;
    this.#file.value = '';
    const { words, problems } = await this.#around.readWords(await file.text());
    this.#around.decisions.accept(words, this.#keep.checked);
    this.#said.textContent = [word('page-decisions-imported', { count: words.length }), ...problems.slice(0, 5)].join(' ');
    this.draw();
  }

  /** @param {string} id */
  #say(id) {
    this.#said.textContent = word(id);
    this.draw();
  }
}
