/** The page: one checker, kept for use without a network. */
import { Checker } from './checker.js';
import { start } from './engine.js';
import { readLink } from './journal.js';
import { keepOffline } from './offline.js';
import { part } from './elements.js';

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

try {
  const engine = await start(language);
  document.documentElement.lang = engine.language;
  checker.begin(engine);
  if (fault) checker.warn('page-element-profile', { reason: fault });
} catch {
  checker.giveUp();
}
