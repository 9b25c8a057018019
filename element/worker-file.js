/** The worker's file of the package, which gets the engine from the file beside it. */
import bindgen from 'proofmark:bindgen';
import { compileFrom } from './wasm-file.js';
import { serve } from '../www/worker.js';

serve(bindgen(), ({ wasm }) => compileFrom(new URL(wasm ?? 'proofmark.wasm', location.href)));
