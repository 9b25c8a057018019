/**
 * Which citation names which reference, both ways.
 *
 * @import { Citation, Entry, Place, Understood } from './types.d.ts'
 */

/** How much of an entry is shown in a list, in UTF-16 units. */
const WORDS = 70;

/** A printed number at the head of an entry, or its first word where it has none. */
const HEAD = /^\s*(?:[[(]?\d+[\])]?\.?|[^\s,]+)/;

export class Mentions {
  /** In the order of the list. @type {Entry[]} */
  entries;
  /** In order of place. @type {Citation[]} */
  citations;
  /** The citations of each entry, in order of place. @type {Citation[][]} */
  #ofEntry;

  /** @param {Understood} understood */
  constructor({ references, citations }) {
    this.entries = references?.entries ?? [];
    this.citations = citations.list;
    this.#ofEntry = this.entries.map(() => []);
    for (const citation of citations.list) {
      for (const position of citation.entries) {
        const mentions = this.#ofEntry[position - 1];
        // A citation that names a reference twice is one mention.
        if (mentions && mentions.at(-1) !== citation) mentions.push(citation);
      }
    }
  }

  /**
   * @param {number} position of the entry, from 0
   * @returns {Citation[]} in order of place
   */
  of(position) {
    return this.#ofEntry[position] ?? [];
  }
}

/**
 * The number of an entry as it is printed; its first word where it has none.
 * @param {string} text the manuscript
 * @param {Entry} entry
 * @returns {Place}
 */
export function head(text, { field, start, end }) {
  const [found = ''] = HEAD.exec(text.slice(start, Math.min(end, start + WORDS))) ?? [];
  const blank = found.length - found.trimStart().length;
  return { field, start: start + blank, end: start + found.length };
}

/**
 * The first words of an entry, without its printed number.
 * @param {string} text the manuscript
 * @param {Entry} entry
 */
export function firstWords(text, { start, end }) {
  const words = text.slice(start, Math.min(end, start + WORDS + 10)).replace(/^\s*[[(]?\d+[\])]?\.?\s*/, '');
  const line = words.replace(/\s+/g, ' ');
  if (line.length <= WORDS && end - start <= WORDS + 10) return line.trim();
  return `${line.slice(0, WORDS).replace(/\s\S*$/, '')}…`;
}
