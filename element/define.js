/** Registers `<proofmark-check>`. */
import { ProofmarkCheck } from './index.js';

ProofmarkCheck.define();
