/**
 * `<proofmark-check>`: shows what a careful copy editor would mark. What it shows, it has from its edition: the page has the
 * whole checker, which is built from what stands in the element (checker.js); the package has a panel beside the fields of a
 * form (element/beside.js).
 *
 * @import { FieldAdapter } from '../element/fields.js'
 * @import { Client, SharedEngine } from './engine.js'
 * @import { Profile } from './profile.js'
 * @import { Answer, Finding, Fix, Place } from './types.d.ts'
 * @import { Rung } from './protocol.d.ts'
 */
import { EngineFailed } from './engine.js';
import { EngineUnavailable, RUNGS } from './ladder.js';
import { ProfileError, parseProfile, readProfile } from './profile.js';
import { findTarget } from './target.js';
import { know, word } from './words.js';

/**
 * Where the element stands: `idle` (nothing to check), `waiting` (for its field), `checking`, `checked`, `cancelled` (by the
 * person), `failed` (the engine on this text), `unavailable` (the engine here at all).
 * @typedef {'idle' | 'waiting' | 'checking' | 'checked' | 'cancelled' | 'failed' | 'unavailable'} State
 */

/**
 * How many findings there are of each severity.
 * @typedef {{ error: number, warning: number, info: number }} CheckCounts
 */

/**
 * What `proofmark-result` tells.
 * @typedef {object} CheckResult
 * @property {CheckCounts} counts
 * @property {Finding[]} findings in order of place; offsets are UTF-16 units of the field that `field` names; in the whole
 * checker, of what its two boxes hold, one below the other
 * @property {number} total of findings, those beyond the limit included
 * @property {string} summary the counts in words
 * @property {number} unchecked how many UTF-16 units at the end of the text were too much and not checked
 */

/**
 * What the element shows, and what it does with it.
 * @typedef {object} View
 * @property {(client: Client) => void} begin takes texts from now on
 * @property {() => void} end gives back what it has of the page
 * @property {() => void} locate looks for its fields anew
 * @property {() => void} soon checks in a moment, because something else is wanted
 * @property {() => Promise<CheckResult | null>} check
 * @property {(step: 1 | -1) => void} walk moves the focus through the list
 * @property {(place: Place) => void} show
 * @property {(fix: Fix) => boolean} apply
 * @property {(words: string | null) => void} warn says what is wrong; null: nothing any more
 * @property {(state: State) => void} clear shows no findings
 * @property {HTMLElement} anchor where a form shows that the element keeps it from being sent
 */

/**
 * What a view is told by its element, and tells it.
 * @typedef {object} Host
 * @property {() => Profile | null} profile what the journal wants of the check
 * @property {() => string | null} fault what is wrong with the profile, in words
 * @property {() => string} language in which the host speaks
 * @property {() => Rung | null} rung
 * @property {() => Promise<string | null>} start starts the engine; gives the language of its words, null where it is not
 * wanted any more
 * @property {(state: State) => void} to there is a new state, without a result
 * @property {() => void} checking a check has begun
 * @property {(answer: Answer, unchecked: number) => CheckResult} checked a check has ended
 * @property {(error: unknown) => State} failed a check has failed; throws what is no failure of the engine
 * @property {(fix: Fix) => void} fixed a fix has been made
 */

/**
 * What an edition of the element is made of.
 * @typedef {object} Edition
 * @property {SharedEngine} engine
 * @property {(element: ProofmarkCheck, host: Host) => View} view
 * @property {string} [language] to begin with (BCP 47); the host's unless it is given
 * @property {string} [version]
 */

/** In Node there are no elements; the class can be imported there all the same. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/** That of this copy. @type {Edition | null} */
let edition = null;

/**
 * Says what the elements are made of. Each edition does so once.
 * @param {Edition} own
 */
export function useEdition(own) {
  edition ??= own;
  ProofmarkCheck.version = edition.version ?? '';
}

export class ProofmarkCheck extends Base {
  static formAssociated = true;
  static version = '';
  static observedAttributes = ['for', 'references-for', 'blocking', 'profile'];

  /** @type {ElementInternals} */ #internals;
  /** Made when the element first stands in a page. @type {View | null} */ #view = null;
  /** @type {Client | null} */ #client = null;
  /** Ends the watching for the profile. */
  #connection = new AbortController();
  /** What the host has set by property. @type {{ body?: Element | FieldAdapter, references?: Element | FieldAdapter }} */
  #set = {};
  /** @type {Profile | null} */ #profile = null;
  /** The profile as it was read. */
  #json = '';
  /** What is wrong with the profile. @type {string | null} */ #fault = null;
  /** @type {CheckResult} */ #result = nothing();
  /** @type {State} */ #state = 'idle';
  /** @type {Rung | null} */ #rung = null;

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
    this.#internals = this.attachInternals();
  }

  connectedCallback() {
    if (!edition) return;
    this.#connection.abort();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#client ??= edition.engine.client(this.#rungs(), edition.language ?? this.#language);
    this.#view ??= edition.view(this, this.#host());
    this.#readProfile();
    // The parser adds the profile behind the opening tag.
    const observer = new MutationObserver(() => this.#readProfile());
    observer.observe(this, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect());
    this.#view.begin(this.#client);
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
    this.#view?.end();
    this.#client?.release();
    this.#client = null;
    this.#rung = null;
    delete this.dataset.rung;
    this.#view?.clear('idle');
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    // While being upgraded an element is connected and knows nothing yet.
    if (!this.#client) return;
    if (name === 'blocking') this.#validate();
    else if (name === 'profile') this.#readProfile();
    else this.#view?.locate();
  }

  formResetCallback() {
    // The host's fields are empty again, or as they came; their own events do not tell.
    this.#view?.soon();
  }

  // What the host asks and says.

  /** The field whose text is checked: an element, or an adapter for an editor. Comes before the attribute `for`. */
  get target() {
    return this.#set.body ?? this.#find('for');
  }

  set target(target) {
    this.#set.body = target ?? undefined;
    if (this.#client) this.#view?.locate();
  }

  /** The field that holds the reference list, where it is another one. Comes before the attribute `references-for`. */
  get referencesTarget() {
    return this.#set.references ?? this.#find('references-for');
  }

  set referencesTarget(target) {
    this.#set.references = target ?? undefined;
    if (this.#client) this.#view?.locate();
  }

  /** What the journal wants of the check. Setting what is no profile throws a `ProfileError`. */
  get profile() {
    return this.#profile;
  }

  set profile(profile) {
    this.#profile = profile === null ? null : readProfile(profile);
    this.#fault = null;
    this.#view?.warn(null);
    if (this.#client) this.#view?.soon();
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
    return (this.#client && this.#view?.check()) ?? null;
  }

  /** Moves the focus to the next finding of the list; from the last to the first. */
  next() {
    this.#view?.walk(1);
  }

  /** Moves the focus to the finding before; from the first to the last. */
  previous() {
    this.#view?.walk(-1);
  }

  /**
   * Selects a finding's place in its field.
   * @param {Finding} finding
   */
  show(finding) {
    this.#view?.show(finding);
  }

  /**
   * Makes a fix in the field, by an editing command that the field's own undo takes back.
   * @param {Fix} fix
   * @returns {boolean} false where the text has changed since it was checked; then nothing is done
   */
  apply(fix) {
    return this.#view?.apply(fix) ?? false;
  }

  // How it works.

  /** The ways in which the engine may run. */
  #rungs() {
    const asked = /** @type {Rung[]} */ ((this.getAttribute('worker') ?? '').split(/\s+/).filter((name) => RUNGS.includes(/** @type {Rung} */ (name))));
    return asked.length > 0 ? asked : undefined;
  }

  /** The language in which the host speaks here. */
  get #language() {
    return this.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang || 'en';
  }

  /** @param {'for' | 'references-for'} attribute */
  #find(attribute) {
    const name = this.getAttribute(attribute);
    return name ? findTarget(this.getRootNode(), name) : null;
  }

  /** @returns {Host} */
  #host() {
    return {
      profile: () => this.#profile,
      fault: () => this.#fault && word('page-element-profile', { reason: this.#fault }),
      language: () => this.#language,
      rung: () => this.#rung,
      start: () => this.#start(),
      to: (state) => {
        this.#result = nothing();
        this.#internals.setFormValue(null);
        this.#to(state);
      },
      checking: () => {
        this.#to('checking');
        this.#tell('proofmark-start', {});
      },
      checked: (answer, unchecked) => this.#checked(answer, unchecked),
      failed: (error) => {
        const unavailable = error instanceof EngineUnavailable;
        if (!unavailable && !(error instanceof EngineFailed)) throw error;
        const state = unavailable ? 'unavailable' : 'failed';
        this.#view?.clear(state);
        this.#tell('proofmark-error', { reason: state, message: error.message });
        return state;
      },
      fixed: ({ label }) => this.#tell('proofmark-fix', { label }),
    };
  }

  /** Starts the engine. Gives the language of its words, null where it is not wanted any more. */
  async #start() {
    const client = this.#client;
    if (!client) return null;
    const { rung, words, language } = await client.start();
    if (client !== this.#client) return null;
    know(words, language);
    if (this.#rung !== rung) {
      this.#rung = rung;
      this.dataset.rung = rung;
      this.#tell('proofmark-engine', { rung });
    }
    return language;
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
      this.#fault = error.message;
      this.#view?.warn(null);
      this.#tell('proofmark-error', { reason: 'profile', message: error.message });
    }
  }

  /**
   * @param {Answer} answer
   * @param {number} unchecked
   */
  #checked({ report: { findings }, total, status }, unchecked) {
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings) counts[severity]++;
    this.#result = { counts, findings, total, summary: status, unchecked };
    this.#internals.setFormValue(JSON.stringify({ version: 1, ...counts, total, unchecked }));
    this.#to('checked');
    this.#tell('proofmark-result', this.#result);
    return this.#result;
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
    if (blocks) this.#internals.setValidity({ customError: true }, word('page-element-blocked'), this.#view?.anchor);
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
