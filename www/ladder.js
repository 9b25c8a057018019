/**
 * The ways in which the engine can run, the best first: a worker from a file, a worker from a blob, the page's own thread in
 * short slices. Which one depends on what the host's policy allows, and only trying tells.
 *
 * @import { Bindgen, EngineSource, FromEngine, Port, Rung, Start, ToEngine } from './protocol.d.ts'
 */
import { SLICE, turn } from './slices.js';
import { trustedWorkerUrl } from './trust.js';

/** From the best to the last. @type {Rung[]} */
export const RUNGS = ['worker-file', 'blob-worker', 'main-thread'];

/**
 * How long a worker's file may take to say that it is one, in milliseconds. Its URL may lead to something else that starts
 * and says nothing, such as a bundle that has swallowed it.
 */
const HELLO = 10_000;

/** The engine cannot run here at all. Says what each way met. */
export class EngineUnavailable extends Error {
  name = 'EngineUnavailable';
}

/**
 * Starts the engine in the best way that the host allows.
 * @param {EngineSource} source
 * @param {Rung[]} [allowed] the ways to try
 * @param {string} [language] of the words for pages
 * @returns {Promise<Port>} rejects with {@link EngineUnavailable}
 */
export async function climb(source, allowed = RUNGS, language = 'en') {
  /** @type {string[]} */
  const reasons = [];
  /** The page's own copy, compiled once however many ways want it. @type {Promise<WebAssembly.Module> | undefined} */
  let compiled;
  const compile = () => (compiled ??= source.compile());
  for (const rung of RUNGS.filter((rung) => allowed.includes(rung))) {
    try {
      return await START[rung](source, compile, language);
    } catch (error) {
      reasons.push(`${rung}: ${error instanceof Error ? error.message : error}`);
    }
  }
  throw new EngineUnavailable(reasons.join('; '));
}

/** @type {Record<Rung, (source: EngineSource, compile: () => Promise<WebAssembly.Module>, language: string) => Promise<Port>>} */
const START = {
  async 'worker-file'(source, _, language) {
    const url = source.workerFile();
    if (!url) throw new Error('there is no worker file');
    return inWorker('worker-file', trustedWorkerUrl(url), { type: 'start', wasm: source.wasmUrl() ?? undefined, language });
  },

  async 'blob-worker'(source, compile, language) {
    const module = await compile();
    const url = URL.createObjectURL(new Blob([await source.workerScript()], { type: 'text/javascript' }));
    try {
      return await inWorker('blob-worker', trustedWorkerUrl(url), { type: 'start', module, language });
    } finally {
      URL.revokeObjectURL(url);
    }
  },

  async 'main-thread'(source, compile, language) {
    if (!source.bindgen) throw new Error('this edition does not run there');
    return onThisThread(source.bindgen(), await compile(), language);
  },
};

/**
 * @param {Rung} rung
 * @param {string} url of the worker's script
 * @param {Start} start
 * @returns {Promise<Port>}
 */
function inWorker(rung, url, start) {
  const worker = new Worker(url);
  return new Promise((resolve, reject) => {
    /** @param {string} reason */
    const refuse = (reason) => {
      clearTimeout(patience);
      worker.terminate();
      reject(new Error(reason));
    };
    const patience = setTimeout(() => refuse('its script does not answer'), HELLO);
    /** @type {Port} */
    const port = {
      rung,
      words: {},
      language: 'en',
      post: (message) => worker.postMessage(message),
      hear: () => {},
      end: () => worker.terminate(),
    };
    worker.onmessage = ({ data }) => {
      const message = /** @type {FromEngine} */ (data);
      if (message.type === 'hello') {
        clearTimeout(patience);
        worker.postMessage(start);
      } else if (message.type === 'unavailable') {
        refuse(message.reason);
      } else if (message.type === 'ready') {
        port.words = message.words;
        port.language = message.language;
        // From now on an error is a check's.
        worker.onerror = (event) => {
          event.preventDefault();
          port.hear({ type: 'failed', id: 0 });
        };
        resolve(port);
      } else {
        port.hear(message);
      }
    };
    worker.onerror = (event) => {
      event.preventDefault();
      refuse(event.message || 'the host does not let it start');
    };
  });
}

/**
 * The engine on the page's own thread: after each slice the page has its turn.
 * @param {Bindgen} bindgen
 * @param {WebAssembly.Module} module
 * @param {string} language
 * @returns {Port}
 */
function onThisThread(bindgen, module, language) {
  bindgen.initSync({ module });
  /** The check that is running; another one or none ends it. @type {ToEngine | null} */
  let running = null;
  /** @param {ToEngine} message */
  const run = async (message) => {
    try {
      const check = new bindgen.SteppedCheck(/** @type {any} */ (message.args[0]));
      await turn();
      for (let until = performance.now() + SLICE; running === message; ) {
        const said = check.step();
        port.hear(said);
        if (said.type === 'report') return;
        if (performance.now() < until) continue;
        await turn();
        until = performance.now() + SLICE;
      }
      check.free();
    } catch {
      // The engine is unusable after a trap.
      if (running === message) port.hear({ type: 'failed', id: message.id });
    }
  };
  /** @param {ToEngine} message */
  const answer = async ({ call, id, args }) => {
    await turn();
    try {
      port.hear({ type: 'done', id, result: bindgen[call](...args) });
    } catch {
      port.hear({ type: 'failed', id });
    }
  };
  /** @type {Port} */
  const port = {
    rung: 'main-thread',
    ...bindgen.words(language),
    hear: () => {},
    post: (message) => {
      if (message.call === 'answer') {
        running = message;
        run(message);
      } else {
        answer(message);
      }
    },
    end: () => {
      running = null;
      port.hear = () => {};
    },
  };
  return port;
}
