/**
 * The plugin's own script: fills the line of the review step.
 *
 * @import { ProofmarkCheck } from '../../element/element.js'
 */
(() => {
  /** @param {string} selector @returns {any[]} */
  const all = (selector) => [...document.querySelectorAll(selector)];

  /** What the elements have found, in words. */
  const review = () => {
    const checks = /** @type {ProofmarkCheck[]} */ (all('proofmark-check').filter(({ state }) => state === 'checked'));
    const found = checks.filter(({ findings }) => findings.length > 0).map(({ summary }) => summary);
    for (const line of all('.proofmark-review')) {
      const words = found.length > 0 ? line.dataset.words.replace('{$found}', found.join('; ')) : line.dataset.none;
      const text = checks.length > 0 ? words : '';
      if (line.textContent !== text) line.textContent = text;
    }
  };

  addEventListener('proofmark-result', review);
  // The line may be made after the check.
  new MutationObserver(review).observe(document.documentElement, { childList: true, subtree: true });
})();
