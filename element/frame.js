/**
 * The page for a frame: the element with its own box, and a small protocol with the page around it. Messages are objects with
 * `type` and `v: 1`; whatever is not from the page around it is not heard. Nothing of a text is told unless it was asked for.
 *
 * In: `proofmark:check` with `body` (and `references`, `profile`, `id`, `withText`).
 * Out: `proofmark:ready`; `proofmark:size` with `height` in CSS pixels; `proofmark:result` with `id`, `counts`, `total`,
 * `summary`, `unchecked` and `findings`; `proofmark:error` with `id`, `reason`, `message`.
 *
 * @import { CheckResult } from '../www/proofmark-check.js'
 */
import bindgen from 'proofmark:bindgen';
import workerScript from 'proofmark:worker-script';
import { ProofmarkCheck, useEngine } from './element.js';
import { ProofmarkError, readMessage } from './frame-message.js';
import { SharedEngine } from '../www/engine.js';
import { compileInside } from './wasm-inside.js';

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

/** A field that holds what the host has sent. @param {string} text */
const held = (text) => ({ read: () => text, watch: () => () => {}, show: () => {}, edit: () => false });

addEventListener('message', (event) => {
  if (event.source !== parent || parent === window) return;
  try {
    const message = readMessage(event.data);
    if (!message) return;
    // An opaque origin cannot be named.
    origin = event.origin === 'null' ? '*' : event.origin;
    asked = { id: message.id, withText: message.withText };
    check.profile = message.profile;
    check.referencesTarget = message.references === undefined ? null : held(message.references);
    check.target = held(message.body);
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
