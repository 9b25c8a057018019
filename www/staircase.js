/**
 * A picture of the citations through the text: the place in the text against the number of the reference. Where references
 * are numbered in the order of first mention, it is a staircase.
 *
 * @import { Mentions } from './mentions.js'
 * @import { Citation, Place, Understood } from './types.d.ts'
 */
import { word } from './words.js';

/** The fewest citations that make a picture. */
const FEWEST = 5;
/** The most points that are drawn, and the most late references that are named. */
const MOST = { points: 2_000, named: 30 };
/** In pixels: the height, the room around the points, and how far from a point a click may fall. */
const SIZE = { height: 220, left: 44, right: 14, top: 26, bottom: 34, reach: 18 };
/** Styles that cite by number. */
const NUMERIC = ['bracket', 'parenthesis', 'superscript', 'flattened'];
/** What the kinds of points are called. */
const WORDS = { first: 'page-staircase-first', late: 'page-staircase-late-mark', again: 'page-staircase-again' };

/**
 * A mention of a reference: its first one, a first one behind that of a higher number, or a further one.
 * @typedef {object} Point
 * @property {Citation} citation
 * @property {number} position of the entry, from 0
 * @property {'first' | 'late' | 'again'} kind
 */

/**
 * The mentions in order of place.
 * @param {Citation[]} citations in order of place
 * @returns {Point[]}
 */
export function steps(citations) {
  const seen = new Set();
  let highest = -1;
  return citations.flatMap((citation) =>
    [...new Set(citation.entries)].map((entry) => {
      const position = entry - 1;
      if (seen.has(position)) return { citation, position, kind: 'again' };
      seen.add(position);
      const kind = position < highest ? 'late' : 'first';
      highest = Math.max(highest, position);
      return { citation, position, kind };
    }),
  );
}

export class Staircase {
  /** @type {HTMLDetailsElement} */ #details;
  /** @type {HTMLElement} */ #root;
  /** @type {(place: Place, from: HTMLElement | SVGElement) => void} */ #visit;
  /** @type {Mentions | null} */ #mentions = null;
  #text = '';
  #drawn = false;

  /**
   * @param {HTMLDetailsElement} details draws when it is opened
   * @param {HTMLElement} root takes the picture and its words
   * @param {(place: Place, from: HTMLElement | SVGElement) => void} visit goes to a place; from where
   */
  constructor(details, root, visit) {
    this.#details = details;
    this.#root = root;
    this.#visit = visit;
    details.addEventListener('toggle', () => this.#draw());
  }

  /**
   * @param {string} text
   * @param {Understood} understood
   * @param {Mentions} mentions
   */
  take(text, { citations }, mentions) {
    this.#text = text;
    this.#mentions = mentions;
    this.#drawn = false;
    this.#details.hidden =
      !NUMERIC.includes(citations.style) || citations.list.length < FEWEST || mentions.entries.length === 0;
    this.#root.replaceChildren();
    this.#draw();
  }

  /** Forgets the text. */
  clear() {
    this.#mentions = null;
    this.#root.replaceChildren();
  }

  #draw() {
    if (this.#drawn || !this.#mentions || this.#details.hidden || !this.#details.open) return;
    this.#drawn = true;
    const all = steps(this.#mentions.citations);
    const points = few(all);
    const summary = paragraph(this.#summary(all));
    summary.id = 'staircase-summary';
    this.#root.replaceChildren(summary);
    if (points.length < all.length) {
      this.#root.append(paragraph(word('page-staircase-part', { shown: points.length, count: all.length })));
    }
    const said = paragraph('');
    said.className = 'hint said';
    said.setAttribute('aria-hidden', 'true');
    this.#root.append(this.#picture(points, said), said, legend(points), paragraph(word('page-staircase-what'), 'hint'));
  }

  /**
   * What the picture shows, in words.
   * @param {Point[]} points all of them
   */
  #summary(points) {
    const { entries } = /** @type {Mentions} */ (this.#mentions);
    const first = points.filter(({ kind }) => kind === 'first').length;
    const late = points.filter(({ kind }) => kind === 'late');
    const words = [word('page-staircase-order', { ordered: first, count: entries.length })];
    if (late.length > 0) {
      const named = late.slice(0, MOST.named).map(({ position }) => String(entries[position].number));
      if (late.length > MOST.named) named.push(word('page-staircase-more', { count: late.length - MOST.named }));
      words.push(word('page-staircase-late', { late: named.join(', ') }));
    }
    const uncited = entries.length - first - late.length;
    if (uncited > 0) words.push(word('page-staircase-uncited', { count: uncited }));
    return words.join(' ');
  }

  /**
   * A list box, whose options are the points: one stop for the tab key, arrow keys within.
   * @param {Point[]} points
   * @param {HTMLElement} said where it is written which point one stands on
   */
  #picture(points, said) {
    const { entries } = /** @type {Mentions} */ (this.#mentions);
    const width = Math.max(240, this.#root.clientWidth);
    // The text as far as it cites: what follows is mostly the list itself.
    const end = Math.max(1, ...points.slice(-1).map(({ citation }) => citation.start));
    const across = (/** @type {Point} */ { citation }) =>
      SIZE.left + 10 + (citation.start / end) * (width - SIZE.left - SIZE.right - 20);
    const floor = SIZE.height - SIZE.bottom;
    const up = (/** @type {number} */ position) =>
      floor - ((position + 0.5) / entries.length) * (floor - SIZE.top);

    const picture = svg('svg', { viewBox: `0 0 ${width} ${SIZE.height}`, class: 'staircase' });
    const frame = { role: 'listbox', tabindex: 0, 'aria-labelledby': 'staircase-title', 'aria-describedby': 'staircase-summary' };
    set(picture, frame);
    const title = svg('title', { id: 'staircase-title' });
    title.textContent = word('page-staircase');
    const description = svg('desc', {});
    description.textContent = word('page-staircase-what');
    const axes = svg('g', { class: 'axes', 'aria-hidden': 'true' });
    axes.append(
      svg('path', { d: `M${SIZE.left} ${SIZE.top - 16}V${floor}H${width - SIZE.right}` }),
      label(SIZE.left - 8, up(0) + 4, 'end', String(entries[0].number)),
      label(SIZE.left - 8, up(entries.length - 1) + 4, 'end', entries.length > 1 ? String(entries[entries.length - 1].number) : ''),
      label(width - SIZE.right, SIZE.height - 10, 'end', `${word('page-staircase-across')} →`),
      label(SIZE.left + 6, 14, 'start', `↑ ${word('page-staircase-up')}`),
    );
    const places = points.map((point) => ({ x: across(point), y: up(point.position) }));
    const names = this.#names(points);
    const marks = points.map((point, i) => {
      const mark = svg('path', { d: shape(point.kind, places[i].x, places[i].y), class: point.kind, id: `point-${i}` });
      set(mark, { role: 'option', 'aria-selected': 'false', 'aria-label': names[i] });
      return mark;
    });
    const ring = svg('circle', { r: 9, class: 'ring', 'aria-hidden': 'true', visibility: 'hidden' });
    picture.append(title, description, axes, ...marks, ring);

    let active = -1;
    const move = (/** @type {number} */ to) => {
      marks[active]?.setAttribute('aria-selected', 'false');
      active = Math.max(0, Math.min(points.length - 1, to));
      marks[active].setAttribute('aria-selected', 'true');
      set(picture, { 'aria-activedescendant': `point-${active}` });
      set(ring, { cx: places[active].x, cy: places[active].y, visibility: 'visible' });
      said.textContent = names[active];
    };
    picture.addEventListener('focus', () => move(Math.max(0, active)));
    picture.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const to = { ArrowRight: active + 1, ArrowUp: active + 1, ArrowLeft: active - 1, ArrowDown: active - 1, Home: 0, End: points.length - 1 }[event.key];
      if (to !== undefined) move(to);
      else if (event.key === 'Enter' || event.key === ' ') this.#visit(points[active].citation, picture);
      else return;
      event.preventDefault();
    });
    picture.addEventListener('click', (event) => {
      const { left, top, width: shown } = picture.getBoundingClientRect();
      const scale = width / shown;
      const near = nearest(places, (event.clientX - left) * scale, (event.clientY - top) * scale);
      if (near < 0) return;
      move(near);
      this.#visit(points[near].citation, picture);
    });
    return picture;
  }

  /**
   * The points in words.
   * @param {Point[]} points in order of place
   */
  #names(points) {
    let line = 1;
    let at = this.#text.indexOf('\n');
    return points.map(({ citation, position, kind }) => {
      for (; at >= 0 && at < citation.start; at = this.#text.indexOf('\n', at + 1)) line++;
      const number = String(this.#mentions?.entries[position].number);
      return word('page-staircase-point', { number, line: String(line), kind: word(WORDS[kind]) });
    });
  }
}

/**
 * At most as many points as are drawn, in order of place: first mentions before repeated ones.
 * @param {Point[]} points
 */
function few(points) {
  if (points.length <= MOST.points) return points;
  let again = MOST.points - points.filter(({ kind }) => kind !== 'again').length;
  return points.filter(({ kind }) => kind !== 'again' || again-- > 0).slice(0, MOST.points);
}

/**
 * The index of the point that is nearest to a place and within reach; -1 where none is.
 * @param {{ x: number, y: number }[]} places
 * @param {number} x
 * @param {number} y
 */
function nearest(places, x, y) {
  let best = -1;
  let distance = SIZE.reach;
  places.forEach((place, i) => {
    const away = Math.hypot(place.x - x, place.y - y);
    if (away <= distance) [best, distance] = [i, away];
  });
  return best;
}

/**
 * The outline of a point: a dot, a diamond where it is late, a small tick where the mention is a further one.
 * @param {Point['kind']} kind
 * @param {number} x
 * @param {number} y
 */
function shape(kind, x, y) {
  const at = `M${x.toFixed(1)} ${y.toFixed(1)}`;
  if (kind === 'late') return `${at}m0 -6l6 6l-6 6l-6 -6z`;
  if (kind === 'again') return `${at}m0 -4v8`;
  return `${at}m-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z`;
}

/**
 * What the shapes mean, those that occur.
 * @param {Point[]} points
 */
function legend(points) {
  const list = document.createElement('ul');
  list.className = 'legend';
  for (const kind of /** @type {const} */ (['first', 'late', 'again'])) {
    if (!points.some((point) => point.kind === kind)) continue;
    const picture = svg('svg', { viewBox: '0 0 16 16', width: 16, height: 16, class: 'staircase', 'aria-hidden': 'true' });
    picture.append(svg('path', { d: shape(kind, 8, 8), class: kind }));
    const item = document.createElement('li');
    item.append(picture, word(WORDS[kind]));
    list.append(item);
  }
  return list;
}

/**
 * @param {string} text
 * @param {string} [className]
 */
function paragraph(text, className = '') {
  return Object.assign(document.createElement('p'), { textContent: text, className });
}

/**
 * @param {number} x
 * @param {number} y
 * @param {'start' | 'end'} anchor
 * @param {string} words
 */
function label(x, y, anchor, words) {
  const text = svg('text', { x, y, 'text-anchor': anchor });
  text.textContent = words;
  return text;
}

/**
 * @template {'svg' | 'g' | 'path' | 'circle' | 'text' | 'title' | 'desc'} T
 * @param {T} tag
 * @param {Record<string, string | number>} attributes
 */
function svg(tag, attributes) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  set(element, attributes);
  return element;
}

/**
 * @param {Element} element
 * @param {Record<string, string | number>} attributes
 */
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
