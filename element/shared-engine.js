/**
 * One engine for everybody on the page: it starts when the first wants it and is given back with the last. Texts wait in
 * line; a newer text of the same client takes the place of its older one.
 *
 * @import { Answer } from '../www/types.d.ts'
 * @import { CheckOptions, EngineSource, FromEngine, Manuscript, Port, Request, Rung } from './protocol.d.ts'
 */
import { EngineUnavailable, climb } from './ladder.js';

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
 * @property {string | null} rule the one that runs
 * @property {(answer: Answer | null) => void} resolve
 * @property {(error: Error) => void} reject
 * @property {(rule: string) => void} progress
 */

export class SharedEngine {
  /** @type {EngineSource} */ #source;
  /** Those who use it. @type {Set<Client>} */ #clients = new Set();
  /** Starting or started. @type {Promise<Port> | null} */ #port = null;
  /** @type {Job | null} */ #running = null;
  /** @type {Job[]} */ #waiting = [];
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
    if (this.#port) return this.#port;
    const starting = climb(this.#source, rungs, language).then((port) => {
      if (this.#port !== starting) {
        port.end();
        throw GIVEN_BACK;
      }
      port.hear = (message) => this.#hear(message);
      return port;
    });
    this.#port = starting;
    starting.catch(() => {
      if (this.#port === starting) this.#port = null;
    });
    return starting;
  }

  /**
   * @param {Client} client
   * @param {Manuscript} manuscript
   * @param {CheckOptions & { progress?: (rule: string) => void }} options
   * @returns {Promise<Answer | null>}
   */
  async check(client, { body, references }, { rules = [], without = [], accepted = [], reading = {}, limit = 500, language = '', progress = () => {} }) {
    this.cancel(client);
    /** @type {Request} */
    const request = { id: ++this.#id, body, references, rules, without, accepted, reading, limit, language };
    /** @type {Promise<Answer | null>} */
    const answer = new Promise((resolve, reject) => {
      this.#waiting.push({ client, request, rule: null, resolve, reject, progress });
    });
    this.#next();
    return answer;
  }

  /**
   * Gives the engine the next text.
   * @returns {Promise<void>}
   */
  async #next() {
    if (this.#running || this.#waiting.length === 0) return;
    const { rungs, language } = this.#waiting[0].client;
    const starting = this.start(rungs, language);
    try {
      const port = await starting;
      if (this.#port !== starting) return this.#next();
      if (this.#running) return;
      const job = this.#waiting.shift();
      if (!job) return;
      this.#running = job;
      port.post(job.request);
    } catch (error) {
      if (error === GIVEN_BACK) return this.#next();
      for (const job of this.#waiting.splice(0)) job.reject(/** @type {Error} */ (error));
    }
  }

  /** @param {FromEngine} message */
  #hear(message) {
    const job = this.#running;
    if (!job) return;
    if (message.type === 'failed') {
      this.#restart();
      job.reject(new EngineFailed(job.rule));
    } else if (message.type === 'progress' && message.id === job.request.id) {
      job.rule = message.rule;
      job.progress(message.rule);
      return;
    } else if (message.type === 'report' && message.id === job.request.id) {
      this.#running = null;
      job.resolve(message);
    } else {
      return;
    }
    this.#next();
  }

  /** Ends the engine, whatever it is doing; the next text starts it again. */
  #restart() {
    this.#running = null;
    const port = this.#port;
    this.#port = null;
    port?.then((port) => port.end(), () => {});
  }

  /**
   * Gives up what a client wants checked: its promise gives null. The engine cannot be interrupted, so it is started anew.
   * @param {Client} client
   */
  cancel(client) {
    const dropped = this.#waiting.filter((job) => job.client === client);
    this.#waiting = this.#waiting.filter((job) => job.client !== client);
    const running = this.#running;
    if (running?.client === client) {
      dropped.push(running);
      this.#restart();
    }
    for (const { resolve } of dropped) resolve(null);
    this.#next();
  }

  /** @param {Client} client */
  release(client) {
    if (!this.#clients.delete(client)) return;
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
   * Checks a manuscript. An older one of this client is given up for it: its promise gives null.
   * @param {Manuscript} manuscript
   * @param {CheckOptions & { progress?: (rule: string) => void }} [options]
   * @returns {Promise<Answer | null>} rejects with {@link EngineFailed} or {@link EngineUnavailable}
   */
  check(manuscript, options = {}) {
    return this.#engine.check(this, manuscript, options);
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
