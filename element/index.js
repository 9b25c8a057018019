/**
 * The package's main entry: the element's class. Importing it does nothing, in a browser or in Node; `ProofmarkCheck.define()`
 * registers the element, and so does importing `proofmark/define`.
 */
import { ProofmarkCheck, useEngine } from './element.js';
import { shared } from './core.js';

useEngine(shared);

export { EngineUnavailable } from '../www/ladder.js';
export { ProfileError, readProfile } from '../www/profile.js';
export { EngineFailed } from '../www/engine.js';
export { configure } from './core.js';
export { ProofmarkCheck };

/** @typedef {import('../www/types.d.ts').Finding} Finding */
/** @typedef {import('../www/types.d.ts').Fix} Fix */
/** @typedef {import('../www/proofmark-check.js').CheckCounts} CheckCounts */
/** @typedef {import('../www/proofmark-check.js').CheckResult} CheckResult */
/** @typedef {import('../www/proofmark-check.js').State} State */
/** @typedef {import('./fields.js').FieldAdapter} FieldAdapter */
/** @typedef {import('./fields.js').FieldEdit} FieldEdit */
/** @typedef {import('../www/profile.js').Profile} Profile */
/** @typedef {import('../www/protocol.d.ts').Rung} Rung */
