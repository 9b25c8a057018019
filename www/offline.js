/**
 * Keeps the page for use without a network, and offers a new version without forcing it: a reload empties the box.
 */
import { make, wordButton } from './elements.js';
import { trustedWorkerUrl } from './trust.js';
import { word } from './words.js';

/**
 * @param {object} page
 * @param {HTMLElement} page.ready shown once the page works without a network
 * @param {HTMLElement} page.update where a new version is offered
 * @param {HTMLTextAreaElement[]} page.boxes what a reload would empty
 */
export async function keepOffline({ ready, update, boxes }) {
  if (!('serviceWorker' in navigator) || !isSecureContext) return;
  /** @type {ServiceWorkerRegistration} */
  let registration;
  try {
    registration = await navigator.serviceWorker.register(trustedWorkerUrl('sw.js'), { updateViaCache: 'none' });
  } catch {
    // Private windows and strict settings forbid it. The page works all the same, as long as it is open.
    return;
  }
  navigator.serviceWorker.ready.then(() => (ready.hidden = false));
  const look = () => {
    if (registration.waiting && registration.active) offer(registration.waiting, update, boxes);
  };
  const watch = () => registration.installing?.addEventListener('statechange', look);
  look();
  // The browser may have begun to fetch it before this script ran.
  watch();
  registration.addEventListener('updatefound', watch);
}

/**
 * @param {ServiceWorker} waiting
 * @param {HTMLElement} update
 * @param {HTMLTextAreaElement[]} boxes
 */
function offer(waiting, update, boxes) {
  const reload = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('use-new-version');
  };
  const later = button('page-update-later', () => update.replaceChildren());
  const ask = button('page-update-reload', () => {
    const full = () => boxes.filter(({ value }) => value !== '');
    if (full().length === 0) return reload();
    const copy = button('page-update-copy', () => {
      copyAll(full());
      reload();
    });
    update.replaceChildren(said('page-update-loses'), copy, later);
    copy.focus();
  });
  update.replaceChildren(said('page-update'), ask, later);
}

/**
 * Copies what stands in the boxes, one below the other.
 * @param {HTMLTextAreaElement[]} boxes
 */
function copyAll(boxes) {
  const text = boxes.map(({ value }) => value).join('\n');
  const give = (/** @type {ClipboardEvent} */ event) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  addEventListener('copy', give, { capture: true, once: true });
  boxes[0]?.select();
  document.execCommand('copy');
  removeEventListener('copy', give, { capture: true });
}

/**
 * @param {string} id of its word
 * @param {() => void} action
 */
function button(id, action) {
  return written(wordButton(id, action), id);
}

/**
 * Has an element's words follow the language: an offer may be there before the engine's words have come.
 * @template {HTMLElement} T
 * @param {T} element
 * @param {string} id of its word
 */
function written(element, id) {
  element.dataset.word = id;
  return element;
}

/** @param {string} id of the words */
const said = (id) => written(make('span', '', word(id)), id);
