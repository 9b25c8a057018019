/** The page: one checker, kept for use without a network. */
import { Checker } from './checker.js';
import { start } from './engine.js';
import { keepOffline } from './offline.js';
import { part } from './elements.js';

const checker = new Checker(document.body);

addEventListener('beforeunload', (event) => {
  if (checker.unsaved) event.preventDefault();
});

keepOffline({
  ready: part(document, 'offline', HTMLElement),
  update: part(document, 'update', HTMLElement),
  box: part(document, 'manuscript', HTMLTextAreaElement),
});

try {
  checker.begin(await start());
} catch {
  checker.giveUp();
}
