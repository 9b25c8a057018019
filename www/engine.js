/**
 * One engine for everybody on the page: it starts when the first wants it and is given back with the last. Texts wait in
 * line; a newer text of the same client takes the place of its older one.
 *
 * @import { Answer, Introduction } from './types.d.ts'
 * @import { CheckOptions, EngineSource, FromEngine, Manuscript, Port, Request, Rung, ToEngine } from './protocol.d.ts'
 */
import { EngineUnavailable, climb } from './ladder.js';

/**
 * How long a newer text waits for the check of an older one, in milliseconds. Most checks are over by then; and an engine that
 * was ended for it would have to read its word lists again, and to work on every paragraph anew.
 */
const WAIT = 1_000;

/** The engine was given back, or replaced, before it had started. */
const GIVEN_BACK = new EngineUnavailable('the engine is not wanted any more');

/** The engine failed on a text. Says nothing of the text. */
export class EngineFailed extends Error {
  name = 'EngineFailed';

  /** @param {string | null} rule the rule that was running; null where none was yet */
  constructor(rule) {
    super(`the engine failed in ${rule ?? 'no rule'}`);
    this.rule = rule;
  }
}

/**
 * @typedef {object} Job a text that waits or is being checked
 * @property {Client} client
 * @property {Request} request
 * @property {string | null} rule the last one that was heard of
 * @property {boolean} overtaken nobody wants its answer any more
 * @property {(answer: Answer | null) => void} resolve
 * @property {(error: Error) => void} reject
 * @property {(rule: string) => void} progress
 */

/**
 * @typedef {object} Question anything else that was asked and has not been answered yet
 * @property {Client} client
 * @property {ToEngine} message
 * @property {(result: any) => void} resolve
 * @property {(error: Error) => void} reject
 */

export class SharedEngine {
  /** @type {EngineSource} */ #source;
  /** Those who use it. @type {Set<Client>} */ #clients = new Set();
  /** Starting or started. @type {Promise<Port> | null} */ #starting = null;
  /** Started. @type {Port | null} */ #port = null;
  /** @type {Job | null} */ #running = null;
  /** @type {Job[]} */ #waiting = [];
  /** By id. @type {Map<number, Question>} */ #asked = new Map();
  #id = 0;

  /** @param {EngineSource} source */
  constructor(source) {
    this.#source = source;
  }

  /**
   * A new user of the engine. Whoever takes one must give it back.
   * @param {Rung[]} [rungs] the ways in which the engine may run; counts for the first who wants it
   * @param {string} [language] of the words for pages; counts for the first too
   */
  client(rungs, language) {
    const client = new Client(this, rungs, language);
    this.#clients.add(client);
    return client;
  }

  /** How many use it. */
  get clients() {
    return this.#clients.size;
  }

  /**
   * @param {Rung[]} [rungs]
   * @param {string} [language]
   */
  start(rungs, language) {
    if (this.#starting) return this.#starting;
    const starting = climb(this.#source, rungs, language).then((port) => {
      if (this.#starting !== starting) {
        port.end();
        throw GIVEN_BACK;
      }
      this.#port = port;
      port.hear = (message) => this.#hear(message);
      for (const { message } of this.#asked.values()) port.post(message);
      // On the page's own thread nothing is done that nobody waits for; a text that waits reads the word lists itself.
      if (port.rung !== 'main-thread' && this.#waiting.length === 0) port.post({ call: 'warm_up', id: 0, args: [] });
      return port;
    });
    this.#starting = starting;
    starting.catch((error) => {
      if (this.#starting !== starting) return;
      this.#starting = null;
      this.#refuse(error);
    });
    return starting;
  }

  /**
   * @param {Client} client
   * @param {Manuscript} manuscript
   * @param {CheckOptions & { progress?: (rule: string) => void }} options
   * @returns {Promise<Answer | null>}
   */
  check(client, { body, references, facts }, options) {
    const { rules = [], without = [], accepted = [], ignored = [], reading = {}, limit = 500, language = '', progress = () => {} } = options;
    this.#overtake(client);
    /** @type {Request} */
    const request = { id: ++this.#id, body, references, rules, without, accepted, ignored, reading, limit, language };
    if (facts) request.facts = facts;
    /** @type {Promise<Answer | null>} */
    const answer = new Promise((resolve, reject) => {
      this.#waiting.push({ client, request, rule: null, overtaken: false, resolve, reject, progress });
    });
    this.#next();
    return answer;
  }

  /**
   * @param {Client} client
   * @param {string} call
   * @param {unknown[]} args
   * @returns {Promise<any>}
   */
  ask(client, call, args) {
    return new Promise((resolve, reject) => {
      const message = { call, id: ++this.#id, args };
      this.#asked.set(message.id, { client, message, resolve, reject });
      if (this.#port) this.#port.post(message);
      else this.#next();
    });
  }

  /**
   * Starts the engine where something wants it, and gives it the next text.
   * @returns {Promise<void>}
   */
  async #next() {
    if (this.#running) return;
    const [first] = this.#waiting.length > 0 ? this.#waiting : this.#asked.values();
    if (!first) return;
    const { rungs, language } = first.client;
    const starting = this.start(rungs, language);
    try {
      const port = await starting;
      if (this.#starting !== starting) return this.#next();
      if (this.#running) return;
      const job = this.#waiting.shift();
      if (!job) return;
      this.#running = job;
      port.post({ call: 'answer', id: job.request.id, args: [job.request] });
    } catch (error) {
      if (error === GIVEN_BACK) return this.#next();
      for (const job of this.#waiting.splice(0)) job.reject(/** @type {Error} */ (error));
    }
  }

  /** @param {FromEngine} message */
  #hear(message) {
    if (message.type === 'failed') return this.#failed(message.id, message.rule ?? null);
    if (message.type === 'done') {
      this.#asked.get(message.id)?.resolve(message.result);
      this.#asked.delete(message.id);
      return;
    }
    const job = this.#running;
    if (!job || (message.type !== 'progress' && message.type !== 'report') || message.id !== job.request.id) return;
    if (message.type === 'progress') {
      job.rule = message.rule;
      if (!job.overtaken) job.progress(message.rule);
    } else {
      this.#running = null;
      job.resolve(message);
      this.#next();
    }
  }

  /**
   * The engine is unusable, and is started anew for whatever is left.
   * @param {number} id of what it failed on; 0 where that is not known
   * @param {string | null} rule that ran; null where that is not known
   */
  #failed(id, rule) {
    const job = this.#running;
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    this.#restart();
    if (asked) {
      asked.reject(new EngineFailed(null));
      if (job && !job.overtaken) this.#waiting.unshift(job);
    } else if (job) {
      job.reject(new EngineFailed(rule ?? job.rule));
    } else {
      this.#refuse(new EngineFailed(null));
    }
    this.#next();
  }

  /** Ends the engine, whatever it is doing; the next text starts it again. */
  #restart() {
    this.#running = null;
    this.#port = null;
    const starting = this.#starting;
    this.#starting = null;
    starting?.then((port) => port.end(), () => {});
  }

  /** Answers all questions with an error. @param {Error} error */
  #refuse(error) {
    const asked = [...this.#asked.values()];
    this.#asked.clear();
    for (const { reject } of asked) reject(error);
  }

  /**
   * Takes what a client wants checked out of the line: its promise gives null.
   * @param {Client} client
   * @returns {Job | null} its check that is running
   */
  #drop(client) {
    const running = this.#running?.client === client ? this.#running : null;
    const dropped = this.#waiting.filter((job) => job.client === client);
    this.#waiting = this.#waiting.filter((job) => job.client !== client);
    for (const { resolve } of [...dropped, ...(running ? [running] : [])]) resolve(null);
    return running;
  }

  /**
   * A newer text of a client has come. A worker cannot be interrupted: it ends the older one's check first, unless that takes
   * too long.
   * @param {Client} client
   */
  #overtake(client) {
    const running = this.#drop(client);
    if (!running || running.overtaken) return;
    running.overtaken = true;
    if (this.#port?.rung === 'main-thread') {
      // There the engine turns to the next text by itself.
      this.#running = null;
      return;
    }
    setTimeout(() => {
      if (this.#running !== running) return;
      this.#restart();
      this.#next();
    }, WAIT);
  }

  /**
   * Gives up what a client wants checked: its promise gives null. The engine cannot be interrupted, so it is started anew.
   * @param {Client} client
   */
  cancel(client) {
    if (this.#drop(client)) this.#restart();
    this.#next();
  }

  /** @param {Client} client */
  release(client) {
    if (!this.#clients.delete(client)) return;
    for (const [id, asked] of this.#asked) {
      if (asked.client !== client) continue;
      this.#asked.delete(id);
      asked.reject(GIVEN_BACK);
    }
    this.cancel(client);
    if (this.#clients.size === 0) this.#restart();
  }
}

/** A user of the shared engine. */
export class Client {
  /** @type {SharedEngine} */ #engine;

  /**
   * @param {SharedEngine} engine
   * @param {Rung[]} [rungs]
   * @param {string} [language]
   */
  constructor(engine, rungs, language) {
    this.#engine = engine;
    this.rungs = rungs;
    this.language = language;
  }

  /** Starts the engine unless it has been; rejects with {@link EngineUnavailable}. */
  async start() {
    const { rung, words, language } = await this.#engine.start(this.rungs, this.language);
    return { rung, words, language };
  }

  /**
   * The words, the rules and the languages, and from now on answers in that language to what names none.
   * @param {string} [language] (BCP 47)
   * @returns {Promise<Introduction>}
   */
  introduction(language = this.language) {
    return this.ask('introduction', language);
  }

  /**
   * Checks a manuscript. An older one of this client is given up for it: its promise gives null.
   * @param {Manuscript} manuscript
   * @param {CheckOptions & { progress?: (rule: string) => void }} [options]
   * @returns {Promise<Answer | null>} rejects with {@link EngineFailed} or {@link EngineUnavailable}
   */
  check(manuscript, options = {}) {
    return this.#engine.check(this, manuscript, options);
  }

  /**
   * Asks for anything else; it is answered in its turn, and again where the engine had to be started anew.
   * @param {string} call the engine's function
   * @param {...unknown} args
   * @returns {Promise<any>} rejects with {@link EngineFailed} or {@link EngineUnavailable}
   */
  ask(call, ...args) {
    return this.#engine.ask(this, call, args);
  }

  /** Gives up the running check, if there is one. */
  cancel() {
    this.#engine.cancel(this);
  }

  /** Gives the engine back. */
  release() {
    this.#engine.release(this);
  }
}
