/** Makes elements. Words go in as text, never as markup. */
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

/** @param {string} name a symbol of the page */
export function icon(name) {
  const SVG = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
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
