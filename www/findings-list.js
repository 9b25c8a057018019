/**
 * The list of findings: the full account of what the marks show.
 *
 * @import { Finding, Place, RulePage, Severity } from './types.d.ts'
 * @import { Actions, Context } from './card.js'
 */
import { Card } from './card.js';
import { arrange, button, focusedBeside, make } from './elements.js';
import { groupOf } from './filters.js';
import { fixable } from './fix-all.js';
import { number, word } from './words.js';

/** The gravest first. @type {Record<Severity, number>} */
const RANK = { error: 0, warning: 1, info: 2 };

export class FindingsList {
  /** @type {HTMLElement} */ #root;
  /** @type {HTMLElement} */ #heading;
  /** @type {Actions & { fixGroup?: (group: string) => void }} */ #actions;
  /** In the order of the list. @type {Card[]} */ #cards = [];
  /** @type {Finding | null} */ #current = null;
  #groups = make('div');
  /** The section of each group of rules. @type {Map<string, Section>} */ #sections = new Map();
  #notes = make('div');

  /**
   * @param {HTMLElement} root
   * @param {HTMLElement} heading takes the focus where the last card has gone
   * @param {Actions & { fixGroup?: (group: string) => void }} actions what the list asks for
   */
  constructor(root, heading, actions) {
    this.#root = root;
    root.append(this.#groups, this.#notes);
    this.#heading = heading;
    this.#actions = actions;
  }

  /** How many findings are listed. */
  get length() {
    return this.#cards.length;
  }

  /**
   * Moves the focus to the next card, or with -1 to the one before; around at either end.
   * @param {1 | -1} step
   */
  walk(step) {
    const count = this.#cards.length;
    if (count === 0) return;
    const at = this.#cards.findIndex(({ item }) => item.matches(':focus-within'));
    const { place } = this.#cards[at < 0 ? (step === 1 ? 0 : count - 1) : (at + step + count) % count];
    place.focus();
    place.scrollIntoView({ block: 'nearest' });
  }

  /**
   * Lists findings by group of rules: first the groups that hold a contradiction, then as they come in the text.
   * @param {(place: Place) => string} textOf the text that a place lies in
   * @param {Finding[]} shown those to list, in order of place
   * @param {object} about
   * @param {Finding[]} about.all all findings
   * @param {string[]} about.notes what is to be said below the list
   * @param {(rule: string) => RulePage | undefined} about.rule
   */
  show(textOf, shown, { all, notes, rule }) {
    const focus = /** @type {HTMLElement | null} */ (focusedBeside(this.#root));
    const focused = this.#cards.findIndex(({ item }) => item.contains(focus));
    const before = this.#cards;
    const open = new Set(before.filter(({ isOpen }) => isOpen).map(({ finding }) => finding.key));
    /** @type {Map<string, Card[]>} */
    const kept = new Map();
    for (const card of before) kept.set(card.finding.key, [...(kept.get(card.finding.key) ?? []), card]);
    const context = this.#context(textOf, all, rule);
    /** @type {Map<string, Finding[]>} */
    const groups = new Map();
    for (const finding of shown) {
      const group = groupOf(finding);
      const members = groups.get(group);
      if (members) members.push(finding);
      else groups.set(group, [finding]);
    }
    const gravest = (/** @type {Finding[]} */ members) => Math.min(...members.map(({ severity }) => RANK[severity]));
    const ordered = [...groups].sort(([, a], [, b]) => gravest(a) - gravest(b));
    // Cards of which nothing has changed go on: what is open in them stays open, and typing costs no new list.
    const sections = ordered.map(([group, members]) => {
      const cards = members.map((finding) => {
        const card = kept.get(finding.key)?.shift();
        return card?.renew(finding, context) ? card : new Card(finding, context, this.#actions);
      });
      return { group, cards };
    });
    this.#cards = sections.flatMap(({ cards }) => cards);
    arrange(this.#groups, sections.map(({ group, cards }) => this.#section(group, cards)));
    this.#notes.replaceChildren(...notes.map((note) => make('p', 'note', note)));
    if (this.#current && !all.includes(this.#current)) {
      this.#current = null;
      for (const card of this.#cards) card.place.removeAttribute('aria-current');
    } else if (this.#current) this.setCurrent(this.#current);
    for (const card of this.#cards) if (open.has(card.finding.key)) card.open(true);
    // Whoever was in the list stays at the same place in it.
    if (focused < 0) return;
    if (focus && this.#root.contains(focus)) return focus.focus({ preventScroll: true });
    const place = this.#cards[Math.min(focused, this.#cards.length - 1)]?.place ?? this.#heading;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'nearest' });
  }

  /**
   * The section of a group, with these cards.
   * @param {string} group
   * @param {Card[]} cards
   */
  #section(group, cards) {
    const { fixGroup } = this.#actions;
    const section = this.#sections.get(group) ?? new Section(fixGroup && (() => fixGroup(group)));
    this.#sections.set(group, section);
    section.take(word(`page-group-${group}`), cards);
    return section.element;
  }

  /**
   * Counts once for all cards.
   * @param {(place: Place) => string} textOf
   * @param {Finding[]} all
   * @param {(rule: string) => RulePage | undefined} rule
   * @returns {Context}
   */
  #context(textOf, all, rule) {
    const mendable = fixable([...all]);
    /** @type {Map<string, number>} */
    const counts = new Map();
    const add = (/** @type {string} */ name) => counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const finding of mendable) add(`fixable ${finding.rule}`);
    for (const finding of all) add(`alike ${finding.key_of_all}`);
    return {
      textOf,
      rule,
      fixable: (name) => counts.get(`fixable ${name}`) ?? 0,
      alike: (finding) => counts.get(`alike ${finding.key_of_all}`) ?? 0,
    };
  }

  /**
   * Marks a finding as the current one, opens its card and brings it into view within the list.
   * @param {Finding | null} finding
   */
  setCurrent(finding) {
    this.#current = finding;
    for (const card of this.#cards) {
      const current = card.finding === finding;
      if (current || card.place.hasAttribute('aria-current')) card.setCurrent(current);
      // Only where the list scrolls by itself: elsewhere the page would be moved away from the text.
      if (current) scrollWithin(/** @type {HTMLElement} */ (this.#root.closest('.findings') ?? this.#root), card.item);
    }
  }

  /**
   * Moves the focus to a finding's card; to the head of the list where the card is not listed.
   * @param {Finding} finding
   */
  focus(finding) {
    const place = this.#cards.find((candidate) => candidate.finding === finding)?.place ?? this.#heading;
    place.focus();
    place.scrollIntoView({ block: 'nearest' });
  }
}

/** A group of rules with its cards, under a heading that counts them. */
class Section {
  element = make('section');
  #head = make('div', 'head');
  #list = make('ol', 'group');
  /** All that the head shows. */ #face = '';
  /** @type {(() => void) | undefined} */ #fix;

  /** @param {() => void} [fix] asks whether to mend all findings of the group; without it that is not offered */
  constructor(fix) {
    this.#fix = fix;
    this.element.append(this.#head, this.#list);
  }

  /**
   * @param {string} title
   * @param {Card[]} cards
   */
  take(title, cards) {
    arrange(this.#list, cards.map(({ item }) => item));
    const count = fixable(cards.map(({ finding }) => finding)).length;
    const fixAll = this.#fix && count > 1 ? word('page-fix-group', { count }) : '';
    const face = `${title} ${cards.length} ${fixAll}`;
    if (face === this.#face) return;
    this.#face = face;
    const heading = make('h3', '', [`${title} `, make('span', 'count', number(cards.length))]);
    this.#head.replaceChildren(heading, ...(this.#fix && fixAll ? [button('quiet', this.#fix, fixAll)] : []));
  }
}

/**
 * @param {HTMLElement} pane
 * @param {HTMLElement} item
 */
function scrollWithin(pane, item) {
  if (pane.scrollHeight <= pane.clientHeight) return;
  const [outer, inner] = [pane.getBoundingClientRect(), item.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) {
    pane.scrollTop += inner.top - outer.top - Math.max(0, (outer.height - inner.height) / 2);
  }
}
