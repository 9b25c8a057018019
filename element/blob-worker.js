/** The worker's script for a blob, which the page hands its compiled engine. */
import bindgen from 'proofmark:bindgen';
import { serve } from '../www/worker.js';

serve(bindgen());
