/** Which way a text runs. */

/** How far into the text its first letter is looked for, in UTF-16 units. */
const HEAD = 2_000;

/**
 * The direction of the text's first letter, as `dir=auto` takes it. Said by hand, because browsers need many seconds to
 * find it out for a text of megabytes.
 * @param {string} text
 * @returns {'ltr' | 'rtl'}
 */
export function direction(text) {
  const letter = /\p{L}/u.exec(text.slice(0, HEAD))?.[0] ?? '';
  return /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u.test(letter) ? 'rtl' : 'ltr';
}
