/**
 * A rule's own help page.
 *
 * @import { RulePage } from './types.d.ts'
 */
import { make } from './elements.js';
import { inEnglish, word } from './words.js';

/**
 * The page is written in English alone; where the words around it are in another language, that is said.
 * @param {RulePage} rule
 * @returns {HTMLElement[]}
 */
export function helpOf(rule) {
  const parts = rule.help.map(({ kind, text }) => {
    if (kind === 'heading') return make('h5', '', text);
    if (kind === 'paragraph') return make('p', '', sentence(text));
    const example = make('pre', '', text);
    example.tabIndex = 0;
    example.setAttribute('role', 'group');
    example.setAttribute('aria-label', word('page-why-example'));
    return example;
  });
  const help = make('div', '', [make('h4', '', rule.title), ...parts]);
  help.lang = 'en';
  help.dir = 'ltr';
  const english = inEnglish() ? [] : [make('p', 'hint', word('page-why-english'))];
  return [...english, help, make('p', 'hint', [`${word('page-why-rule')} `, make('code', '', rule.id)])];
}

/**
 * A paragraph whose code stands between backticks.
 * @param {string} text
 */
function sentence(text) {
  return text.split('`').map((part, i) => (i % 2 === 1 ? make('code', '', part) : part));
}
