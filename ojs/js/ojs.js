/**
 * The plugin's own script: puts each element below its field where OJS prints it elsewhere, fills the line of the review step
 * and, where the journal refuses errors, tells the server how many there are.
 *
 * @import { ProofmarkCheck } from '../../element/element.js'
 */
(() => {
  /** @param {string} selector @returns {any[]} */
  const all = (selector) => [...document.querySelectorAll(selector)];

  /** OJS 3.3 prints them at the end of the form: each belongs into the section of its field. */
  const settle = () => {
    for (const check of all('proofmark-check[data-below]')) {
      const field = document.querySelector(check.getAttribute('for') ?? check.getAttribute('references-for'));
      const section = field?.closest('.section');
      if (!section) continue;
      check.removeAttribute('data-below');
      section.append(check);
    }
  };

  /** What the elements have found, in words. */
  const review = () => {
    const checks = /** @type {ProofmarkCheck[]} */ (all('proofmark-check').filter(({ state }) => state === 'checked'));
    const found = checks.filter(({ findings }) => findings.length > 0).map(({ summary }) => summary);
    const errors = checks.some(({ counts }) => counts.error > 0);
    for (const line of all('.proofmark-review')) {
      const words = found.length > 0 ? ((errors && line.dataset.refused) || line.dataset.words).replace('{$found}', found.join('; ')) : line.dataset.none;
      const text = checks.length > 0 ? words : '';
      if (line.textContent !== text) line.textContent = text;
    }
  };

  /** The server cannot check, so it is told the number of errors: with a cookie, because OJS sends the fields alone. */
  const tell = () => {
    const [first] = all('proofmark-check[data-blocks]');
    if (!first) return;
    const errors = (/** @type {string} */ kind) => all(`proofmark-check[data-blocks][${kind}]`).reduce((sum, { counts }) => sum + (counts?.error ?? 0), 0);
    const [abstract, references] = [errors('for'), errors('references-for')];
    const old = abstract + references === 0 ? '; max-age=0' : '';
    document.cookie = `proofmark=${first.dataset.blocks}.${abstract}.${references}; path=/; samesite=strict${old}`;
  };

  const look = () => {
    settle();
    review();
    tell();
  };
  addEventListener('proofmark-result', look);
  // The line may be made after the check, and a field may be emptied, which gives no result.
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-state'] });
})();
