/** Writes into a box so that the browser's own undo takes it back. */

/**
 * Replaces the box's selection as if it had been typed over.
 * @param {HTMLTextAreaElement} box has the focus
 * @param {string} text
 */
export function insert(box, text) {
  // The one way of writing that enters the undo history; deprecated on paper, and without successor.
  const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (done) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
