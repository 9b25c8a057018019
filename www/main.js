/** The page: one element that holds the whole checker, kept for use without a network. */
import { Checker } from './checker.js';
import { part } from './elements.js';
import { readLink } from './journal.js';
import { keepOffline } from './offline.js';
import { engine } from './page-engine.js';
import { ProofmarkCheck, useEdition } from './proofmark-check.js';

/** The languages that the engine has words in. */
const LANGUAGES = ['en', 'es', 'pt-BR', 'pl', 'id'];

/** The first of the person's languages that there are words in. */
function preferred() {
  const base = (/** @type {string} */ tag) => tag.split('-', 1)[0].toLowerCase();
  for (const wanted of navigator.languages) {
    const found = LANGUAGES.find((tag) => base(tag) === base(wanted));
    if (found) return found;
  }
  return 'en';
}

const { language, profile } = readLink(location.hash);
// A journal's link followed from this very page changes nothing but the fragment.
addEventListener('hashchange', () => location.reload());

const check = /** @type {HTMLElement} */ (document.querySelector('proofmark-check'));
// The document speaks the language that the element has found words in, or that the person has chosen.
new MutationObserver(() => (document.documentElement.lang = check.lang)).observe(check, { attributeFilter: ['lang'] });
if (profile !== null) check.setAttribute('profile', profile);
useEdition({ engine, language: language ?? preferred(), view: (element, host) => new Checker(element, host) });
ProofmarkCheck.define();

keepOffline({
  ready: part(document, 'offline', HTMLElement),
  update: part(document, 'update', HTMLElement),
  boxes: [part(document, 'manuscript', HTMLTextAreaElement), part(document, 'reference-box', HTMLTextAreaElement)],
});
