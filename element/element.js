/**
 * `<proofmark-check>`: shows beside a field what a careful copy editor would mark in it.
 *
 * @import { Answer, Finding, Fix, Place, RulePage } from '../www/types.d.ts'
 * @import { FieldAdapter } from './fields.js'
 * @import { Profile } from '../www/profile.js'
 * @import { Manuscript, Rung } from '../www/protocol.d.ts'
 * @import { Client, SharedEngine } from '../www/engine.js'
 */
import version from 'proofmark:version';
import { adapterOf, box } from './fields.js';
import { EngineUnavailable, RUNGS } from '../www/ladder.js';
import { Panel } from './panel.js';
import { word } from '../www/words.js';
import { ProfileError, parseProfile, readProfile } from '../www/profile.js';
import { EngineFailed } from '../www/engine.js';
import { styleSheet } from './style.js';
import { findTarget } from './target.js';

/** How long typing must pause before the text is checked, in milliseconds. */
const PAUSE = 400;
/** The longest text that is checked, in UTF-16 units: in a worker, and on the page's own thread, see docs/embedding.md. */
const MOST_CHARACTERS = { worker: 1_000_000, 'main-thread': 40_000 };
/** The most findings that are listed. */
const MOST_FINDINGS = 200;

/**
 * Where the element stands: `idle` (nothing to check), `waiting` (for its field), `checking`, `checked`, `failed` (the engine
 * on this text), `unavailable` (the engine here at all).
 * @typedef {'idle' | 'waiting' | 'checking' | 'checked' | 'failed' | 'unavailable'} State
 */

/**
 * How many findings there are of each severity.
 * @typedef {{ error: number, warning: number, info: number }} CheckCounts
 */

/**
 * What `proofmark-result` tells.
 * @typedef {object} CheckResult
 * @property {CheckCounts} counts
 * @property {Finding[]} findings in order of place; offsets are UTF-16 units of the field that `field` names
 * @property {number} total of findings, those beyond the limit included
 * @property {string} summary the counts in words
 * @property {number} unchecked how many UTF-16 units at the end of the text were too much and not checked
 */

/** In Node there are no elements; the class can be imported there all the same. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/** The engine of this copy of the package. @type {SharedEngine | null} */
let engine = null;

/**
 * Says where the elements get their engine. Each edition of the package does so once.
 * @param {SharedEngine} shared
 */
export function useEngine(shared) {
  engine ??= shared;
}

export class ProofmarkCheck extends Base {
  static formAssociated = true;
  static version = version;
  static observedAttributes = ['for', 'references-for', 'blocking', 'profile'];

  /** @type {ElementInternals} */ #internals;
  /** @type {Panel} */ #panel;
  /** @type {Client | null} */ #client = null;
  /** Ends all watching of the page. */
  #connection = new AbortController();
  /** @type {FieldAdapter | null} */ #body = null;
  /** @type {FieldAdapter | null} */ #references = null;
  /** What the host has set by property. @type {{ body?: Element | FieldAdapter, references?: Element | FieldAdapter }} */
  #set = {};
  /** Ends the watching of the fields. */
  #unwatch = () => {};
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #pause;
  /** @type {Profile | null} */ #profile = null;
  /** @type {Manuscript} */ #checked = { body: '', references: '' };
  /** @type {CheckResult} */ #result = nothing();
  /** @type {State} */ #state = 'idle';
  /** @type {Rung | null} */ #rung = null;
  #ownBox = false;

  /**
   * Registers the element.
   * @param {string} [tag]
   * @param {CustomElementRegistry} [registry]
   */
  static define(tag = 'proofmark-check', registry = customElements) {
    // Another copy, perhaps of another version, may be on the page. The first one serves them all.
    if (!registry.get(tag)) registry.define(tag, this);
    return registry.get(tag);
  }

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open', delegatesFocus: false });
    shadow.adoptedStyleSheets = [styleSheet()];
    this.#internals = this.attachInternals();
    this.#panel = new Panel(shadow, {
      show: (place) => this.#showPlace(place),
      fix: (fix) => this.apply(fix),
    });
    shadow.addEventListener('keydown', (event) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey } = /** @type {KeyboardEvent} */ (event);
      if (key !== 'F8' || ctrlKey || altKey || metaKey) return;
      event.preventDefault();
      if (shiftKey) this.previous();
      else this.next();
    });
  }

  connectedCallback() {
    this.#connection.abort();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#client ??= engine?.client(this.#rungs(), this.#language) ?? null;
    this.#readProfile();
    // The fields may come later, move, or go; so may the profile, which the parser adds behind the opening tag.
    const observer = new MutationObserver((changes) => {
      if (changes.some(({ target }) => target === this)) this.#readProfile();
      this.#locate();
    });
    const root = this.getRootNode();
    observer.observe(root, { childList: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
    this.#locate();
  }

  disconnectedCallback() {
    // An element that only moves is back at once.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  /** Gives everything back. */
  #leave() {
    this.#connection.abort();
    clearTimeout(this.#pause);
    this.#unwatch();
    this.#unwatch = () => {};
    this.#body = this.#references = null;
    this.#client?.release();
    this.#client = null;
    this.#rung = null;
    delete this.dataset.rung;
    this.#clear('idle');
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    // While being upgraded an element is connected and knows nothing yet.
    if (!this.#client) return;
    if (name === 'blocking') this.#validate();
    else if (name === 'profile') this.#readProfile();
    else if (name === 'for' || name === 'references-for') this.#locate();
  }

  formResetCallback() {
    // The host's fields are empty again, or as they came; their own events do not tell.
    this.#soon();
  }

  // What the host asks and says.

  /** The field whose text is checked: an element, or an adapter for an editor. Comes before the attribute `for`. */
  get target() {
    return this.#set.body ?? this.#find('for');
  }

  set target(target) {
    this.#set.body = target ?? undefined;
    if (this.#client) this.#locate();
  }

  /** The field that holds the reference list, where it is another one. Comes before the attribute `references-for`. */
  get referencesTarget() {
    return this.#set.references ?? this.#find('references-for');
  }

  set referencesTarget(target) {
    this.#set.references = target ?? undefined;
    if (this.#client) this.#locate();
  }

  /** What the journal wants of the check. Setting what is no profile throws a `ProfileError`. */
  get profile() {
    return this.#profile;
  }

  set profile(profile) {
    this.#profile = profile === null ? null : readProfile(profile);
    this.#fault = null;
    this.#warn(null);
    this.#soon();
  }

  /** Where the element stands. */
  get state() {
    return this.#state;
  }

  /** How the engine runs; null until it does. The attribute `data-rung` says the same. */
  get rung() {
    return this.#rung;
  }

  /** The findings of the last check, in order of place. */
  get findings() {
    return this.#result.findings;
  }

  /** How many findings the last check gave. */
  get counts() {
    return this.#result.counts;
  }

  /** The counts of the last check in words. */
  get summary() {
    return this.#result.summary;
  }

  get form() {
    return this.#internals.form;
  }

  get name() {
    return this.getAttribute('name') ?? '';
  }

  set name(name) {
    this.setAttribute('name', name);
  }

  get validity() {
    return this.#internals.validity;
  }

  get validationMessage() {
    return this.#internals.validationMessage;
  }

  checkValidity() {
    return this.#internals.checkValidity();
  }

  reportValidity() {
    return this.#internals.reportValidity();
  }

  /**
   * Checks now.
   * @returns {Promise<CheckResult | null>} null where there is nothing to check, where a newer check has come in between, or
   * where the engine cannot run
   */
  async check() {
    clearTimeout(this.#pause);
    if (!this.#client) return null;
    const { manuscript, unchecked } = this.#read();
    if (!/\S/.test(manuscript.body + (manuscript.references ?? ''))) {
      this.#client.cancel();
      this.#clear(this.#body || this.#references ? 'idle' : 'waiting');
      return null;
    }
    const client = this.#client;
    this.#to('checking');
    if (!this.#rung) this.#panel.say(word('page-loading'));
    this.#tell('proofmark-start', {});
    try {
      await this.#start(client);
      // The way in which the engine runs decides how much it may take.
      const part = this.#rung === 'main-thread' ? this.#read() : { manuscript, unchecked };
      const answer = await client.check(part.manuscript, {
        rules: this.#profile?.rules?.only,
        without: this.#profile?.rules?.without,
        accepted: this.#profile?.words,
        reading: this.#profile?.reading,
        limit: this.#profile?.limits?.findings ?? MOST_FINDINGS,
        language: this.#language,
      });
      if (!answer || client !== this.#client) return null;
      return this.#show(part.manuscript, part.unchecked, answer);
    } catch (error) {
      if (client !== this.#client) return null;
      this.#fail(error);
      return null;
    }
  }

  /** Moves the focus to the next finding of the list; from the last to the first. */
  next() {
    this.#panel.walk(1);
  }

  /** Moves the focus to the finding before; from the first to the last. */
  previous() {
    this.#panel.walk(-1);
  }

  /**
   * Selects a finding's place in its field.
   * @param {Finding} finding
   */
  show(finding) {
    this.#showPlace(finding);
  }

  /**
   * Makes a fix in the field, by an editing command that the field's own undo takes back.
   * @param {Fix} fix
   * @returns {boolean} false where the text has changed since it was checked; then nothing is done
   */
  apply(fix) {
    const done = /** @type {const} */ (['body', 'references']).every((name) => {
      const edits = fix.edits.filter((edit) => edit.field === name);
      if (edits.length === 0) return true;
      return this.#isFresh(name) && (this.#field(name)?.edit(this.#whole(name), edits) ?? false);
    });
    if (done) this.#tell('proofmark-fix', { label: fix.label });
    else this.#warn(word('page-stale'));
    this.check();
    return done;
  }

  // How it works.

  /** @param {Place} place */
  #showPlace({ field: name, start, end }) {
    const field = this.#field(name);
    if (field && this.#isFresh(name)) field.show(start, end);
  }

  /** The ways in which the engine may run. */
  #rungs() {
    const asked = /** @type {Rung[]} */ ((this.getAttribute('worker') ?? '').split(/\s+/).filter((word) => RUNGS.includes(/** @type {Rung} */ (word))));
    return asked.length > 0 ? asked : undefined;
  }

  /** The language in which the host speaks here. */
  get #language() {
    return this.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang || 'en';
  }

  /** @param {Client} client */
  async #start(client) {
    const { rung, words, language } = await client.start();
    if (client !== this.#client) return;
    this.#panel.learn(words, language);
    if (this.#rung === rung) return;
    this.#rung = rung;
    this.dataset.rung = rung;
    this.#tell('proofmark-engine', { rung });
  }

  /** @param {'for' | 'references-for'} attribute */
  #find(attribute) {
    const name = this.getAttribute(attribute);
    return name ? findTarget(this.getRootNode(), name) : null;
  }

  /** Looks for the fields anew and watches those that are there. */
  #locate() {
    const adapter = (/** @type {Element | FieldAdapter | null | undefined} */ target) =>
      target instanceof Element ? (target.isConnected ? adapterOf(target, () => this.#locate()) : null) : (target ?? null);
    const companion = this.hasAttribute('for') || this.hasAttribute('references-for') || this.#set.body || this.#set.references;
    if (!companion && !this.#ownBox) {
      this.#ownBox = true;
      this.#panel.showBox();
    }
    const body = companion ? adapter(this.target) : box(this.#panel.box);
    const references = companion ? adapter(this.referencesTarget) : null;
    if (same(body, this.#body) && same(references, this.#references)) {
      if (!body && !references && this.#state === 'idle') this.#clear('waiting');
      return;
    }
    this.#unwatch();
    this.#body = body;
    this.#references = references;
    const changed = () => this.#soon();
    const ends = [body, references].map((field) => field?.watch(changed));
    this.#unwatch = () => ends.forEach((end) => end?.());
    this.check();
  }

  /** Checks when typing has paused. */
  #soon() {
    if (!this.#client) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.check(), PAUSE);
  }

  /** Reads the profile that stands in the element, or in its attribute, as JSON. */
  #readProfile() {
    const script = this.querySelector(':scope > script[type="application/json"]');
    const json = this.getAttribute('profile') ?? script?.textContent ?? '';
    if (!/\S/.test(json) || json === this.#json) return;
    this.#json = json;
    try {
      this.profile = parseProfile(json);
    } catch (error) {
      if (!(error instanceof ProfileError)) throw error;
      this.#fault = word('page-element-profile', { reason: error.message });
      this.#warn(null);
      this.#tell('proofmark-error', { reason: 'profile', message: error.message });
    }
  }
  #json = '';
  /** What is wrong with the profile, in words. @type {string | null} */ #fault = null;

  /** @param {string | null} words null: nothing to say but what is wrong with the profile */
  #warn(words) {
    this.#panel.warn(words ?? this.#fault);
  }

  /** @param {'body' | 'references'} name */
  #field(name) {
    return name === 'references' && this.#references ? this.#references : this.#body;
  }

  /** The whole text of a field now. @param {'body' | 'references'} name */
  #whole(name) {
    return this.#field(name)?.read() ?? '';
  }

  /** True where a field still begins with what was checked of it. @param {'body' | 'references'} name */
  #isFresh(name) {
    const checked = (name === 'references' && this.#references ? this.#checked.references : this.#checked.body) ?? '';
    const now = this.#whole(name);
    return this.#result.unchecked > 0 ? now.startsWith(checked) : now === checked;
  }

  /** The fields' texts, cut to what may be checked. */
  #read() {
    const most = Math.min(
      this.#profile?.limits?.characters ?? Infinity,
      this.#rung === 'main-thread' ? MOST_CHARACTERS['main-thread'] : MOST_CHARACTERS.worker,
    );
    const body = this.#body?.read() ?? '';
    const references = this.#references?.read();
    // The references are checked whole first: they are what the most can be said of.
    const kept = references?.slice(0, most);
    const manuscript = { body: body.slice(0, most - (kept?.length ?? 0)), references: kept };
    const unchecked = body.length - manuscript.body.length + (references?.length ?? 0) - (kept?.length ?? 0);
    return { manuscript, unchecked };
  }

  /**
   * @param {Manuscript} manuscript what was checked
   * @param {number} unchecked
   * @param {Answer} answer
   */
  #show(manuscript, unchecked, { report, total, status, more }) {
    const { findings } = report;
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings) counts[severity]++;
    this.#checked = manuscript;
    this.#result = { counts, findings, total, summary: status, unchecked };
    const textOf = (/** @type {Place} */ { field }) => (field === 'references' ? manuscript.references : undefined) ?? manuscript.body;
    this.#panel.list(textOf, findings, { more, rule: (id) => this.#rules.find((rule) => rule.id === id) });
    if (findings.length > 0) this.#learnRules();
    this.#panel.say(status);
    if (unchecked > 0) {
      const length = manuscript.body.length + (manuscript.references?.length ?? 0);
      this.#warn(word('page-too-long', { length: length + unchecked, checked: length }));
    } else {
      this.#warn(null);
    }
    this.#internals.setFormValue(JSON.stringify({ version: 1, ...counts, total, unchecked }));
    this.#to('checked');
    this.#tell('proofmark-result', this.#result);
    return this.#result;
  }

  /** Gets the rules' help pages, once; on the page's own thread they would take too long. */
  async #learnRules() {
    if (this.#rules.length > 0 || this.#rung === 'main-thread') return;
    try {
      this.#rules = (await this.#client?.introduction(this.#language))?.rules ?? [];
    } catch (error) {
      // Without them the cards say all but why the rule is one.
      if (!(error instanceof EngineFailed || error instanceof EngineUnavailable)) throw error;
    }
  }
  /** @type {RulePage[]} */ #rules = [];

  /** @param {unknown} error */
  #fail(error) {
    const unavailable = error instanceof EngineUnavailable;
    if (!unavailable && !(error instanceof EngineFailed)) throw error;
    this.#clear(unavailable ? 'unavailable' : 'failed');
    if (unavailable) this.#warn(word('page-element-unavailable'));
    else this.#warn(error.rule ? word('page-failed', { rule: error.rule }) : word('page-failed-document'));
    this.#tell('proofmark-error', { reason: this.#state, message: error.message });
  }

  /** Shows no findings. @param {State} state */
  #clear(state) {
    this.#result = nothing();
    this.#checked = { body: '', references: '' };
    this.#panel.list(() => '', [], { more: null, rule: () => undefined });
    this.#warn(null);
    this.#panel.say(state === 'idle' || state === 'waiting' ? word(`page-element-${state}`) : '');
    this.#internals.setFormValue(null);
    this.#to(state);
  }

  /** @param {State} state */
  #to(state) {
    this.#state = state;
    this.dataset.state = state;
    if (state !== 'checking') this.#validate();
  }

  /** Keeps a form from being sent, where the host has asked for that. */
  #validate() {
    const { error } = this.#result.counts;
    const blocks = this.getAttribute('blocking') === 'error' && error > 0;
    if (blocks) this.#internals.setValidity({ customError: true }, word('page-element-blocked'), this.#panel.anchor);
    else this.#internals.setValidity({});
  }

  /**
   * @param {string} type
   * @param {object} detail
   */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

/** @returns {CheckResult} */
function nothing() {
  return { counts: { error: 0, warning: 0, info: 0 }, findings: [], total: 0, summary: '', unchecked: 0 };
}

/**
 * True where two adapters stand for the same field.
 * @param {FieldAdapter | null} one
 * @param {FieldAdapter | null} other
 */
function same(one, other) {
  return one === other || (one?.of !== undefined && one.of === other?.of);
}
