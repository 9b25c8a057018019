/**
 * The page's engine. It runs in a worker from a blob and nowhere else, because such a worker inherits the page's policy and
 * so cannot connect anywhere. Starting it again needs no network: the page keeps the compiled engine.
 *
 * @import { Loaded } from './types.d.ts'
 */
import { SharedEngine } from './engine.js';
import { load } from './load.js';
import { serve } from './worker.js';

/** @type {Promise<Loaded> | undefined} */
let loading;
const loaded = () => (loading ??= load());

export const engine = new SharedEngine({
  workerFile: () => null,
  wasmUrl: () => null,
  workerScript: async () => `${(await loaded()).glue}\n(${serve})(wasm_bindgen);`,
  compile: async () => (await loaded()).module,
});
