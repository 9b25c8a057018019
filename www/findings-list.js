/**
 * The list of findings: the full account of what the marks show.
 *
 * @import { Finding, Fix, Place, Severity } from './types.d.ts'
 */
import { quotation } from './quotation.js';
import { word } from './words.js';

/** The gravest first. @type {Record<Severity, number>} */
const RANK = { error: 0, warning: 1, info: 2 };

/**
 * @typedef {object} Actions what the list asks for
 * @property {(finding: Finding) => void} show
 * @property {(place: Place) => void} showPlace
 * @property {(finding: Finding) => void} edit
 * @property {(fix: Fix) => void} fix
 */

export class FindingsList {
  /** @type {HTMLElement} */ #root;
  /** @type {Actions} */ #actions;
  /** In the order of the list. @type {{ finding: Finding, item: HTMLElement, place: HTMLButtonElement }[]} */
  #items = [];

  /**
   * @param {HTMLElement} root
   * @param {Actions} actions
   */
  constructor(root, actions) {
    this.#root = root;
    this.#actions = actions;
  }

  /** The findings in the order in which they are listed. */
  get order() {
    return this.#items.map(({ finding }) => finding);
  }

  /**
   * Lists `findings` by group of rules: first the groups that hold a contradiction, then as they come in the text.
   * @param {string} text the text that was checked
   * @param {Finding[]} findings in order of place
   * @param {string | null} more how many there are beyond these, in words
   * @param {boolean} certain nothing had to be left unjudged
   */
  show(text, findings, more, certain) {
    const focused = this.#items.findIndex(({ item }) => item.contains(document.activeElement));
    /** @type {Map<string, Finding[]>} */
    const groups = new Map();
    for (const finding of findings) {
      const group = finding.rule.split('/', 1)[0];
      const members = groups.get(group);
      if (members) members.push(finding);
      else groups.set(group, [finding]);
    }
    this.#items = [];
    const gravest = (/** @type {Finding[]} */ members) => Math.min(...members.map(({ severity }) => RANK[severity]));
    const ordered = [...groups].sort(([, a], [, b]) => gravest(a) - gravest(b));
    const sections = ordered.map(([group, members]) => {
      const list = make('ol', 'group');
      list.append(...members.map((finding) => this.#item(text, finding)));
      const heading = make('h3', '', word(`page-group-${group}`));
      heading.append(' ', make('span', 'count', members.length.toLocaleString('en')));
      const section = make('section');
      section.append(heading, list);
      return section;
    });
    this.#root.replaceChildren(...sections);
    if (more) this.#root.append(make('p', 'more', more));
    if (findings.length === 0) {
      const words = certain ? [word('page-findings-none')] : [word('page-findings-none'), word('page-findings-none-caution')];
      this.#root.append(make('p', 'none', words.join(' ')));
    }
    // Whoever was in the list stays at the same place in it.
    if (focused >= 0) this.#items[Math.min(focused, this.#items.length - 1)]?.place.focus({ preventScroll: true });
  }

  /**
   * @param {string} text
   * @param {Finding} finding
   */
  #item(text, finding) {
    const item = make('li', `finding ${finding.severity}`);
    const place = button('place', () => this.#actions.show(finding));
    const severity = make('span', 'severity', word(`page-severity-${finding.severity}`));
    severity.prepend(icon(finding.severity));
    place.append(severity, make('span', 'message', finding.message), quotation(text, finding));
    item.append(place);
    if (finding.evidence) {
      const evidence = make('p', 'evidence', `${word('page-evidence')}: ${finding.evidence}`);
      evidence.dir = 'auto';
      item.append(evidence);
    }
    if (finding.related.length > 0) item.append(this.#related(text, finding));
    const fixes = make('div', 'fixes');
    for (const fix of finding.fixes) fixes.append(button('fix', () => this.#actions.fix(fix), fix.label));
    fixes.append(button('edit', () => this.#actions.edit(finding), word('page-edit')));
    item.append(fixes);
    this.#items.push({ finding, item, place });
    return item;
  }

  /**
   * @param {string} text
   * @param {Finding} finding
   */
  #related(text, finding) {
    const list = make('ul', 'related');
    list.setAttribute('aria-label', word('page-related'));
    for (const related of finding.related) {
      const link = button('place', () => this.#actions.showPlace(related));
      link.append(make('span', 'message', related.message), quotation(text, related));
      const item = make('li');
      item.append(link);
      list.append(item);
    }
    return list;
  }

  /**
   * Marks `finding` as the current one and brings its item into view within the list.
   * @param {Finding | null} finding
   */
  setCurrent(finding) {
    for (const entry of this.#items) {
      const current = entry.finding === finding;
      if (current) entry.place.setAttribute('aria-current', 'true');
      else entry.place.removeAttribute('aria-current');
      // Only where the list scrolls by itself: elsewhere the page would be moved away from the text.
      if (current) scrollWithin(this.#root.parentElement ?? this.#root, entry.item);
    }
  }

  /**
   * Moves the focus to a finding's item.
   * @param {Finding} finding
   */
  focus(finding) {
    const entry = this.#items.find((candidate) => candidate.finding === finding);
    entry?.place.focus();
    entry?.place.scrollIntoView({ block: 'nearest' });
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

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} [className]
 * @param {string} [text]
 */
function make(tag, className = '', text = '') {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

/**
 * @param {string} className
 * @param {() => void} action
 * @param {string} [text]
 */
function button(className, action, text = '') {
  const element = make('button', className, text);
  element.type = 'button';
  element.addEventListener('click', action);
  return element;
}

/** @param {string} name a symbol of the page */
function icon(name) {
  const SVG = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}
