/**
 * The engine: loads it once, keeps a worker with it, and asks that worker.
 *
 * The worker starts from a blob, because such a worker inherits the page's policy and so cannot connect anywhere. Starting
 * it again needs no network: the page keeps the compiled engine.
 *
 * @import { Answer, Decided, Facts, FromWorker, Introduction, Language, Loaded, Reading, RulePage } from './types.d.ts'
 */
import { load } from './load.js';
import { workerUrl } from './trust.js';

/** The start of the worker's script, after wasm-bindgen's. A trap leaves the engine unusable: say so, and be replaced. */
const BOOTSTRAP = `
self.onmessage = ({ data: { module, first, language } }) => {
  wasm_bindgen.initSync({ module });
  self.onmessage = ({ data }) => {
    try {
      const result = wasm_bindgen[data.call](...(data.args ?? [data]));
      if (result !== undefined) self.postMessage({ type: 'done', id: data.id, result });
    } catch {
      self.postMessage({ type: 'failed', id: data.id });
    }
  };
  self.postMessage({ type: 'ready', introduction: first ? wasm_bindgen.introduction(language) : undefined });
  wasm_bindgen.warm_up();
};`;

/** The engine failed on a text. Says nothing of the text. */
export class EngineFailed extends Error {
  /** @param {string | null} rule the rule that was running; null where none was yet */
  constructor(rule) {
    super(`the engine failed in ${rule ?? 'no rule'}`);
    this.rule = rule;
  }
}

/** The engine cannot run here at all. */
export class EngineUnavailable extends Error {}

/**
 * Loads the engine.
 * @param {string} [language] of its words (BCP 47); English where there is no catalogue for it
 * @returns {Promise<Engine>} rejects with {@link EngineUnavailable}
 */
export async function start(language) {
  const engine = new Engine(
    await load().catch((error) => {
      throw new EngineUnavailable(String(error));
    }),
    language,
  );
  await engine.ready;
  return engine;
}

export class Engine {
  /** @type {Worker} */ #worker;
  /** @type {Loaded} */ #loaded;
  /** @type {string | undefined} */ #language;
  #id = 0;
  /**
   * The check that is running.
   * @type {{ id: number, rule: string | null, resolve: (answer: Answer | null) => void, reject: (error: Error) => void, progress: (rule: string) => void } | null}
   */
  #running = null;
  /**
   * What has been asked besides, and not been answered yet.
   * @type {Map<number, { message: object, resolve: (result: any) => void, reject: (error: Error) => void }>}
   */
  #asked = new Map();

  /** When the worker takes texts; rejects with {@link EngineUnavailable}. @type {Promise<void>} */
  ready;
  /** The page's words, once ready. @type {Record<string, string>} */
  words = {};
  /** The rules, once ready. @type {RulePage[]} */
  rules = [];
  /** Those that it speaks, once ready. @type {Language[]} */
  languages = [];
  /** The language of the words, once ready: the one asked for, or English where there is no catalogue for it. */
  language = 'en';

  /**
   * @param {Loaded} loaded
   * @param {string} [language]
   */
  constructor(loaded, language) {
    this.#loaded = loaded;
    this.#language = language;
    [this.#worker, this.ready] = this.#launch();
  }

  /**
   * Starts a worker.
   * @returns {[Worker, Promise<void>]} the worker, and when it takes texts
   */
  #launch() {
    const url = URL.createObjectURL(new Blob([this.#loaded.glue, BOOTSTRAP], { type: 'text/javascript' }));
    const worker = new Worker(workerUrl(url));
    let started = false;
    const ready = /** @type {Promise<void>} */ (
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => {
          if (data.type === 'ready') {
            started = true;
            URL.revokeObjectURL(url);
            if (data.introduction) this.#take(data.introduction);
            resolve();
          } else if (worker === this.#worker) this.#hear(data);
        };
        worker.onerror = (event) => {
          event.preventDefault();
          const unavailable = new EngineUnavailable('the worker could not be started');
          reject(unavailable);
          if (worker !== this.#worker) return;
          if (started) return this.#fail();
          // Starting it over would fail over.
          this.#running?.reject(unavailable);
          this.#running = null;
        };
      })
    );
    worker.postMessage({ module: this.#loaded.module, first: this.rules.length === 0, language: this.#language });
    return [worker, ready];
  }

  /** @param {Introduction} introduction */
  #take({ words, rules, languages }) {
    this.words = words;
    this.rules = rules;
    this.languages = languages;
    const primary = (/** @type {string} */ tag) => tag.split('-', 1)[0].toLowerCase();
    const asked = primary(this.#language ?? 'en');
    this.language = languages.find(({ tag }) => primary(tag) === asked)?.tag ?? 'en';
  }

  /**
   * Speaks another language from now on.
   * @param {string} language (BCP 47)
   */
  async speak(language) {
    const introduction = await this.ask('introduction', language);
    this.#language = language;
    this.#take(introduction);
  }

  /** Ends the worker, whatever it is doing, and starts a fresh one. */
  #restart() {
    this.#worker.terminate();
    [this.#worker, this.ready] = this.#launch();
    this.ready.catch(() => {});
    // Whatever else was asked has nothing to do with why the old one had to go.
    for (const { message } of this.#asked.values()) this.#worker.postMessage(message);
  }

  /** @param {FromWorker} message */
  #hear(message) {
    if (message.type === 'ready') return;
    const asked = this.#asked.get(message.id);
    if (asked && message.type === 'done') {
      this.#asked.delete(message.id);
      return asked.resolve(message.result);
    }
    if (asked && message.type === 'failed') {
      this.#asked.delete(message.id);
      this.#restart();
      return asked.reject(new EngineFailed(null));
    }
    const running = this.#running;
    if (!running || message.type === 'done' || message.id !== running.id) return;
    if (message.type === 'progress') {
      running.rule = message.rule;
      running.progress(message.rule);
    } else if (message.type === 'failed') {
      this.#fail();
    } else {
      this.#running = null;
      running.resolve(message);
    }
  }

  #fail() {
    const running = this.#running;
    this.#running = null;
    this.#restart();
    running?.reject(new EngineFailed(running.rule));
  }

  /**
   * Checks a manuscript. A check that is still running is given up for it: its promise gives null.
   * @param {{ body: string, references: string | null, facts?: Facts }} manuscript
   * @param {Partial<Decided> & { limit: number, reading?: Reading, progress?: (rule: string) => void }} options the most
   * findings to get; what the person has decided and said of the text; who hears of each rule
   * @returns {Promise<Answer | null>} rejects with {@link EngineFailed}
   */
  check({ body, references, facts }, { progress = () => {}, ...options }) {
    this.cancel();
    return new Promise((resolve, reject) => {
      const id = ++this.#id;
      this.#running = { id, rule: null, resolve, reject, progress };
      this.#worker.postMessage({ call: 'answer', id, body, references, facts, language: this.language, ...options });
    });
  }

  /**
   * Asks for anything else; it is answered in its turn.
   * @param {string} call the engine's function
   * @param {...unknown} args
   * @returns {Promise<any>} rejects with {@link EngineFailed}
   */
  ask(call, ...args) {
    return new Promise((resolve, reject) => {
      const id = ++this.#id;
      const message = { call, id, args };
      this.#asked.set(id, { message, resolve, reject });
      this.#worker.postMessage(message);
    });
  }

  /** Gives up the running check, if there is one. The engine cannot be interrupted, so its worker goes with it. */
  cancel() {
    const running = this.#running;
    if (!running) return;
    this.#running = null;
    this.#restart();
    running.resolve(null);
  }
}
