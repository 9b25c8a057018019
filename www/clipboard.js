/** Puts text on the clipboard. */

/**
 * @param {string} text
 * @returns {Promise<boolean>} false where the browser does not allow it
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/**
 * The way that works in pages opened from a file and in frames without permission.
 * @param {string} text
 */
function copyBySelection(text) {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  const area = document.createElement('textarea');
  area.className = 'unseen';
  area.value = text;
  // While a dialog is open, nothing outside of it can be selected.
  (focused?.closest('dialog') ?? document.body).append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  focused?.focus({ preventScroll: true });
  return done;
}
