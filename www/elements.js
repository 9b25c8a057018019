/**
 * Makes elements. Words go in as text, never as markup.
 *
 * @import { Severity } from './types.d.ts'
 */
import { word } from './words.js';

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} [className]
 * @param {string | Node | (string | Node)[]} [content]
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, className = '', content = []) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...(Array.isArray(content) ? content : [content]));
  return element;
}

/**
 * @param {string} className
 * @param {() => void} action
 * @param {string | Node | (string | Node)[]} [content]
 */
export function button(className, action, content) {
  const element = make('button', className, content);
  element.type = 'button';
  element.addEventListener('click', action);
  return element;
}

/**
 * A button that says what is to be seen of it by a word of the catalogue.
 * @param {string} id of the word
 * @param {() => void} action
 * @param {string} [className]
 */
export function wordButton(id, action, className = '') {
  return button(className, action, word(id));
}

/**
 * @param {string} summary
 * @param {string} className
 * @param {() => (string | Node)[]} content made when it is opened for the first time
 */
export function disclosure(summary, className, content) {
  const details = make('details', className, make('summary', '', summary));
  details.addEventListener('toggle', () => details.append(...content()), { once: true });
  return details;
}

/**
 * Has an element hold these children and no others. Those that are there already stay untouched, so that the browser styles
 * and lays out only what is new.
 * @param {Element} parent
 * @param {Element[]} children in order
 */
export function arrange(parent, children) {
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const child of children) {
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  }
}

/**
 * The shape of each severity and what stands on it, on 16 by 16.
 * @type {Record<Severity, [string, string]>}
 */
const ICONS = {
  error: ['M8 .8 15.2 8 8 15.2.8 8Z', 'M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8'],
  warning: ['M8 1.2 15.5 14.6H.5Z', 'M8 5.6v4M8 11.6v1.2'],
  info: ['M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1Z', 'M8 7.2v4.4M8 4.4v1.2'],
};

/** @param {Severity} severity */
export function icon(severity) {
  const SVG = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  ICONS[severity].forEach((d, i) => {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    if (i === 1) path.setAttribute('class', 'on');
    svg.append(path);
  });
  return svg;
}

/**
 * Names an element as one that a host may style with `::part()`.
 * @template {Element} T
 * @param {string} names
 * @param {T} element
 */
export function asPart(names, element) {
  element.setAttribute('part', names);
  return element;
}

/**
 * A part of the page, by its id, which the page has for certain.
 * @template {Element} T
 * @param {ParentNode} root
 * @param {string} id
 * @param {new () => T} type
 */
export function part(root, id, type) {
  const found = root.querySelector(`#${id}`);
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`);
  return found;
}

/**
 * The element that has the focus, inside a shadow root too.
 * @param {Node} inside
 */
export function focusedBeside(inside) {
  return /** @type {Document | ShadowRoot} */ (inside.getRootNode()).activeElement;
}
