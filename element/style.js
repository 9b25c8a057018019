/**
 * The element's own style. It lives in the shadow root alone and takes its colours from custom properties. The cards look as
 * on the page: they have the page's style and its names of colours.
 */
import findings from 'proofmark:findings-style';

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** The one sheet for all elements. Made by script, which no policy for styles forbids. */
export function styleSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    // Many hosts make the root's font 10px, to count in tenths; with it nobody could read the list.
    const sized = (findings + CSS_TEXT).replace(/(?<!@media[^{]*)(-?\d*\.?\d+)rem/g, 'calc($1*var(--unit))');
    sheet.replaceSync(`:host { --unit: max(1rem, 16px); }${sized}`);
  }
  return sheet;
}

const CSS_TEXT = `
:host {
  display: block;
  --ink: var(--proofmark-color, light-dark(#23211d, #e9e5dc));
  --quiet: var(--proofmark-quiet-color, light-dark(#5f5a50, #b5afa2));
  --sheet: var(--proofmark-background, light-dark(#fffefb, #212124));
  --paper: var(--sheet);
  --line: var(--proofmark-border-color, light-dark(#cfc8b8, #4a494c));
  --field: var(--proofmark-control-border-color, light-dark(#857e6f, #8d887c));
  --focus: var(--proofmark-focus-color, light-dark(#1f5fa8, #8fc2f3));
  --accent: var(--proofmark-accent-color, light-dark(#1f4f7a, #9cc6ec));
  --on-accent: var(--proofmark-on-accent-color, light-dark(#ffffff, #14202b));
  --error: var(--proofmark-error-color, light-dark(#b3261e, #ff9d8f));
  --warning: var(--proofmark-warning-color, light-dark(#7d5200, #f0c36a));
  --info: var(--proofmark-info-color, light-dark(#2c5f8a, #9cc8f0));
  --citation-wash: light-dark(#eaf1e8, #24322a);
  --here: #ffdf7a;
  --on-here: #23211d;
  --ui: system-ui, sans-serif;
  --reading: system-ui, sans-serif;
  margin-block: var(--proofmark-margin, 0.5rem);
  color: var(--ink);
  font: var(--proofmark-font, 400 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif);
  letter-spacing: normal;
  text-align: start;
  text-transform: none;
  white-space: normal;
  word-spacing: normal;
  visibility: visible;
}
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
p, ol { margin: 0; padding: 0; }
.panel {
  border: 1px solid var(--line);
  border-radius: var(--proofmark-radius, 0.4rem);
  background: var(--sheet);
  overflow: clip;
}
.bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25rem 1rem; padding: 0.4rem 0.75rem; }
.status { font-weight: 600; }
.bar:has(.status:empty) { padding: 0; }
.bar:has(.status:empty) + .notice { border: 0; }
:host([data-state="unavailable"]) .foot { display: none; }
.notice { padding: 0.4rem 0.75rem; border-block-start: 1px solid var(--line); overflow-wrap: anywhere; }
.foot { padding: 0.3rem 0.75rem; border-block-start: 1px solid var(--line); font-size: 0.8125rem; color: var(--quiet); }
button, textarea { font: inherit; color: inherit; }
/* The layout runs as the host's does, each sentence as its own words do. */
p, h3, h4, h5, b, button, label, summary, .severity, .message, .quotation { unicode-bidi: plaintext; text-align: match-parent; }
button {
  min-block-size: 1.85rem;
  min-inline-size: 1.85rem;
  padding: 0.1rem 0.6rem;
  border: 1px solid var(--field);
  border-radius: var(--proofmark-radius, 0.4rem);
  background: transparent;
  cursor: pointer;
}
button:hover { border-color: currentColor; }
.quiet { border-color: transparent; color: var(--accent); }
.quiet:hover { text-decoration: underline; }
.hint { color: var(--quiet); }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: -2px; }
.box {
  display: block;
  inline-size: 100%;
  min-block-size: 9rem;
  padding: 0.6rem 0.75rem;
  border: 0;
  border-block-end: 1px solid var(--line);
  background: transparent;
  resize: vertical;
}
.label { display: block; padding: 0.4rem 0.75rem 0; font-size: 0.8125rem; font-weight: 600; color: var(--quiet); }
.list {
  max-block-size: var(--proofmark-list-height, 24rem);
  overflow: auto;
  padding: 0 0.6rem 0.6rem;
  border-block-start: 1px solid var(--line);
  overscroll-behavior: contain;
}
.findings :is(h3, h4, .count, .quotation, .change, pre) { font-family: inherit; }
@media print { .fixes, .toggle { display: none; } }
`;
