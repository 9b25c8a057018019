/**
 * The element beside the fields of a form: reads them, watches them, and lists below them what was found. Without a field it
 * brings a box of its own.
 *
 * @import { FieldAdapter } from './fields.js'
 * @import { Client } from '../www/engine.js'
 * @import { Host, ProofmarkCheck, State, View } from '../www/proofmark-check.js'
 * @import { Manuscript } from '../www/protocol.d.ts'
 * @import { Fix, Place, RulePage } from '../www/types.d.ts'
 */
import { EngineFailed } from '../www/engine.js';
import { EngineUnavailable } from '../www/ladder.js';
import { failure, word } from '../www/words.js';
import { adapterOf, box } from './fields.js';
import { Panel } from './panel.js';
import { styleSheet } from './style.js';

/** How long typing must pause before the text is checked, in milliseconds. */
const PAUSE = 400;
/** The longest text that is checked, in UTF-16 units: in a worker, and on the page's own thread, see docs/embedding.md. */
const MOST_CHARACTERS = { worker: 1_000_000, 'main-thread': 40_000 };
/** The most findings that are listed. */
const MOST_FINDINGS = 200;

/** @implements {View} */
export class Beside {
  /** @type {ProofmarkCheck} */ #element;
  /** @type {Host} */ #host;
  /** @type {Panel} */ #panel;
  /** @type {Client | null} */ #client = null;
  /** @type {FieldAdapter | null} */ #body = null;
  /** @type {FieldAdapter | null} */ #references = null;
  /** Ends the watching of the page. */
  #ignore = () => {};
  /** Ends the watching of the fields. */
  #unwatch = () => {};
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #pause;
  /** @type {Manuscript} */ #checked = { body: '', references: '' };
  /** How much of the fields was not checked, in UTF-16 units. */
  #unchecked = 0;
  /** The rules with their help pages, once they have come. @type {RulePage[]} */ #rules = [];
  #ownBox = false;

  /**
   * @param {ProofmarkCheck} element
   * @param {Host} host
   */
  constructor(element, host) {
    this.#element = element;
    this.#host = host;
    const shadow = element.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [styleSheet()];
    this.#panel = new Panel(shadow, { show: (place) => this.show(place), fix: (fix) => this.apply(fix) });
    shadow.addEventListener('keydown', (event) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey } = /** @type {KeyboardEvent} */ (event);
      if (key !== 'F8' || ctrlKey || altKey || metaKey) return;
      event.preventDefault();
      this.walk(shiftKey ? -1 : 1);
    });
  }

  get anchor() {
    return this.#panel.anchor;
  }

  /** @param {Client} client */
  begin(client) {
    this.#client = client;
    this.#ignore();
    // The fields may come later, move, or go.
    const observer = new MutationObserver(() => this.locate());
    const root = this.#element.getRootNode();
    for (const place of new Set([root, document])) observer.observe(place, { childList: true, subtree: true });
    this.#ignore = () => observer.disconnect();
    this.locate();
  }

  end() {
    clearTimeout(this.#pause);
    this.#ignore();
    this.#unwatch();
    this.#unwatch = () => {};
    this.#body = this.#references = null;
    this.#client = null;
  }

  /** Looks for the fields anew and watches those that are there. */
  locate() {
    const element = this.#element;
    const [wanted, references] = [element.target, element.referencesTarget];
    const companion = element.hasAttribute('for') || element.hasAttribute('references-for') || wanted || references;
    if (!companion && !this.#ownBox) {
      this.#ownBox = true;
      this.#panel.showBox();
    }
    const found = [companion ? this.#adapter(wanted) : box(this.#panel.box), companion ? this.#adapter(references) : null];
    if (same(found[0], this.#body) && same(found[1], this.#references)) {
      if (!found[0] && !found[1] && element.state === 'idle') this.clear('waiting');
      return;
    }
    this.#unwatch();
    [this.#body, this.#references] = found;
    const ends = found.map((field) => field?.watch(() => this.soon()));
    this.#unwatch = () => ends.forEach((end) => end?.());
    this.check();
  }

  /** @param {Element | FieldAdapter | null} target */
  #adapter(target) {
    if (!(target instanceof Element)) return target;
    return target.isConnected ? adapterOf(target, () => this.locate()) : null;
  }

  /** Checks when typing has paused. */
  soon() {
    if (!this.#client) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.check(), PAUSE);
  }

  async check() {
    clearTimeout(this.#pause);
    const client = this.#client;
    if (!client) return null;
    const { manuscript, unchecked } = this.#read();
    if (!/\S/.test(manuscript.body + (manuscript.references ?? ''))) {
      client.cancel();
      this.clear(this.#body || this.#references ? 'idle' : 'waiting');
      return null;
    }
    this.#host.checking();
    if (!this.#host.rung()) this.#panel.say(word('page-loading'));
    try {
      const language = await this.#host.start();
      if (client !== this.#client || language === null) return null;
      this.#panel.write(language, this.#host.profile()?.name);
      // The way in which the engine runs decides how much it may take.
      const part = this.#host.rung() === 'main-thread' ? this.#read() : { manuscript, unchecked };
      const { rules, words, reading, limits } = this.#host.profile() ?? {};
      const answer = await client.check(part.manuscript, {
        rules: rules?.only,
        without: rules?.without,
        accepted: words,
        reading,
        limit: limits?.findings ?? MOST_FINDINGS,
        language: this.#host.language(),
      });
      if (!answer || client !== this.#client) return null;
      this.#checked = part.manuscript;
      this.#unchecked = part.unchecked;
      const { findings } = answer.report;
      const textOf = (/** @type {Place} */ { field }) => (field === 'references' ? this.#checked.references : undefined) ?? this.#checked.body;
      const mendable = (/** @type {Fix} */ { edits }) => edits.every(({ field }) => this.#field(field)?.edit);
      const listed = findings.map((finding) => (finding.fixes.every(mendable) ? finding : { ...finding, fixes: finding.fixes.filter(mendable) }));
      this.#panel.list(textOf, listed, { more: answer.more, rule: (id) => this.#rules.find((rule) => rule.id === id) });
      this.#panel.say(answer.status);
      const checked = this.#checked.body.length + (this.#checked.references?.length ?? 0);
      this.warn(part.unchecked > 0 ? word('page-too-long', { length: checked + part.unchecked, checked }) : null);
      if (findings.length > 0) this.#learnRules(client);
      return this.#host.checked(answer, part.unchecked);
    } catch (error) {
      if (client !== this.#client) return null;
      if (this.#host.failed(error) === 'unavailable') this.warn(word('page-element-unavailable'));
      else this.warn(failure(error instanceof EngineFailed ? error.rule : null));
      return null;
    }
  }

  /**
   * Gets the rules' help pages, once; on the page's own thread they would take too long.
   * @param {Client} client
   */
  async #learnRules(client) {
    if (this.#rules.length > 0 || this.#host.rung() === 'main-thread') return;
    try {
      this.#rules = (await client.introduction(this.#host.language())).rules;
    } catch (error) {
      // Without them the cards say all but why the rule is one.
      if (!(error instanceof EngineFailed || error instanceof EngineUnavailable)) throw error;
    }
  }

  /** @param {1 | -1} step */
  walk(step) {
    this.#panel.walk(step);
  }

  /** @param {Place} place */
  show({ field: name, start, end }) {
    const field = this.#field(name);
    if (field && this.#isFresh(name)) return field.show(start, end);
    this.warn(word('page-stale'));
    this.check();
  }

  /** @param {Fix} fix */
  apply(fix) {
    const fields = new Set(fix.edits.map(({ field }) => field));
    if (![...fields].every((name) => this.#isFresh(name))) {
      this.warn(word('page-stale'));
      this.check();
      return false;
    }
    const done = [...fields].every((name) => {
      const edits = fix.edits.filter(({ field }) => field === name);
      return this.#field(name)?.edit?.(this.#whole(name), edits) ?? false;
    });
    if (!done) {
      this.warn(word('page-element-refused'));
      return false;
    }
    this.#host.fixed(fix);
    this.check();
    return true;
  }

  /** @param {string | null} words null: nothing to say but what is wrong with the profile */
  warn(words) {
    this.#panel.warn(words ?? this.#host.fault());
  }

  /** @param {State} state */
  clear(state) {
    this.#checked = { body: '', references: '' };
    this.#unchecked = 0;
    this.#panel.list(() => '', [], { more: null, rule: () => undefined });
    this.warn(null);
    this.#panel.say(state === 'idle' || state === 'waiting' ? word(`page-element-${state}`) : '');
    this.#host.to(state);
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
    return this.#unchecked > 0 ? now.startsWith(checked) : now === checked;
  }

  /** The fields' texts, cut to what may be checked. */
  #read() {
    const most = Math.min(
      this.#host.profile()?.limits?.characters ?? Infinity,
      this.#host.rung() === 'main-thread' ? MOST_CHARACTERS['main-thread'] : MOST_CHARACTERS.worker,
    );
    const body = this.#body?.read() ?? '';
    const references = this.#references?.read();
    // The references are checked whole first: they are what the most can be said of.
    const kept = references?.slice(0, most);
    const manuscript = { body: body.slice(0, most - (kept?.length ?? 0)), references: kept };
    const unchecked = body.length - manuscript.body.length + (references?.length ?? 0) - (kept?.length ?? 0);
    return { manuscript, unchecked };
  }
}

/**
 * True where two adapters stand for the same field.
 * @param {FieldAdapter | null} one
 * @param {FieldAdapter | null} other
 */
function same(one, other) {
  return one === other || (one?.of !== undefined && one.of === other?.of);
}
