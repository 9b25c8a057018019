/**
 * A rule's own help page.
 *
 * @import { RulePage } from './types.d.ts'
 */
import { make } from './elements.js';
import { word } from './words.js';

/**
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
  return [make('h4', '', rule.title), ...parts, make('p', 'hint', [`${word('page-why-rule')} `, make('code', '', rule.id)])];
}

/**
 * A paragraph whose code stands between backticks.
 * @param {string} text
 */
function sentence(text) {
  return text.split('`').map((part, i) => (i % 2 === 1 ? make('code', '', part) : part));
}
