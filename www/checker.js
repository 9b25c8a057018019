/**
 * The checker: takes the manuscript, has it checked, shows what came back. Everything that it shows lies in one root, which
 * may be a page's body or a shadow root.
 *
 * @import { Client } from './engine.js'
 * @import { Kind } from './decisions.js'
 * @import { Profile } from './profile.js'
 * @import { Snapshot } from './manuscript.js'
 * @import { Answer, Edit, Exported, Finding, Introduction, Place } from './types.d.ts'
 */
import { CitationLayer } from './citation-layer.js';
import { Decisions } from './decisions.js';
import { DecisionsDialog } from './decisions-dialog.js';
import { direction } from './direction.js';
import { make, part, wordButton } from './elements.js';
import { EngineFailed } from './engine.js';
import { EXAMPLE } from './example.js';
import { ExportDialog } from './export-dialog.js';
import { Filters, groupOf } from './filters.js';
import { FindingsList } from './findings-list.js';
import { FixAll } from './fix-all.js';
import { Incoming } from './incoming.js';
import { EngineUnavailable } from './ladder.js';
import { fitLines } from './long-lines.js';
import { Manuscript, join } from './manuscript.js';
import { Mentions } from './mentions.js';
import { Navigation } from './navigation.js';
import { Progress } from './progress.js';
import { ReadingForm } from './reading.js';
import { Staircase } from './staircase.js';
import { Strip } from './strip.js';
import { TextView } from './text-view.js';
import { learn, readWords, unseen, word } from './words.js';

/** The most findings that are shown; beyond it their number is told. */
const MOST_FINDINGS = 500;
/** How long typing must pause before the text is checked, in milliseconds; in a text above the size, the longer one. */
const PAUSE = { short: 250, long: 900, size: 200_000 };

export class Checker {
  /** @type {HTMLElement} */ #root;
  /** @type {Manuscript} */ #manuscript;
  /** Null until the engine has come. @type {Client | null} */ #engine = null;
  /** What the engine says of itself. @type {Introduction} */ #about = { words: {}, language: 'en', rules: [], languages: [] };
  /** What the results are of; null where there are none. @type {Snapshot | null} */ #read = null;
  /** @type {Finding[]} */ #findings = [];
  /** What is to be said below the list. @type {string[]} */ #notes = [];
  /** Ends the showing of an older text's results. */
  #showing = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #pause;
  /**
   * The place that was gone to from somewhere else than the findings, and that somewhere.
   * @type {{ place: Place, from: HTMLElement | SVGElement } | null}
   */
  #visited = null;

  /** @type {Decisions} */ #decisions;
  /** @type {DecisionsDialog} */ #decisionsDialog;
  /** @type {FixAll} */ #fixAll;
  /** @type {Filters} */ #filters;
  /** @type {FindingsList} */ #list;
  /** @type {Strip} */ #strip;
  /** @type {Profile | null} */ #profile;
  /** @type {TextView} */ #view;
  /** @type {Navigation} */ #navigation;
  /** @type {ReadingForm} */ #reading;
  /** @type {CitationLayer} */ #layer;
  /** @type {Staircase} */ #staircase;
  /** @type {Progress} */ #progress;
  /** @type {ExportDialog} */ #exportDialog;

  /** True while the boxes hold changes that were made in them and not copied: leaving would lose them. */
  unsaved = false;

  /**
   * @param {HTMLElement} root holds the parts that index.html has
   * @param {{ profile?: Profile | null }} [options] what a journal wants of the check
   */
  constructor(root, { profile = null } = {}) {
    this.#root = root;
    this.#profile = profile;
    readWords(root);
    this.#manuscript = new Manuscript(this.#part('manuscript', HTMLTextAreaElement), this.#part('reference-box', HTMLTextAreaElement));
    this.#view = new TextView(this.#part('text', HTMLElement));
    this.#decisions = new Decisions(() => this.#decided(), profile?.words);
    this.#decisionsDialog = new DecisionsDialog(this.#part('decisions', HTMLDialogElement), {
      decisions: this.#decisions,
      rule: (id) => this.#rule(id),
      readWords: async (text) => (await this.#engine?.ask('read_words', { text })) ?? { words: [], problems: [] },
    });
    this.#fixAll = new FixAll(this.#part('fix-all', HTMLDialogElement), (edits) => this.#mend(edits));
    this.#filters = new Filters(this.#part('filters', HTMLElement), () => this.#listFindings());
    this.#list = new FindingsList(this.#part('finding-groups', HTMLElement), this.#part('findings-heading', HTMLElement), {
      show: (finding) => this.#navigation.goTo(finding),
      showPlace: (place) => this.#navigation.goToPlace(place),
      edit: (finding) => this.#navigation.edit(finding),
      fix: ({ edits }) => this.#mend(edits),
      fixAll: (rule) => this.#askToFix((finding) => finding.rule === rule),
      fixGroup: (group) => this.#askToFix((finding) => groupOf(finding) === group),
      decide: (kind, name, how) => this.#decide(kind, name, how),
    });
    this.#strip = new Strip(this.#part('strip', HTMLElement), (finding) => this.#navigation.goTo(finding));
    this.#navigation = new Navigation({
      manuscript: this.#manuscript,
      view: this.#view,
      list: this.#list,
      strip: this.#strip,
      position: this.#part('position', HTMLElement),
    });
    this.#reading = new ReadingForm(
      /** @type {HTMLFormElement} */ (this.#part('reading', HTMLElement).querySelector('form')),
      this.#manuscript.body,
      { startsHere: this.#part('reading-starts-here', HTMLButtonElement), endsHere: this.#part('reading-ends-here', HTMLButtonElement) },
      () => this.check(),
    );
    this.#layer = new CitationLayer(
      {
        toggle: this.#part('layer', HTMLButtonElement),
        note: this.#part('layer-note', HTMLElement),
        references: this.#part('references', HTMLDetailsElement),
        list: this.#part('reference-list', HTMLElement),
        position: this.#part('mention', HTMLElement),
      },
      this.#view,
      (place, from) => this.#visit(place, from),
    );
    this.#staircase = new Staircase(this.#part('staircase', HTMLDetailsElement), this.#part('staircase-picture', HTMLElement), (place, from) =>
      this.#visit(place, from),
    );
    this.#progress = new Progress(this.#part('progress', HTMLElement), this.#status);
    this.#exportDialog = new ExportDialog(
      this.#part('export', HTMLDialogElement),
      (format, about) => this.#export(format, about),
      this.#manuscript,
    );
    for (const box of this.#manuscript.boxes) this.#listenToBox(box);
    new Incoming(
      { root, open: this.#part('file-open', HTMLButtonElement), file: this.#part('file', HTMLInputElement) },
      this.#manuscript,
      {
        engine: () => this.#engine,
        before: () => this.#reading.forget(),
        after: () => {
          this.unsaved = false;
          this.#manuscript.body.setSelectionRange(0, 0);
          this.check();
        },
        note: (notes) => this.#note(notes),
        refuse: (error) => this.#say(error),
      },
    );
    this.#listenToButtons();
    this.#listenToText();
    root.addEventListener('keydown', (event) => this.#key(event));
  }

  /**
   * @template {Element} T
   * @param {string} id
   * @param {new () => T} type
   */
  #part(id, type) {
    return part(this.#root, id, type);
  }

  get #status() {
    return this.#part('status', HTMLElement);
  }

  /** @param {string} state */
  #setState(state) {
    this.#root.dataset.state = state;
  }

  /** @param {string} id */
  #rule(id) {
    return this.#about.rules.find((rule) => rule.id === id);
  }

  /** @param {string | null} words null: nothing to say any more */
  #say(words) {
    const notice = this.#part('notice', HTMLElement);
    notice.textContent = words ?? '';
    notice.hidden = words === null;
  }

  /**
   * Takes texts from now on.
   * @param {Client} engine
   * @param {Introduction} about
   */
  begin(engine, about) {
    this.#engine = engine;
    const select = this.#part('language', HTMLSelectElement);
    select.replaceChildren(...about.languages.map(({ tag, name }) => new Option(name, tag, false, tag === about.language)));
    select.addEventListener('change', async () => {
      this.#learn(await engine.introduction(select.value));
      if (this.#manuscript.blank) this.#clear();
      else this.check();
    });
    this.#learn(about);
    this.#clear();
    // What was pasted before the engine had come, or what the browser has kept over a reload.
    if (!this.#manuscript.blank) this.check();
  }

  /**
   * Says that something is not as it was meant.
   * @param {string} id of the words
   * @param {Record<string, string | number>} args
   */
  warn(id, args) {
    this.#say(word(id, args));
  }

  /**
   * Writes everything in a language.
   * @param {Introduction} about
   */
  #learn(about) {
    const { words, language, languages } = about;
    this.#about = about;
    learn(words, this.#root, language);
    const own = languages.find(({ tag }) => tag === language);
    this.#part('language-state', HTMLElement).textContent = language === 'en' ? '' : (own?.state ?? '');
  }

  /** Says that nothing can be checked here. */
  giveUp() {
    this.#status.textContent = '';
    this.#part('unavailable', HTMLElement).hidden = false;
    this.#setState('unavailable');
  }

  /** Checks what the boxes hold now. */
  async check() {
    clearTimeout(this.#pause);
    this.#showing.abort();
    this.#showing = new AbortController();
    const { signal } = this.#showing;
    const engine = this.#engine;
    if (!engine) return;
    if (this.#manuscript.blank) return this.#clear();

    const read = this.#manuscript.read();
    const asked = performance.now();
    this.#setState('checking');
    this.#progress.begin(this.#about.rules);
    try {
      const answer = await engine.check(read, {
        ...this.#wanted(read),
        language: this.#about.language,
        progress: (rule) => this.#progress.take(rule),
      });
      if (!answer) return;
      this.#progress.end();
      performance.measure('proofmark:check', { start: asked });
      join(answer, read);
      const checked = read.body.length + (read.references?.length ?? 0);
      this.#say(checked < read.whole ? word('page-too-long', { length: read.whole, checked }) : null);
      await this.#show(read, answer, signal);
      this.#setState('checked');
    } catch (error) {
      if (signal.aborted) return;
      this.#progress.end();
      if (error instanceof EngineFailed) this.#fail(error.rule);
      else if (error instanceof EngineUnavailable) this.giveUp();
      else throw error;
    }
  }

  /**
   * What is wanted of a check: what the person has decided and said.
   * @param {Snapshot} read
   */
  #wanted(read) {
    const { rules, reading, limits } = this.#profile ?? {};
    const decided = this.#decisions.decided;
    return {
      ...decided,
      rules: rules?.only ?? [],
      without: [...decided.without, ...(rules?.without ?? [])],
      reading: { ...reading, ...this.#reading.of(read.body) },
      limit: limits?.findings ?? MOST_FINDINGS,
    };
  }

  /**
   * The findings as a file. The manuscript is checked anew for it, so that nothing is cut off.
   * @param {string} format
   * @param {object} about
   * @returns {Promise<Exported | { error: string }>}
   */
  #export(format, about) {
    const read = this.#read ?? this.#manuscript.read();
    const { body, references, facts } = read;
    const check = { id: 0, body, references, facts, language: this.#about.language, ...this.#wanted(read) };
    const engine = /** @type {Client} */ (this.#engine);
    const { original } = this.#manuscript;
    if (format === 'comments' && original) return engine.ask('write_comments', { check, about }, original);
    return engine.ask('write_report', { check, format, about });
  }

  /**
   * Tells what is to be known of how a text was read.
   * @param {string[]} notes
   */
  #note(notes) {
    this.#part('notes', HTMLElement).replaceChildren(...notes.map((note) => make('p', '', note)));
  }

  /**
   * @param {Snapshot} read
   * @param {Answer} answer
   * @param {AbortSignal} signal
   */
  async #show(read, { report, status: counts, more }, signal) {
    const begun = performance.now();
    const { findings, abstentions, set_aside: setAside = [] } = report;
    this.#read = read;
    this.#findings = findings;
    this.#notes = more ? [more] : [];
    if (findings.length === 0) {
      this.#notes.push(word('page-findings-none'), ...(abstentions.length > 0 ? [word('page-findings-none-caution')] : []));
    }
    this.#part('empty', HTMLElement).hidden = true;
    this.#part('results', HTMLElement).hidden = false;
    this.#part('walk', HTMLElement).hidden = findings.length === 0;
    this.#status.textContent = counts;
    // Whoever has corrected what was understood hears what it is now.
    if (this.#reading.stated) this.#status.append(unseen(`. ${report.document.summary}`));
    this.#part('summary', HTMLElement).textContent = report.document.summary;
    this.#reading.take(report.document);
    this.#part('abstentions', HTMLElement).hidden = abstentions.length === 0;
    this.#part('abstention-list', HTMLElement).replaceChildren(...abstentions.map(({ reason }) => make('li', '', reason)));
    const held = this.#part('set-aside', HTMLButtonElement);
    held.textContent = word('page-set-aside', { count: setAside.length });
    held.hidden = setAside.length === 0;
    this.#decisionsDialog.take(read.text, setAside);
    this.#navigation.take(read, findings);
    this.#filters.take(findings);
    this.#strip.take(read.text, findings);
    this.#listFindings();
    this.#layer.leave();
    await this.#view.show(read.text, findings, signal);
    signal.throwIfAborted();
    const mentions = new Mentions(report.document);
    this.#staircase.take(read.text, report.document, mentions);
    await this.#layer.take(read.text, mentions);
    performance.measure('proofmark:render', { start: begun });
  }

  /** Lists the findings that are to be listed. */
  #listFindings() {
    const shown = this.#filters.shown;
    this.#navigation.limit(shown);
    const text = this.#read?.text ?? '';
    this.#list.show(() => text, shown, { all: this.#findings, notes: this.#notes, rule: (id) => this.#rule(id) });
  }

  /** Takes the results away. */
  #empty() {
    this.#engine?.cancel();
    this.#progress.end();
    this.#read = null;
    this.#findings = [];
    this.#notes = [];
    this.#layer.clear();
    this.#staircase.clear();
    this.#navigation.take(null, []);
    this.#filters.take([]);
    this.#strip.take('', []);
    this.#decisionsDialog.take('', []);
    this.#listFindings();
    this.#view.clear();
    this.#part('results', HTMLElement).hidden = true;
    this.#part('walk', HTMLElement).hidden = true;
    this.#say(null);
  }

  /** Shows the page as it is without a text. */
  #clear() {
    this.#empty();
    this.#note([]);
    this.#reading.forget();
    this.#forgetUndo();
    this.#part('empty', HTMLElement).hidden = false;
    this.#status.textContent = word('page-ready');
    this.#setState('empty');
  }

  /** Gives up the check that is running. The text stays in its box. */
  #cancel() {
    this.#showing.abort();
    this.#empty();
    this.#status.textContent = word('page-cancelled');
    this.#setState('cancelled');
    this.#part('check', HTMLButtonElement).focus();
  }

  /**
   * Says which rule failed. The text stays in its box.
   * @param {string | null} rule
   */
  #fail(rule) {
    this.#empty();
    this.#reading.forget();
    this.#status.textContent = '';
    this.#say(rule && rule !== 'document' ? word('page-failed', { rule }) : word('page-failed-document'));
    this.#setState('failed');
  }

  /**
   * Goes to a place, for coming back.
   * @param {Place} place
   * @param {HTMLElement | SVGElement} from
   */
  #visit(place, from) {
    this.#navigation.goToPlace(place);
    this.#visited = { place, from };
  }

  /** @param {Edit[]} edits */
  #mend(edits) {
    if (!this.#read || !this.#manuscript.edit(this.#read, edits)) this.#say(word('page-stale'));
    this.check();
  }

  /** @param {(finding: Finding) => boolean} which */
  #askToFix(which) {
    if (this.#read) this.#fixAll.ask(this.#read.text, this.#findings.filter(which));
  }

  /**
   * Takes a decision of the person's, and offers to take it back.
   * @param {Kind} kind
   * @param {string} name
   * @param {{ kept?: boolean, rule?: string }} how
   */
  #decide(kind, name, how) {
    this.#decisions.make(kind, name, how);
    const kept = this.#decisions.list(kind).some((decision) => decision.name === name && decision.kept);
    const what = { word: name, rule: this.#rule(name)?.title ?? name };
    const said = kind === 'word' ? (kept ? 'page-accepted-always' : 'page-accepted') : kind === 'rule' ? 'page-switched-off' : 'page-ignored';
    const undo = this.#part('undo', HTMLElement);
    const back = wordButton('page-undo', () => {
      this.#decisions.takeBack(kind, name);
      this.#forgetUndo();
      this.#part('findings-heading', HTMLElement).focus();
    });
    const always = wordButton('page-always', () => this.#decide(kind, name, { ...how, kept: true }));
    undo.replaceChildren(make('span', '', word(said, what)), back, ...(kept ? [] : [always]));
  }

  #forgetUndo() {
    this.#part('undo', HTMLElement).replaceChildren();
  }

  /** Something else has been decided: checks again, if there is a text. */
  #decided() {
    this.#decisionsDialog.draw();
    if (this.#engine && !this.#manuscript.blank) this.check();
  }

  /** @param {HTMLTextAreaElement} box */
  #listenToBox(box) {
    box.addEventListener('beforeinput', ({ inputType }) => {
      const whole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
      if (inputType !== 'insertFromPaste' || !whole || box !== this.#manuscript.body) return;
      this.#reading.forget();
      this.#manuscript.forget();
    });
    box.addEventListener('input', (event) => {
      clearTimeout(this.#pause);
      const { inputType, isComposing } = /** @type {InputEvent} */ (event);
      if (isComposing) return;
      // Said again, the same direction would cost a new style of the box's whole text: at 1 MB half of a key press.
      const way = direction(box.value);
      if (box.dir !== way) box.dir = way;
      fitLines(box, box.value);
      // Text that was changed here exists nowhere else.
      this.unsaved = this.#manuscript.boxes.some(({ value }) => value !== '') && (this.unsaved || inputType !== 'insertFromPaste');
      const typed = /^(insertText|insertLineBreak|insertComposition|delete)/.test(inputType ?? '');
      if (!typed) return void this.check();
      this.#pause = setTimeout(() => this.check(), box.value.length > PAUSE.size ? PAUSE.long : PAUSE.short);
    });
    // Before the text is in, because the browser may lay it out before it tells of it.
    box.addEventListener('paste', ({ clipboardData }) => fitLines(box, clipboardData?.getData('text/plain') ?? ''));
    for (const taken of ['copy', 'cut']) box.addEventListener(taken, () => (this.unsaved = false));
    box.addEventListener('compositionend', () => (this.#pause = setTimeout(() => this.check(), PAUSE.short)));
  }

  #listenToButtons() {
    const act = (/** @type {string} */ id, /** @type {() => void} */ action) =>
      this.#part(id, HTMLButtonElement).addEventListener('click', action);
    act('check', () => this.check());
    act('next', () => this.#navigation.walk(1));
    act('previous', () => this.#navigation.walk(-1));
    act('cancel', () => this.#cancel());
    act('export-open', () => this.#exportDialog.open());
    act('set-aside', () => this.#decisionsDialog.open());
    act('decisions-open', () => this.#decisionsDialog.open());
    act('example', () => this.#fillIn(EXAMPLE));
    const verify = this.#part('verify', HTMLDialogElement);
    act('verify-open', () => verify.showModal());
    act('verify-close', () => verify.close());
  }

  /**
   * Replaces what the box holds as if it had been pasted, so that one undo brings it back.
   * @param {string} text
   */
  #fillIn(text) {
    const box = this.#manuscript.body;
    box.focus({ preventScroll: true });
    box.select();
    this.#reading.forget();
    this.#note([]);
    this.#manuscript.insert(text, { hidden: [], works: [] });
    this.unsaved = false;
    box.setSelectionRange(0, 0);
    this.check();
  }

  #listenToText() {
    const text = this.#part('text', HTMLElement);
    text.addEventListener('click', ({ clientX, clientY }) => {
      const finding = this.#view.findingAt(clientX, clientY);
      if (!finding) return this.#layer.follow(clientX, clientY);
      this.#navigation.goTo(finding);
      this.#list.focus(finding);
    });
    let looking = false;
    text.addEventListener('pointermove', ({ clientX, clientY }) => {
      if (looking) return;
      looking = true;
      requestAnimationFrame(() => {
        looking = false;
        const mark = this.#view.findingAt(clientX, clientY) !== null || this.#layer.covers(clientX, clientY);
        text.classList.toggle('on-mark', mark);
      });
    });
    text.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      if (this.#visited && this.#view.current === this.#visited.place) this.#visited.from.focus();
      else this.#navigation.toList();
    });
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (/** @type {Element} */ (event.target).closest('dialog')) return;
    if (event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      this.#navigation.walk(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.check();
    }
  }
}
