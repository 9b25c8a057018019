/**
 * The engine of the page in a single file, which carries it inside.
 *
 * @import { Loaded } from '../www/types.d.ts'
 */
import glue from 'proofmark:glue';
import { compileInside } from './wasm-inside.js';

/** @returns {Promise<Loaded>} */
export async function load() {
  return { glue, module: await compileInside() };
}
