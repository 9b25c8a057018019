/** The worker's script for a blob, which the page hands its compiled engine. */
import { serve } from './worker.js';

serve(() => Promise.reject(new Error('the engine was not handed over')));
