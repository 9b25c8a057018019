/**
 * The engine's worker, from a file or from a blob: gets its WebAssembly, then answers. The package's build makes classic
 * scripts of it; the page, which has no build, hands a blob its source.
 *
 * @import { Bindgen, FromEngine, Start, ToEngine } from './protocol.d.ts'
 */

/**
 * Makes this global scope a worker of the engine's. Its source must run by itself, so it uses nothing but its arguments.
 * @param {Bindgen} engine
 * @param {(start: Start) => Promise<WebAssembly.Module>} [load] gets the WebAssembly where it is not handed over
 */
export function serve(engine, load) {
  /**
   * How long a check may run before the page hears of its rules, and the time between two that it hears of, in milliseconds.
   * Most checks are over sooner, and a message a rule would take the page's time while somebody types.
   */
  const PATIENCE = 50;
  const post = (/** @type {FromEngine} */ message) => self.postMessage(message);
  /** The rule that runs. @type {string | null} */
  let rule = null;
  const answer = (/** @type {MessageEvent<ToEngine>} */ { data: { call, id, args } }) => {
    let told = performance.now();
    const running = (/** @type {string} */ name) => {
      rule = name;
      if (performance.now() - told < PATIENCE) return;
      told = performance.now();
      post({ type: 'progress', id, rule });
    };
    rule = null;
    try {
      // A check posts its answer itself.
      const result = call === 'answer' ? engine.answer(...args, running) : engine[call](...args);
      if (result !== undefined) post({ type: 'done', id, result });
    } catch {
      // A trap leaves the engine unusable: say so, and be replaced.
      post({ type: 'failed', id, rule });
    }
  };
  self.onmessage = async ({ data }) => {
    try {
      const module = data.module ?? (await load?.(data));
      if (!module) throw new Error('the engine was not handed over');
      engine.initSync({ module });
      self.onmessage = answer;
      post({ type: 'ready', ...engine.words(data.language) });
    } catch (error) {
      post({ type: 'unavailable', reason: String(error) });
    }
  };
  post({ type: 'hello' });
}
