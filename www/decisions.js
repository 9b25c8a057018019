/**
 * What the person has decided: words that are right, findings to ignore, rules to leave out. It holds until the page is
 * closed; what they say is for always is kept on this device: words and rules by name, findings as hashes, nothing else.
 *
 * @import { Decided } from './types.d.ts'
 */

/** The entry of the browser's storage. */
const ENTRY = 'proofmark-decisions';
const VERSION = 1;

/**
 * A word, a rule's id, or the key of a finding.
 * @typedef {'word' | 'rule' | 'finding'} Kind
 */

/**
 * @typedef {object} Decision
 * @property {Kind} kind
 * @property {string} name the word, the rule's id or the key
 * @property {boolean} kept on this device
 * @property {string} rule of an ignored finding; else empty
 */

export class Decisions {
  /** By kind and name, in the order in which they were made. @type {Map<string, Decision>} */
  #made = new Map();
  /** @type {() => void} */ #changed;

  /**
   * @param {() => void} changed something else has been decided
   */
  constructor(changed) {
    this.#changed = changed;
    this.#load();
    // Another tab has decided something for always.
    addEventListener('storage', ({ key }) => {
      if (key !== ENTRY && key !== null) return;
      for (const [name, { kept }] of this.#made) if (kept) this.#made.delete(name);
      this.#load();
      this.#changed();
    });
  }

  /**
   * @param {Kind} [kind]
   * @returns {Decision[]} in the order in which they were made
   */
  list(kind) {
    return [...this.#made.values()].filter((decision) => !kind || decision.kind === kind);
  }

  /** @returns {Decided} */
  get decided() {
    const names = (/** @type {Kind} */ kind) => this.list(kind).map(({ name }) => name);
    return { accepted: names('word'), ignored: names('finding'), without: names('rule') };
  }

  /**
   * @param {Kind} kind
   * @param {string} name
   * @param {{ kept?: boolean, rule?: string }} [how]
   */
  make(kind, name, { kept = false, rule = '' } = {}) {
    this.#made.set(`${kind} ${name}`, { kind, name, kept, rule });
    this.#store();
    this.#changed();
  }

  /**
   * Takes many words at once.
   * @param {string[]} words
   * @param {boolean} kept
   */
  accept(words, kept) {
    for (const name of words) this.#made.set(`word ${name}`, { kind: 'word', name, kept, rule: '' });
    this.#store();
    this.#changed();
  }

  /**
   * @param {Kind} kind
   * @param {string} name
   */
  takeBack(kind, name) {
    this.#made.delete(`${kind} ${name}`);
    this.#store();
    this.#changed();
  }

  /** Forgets everything, here and on the device. */
  forget() {
    this.#made.clear();
    this.#store();
    this.#changed();
  }

  /** The words as a plain list, one a line, sorted. */
  get plainList() {
    const words = this.list('word').map(({ name }) => `${name}\n`);
    return words.sort((a, b) => a.localeCompare(b)).join('');
  }

  /** Nothing is written before the person has said that something is for always; nothing stays where nothing is. */
  #store() {
    const kept = this.list().filter((decision) => decision.kept);
    const names = (/** @type {Kind} */ kind) => kept.filter((decision) => decision.kind === kind).map(({ name }) => name);
    const ignored = kept.filter(({ kind }) => kind === 'finding').map(({ name, rule }) => [name, rule]);
    const entry = { version: VERSION, words: names('word'), rules: names('rule'), ignored };
    try {
      if (kept.length === 0) localStorage.removeItem(ENTRY);
      else localStorage.setItem(ENTRY, JSON.stringify(entry));
    } catch {
      // No storage, or a full one: they hold until the page is closed, and are shown as that.
      for (const decision of kept) decision.kept = false;
    }
  }

  #load() {
    let entry;
    try {
      entry = JSON.parse(localStorage.getItem(ENTRY) ?? 'null');
    } catch {
      return;
    }
    if (entry?.version !== VERSION) return;
    const texts = (/** @type {unknown} */ list) => (Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []);
    for (const [kind, names] of /** @type {const} */ ([['word', entry.words], ['rule', entry.rules]])) {
      for (const name of texts(names)) this.#made.set(`${kind} ${name}`, { kind, name, kept: true, rule: '' });
    }
    for (const pair of Array.isArray(entry.ignored) ? entry.ignored : []) {
      const [name, rule = ''] = texts(pair);
      if (name) this.#made.set(`finding ${name}`, { kind: 'finding', name, kept: true, rule });
    }
  }
}
