/**
 * Changes the manuscript in its box, so that the browser's own undo takes the change back.
 *
 * @import { Fix } from './types.d.ts'
 */

/**
 * Applies `fix`, unless the box has changed since `checked` was checked: then its offsets mean nothing any more.
 * @param {HTMLTextAreaElement} box
 * @param {string} checked the text that the fix was made for, or as much of it as was checked
 * @param {Fix} fix
 * @returns {boolean} false where the text has changed
 */
export function apply(box, checked, fix) {
  if (fix.edits.length === 0 || !box.value.startsWith(checked)) return false;
  // All edits as one replacement, so that one undo takes all of them back.
  const start = fix.edits[0].start;
  const end = fix.edits[fix.edits.length - 1].end;
  let replacement = '';
  let at = start;
  for (const edit of fix.edits) {
    replacement += checked.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, end);
  insert(box, replacement);
  box.setSelectionRange(start, start + replacement.length);
  return true;
}

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
