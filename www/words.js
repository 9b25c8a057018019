/**
 * The words of the page and of the element. They live in the engine's catalogue, one for everything; the page's own HTML
 * carries the English ones too, and the element the few that it needs, so that there is something to read before the engine
 * has come.
 */

/** @type {Record<string, string>} */
let words = {};
/** The language that they are in (BCP 47). */
let language = 'en';

/**
 * Takes the words that stand in the page, for where the engine does not come.
 * @param {ParentNode} root
 */
export function readWords(root) {
  const all = [...root.querySelectorAll('[data-word]')];
  fallBack(Object.fromEntries(all.map((element) => [element.getAttribute('data-word') ?? '', element.textContent ?? ''])));
}

/**
 * Takes words for where the engine does not come.
 * @param {Record<string, string>} english from id to sentence
 */
export function fallBack(english) {
  words = { ...english, ...words };
}

/**
 * Takes a language's words.
 * @param {Record<string, string>} catalogue from id to sentence
 * @param {string} tag the language (BCP 47)
 */
export function know(catalogue, tag) {
  words = { ...words, ...catalogue };
  language = tag;
}

/**
 * Takes a language's words and writes them wherever the page has a `data-word`.
 * @param {Record<string, string>} catalogue from id to sentence
 * @param {HTMLElement} root
 * @param {string} tag the language (BCP 47)
 */
export function learn(catalogue, root, tag) {
  know(catalogue, tag);
  root.lang = tag;
  for (const element of root.querySelectorAll('[data-word]')) {
    const word = words[element.getAttribute('data-word') ?? ''];
    if (word !== undefined && element.textContent !== word) element.textContent = word;
  }
}

/**
 * The sentence of `id`, its arguments filled in. An id without an entry gives the id.
 * @param {string} id
 * @param {Record<string, string | number>} [args]
 */
export function word(id, args = {}) {
  return (words[id] ?? id).replace(/\{\$(\w+)\}/g, (whole, name) => {
    const value = args[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? number(value) : value;
  });
}

/**
 * That a check has failed.
 * @param {string | null} rule the rule that was running; `document`, or null, where the text was still being read
 */
export function failure(rule) {
  return rule && rule !== 'document' ? word('page-failed', { rule }) : word('page-failed-document');
}

/** True where the words are English, in which everything is written; not all of it is in other languages. */
export function inEnglish() {
  return language.split('-', 1)[0] === 'en';
}

/**
 * A number as the language writes it.
 * @param {number} value
 */
export function number(value) {
  return value.toLocaleString(language);
}

/**
 * Words for those who listen, where what is seen says it already.
 * @param {string} words
 */
export function unseen(words) {
  const element = document.createElement('span');
  element.className = 'unseen';
  element.textContent = words;
  return element;
}
