/** The page: one checker, kept for use without a network. */
import { Checker } from './checker.js';
import { readLink } from './journal.js';
import { keepOffline } from './offline.js';
import { part } from './elements.js';
import { engine } from './page-engine.js';

const { language, profile, fault } = readLink(location.hash);
const checker = new Checker(document.body, { profile });
// A journal's link followed from this very page changes nothing but the fragment.
addEventListener('hashchange', () => location.reload());

addEventListener('beforeunload', (event) => {
  if (checker.unsaved) event.preventDefault();
});

keepOffline({
  ready: part(document, 'offline', HTMLElement),
  update: part(document, 'update', HTMLElement),
  box: part(document, 'manuscript', HTMLTextAreaElement),
});

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

try {
  const client = engine.client(undefined, language ?? preferred());
  const introduction = await client.introduction();
  document.documentElement.lang = introduction.language;
  checker.begin(client, introduction);
  if (fault) checker.warn('page-element-profile', { reason: fault });
} catch {
  checker.giveUp();
}
