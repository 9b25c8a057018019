/**
 * The card of a finding: what is wrong and where; opened, also the proof, the related places, what a fix would change, what
 * can be decided about it, and why the rule is one.
 *
 * @import { Finding, Fix, Place, Related, RulePage } from './types.d.ts'
 * @import { Kind } from './decisions.js'
 */
import { preview } from './change.js';
import { doiLine, doiOf, within } from './doi.js';
import { asPart, button, disclosure, icon, make, wordButton } from './elements.js';
import { after, before, quotation } from './quotation.js';
import { helpOf } from './rule-help.js';
import { word } from './words.js';

/**
 * What a card asks for. What is missing is not offered.
 * @typedef {object} Actions
 * @property {(finding: Finding) => void} show goes to its place
 * @property {(place: Place) => void} showPlace
 * @property {(finding: Finding) => void} [edit] goes to its place in the box, where that is another place
 * @property {(fix: Fix) => void} fix
 * @property {(rule: string) => void} [fixAll] asks whether to mend all findings of the rule
 * @property {(kind: Kind, name: string, how: { kept?: boolean, rule?: string }) => void} [decide]
 */

/**
 * What a card has to know besides its finding.
 * @typedef {object} Context
 * @property {(place: Place) => string} textOf the text that a place lies in
 * @property {(rule: string) => RulePage | undefined} rule
 * @property {(rule: string) => number} fixable how many findings of the rule can be mended at once
 * @property {(finding: Finding) => number} alike how many findings of its rule stand on the same words
 */

/** How much of a place is compared, in UTF-16 units: more than is shown. */
const SEEN = 500;

export class Card {
  /** @type {Finding} */ finding;
  /** @type {HTMLLIElement} */ item;
  /** Leads to the place. @type {HTMLButtonElement} */ place;
  /** @type {HTMLButtonElement} */ #toggle;
  /** Null until it is opened. @type {HTMLElement | null} */ #rest = null;
  /** @type {Context} */ #context;
  /** @type {Actions} */ #actions;
  /** All that the card shows. */
  #face;

  /**
   * @param {Finding} finding
   * @param {Context} context
   * @param {Actions} actions
   */
  constructor(finding, context, actions) {
    this.finding = finding;
    this.#context = context;
    this.#actions = actions;
    this.#face = face(finding, context);
    const severity = asPart('severity', make('span', 'severity', [icon(finding.severity), word(`page-severity-${finding.severity}`)]));
    const message = asPart('message', make('span', 'message', finding.message));
    message.dir = 'auto';
    const quote = asPart('quotation', quotation(context.textOf(finding), finding));
    // The card may stand for the same finding of a later check, so what is done is always done to the latest.
    this.place = asPart('place', button('place', () => actions.show(this.finding), [severity, message, quote]));
    const row = asPart('fixes', make('div', 'fixes'));
    const [first] = finding.fixes;
    if (first) row.append(asPart('fix', button('fix', () => this.#mend(0), first.label)));
    const { edit } = actions;
    if (edit) row.append(wordButton('page-edit', () => edit(this.finding), 'quiet edit'));
    this.#toggle = asPart('details', wordButton('page-details', () => this.open(!this.isOpen), 'quiet details'));
    this.#toggle.setAttribute('aria-expanded', 'false');
    row.append(this.#toggle);
    this.item = asPart(`item ${finding.severity}`, make('li', `finding ${finding.severity}`, [this.place, row]));
  }

  /**
   * Takes the same finding of a later check, if nothing that the card shows is different.
   * @param {Finding} finding
   * @param {Context} context
   * @returns {boolean} false where another card is needed
   */
  renew(finding, context) {
    if (face(finding, context) !== this.#face) return false;
    this.finding = finding;
    this.#context = context;
    return true;
  }

  get isOpen() {
    return this.#toggle.getAttribute('aria-expanded') === 'true';
  }

  /** @param {boolean} wanted */
  open(wanted) {
    if (wanted === this.isOpen) return;
    this.#toggle.setAttribute('aria-expanded', String(wanted));
    if (wanted && !this.#rest) {
      this.#rest = this.#more();
      this.item.append(this.#rest);
    } else if (this.#rest) this.#rest.hidden = !wanted;
  }

  /** @param {boolean} wanted */
  setCurrent(wanted) {
    if (wanted) this.place.setAttribute('aria-current', 'true');
    else this.place.removeAttribute('aria-current');
    this.open(wanted);
  }

  /** What an open card shows besides. */
  #more() {
    const { finding } = this;
    const { fixAll, decide } = this.#actions;
    const rest = make('div', 'rest');
    if (finding.evidence) {
      const evidence = asPart('evidence', make('p', 'evidence', [make('b', '', word('page-evidence')), ` ${finding.evidence}`]));
      evidence.dir = 'auto';
      rest.append(evidence);
    }
    const doi = doiOf(finding);
    if (doi) rest.append(doiLine(doi, finding));
    // What a part of the DOI says stands with the DOI.
    const inDoi = doi ? within(doi, finding) : [];
    const related = finding.related.filter((place) => !inDoi.includes(place));
    if (related.length > 0) rest.append(this.#related(related));
    finding.fixes.forEach((fix, i) => rest.append(this.#fix(fix, i)));
    const alike = this.#context.fixable(finding.rule);
    if (fixAll && finding.fixes.length > 0 && alike > 1) {
      rest.append(button('all', () => fixAll(this.finding.rule), word('page-fix-all', { count: alike })));
    }
    if (decide) rest.append(disclosure(word('page-dismiss'), 'dismiss', () => this.#decisions(decide)));
    const rule = this.#context.rule(finding.rule);
    if (rule) rest.append(disclosure(word('page-why'), 'why', () => helpOf(rule)));
    return rest;
  }

  /**
   * A fix with its preview; the first one has its button at the head of the card.
   * @param {Fix} fix
   * @param {number} i
   */
  #fix(fix, i) {
    const line = make('div', 'fix-line');
    if (i > 0) line.append(button('other', () => this.#mend(i), fix.label));
    line.append(preview(this.#context.textOf, fix));
    return line;
  }

  /** @param {number} i which fix */
  #mend(i) {
    const fix = this.finding.fixes[i];
    if (fix) this.#actions.fix(fix);
  }

  /** @param {Related[]} places */
  #related(places) {
    const list = make('ul', 'related');
    list.setAttribute('aria-label', word('page-related'));
    for (const related of places) {
      const message = make('span', 'message', related.message);
      message.dir = 'auto';
      const i = this.finding.related.indexOf(related);
      const link = button('place', () => this.#actions.showPlace(this.finding.related[i]), [message, quotation(this.#context.textOf(related), related)]);
      list.append(make('li', '', link));
    }
    return list;
  }

  /**
   * The ways to have the finding go away, each of which can be taken back.
   * @param {NonNullable<Actions['decide']>} decide
   */
  #decisions(decide) {
    const { rule, word: doubted, key, key_of_all } = this.finding;
    const buttons = [];
    if (doubted) {
      buttons.push(
        button('', () => decide('word', doubted, {}), word('page-accept', { word: doubted })),
        button('', () => decide('word', doubted, { kept: true }), word('page-accept-always', { word: doubted })),
      );
    }
    buttons.push(wordButton('page-ignore', () => decide('finding', key, { rule })));
    const alike = this.#context.alike(this.finding);
    if (alike > 1) {
      buttons.push(button('', () => decide('finding', key_of_all, { rule }), word('page-ignore-all', { count: alike })));
    }
    buttons.push(wordButton('page-switch-off', () => decide('rule', rule, {})));
    return [make('div', 'choices', buttons), make('p', 'hint', word('page-dismiss-hint'))];
  }
}

/**
 * All that the card of a finding shows, as one string. Places are shown by their words, so it stays the same while a text
 * changes elsewhere.
 * @param {Finding} finding
 * @param {Context} context
 */
function face(finding, context) {
  const window = (/** @type {Place} */ place) => {
    const { start, end } = place;
    const text = context.textOf(place);
    return [before(text, start), text.slice(start, Math.min(end, start + SEEN)), after(text, end)];
  };
  const related = finding.related.map((place) => [place.message, window(place)]);
  const fixes = finding.fixes.map(({ label, edits }) => [label, edits.length, edits.slice(0, 3).map((edit) => [edit.text, window(edit)])]);
  const { rule, severity, message, evidence, key } = finding;
  return JSON.stringify([rule, severity, message, evidence, key, window(finding), related, fixes, context.fixable(rule), context.alike(finding)]);
}
