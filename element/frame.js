/**
 * The page for a frame: the element with its own box, and a small protocol with the page around it. Messages are objects with
 * `type` and `v: 1`; whatever is not from the page around it is not heard. Nothing of a text is told unless it was asked for.
 *
 * In: `proofmark:check` with `body` (and `references`, `profile`, `id`, `withText`).
 * Out: `proofmark:ready`; `proofmark:size` with `height` in CSS pixels; `proofmark:result` with `id`, `counts`, `total`,
 * `summary`, `unchecked` and `findings`; `proofmark:show` with `id`, `field`, `start`, `end`, where the person wants to see a
 * place; with text also `proofmark:fix` with `id`, `field`, `edits`, where the person wants a fix: the page around makes it and
 * sends the new text; `proofmark:error` with `id`, `reason`, `message`.
 *
 * The URL's fragment may set the language, as in a journal's link: `#lang=es`.
 *
 * @import { FieldAdapter } from './fields.js'
 * @import { CheckResult } from '../www/proofmark-check.js'
 */
import bindgen from 'proofmark:bindgen';
import workerScript from 'proofmark:worker-script';
import { ProofmarkCheck, useEngine } from './element.js';
import { ProofmarkError, readMessage } from './frame-message.js';
import { SharedEngine } from '../www/engine.js';
import { readLink } from '../www/journal.js';
import { compileInside } from './wasm-inside.js';

const { language } = readLink(location.hash);
if (language) document.documentElement.lang = language;
useEngine(new SharedEngine({ workerFile: () => null, wasmUrl: () => null, workerScript: () => workerScript, compile: compileInside, bindgen }));
ProofmarkCheck.define();

const check = /** @type {ProofmarkCheck} */ (document.querySelector('proofmark-check'));
/** What the host has asked last. @type {{ id: unknown, withText: boolean }} */
let asked = { id: undefined, withText: false };
/** Where the host's answers go: its origin, once it has spoken. What goes before then holds nothing of a text. */
let origin = '*';

/** @param {string} type @param {object} message */
function tell(type, message) {
  if (parent !== window) parent.postMessage({ type: `proofmark:${type}`, v: 1, ...message }, origin);
}

/**
 * A field that holds what the host has sent. The host has the field that is shown and changed.
 * @param {'body' | 'references'} field
 * @param {string} text
 * @returns {FieldAdapter}
 */
function held(field, text) {
  const { id, withText } = asked;
  /** @type {FieldAdapter} */
  const adapter = { read: () => text, watch: () => () => {}, show: (start, end) => tell('show', { id, field, start, end }) };
  if (withText) {
    adapter.edit = (_, edits) => {
      tell('fix', { id, field, edits: edits.map(({ start, end, text }) => ({ start, end, text })) });
      return true;
    };
  }
  return adapter;
}

addEventListener('message', (event) => {
  if (event.source !== parent || parent === window) return;
  try {
    const message = readMessage(event.data);
    if (!message) return;
    // An opaque origin cannot be named.
    origin = event.origin === 'null' ? '*' : event.origin;
    asked = { id: message.id, withText: message.withText };
    check.profile = message.profile;
    check.referencesTarget = message.references === undefined ? null : held('references', message.references);
    check.target = held('body', message.body);
  } catch (error) {
    if (!(error instanceof ProofmarkError)) throw error;
    tell('error', { reason: 'message', message: error.message });
  }
});

addEventListener('proofmark-result', (event) => {
  const { counts, total, summary, unchecked, findings } = /** @type {CustomEvent<CheckResult>} */ (event).detail;
  const told = asked.withText
    ? findings
    : findings.map(({ rule, severity, field, start, end }) => ({ rule, severity, field, start, end }));
  tell('result', { id: asked.id, counts, total, summary, unchecked, findings: told });
});
addEventListener('proofmark-error', (event) => {
  tell('error', { id: asked.id, .../** @type {CustomEvent} */ (event).detail });
});
new ResizeObserver(() => tell('size', { height: Math.ceil(document.documentElement.getBoundingClientRect().height) })).observe(
  document.documentElement,
);
tell('ready', {});
