/**
 * The package's edition of the element: beside the fields of a form.
 *
 * @import { SharedEngine } from '../www/engine.js'
 */
import version from 'proofmark:version';
import { useEdition } from '../www/proofmark-check.js';
import { Beside } from './beside.js';

export { ProofmarkCheck } from '../www/proofmark-check.js';

/**
 * Says where the elements get their engine. Each entry of the package does so once.
 * @param {SharedEngine} engine
 */
export function useEngine(engine) {
  useEdition({ engine, version, view: (element, host) => new Beside(element, host) });
}
