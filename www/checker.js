/**
 * The whole checker, which the page is: takes the manuscript, has it checked, shows what came back. Everything that it shows
 * stands in the element, as index.html has it.
 *
 * @import { Client } from './engine.js'
 * @import { Kind } from './decisions.js'
 * @import { Snapshot } from './manuscript.js'
 * @import { CheckResult, Host, State, View } from './proofmark-check.js'
 * @import { Answer, Edit, Exported, Finding, Fix, Introduction, Place } from './types.d.ts'
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
import { fitLines } from './long-lines.js';
import { Manuscript, NO_FACTS, join } from './manuscript.js';
import { Mentions } from './mentions.js';
import { Navigation } from './navigation.js';
import { Progress } from './progress.js';
import { ReadingForm } from './reading.js';
import { Staircase } from './staircase.js';
import { Strip } from './strip.js';
import { TextView } from './text-view.js';
import { failure, learn, readWords, unseen, word } from './words.js';

/** The most findings that are shown; beyond it their number is told. */
const MOST_FINDINGS = 500;
/** How long typing must pause before the text is checked, in milliseconds; in a text above the size, the longer one. */
const PAUSE = { short: 200, long: 400, size: 200_000 };

/** @implements {View} */
export class Checker {
  /** @type {HTMLElement} */ #root;
  /** @type {Host} */ #host;
  /** Ends the listening to the page around. */
  #around = new AbortController();
  /** @type {Manuscript} */ #manuscript;
  /** Null until the engine has started. @type {Client | null} */ #engine = null;
  /** Whoever is asked, even before that. @type {Client | null} */ #coming = null;
  /** What the engine says of itself. @type {Introduction} */ #about = { words: {}, language: 'en', rules: [], languages: [] };
  /** What the results are of; null where there are none. @type {Snapshot | null} */ #read = null;
  /** @type {Finding[]} */ #findings = [];
  /** What is to be said below the list. @type {string[]} */ #notes = [];
  /** Ends the showing of an older text's results. */
  #showing = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #pause;
  /** The last thing that was said to be wrong. @type {string | null} */ #warned = null;
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
   * @param {Host} host
   */
  constructor(root, host) {
    this.#root = root;
    this.#host = host;
    readWords(root);
    this.#manuscript = new Manuscript(this.#part('manuscript', HTMLTextAreaElement), this.#part('reference-box', HTMLTextAreaElement));
    this.#view = new TextView(this.#part('text', HTMLElement));
    this.#decisions = new Decisions(() => this.#decided());
    this.#decisionsDialog = new DecisionsDialog(this.#part('decisions', HTMLDialogElement), {
      decisions: this.#decisions,
      rule: (id) => this.#rule(id),
      readWords: async (text) => (await this.#engine?.ask('read_words', { text })) ?? { words: [], problems: [] },
    });
    this.#fixAll = new FixAll(this.#part('fix-all', HTMLDialogElement), (edits) => this.#mend(edits));
    this.#filters = new Filters(this.#part('filters', HTMLElement), () => this.#listFindings());
    this.#list = new FindingsList(this.#part('finding-groups', HTMLElement), this.#part('findings-heading', HTMLElement), {
      show: (finding) => {
        this.#forgetUndo();
        this.#navigation.goTo(finding);
      },
      showPlace: (place) => this.#navigation.goToPlace(place),
      edit: (finding) => this.#navigation.edit(finding),
      fix: (fix) => this.apply(fix),
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
      { root: root.ownerDocument.documentElement, open: this.#part('file-open', HTMLButtonElement), file: this.#part('file', HTMLInputElement) },
      this.#manuscript,
      {
        engine: () => this.#coming,
        before: () => this.#reading.forget(),
        after: (whole) => {
          if (whole) this.#begin();
          this.check();
        },
        note: (notes) => this.#note(notes),
        refuse: (error) => {
          this.#warned = null;
          this.warn(error);
        },
      },
    );
    this.#listenToButtons();
    this.#listenToText();
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

  /** @param {string} id */
  #rule(id) {
    return this.#about.rules.find((rule) => rule.id === id);
  }

  /**
   * What has been said already is not said again: who has closed it has read it.
   * @param {string | null} words null: nothing to say but what is wrong with the profile
   */
  warn(words) {
    const said = words ?? this.#host.fault();
    if (said === this.#warned) return;
    this.#warned = said;
    const notice = this.#part('notice', HTMLElement);
    const close = wordButton('page-close', () => {
      notice.hidden = true;
      this.#manuscript.body.focus();
    });
    if (notice.matches(':focus-within')) this.#manuscript.body.focus();
    notice.replaceChildren(...(said === null ? [] : [make('p', '', said), close]));
    notice.hidden = said === null;
  }

  get anchor() {
    return this.#status;
  }

  /**
   * Takes texts from now on.
   * @param {Client} engine
   */
  async begin(engine) {
    this.#around.abort();
    this.#around = new AbortController();
    const { signal } = this.#around;
    this.#coming = engine;
    // The whole page is the checker's: keys count wherever the focus is.
    this.#root.ownerDocument.addEventListener('keydown', (event) => this.#key(event), { signal });
    addEventListener('beforeunload', (event) => this.unsaved && event.preventDefault(), { signal });
    try {
      const about = await engine.introduction();
      await this.#host.start();
      if (signal.aborted) return;
      this.#engine = engine;
      const options = about.languages.map(({ tag, name }) => new Option(name, tag, false, tag === about.language));
      this.#part('language', HTMLSelectElement).replaceChildren(...options);
      this.#learn(about);
      this.#clear();
      // What was pasted before the engine had come, or what the browser has kept over a reload.
      if (!this.#manuscript.blank) this.check();
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  /** Gives back what it has of the page around it. The text stays in its box. */
  end() {
    this.#around.abort();
    this.#showing.abort();
    clearTimeout(this.#pause);
    this.#engine = null;
    this.#coming = null;
  }

  /** Its boxes are always there. */
  locate() {}

  /** Checks, because something else is wanted of it. */
  soon() {
    if (this.#engine && !this.#manuscript.blank) this.check();
  }

  /** @param {string} language (BCP 47) */
  async #speak(language) {
    const about = await this.#engine?.introduction(language);
    if (!about) return;
    this.#learn(about);
    if (this.#manuscript.blank) this.#clear();
    else this.check();
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

  /**
   * Checks what the boxes hold now.
   * @param {boolean} [typed] because somebody types, and has not asked for it
   * @returns {Promise<CheckResult | null>} null where a newer check has come in between
   */
  async check(typed = false) {
    clearTimeout(this.#pause);
    this.#showing.abort();
    this.#showing = new AbortController();
    const { signal } = this.#showing;
    const engine = this.#engine;
    if (!engine) return null;
    if (this.#manuscript.blank) {
      this.#clear();
      return null;
    }

    const read = this.#manuscript.read();
    const asked = performance.now();
    this.#host.checking();
    this.#progress.begin(this.#about.rules);
    try {
      const answer = await engine.check(read, {
        ...this.#wanted(read),
        language: this.#about.language,
        progress: (rule) => this.#progress.take(rule),
      });
      if (!answer) return null;
      this.#progress.end();
      performance.measure('proofmark:check', { start: asked });
      join(answer, read);
      const checked = read.body.length + (read.references?.length ?? 0);
      this.warn(checked < read.whole ? word('page-too-long', { length: read.whole, checked }) : null);
      await this.#show(read, answer, typed, signal);
      return this.#host.checked(answer, read.whole - checked);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
      return null;
    }
  }

  /**
   * What is wanted of a check: what the person has decided and said.
   * @param {Snapshot} read
   */
  #wanted(read) {
    const { rules, words = [], reading, limits } = this.#host.profile() ?? {};
    const decided = this.#decisions.decided;
    return {
      ...decided,
      accepted: [...words, ...decided.accepted],
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
   * @param {boolean} typed as above
   * @param {AbortSignal} signal
   */
  async #show(read, { report, status: counts, more }, typed, signal) {
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
    // Whoever has corrected what was understood hears what it is now.
    const understood = this.#reading.stated ? `. ${report.document.summary}` : '';
    // Said again, the same would be read out at each pause of the typing; whoever has asked hears it.
    if (!typed || this.#status.textContent !== counts + understood) this.#status.replaceChildren(counts, unseen(understood));
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
    this.warn(null);
  }

  /**
   * Shows no findings.
   * @param {State} state
   */
  clear(state) {
    if (state === 'idle') return this.#clear();
    this.#empty();
    this.#reading.forget();
    this.#status.textContent = '';
    this.#host.to(state);
  }

  /** Shows the page as it is without a text. */
  #clear() {
    this.#empty();
    this.#note([]);
    this.#reading.forget();
    this.#forgetUndo();
    this.#part('empty', HTMLElement).hidden = false;
    this.#status.textContent = word('page-ready');
    this.#host.to('idle');
  }

  /** Gives up the check that is running. The text stays in its box. */
  #cancel() {
    this.#showing.abort();
    this.#empty();
    this.#status.textContent = word('page-cancelled');
    this.#host.to('cancelled');
    this.#part('check', HTMLButtonElement).focus();
  }

  /**
   * Says which rule failed, or that nothing can be checked here. The text stays in its box.
   * @param {unknown} error
   */
  #fail(error) {
    if (this.#host.failed(error) === 'unavailable') this.#part('unavailable', HTMLElement).hidden = false;
    else this.warn(failure(error instanceof EngineFailed ? error.rule : null));
  }

  /** @param {1 | -1} step */
  walk(step) {
    this.#forgetUndo();
    this.#navigation.walk(step);
  }

  /** @param {Place} place */
  show(place) {
    this.#navigation.goToPlace(place);
  }

  /** @param {Fix} fix */
  apply(fix) {
    const done = this.#mend(fix.edits);
    if (done) this.#host.fixed(fix);
    return done;
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
    const done = this.#read !== null && this.#manuscript.edit(this.#read, edits);
    if (!done) this.warn(word('page-stale'));
    this.check();
    return done;
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

  /** Whoever goes on takes nothing back; the list of what was decided still can. */
  #forgetUndo() {
    this.#part('undo', HTMLElement).replaceChildren();
  }

  /** Something else has been decided: checks again, if there is a text. */
  #decided() {
    this.#decisionsDialog.draw();
    this.soon();
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
      this.#forgetUndo();
      this.#pause = setTimeout(() => this.check(true), box.value.length > PAUSE.size ? PAUSE.long : PAUSE.short);
    });
    // Before the text is in, because the browser may lay it out before it tells of it.
    box.addEventListener('paste', ({ clipboardData }) => fitLines(box, clipboardData?.getData('text/plain') ?? ''));
    box.addEventListener('copy', ({ clipboardData }) => {
      // Whoever copies a word has not copied the text.
      const taken = clipboardData?.getData('text/plain') || box.value.slice(box.selectionStart, box.selectionEnd);
      if (this.#manuscript.boxes.every(({ value }) => taken.includes(value))) this.unsaved = false;
    });
    box.addEventListener('compositionend', () => (this.#pause = setTimeout(() => this.check(true), PAUSE.short)));
  }

  #listenToButtons() {
    const act = (/** @type {string} */ id, /** @type {() => void} */ action) =>
      this.#part(id, HTMLButtonElement).addEventListener('click', action);
    act('check', () => this.check());
    act('next', () => this.walk(1));
    act('previous', () => this.walk(-1));
    act('cancel', () => this.#cancel());
    act('export-open', () => this.#exportDialog.open());
    act('set-aside', () => this.#decisionsDialog.open());
    act('decisions-open', () => this.#decisionsDialog.open());
    act('example', () => this.#fillIn(EXAMPLE));
    const language = this.#part('language', HTMLSelectElement);
    language.addEventListener('change', () => this.#speak(language.value));
    const verify = this.#part('verify', HTMLDialogElement);
    act('verify-open', () => verify.showModal());
    act('verify-close', () => verify.close());
  }

  /**
   * Replaces what the box holds as if it had been pasted, so that one undo brings it back.
   * @param {string} text
   */
  #fillIn(text) {
    this.#manuscript.selectBody();
    this.#reading.forget();
    this.#note([]);
    this.#manuscript.insert(text, NO_FACTS);
    this.#begin();
    this.check();
  }

  /** Another text has come: it is seen from its beginning. The caret stays behind it, where the next paste goes on. */
  #begin() {
    // What the other box holds may have been written there.
    this.unsaved = this.#manuscript.references.value !== '';
    this.#forgetUndo();
    this.#manuscript.body.scrollTop = 0;
    this.#part('findings', HTMLElement).scrollTop = 0;
    scrollTo(0, 0);
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
      this.walk(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.check();
    }
  }
}
