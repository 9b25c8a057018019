/**
 * The engine in Node, on the thread that asks for it.
 *
 * @import { Report } from '../www/types.d.ts'
 * @import { CheckOptions, Manuscript } from '../www/protocol.d.ts'
 */
import { readFile } from 'node:fs/promises';
import bindgen from 'proofmark:bindgen';
import { SharedEngine } from '../www/engine.js';

const shared = new SharedEngine({
  workerFile: () => null,
  wasmUrl: () => null,
  workerScript: () => '',
  compile: async () => WebAssembly.compile(await readFile(new URL('./proofmark.wasm', import.meta.url))),
  bindgen,
});

/** Without meaning in Node. */
export function configure() {}

/** An engine; whoever asks must close what they got. */
export function createEngine() {
  const client = shared.client(['main-thread']);
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
