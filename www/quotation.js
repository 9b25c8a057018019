/**
 * Quotes a place of the manuscript with the words around it.
 *
 * @import { Place } from './types.d.ts'
 */

/** How much stands on either side of the place, in UTF-16 units. */
const AROUND = 45;
/** The longest place that is quoted whole. */
const WHOLE = 160;

/**
 * The quotation as elements: the words before, the place itself in `<b>`, the words after.
 * @param {string} text
 * @param {Place} place
 */
export function quotation(text, { start, end }) {
  const quote = document.createElement('span');
  quote.className = 'quotation';
  quote.dir = 'auto';
  const place = document.createElement('b');
  place.textContent = visible(shorten(text.slice(start, end)));
  quote.append(visible(before(text, start)), place, visible(after(text, end)));
  return quote;
}

/**
 * The words before a place, within its line.
 * @param {string} text
 * @param {number} start
 */
export function before(text, start) {
  const window = text.slice(Math.max(0, start - AROUND), start);
  const line = window.slice(window.lastIndexOf('\n') + 1);
  const whole = line.length < window.length || start <= AROUND;
  return whole ? line.trimStart() : `…${line.slice(line.search(/\s|$/)).trimStart()}`;
}

/**
 * The words after a place, within its line.
 * @param {string} text
 * @param {number} end
 */
export function after(text, end) {
  const window = text.slice(end, end + AROUND);
  const [line] = window.split('\n', 1);
  const whole = line.length < window.length || end + AROUND >= text.length;
  return whole ? line.trimEnd() : `${line.slice(0, line.search(/\s\S*$/) + 1 || line.length).trimEnd()}…`;
}

/** @param {string} text */
function shorten(text) {
  return text.length <= WHOLE ? text : `${text.slice(0, WHOLE / 2)}…${text.slice(-WHOLE / 2)}`;
}

/**
 * Shows what cannot be seen or would turn the words around: control characters, zero widths, directions, lone surrogates.
 * @param {string} text
 */
export function visible(text) {
  return text
    .replace(/[\u0000-\u001F]/g, (c) => (c === '\n' || c === '\t' ? ' ' : String.fromCharCode(0x2400 + c.charCodeAt(0))))
    .replace(/[\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, (c) => `⟨${name(c)}⟩`)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

/** @param {string} c */
function name(c) {
  return `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
