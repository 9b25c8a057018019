/**
 * The page: takes the manuscript, has it checked, shows what came back.
 *
 * @import { Engine } from './engine.js'
 * @import { Answer, Place } from './types.d.ts'
 */
import { CitationLayer } from './citation-layer.js';
import { direction } from './direction.js';
import { EngineFailed, EngineUnavailable, start } from './engine.js';
import { EXAMPLE } from './example.js';
import { FindingsList } from './findings-list.js';
import { apply, insert } from './fixes.js';
import { fitLines } from './long-lines.js';
import { Mentions } from './mentions.js';
import { Navigation } from './navigation.js';
import { keepOffline } from './offline.js';
import { ReadingForm } from './reading.js';
import { Staircase } from './staircase.js';
import { TextView } from './text-view.js';
import { learn, unseen, word } from './words.js';

/** The longest text that is checked, in UTF-16 units. */
const MOST_CHARACTERS = 4_000_000;
/** The most findings that are shown; beyond it their number is told. */
const MOST_FINDINGS = 500;
/** How long typing must pause before the text is checked, in milliseconds; in a text above the size, the longer one. */
const PAUSE = { short: 250, long: 900, size: 200_000 };
/** How long a check may take before its progress is told, and the time between two tellings, in milliseconds. */
const PATIENCE = 700;

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} type
 */
function element(id, type) {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`);
  return found;
}

const box = element('manuscript', HTMLTextAreaElement);
const status = element('status', HTMLElement);
const notice = element('notice', HTMLElement);
const results = element('results', HTMLElement);
const empty = element('empty', HTMLElement);
const walk = element('walk', HTMLElement);
const text = element('text', HTMLElement);

const view = new TextView(text);
const list = new FindingsList(element('finding-groups', HTMLElement), {
  show: (finding) => navigation.goTo(finding),
  showPlace: (place) => navigation.goToPlace(place),
  edit: (finding) => navigation.edit(finding),
  fix: mend,
});
const navigation = new Navigation(box, view, list, element('position', HTMLElement));

const reading = new ReadingForm(
  /** @type {HTMLFormElement} */ (element('reading', HTMLElement).querySelector('form')),
  box,
  { startsHere: element('reading-starts-here', HTMLButtonElement), endsHere: element('reading-ends-here', HTMLButtonElement) },
  () => check(),
);

const layer = new CitationLayer(
  {
    toggle: element('layer', HTMLButtonElement),
    note: element('layer-note', HTMLElement),
    references: element('references', HTMLDetailsElement),
    list: element('reference-list', HTMLElement),
    position: element('mention', HTMLElement),
  },
  view,
  visit,
);
const staircase = new Staircase(element('staircase', HTMLDetailsElement), element('staircase-picture', HTMLElement), visit);

/**
 * The place that was gone to from somewhere else than the findings, and that somewhere.
 * @type {{ place: Place, from: HTMLElement | SVGElement } | null}
 */
let visited = null;
/** Null until the engine has come. @type {Engine | null} */
let engine = null;
/** The text that the results on the page are of. */
let checked = '';
/** Ends the showing of an older text's results. */
let showing = new AbortController();
/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause;
/** True while the box holds changes that were made in it and not copied: leaving the page would lose them. */
let unsaved = false;

/** @param {string | null} words null: nothing to say any more */
function say(words) {
  notice.textContent = words ?? '';
  notice.hidden = words === null;
}

/** Checks the box's text now. */
async function check() {
  clearTimeout(pause);
  showing.abort();
  showing = new AbortController();
  const { signal } = showing;
  if (!engine) return;
  if (!/\S/.test(box.value)) return clear();

  const whole = box.value;
  const part = whole.slice(0, MOST_CHARACTERS);
  const asked = performance.now();
  let told = asked;
  document.body.dataset.state = 'checking';
  const patience = setTimeout(() => (status.textContent = word('page-checking')), PATIENCE);
  signal.addEventListener('abort', () => clearTimeout(patience));
  try {
    const answer = await engine.check({ body: part, references: null }, {
      limit: MOST_FINDINGS,
      reading: reading.of(part),
      progress: (rule) => {
        if (performance.now() - told < PATIENCE) return;
        told = performance.now();
        status.textContent = word('page-checking-rule', { rule });
      },
    });
    clearTimeout(patience);
    if (!answer) return;
    performance.measure('proofmark:check', { start: asked });
    say(part === whole ? null : word('page-too-long', { length: whole.length, checked: part.length }));
    await show(part, answer, signal);
    document.body.dataset.state = 'checked';
  } catch (error) {
    clearTimeout(patience);
    if (signal.aborted) return;
    if (error instanceof EngineFailed) fail(error.rule);
    else if (error instanceof EngineUnavailable) giveUp();
    else throw error;
  }
}

/**
 * @param {string} part the text that was checked
 * @param {Answer} answer
 * @param {AbortSignal} signal
 */
async function show(part, { report, status: counts, more }, signal) {
  const begun = performance.now();
  const { findings, abstentions } = report;
  checked = part;
  empty.hidden = true;
  results.hidden = false;
  walk.hidden = findings.length === 0;
  status.textContent = counts;
  // Whoever has corrected what was understood hears what it is now.
  if (reading.stated) status.append(unseen(`. ${report.document.summary}`));
  element('summary', HTMLElement).textContent = report.document.summary;
  reading.take(report.document);
  element('abstentions', HTMLElement).hidden = abstentions.length === 0;
  element('abstention-list', HTMLElement).replaceChildren(
    ...abstentions.map(({ reason }) => Object.assign(document.createElement('li'), { textContent: reason })),
  );
  navigation.take(part, findings);
  list.show(part, findings, more, abstentions.length === 0);
  layer.leave();
  await view.show(part, findings, signal);
  signal.throwIfAborted();
  const mentions = new Mentions(report.document);
  staircase.take(part, report.document, mentions);
  await layer.take(part, mentions);
  performance.measure('proofmark:render', { start: begun });
}

/** Shows the page as it is without a text. */
function clear() {
  engine?.cancel();
  checked = '';
  reading.forget();
  layer.clear();
  staircase.clear();
  navigation.take('', []);
  list.show('', [], null, true);
  view.clear();
  results.hidden = true;
  walk.hidden = true;
  empty.hidden = false;
  say(null);
  status.textContent = word('page-ready');
  document.body.dataset.state = 'empty';
}

/**
 * Says which rule failed. The text stays in its box.
 * @param {string | null} rule
 */
function fail(rule) {
  clear();
  empty.hidden = true;
  status.textContent = '';
  say(rule && rule !== 'document' ? word('page-failed', { rule }) : word('page-failed-document'));
  document.body.dataset.state = 'failed';
}

/** Says that nothing can be checked here. */
function giveUp() {
  status.textContent = '';
  element('unavailable', HTMLElement).hidden = false;
  document.body.dataset.state = 'unavailable';
}

/**
 * Goes to a place, for coming back.
 * @param {Place} place
 * @param {HTMLElement | SVGElement} from
 */
function visit(place, from) {
  navigation.goToPlace(place);
  visited = { place, from };
}

/** @param {import('./types.d.ts').Fix} fix */
function mend(fix) {
  if (!apply(box, checked, fix)) say(word('page-stale'));
  check();
}

box.addEventListener('beforeinput', ({ inputType }) => {
  const whole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
  if (inputType === 'insertFromPaste' && whole) reading.forget();
});
box.addEventListener('input', (event) => {
  clearTimeout(pause);
  const { inputType, isComposing } = /** @type {InputEvent} */ (event);
  if (isComposing) return;
  box.dir = direction(box.value);
  fitLines(box, box.value);
  // Text that was changed here exists nowhere else.
  unsaved = box.value !== '' && (unsaved || inputType !== 'insertFromPaste');
  const typed = /^(insertText|insertLineBreak|insertComposition|delete)/.test(inputType ?? '');
  if (!typed) return void check();
  pause = setTimeout(check, box.value.length > PAUSE.size ? PAUSE.long : PAUSE.short);
});
// Before the text is in, because the browser may lay it out before it tells of it.
box.addEventListener('paste', ({ clipboardData }) => fitLines(box, clipboardData?.getData('text/plain') ?? ''));
for (const taken of ['copy', 'cut']) box.addEventListener(taken, () => (unsaved = false));
addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault();
});
box.addEventListener('compositionend', () => (pause = setTimeout(check, PAUSE.short)));

element('check', HTMLButtonElement).addEventListener('click', check);
element('next', HTMLButtonElement).addEventListener('click', () => navigation.walk(1));
element('previous', HTMLButtonElement).addEventListener('click', () => navigation.walk(-1));
element('example', HTMLButtonElement).addEventListener('click', () => {
  box.focus({ preventScroll: true });
  box.select();
  // As if pasted, so that one undo brings back what was in the box.
  reading.forget();
  insert(box, EXAMPLE);
  unsaved = false;
  box.setSelectionRange(0, 0);
  check();
});

text.addEventListener('click', (event) => {
  const finding = view.findingAt(event.clientX, event.clientY);
  if (!finding) return layer.follow(event.clientX, event.clientY);
  navigation.goTo(finding);
  list.focus(finding);
});
/** True while the next frame will look for a mark under the pointer. */
let looking = false;
text.addEventListener('pointermove', ({ clientX, clientY }) => {
  if (looking) return;
  looking = true;
  requestAnimationFrame(() => {
    looking = false;
    const mark = view.findingAt(clientX, clientY) !== null || layer.covers(clientX, clientY);
    text.classList.toggle('on-mark', mark);
  });
});
text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' && event.key !== 'Escape') return;
  event.preventDefault();
  if (visited && view.current === visited.place) visited.from.focus();
  else navigation.toList();
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault();
    navigation.walk(event.shiftKey ? -1 : 1);
  } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    check();
  }
});

keepOffline({ ready: element('offline', HTMLElement), update: element('update', HTMLElement), box });

try {
  engine = await start();
  learn(engine.words);
  clear();
  // What was pasted before the engine had come, or what the browser has kept over a reload.
  if (/\S/.test(box.value)) check();
} catch {
  giveUp();
}
