/**
 * Shows citations and references as they were understood: as a layer of marks in the text, and as a list that says the
 * same in words. Each leads to the other.
 *
 * @import { Mentions } from './mentions.js'
 * @import { TextView } from './text-view.js'
 * @import { Citation, Place } from './types.d.ts'
 */
import { firstWords, head } from './mentions.js';
import { word } from './words.js';

/** The most citations, and the most references, that are marked or listed: browsers paint more of them too slowly. */
const MOST = { marks: 5_000, items: 500 };

/**
 * @typedef {object} Parts of the page
 * @property {HTMLButtonElement} toggle
 * @property {HTMLElement} note where it is said that not everything is marked
 * @property {HTMLDetailsElement} references holds the list
 * @property {HTMLElement} list
 * @property {HTMLElement} position where it is told which mention one stands on
 */

export class CitationLayer {
  /** @type {Parts} */ #parts;
  /** @type {TextView} */ #view;
  /** @type {(place: Place, from: HTMLElement) => void} */ #visit;
  /** @type {Mentions | null} */ #mentions = null;
  #text = '';
  #layer = new AbortController();
  #listed = false;
  /** The entry whose mentions are being walked, and the mention that one stands on, from 0. */
  #walk = { entry: -1, mention: -1 };

  /**
   * @param {Parts} parts
   * @param {TextView} view
   * @param {(place: Place, from: HTMLElement) => void} visit goes to a place; from where
   */
  constructor(parts, view, visit) {
    this.#parts = parts;
    this.#view = view;
    this.#visit = visit;
    parts.toggle.addEventListener('click', () => {
      parts.toggle.setAttribute('aria-pressed', String(!this.#on));
      this.#paint();
    });
    parts.references.addEventListener('toggle', () => this.#list());
  }

  get #on() {
    return this.#parts.toggle.getAttribute('aria-pressed') === 'true';
  }

  /**
   * Takes what was understood of a text that the view shows.
   * @param {string} text
   * @param {Mentions} mentions
   */
  take(text, mentions) {
    this.#text = text;
    this.#mentions = mentions;
    this.#walk = { entry: -1, mention: -1 };
    this.#listed = false;
    this.#parts.position.textContent = '';
    this.#parts.toggle.hidden = mentions.citations.length + mentions.entries.length === 0;
    this.#parts.references.hidden = mentions.entries.length === 0;
    this.#list();
    return this.#paint();
  }

  /** Another text is about to come: nothing leads anywhere until it has. */
  leave() {
    this.#layer.abort();
    this.#mentions = null;
  }

  /** Forgets the text. */
  clear() {
    this.leave();
    this.#parts.list.replaceChildren();
    this.#parts.position.textContent = '';
    this.#parts.note.textContent = '';
  }

  /** Paints the layer anew, or takes it away. */
  async #paint() {
    this.#layer.abort();
    this.#layer = new AbortController();
    const { signal } = this.#layer;
    this.#view.unmark(['citation', 'number']);
    this.#parts.note.textContent = '';
    if (!this.#on || !this.#mentions) return;
    const { citations, entries } = this.#mentions;
    if (citations.length > MOST.marks) {
      this.#parts.note.textContent = word('page-layer-part', { shown: MOST.marks, count: citations.length });
    }
    try {
      await this.#view.mark('citation', citations.slice(0, MOST.marks), signal);
      const heads = entries.slice(0, MOST.marks).map((entry) => head(this.#text, entry));
      await this.#view.mark('number', heads, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /**
   * What the layer shows at a point of the window: an entry by its position, from 0, and whether the point is on a citation
   * of it or on its own number; null where nothing is, or nothing is shown.
   * @param {number} x
   * @param {number} y
   * @returns {{ position: number, on: 'citation' | 'number' } | null}
   */
  #at(x, y) {
    if (!this.#on || !this.#mentions) return null;
    const { citations, entries } = this.#mentions;
    const citation = this.#view.placeAt(citations, x, y);
    if (citation) {
      const position = this.#named(citation.place, citation.unit);
      return position === undefined ? null : { position, on: 'citation' };
    }
    const entry = this.#view.placeAt(entries, x, y)?.place;
    if (!entry || !this.#view.placeAt([head(this.#text, entry)], x, y)) return null;
    return { position: entries.indexOf(entry), on: 'number' };
  }

  /**
   * True where a click would be followed.
   * @param {number} x in the window
   * @param {number} y
   */
  covers(x, y) {
    return this.#at(x, y) !== null;
  }

  /**
   * Follows the citation to its entry, or the number of an entry to its next mention.
   * @param {number} x in the window
   * @param {number} y
   */
  follow(x, y) {
    const found = this.#at(x, y);
    if (found?.on === 'citation') this.#toEntry(found.position);
    else if (found) this.#toNextMention(found.position);
  }

  /**
   * Which entry of a citation is meant at a unit of the text: the one whose number stands there, else the first.
   * @param {Citation} citation
   * @param {number} unit
   * @returns {number | undefined} its position from 0
   */
  #named({ start, end, entries }, unit) {
    const before = /\d*$/.exec(this.#text.slice(start, unit))?.[0] ?? '';
    const after = /^\d*/.exec(this.#text.slice(unit, end))?.[0] ?? '';
    const number = Number(before + after);
    const positions = entries.map((position) => position - 1);
    return positions.find((position) => this.#mentions?.entries[position]?.number === number) ?? positions[0];
  }

  /** @param {number} position of the entry, from 0 */
  #toEntry(position) {
    const entry = this.#mentions?.entries[position];
    if (!entry) return;
    this.#walk = { entry: position, mention: -1 };
    this.#visit(entry, this.#origin(position));
    const count = this.#mentions?.of(position).length ?? 0;
    this.#parts.position.textContent = word('page-entry', { number: entry.number, count });
  }

  /** @param {number} position of the entry, from 0 */
  #toNextMention(position) {
    const mentions = this.#mentions?.of(position) ?? [];
    const entry = this.#mentions?.entries[position];
    if (!entry || mentions.length === 0) return this.#toEntry(position);
    const last = this.#walk.entry === position ? this.#walk.mention : -1;
    const mention = (last + 1) % mentions.length;
    this.#walk = { entry: position, mention };
    this.#visit(mentions[mention], this.#origin(position));
    const words = { number: entry.number, mention: mention + 1, count: mentions.length };
    this.#parts.position.textContent = word('page-mention', words);
  }

  /**
   * Where one comes back to: the entry's button in the list, where the list is open.
   * @param {number} position
   */
  #origin(position) {
    const item = this.#parts.references.open ? this.#parts.list.querySelectorAll('li')[position] : undefined;
    return /** @type {HTMLElement | null | undefined} */ (item?.querySelector('button:last-of-type')) ?? this.#parts.toggle;
  }

  /** Lists the entries, once somebody wants to see them. */
  #list() {
    const { references, list } = this.#parts;
    if (this.#listed || !this.#mentions) return;
    if (!references.open) return list.replaceChildren();
    this.#listed = true;
    const { entries } = this.#mentions;
    const items = document.createElement('ul');
    items.append(...entries.slice(0, MOST.items).map((_, position) => this.#item(position)));
    list.replaceChildren(items);
    if (entries.length <= MOST.items) return;
    const more = document.createElement('p');
    more.className = 'hint';
    more.textContent = word('page-references-part', { shown: MOST.items, count: entries.length });
    list.append(more);
  }

  /** @param {number} position of the entry, from 0 */
  #item(position) {
    const entry = /** @type {Mentions} */ (this.#mentions).entries[position];
    const count = /** @type {Mentions} */ (this.#mentions).of(position).length;
    const item = document.createElement('li');
    const number = document.createElement('b');
    number.textContent = String(entry.number);
    const words = document.createElement('span');
    words.dir = 'auto';
    words.textContent = firstWords(this.#text, entry);
    const place = button(() => this.#toEntry(position));
    place.className = 'entry-words';
    place.append(number, ' ', words);
    item.append(place);
    if (count > 0) {
      const walk = button(() => this.#toNextMention(position));
      walk.className = 'mentions';
      walk.textContent = word('page-mentions', { count });
      walk.setAttribute('aria-label', word('page-mentions-name', { count, number: entry.number }));
      item.append(walk);
    } else {
      const never = document.createElement('span');
      never.className = 'never';
      never.textContent = word('page-mentions-none');
      item.append(never);
    }
    return item;
  }
}

/** @param {() => void} action */
function button(action) {
  const element = document.createElement('button');
  element.type = 'button';
  element.addEventListener('click', action);
  return element;
}
