/**
 * Shows what a fix would change, before it does.
 *
 * @import { Edit, Fix, Place } from './types.d.ts'
 */
import { make } from './elements.js';
import { after, before, visible } from './quotation.js';
import { unseen, word } from './words.js';

/** The most changes of one fix that are shown. */
const MOST = 3;

/**
 * A replacement with the words around it: what goes struck out, what comes underlined.
 * @param {string} text the manuscript
 * @param {Edit} edit
 */
export function change(text, edit) {
  const old = text.slice(edit.start, edit.end);
  const quote = make('span', 'change');
  quote.dir = 'auto';
  quote.append(before(text, edit.start));
  if (old) quote.append(unseen(`${word('page-change-from')} `), make('del', '', visible(old)));
  if (old && edit.text) quote.append(unseen(` ${word('page-change-to')} `), ' ');
  if (edit.text) quote.append(make('ins', '', visible(edit.text)));
  quote.append(after(text, edit.end));
  return quote;
}

/**
 * The first changes of a fix, as a list.
 * @param {(place: Place) => string} textOf the text that a place lies in
 * @param {Fix} fix
 */
export function preview(textOf, { edits }) {
  const list = make('ul', 'preview');
  list.append(...edits.slice(0, MOST).map((edit) => make('li', '', change(textOf(edit), edit))));
  if (edits.length > MOST) list.append(make('li', 'hint', word('page-change-more', { count: edits.length - MOST })));
  return list;
}
