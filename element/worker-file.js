/** The worker's file of the package, which gets the engine from the file beside it. */
import { compileFrom } from './wasm-file.js';
import { serve } from './worker.js';

serve(({ wasm }) => compileFrom(new URL(wasm ?? 'proofmark.wasm', location.href)));
