/**
 * Gets the engine for the page, from the files beside it. The page in a single file has another way in its place.
 *
 * @import { Loaded } from './types.d.ts'
 */
import { trustedWorkerUrl } from './trust.js';

/** @returns {Promise<Loaded>} */
export function load() {
  return new Promise((resolve, reject) => {
    const loader = new Worker(trustedWorkerUrl('www/loader.js'), { type: 'module' });
    /** @param {Loaded & { error?: string }} message */
    const done = (message) => {
      loader.terminate();
      if (message.error) reject(new Error(message.error));
      else resolve(message);
    };
    loader.onmessage = ({ data }) => done(data);
    loader.onerror = () => done(/** @type {any} */ ({ error: 'the loader could not be started' }));
  });
}
