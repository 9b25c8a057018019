/**
 * The engine without the element: checks texts in a worker, or where the page allows none, on its own thread.
 *
 * @import { Report } from '../www/types.d.ts'
 * @import { CheckOptions, EngineSource, Manuscript, Rung } from '../www/protocol.d.ts'
 */
import bindgen from 'proofmark:bindgen';
import workerScript from 'proofmark:worker-script';
import { SharedEngine } from '../www/engine.js';
import { compileFrom } from './wasm-file.js';

/** Where the engine's files lie: beside this one, unless the host says otherwise. */
const files = {
  // Written out for bundlers, which find and copy the files by exactly this form.
  worker: () => new URL('./worker.js', import.meta.url).href,
  wasm: () => new URL('./proofmark.wasm', import.meta.url).href,
};

/**
 * Says where the worker's file and the engine's WebAssembly lie, where they are not beside the package's script. Counts for
 * engines that start later.
 * @param {{ worker?: string, wasm?: string }} urls
 */
export function configure({ worker, wasm }) {
  if (worker) files.worker = () => new URL(worker, location.href).href;
  if (wasm) files.wasm = () => new URL(wasm, location.href).href;
}

/** @type {EngineSource} */
const source = {
  workerFile: () => files.worker(),
  wasmUrl: () => files.wasm(),
  workerScript: () => workerScript,
  compile: () => compileFrom(new URL(files.wasm())),
  bindgen,
};

/** The one engine of all elements and engines of this page. */
export const shared = new SharedEngine(source);

/**
 * An engine. The page has one, however many ask for it; whoever asks must close what they got.
 * @param {{ rungs?: Rung[] }} [options] the ways in which it may run
 */
export function createEngine({ rungs } = {}) {
  const client = shared.client(rungs);
  return {
    /** Starts it ahead of the first text. Rejects with `EngineUnavailable`. */
    start: () => client.start(),
    /**
     * Checks a manuscript. An older one of this engine is given up for it: its promise gives null.
     * @param {Manuscript} manuscript
     * @param {CheckOptions} [options]
     * @returns {Promise<Report | null>}
     */
    check: async (manuscript, options) => (await client.check(manuscript, options))?.report ?? null,
    /** Gives it back. */
    close: () => client.release(),
  };
}

export { EngineUnavailable } from '../www/ladder.js';
export { EngineFailed } from '../www/engine.js';
