/**
 * The engine in a worker, from a file or from a blob: gets its WebAssembly, then answers texts. The package's build makes
 * one classic script of it.
 *
 * @import { FromEngine, Start } from './protocol.d.ts'
 */
import bindgen from 'proofmark:bindgen';

/**
 * Makes this global scope a worker of the element's.
 * @param {(start: Start) => Promise<WebAssembly.Module>} load gets the engine
 */
export function serve(load) {
  const engine = bindgen();
  const post = (/** @type {FromEngine} */ message) => self.postMessage(message);
  const answer = (/** @type {MessageEvent} */ { data }) => {
    try {
      engine.answer(data);
    } catch {
      // A trap leaves the engine unusable: say so, and be replaced.
      post({ type: 'failed', id: data.id });
    }
  };
  self.onmessage = async ({ data }) => {
    try {
      engine.initSync({ module: data.module ?? (await load(data)) });
      self.onmessage = answer;
      post({ type: 'ready', ...engine.words(data.language) });
      engine.warm_up();
    } catch (error) {
      post({ type: 'unavailable', reason: String(error) });
    }
  };
  post({ type: 'hello' });
}
