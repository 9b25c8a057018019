/**
 * Which findings are listed: by severity, by kind, by words.
 *
 * @import { Finding, Severity } from './types.d.ts'
 */
import { button, icon, make, wordButton } from './elements.js';
import { number, word } from './words.js';

/** The fewest findings that are worth filtering. */
const FEWEST = 4;
/** @type {Severity[]} */
const SEVERITIES = ['error', 'warning', 'info'];
/** How long typing must pause before the words are looked for, in milliseconds. */
const PAUSE = 150;

/** @param {Finding} finding */
export const groupOf = ({ rule }) => rule.split('/', 1)[0];

export class Filters {
  /** @type {HTMLElement} */ #root;
  /** @type {() => void} */ #changed;
  /** @type {Finding[]} */ #findings = [];
  /** Severities and groups that are chosen; none of a sort: all of it. @type {Set<string>} */ #chosen = new Set();
  #words = '';
  /** What the chips were drawn from. */ #face = '';
  #said = make('p', 'hint');
  #chips = make('div', 'chips');
  #search = make('input');

  /**
   * @param {HTMLElement} root
   * @param {() => void} changed other findings are to be listed
   */
  constructor(root, changed) {
    this.#root = root;
    this.#changed = changed;
    this.#said.setAttribute('role', 'status');
    this.#search.type = 'search';
    this.#search.autocomplete = 'off';
    this.#search.spellcheck = false;
    this.#search.className = 'search';
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let pause;
    this.#search.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(() => {
        this.#words = this.#search.value.trim().toLowerCase();
        this.#tell();
      }, PAUSE);
    });
    root.append(this.#chips, this.#search, this.#said);
  }

  /**
   * Takes a new check's findings; what was chosen stays chosen where it still occurs.
   * @param {Finding[]} findings
   */
  take(findings) {
    this.#findings = findings;
    this.#root.hidden = findings.length < FEWEST;
    this.#search.placeholder = word('page-search');
    this.#search.setAttribute('aria-label', word('page-search'));
    if (this.#root.hidden) this.#forget();
    const occur = new Set(findings.flatMap((finding) => [finding.severity, groupOf(finding)]));
    for (const name of this.#chosen) if (!occur.has(name)) this.#chosen.delete(name);
    this.#draw();
    this.#say();
  }

  /** The findings that are to be listed, in order of place. */
  get shown() {
    const severities = SEVERITIES.filter((severity) => this.#chosen.has(severity));
    const groups = [...this.#chosen].filter((name) => !SEVERITIES.includes(/** @type {Severity} */ (name)));
    return this.#findings.filter(
      (finding) =>
        (severities.length === 0 || severities.includes(finding.severity)) &&
        (groups.length === 0 || groups.includes(groupOf(finding))) &&
        (this.#words === '' || `${finding.message}\n${finding.text}\n${finding.rule}`.toLowerCase().includes(this.#words)),
    );
  }

  #forget() {
    this.#chosen.clear();
    this.#words = '';
    this.#search.value = '';
  }

  #draw() {
    const count = (/** @type {(finding: Finding) => boolean} */ is) => this.#findings.filter(is).length;
    const pressed = (/** @type {string} */ name) => this.#chosen.has(name);
    const severities = SEVERITIES.map((name) => ({
      name,
      words: word(`page-severity-${name}`),
      count: count((finding) => finding.severity === name),
      pressed: pressed(name),
      graded: true,
    }));
    const groups = [...new Set(this.#findings.map(groupOf))].map((name) => ({
      name,
      words: word(`page-group-${name}`),
      count: count((finding) => groupOf(finding) === name),
      pressed: pressed(name),
      graded: false,
    }));
    // One kind alone needs no choice.
    const wanted = [...severities, ...(groups.length > 1 ? groups : [])].filter((chip) => chip.count > 0);
    // Most checks while somebody types find as much as before.
    const face = JSON.stringify(wanted);
    if (face === this.#face) return;
    this.#face = face;
    const focused = [...this.#chips.children].findIndex((chip) => chip.matches(':focus'));
    this.#chips.setAttribute('role', 'group');
    this.#chips.setAttribute('aria-label', word('page-filter'));
    this.#chips.replaceChildren(...wanted.map((chip) => this.#chip(chip)));
    if (focused >= 0) /** @type {HTMLElement | undefined} */ (this.#chips.children[focused])?.focus();
  }

  /** @param {{ name: string, words: string, count: number, pressed: boolean, graded: boolean }} chip graded: by severity */
  #chip({ name, words, count, pressed, graded }) {
    const chip = button(graded ? `chip ${name}` : 'chip', () => {
      if (this.#chosen.has(name)) this.#chosen.delete(name);
      else this.#chosen.add(name);
      chip.setAttribute('aria-pressed', String(this.#chosen.has(name)));
      this.#face = '';
      this.#tell();
    });
    if (graded) chip.append(icon(/** @type {Severity} */ (name)));
    chip.append(`${words} `, make('span', 'count', number(count)));
    chip.setAttribute('aria-pressed', String(pressed));
    return chip;
  }

  #tell() {
    this.#say();
    this.#changed();
  }

  /** Says how many are listed, where not all are. */
  #say() {
    const shown = this.shown.length;
    if (shown === this.#findings.length) return this.#said.replaceChildren();
    const all = wordButton('page-filter-all', () => {
      this.#forget();
      this.#draw();
      this.#tell();
      this.#search.focus();
    }, 'quiet');
    this.#said.replaceChildren(word('page-filter-part', { shown, count: this.#findings.length }), ' ', all);
  }
}
