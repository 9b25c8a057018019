/** The element's own style. It lives in the shadow root alone and takes its colours from custom properties. */

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** The one sheet for all elements. Made by script, which no policy for styles forbids. */
export function styleSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
  }
  return sheet;
}

const CSS_TEXT = `
:host {
  display: block;
  --_ink: var(--proofmark-color, light-dark(#23211d, #e9e5dc));
  --_quiet: var(--proofmark-quiet-color, light-dark(#5f5a50, #b5afa2));
  --_sheet: var(--proofmark-background, light-dark(#fffefb, #212124));
  --_line: var(--proofmark-border-color, light-dark(#cfc8b8, #4a494c));
  --_field: var(--proofmark-control-border-color, light-dark(#857e6f, #8d887c));
  --_focus: var(--proofmark-focus-color, light-dark(#1f5fa8, #8fc2f3));
  --_error: var(--proofmark-error-color, light-dark(#b3261e, #ff9d8f));
  --_warning: var(--proofmark-warning-color, light-dark(#7d5200, #f0c36a));
  --_info: var(--proofmark-info-color, light-dark(#2c5f8a, #9cc8f0));
  margin-block: var(--proofmark-margin, 0.5rem);
  color: var(--_ink);
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
  border: 1px solid var(--_line);
  border-radius: var(--proofmark-radius, 0.4rem);
  background: var(--_sheet);
  overflow: clip;
}
.bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25rem 1rem; padding: 0.4rem 0.75rem; }
.status { font-weight: 600; }
.notice { padding: 0.4rem 0.75rem; border-block-start: 1px solid var(--_line); overflow-wrap: anywhere; }
.foot { padding: 0.3rem 0.75rem; border-block-start: 1px solid var(--_line); font-size: 0.8125rem; color: var(--_quiet); }
button, textarea { font: inherit; color: inherit; }
button {
  min-block-size: 1.75rem;
  min-inline-size: 1.75rem;
  padding: 0.1rem 0.6rem;
  border: 1px solid var(--_field);
  border-radius: var(--proofmark-radius, 0.4rem);
  background: transparent;
  cursor: pointer;
}
button:hover { border-color: currentColor; }
:focus-visible { outline: 3px solid var(--_focus); outline-offset: -2px; }
.box {
  display: block;
  inline-size: 100%;
  min-block-size: 9rem;
  padding: 0.6rem 0.75rem;
  border: 0;
  border-block-end: 1px solid var(--_line);
  background: transparent;
  resize: vertical;
}
.label { display: block; padding: 0.4rem 0.75rem 0; font-size: 0.8125rem; font-weight: 600; color: var(--_quiet); }
.list {
  list-style: none;
  max-block-size: var(--proofmark-list-height, 22rem);
  overflow: auto;
  border-block-start: 1px solid var(--_line);
  overscroll-behavior: contain;
}
.list:empty { display: none; }
.item { padding: 0.5rem 0.75rem; border-inline-start: 4px solid var(--_tone); }
.item + .item { border-block-start: 1px solid var(--_line); }
.item.error { --_tone: var(--_error); }
.item.warning { --_tone: var(--_warning); }
.item.info { --_tone: var(--_info); }
.place { display: block; inline-size: 100%; padding: 0.15rem 0.25rem; border-color: transparent; text-align: start; }
.severity { margin-inline-end: 0.4rem; font-weight: 600; color: var(--_tone); }
.quotation { display: block; color: var(--_quiet); overflow-wrap: anywhere; }
.quotation b { color: var(--_ink); text-decoration: underline; text-decoration-color: var(--_tone); text-underline-offset: 0.2em; }
.evidence { padding-inline: 0.25rem; font-size: 0.875rem; color: var(--_quiet); }
.fixes { display: flex; flex-wrap: wrap; gap: 0.4rem; margin-block-start: 0.25rem; padding-inline: 0.25rem; }
.fixes:empty { display: none; }
@media (forced-colors: active) {
  .item { border-inline-start-color: CanvasText; }
}
@media print { .fixes, .toggle { display: none; } }
`;
