/** Long work in short slices, so that the page answers in between. */

/** How long a slice may take, in milliseconds: half a frame. */
export const SLICE = 8;

/**
 * Does `work` for each of `items`, giving the browser a turn whenever a slice is over.
 * @template T
 * @param {T[]} items
 * @param {(item: T, index: number) => void} work
 * @param {AbortSignal} signal aborted: throws its reason
 */
export async function inSlices(items, work, signal) {
  let until = performance.now() + SLICE;
  for (let i = 0; i < items.length; i++) {
    work(items[i], i);
    if (performance.now() < until) continue;
    await turn();
    signal.throwIfAborted();
    until = performance.now() + SLICE;
  }
}

/** Lets the browser paint and take input. A message, because timers are slowed down and frames stop in hidden tabs. */
export function turn() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(null);
  });
}
