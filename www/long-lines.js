/** Keeps a box usable whose text has a very long line. */

/** The longest line that is wrapped, in UTF-16 units. */
const LONGEST = 100_000;

/** @param {string} text */
function hasLongLine(text) {
  for (let start = 0; text.length - start > LONGEST; ) {
    const end = text.indexOf('\n', start);
    if (end < 0 || end - start > LONGEST) return true;
    start = end + 1;
  }
  return false;
}

/**
 * Has the box wrap its lines unless one is very long: Chromium's time for wrapping a line grows with the square of its
 * length (a line of 1 MB took 1.5 s, of 4 MB 39 s, during which the page stood still).
 * @param {HTMLTextAreaElement} box
 * @param {string} text what it holds or is about to hold
 */
export function fitLines(box, text) {
  const wrap = hasLongLine(text) ? 'off' : 'soft';
  if (box.wrap !== wrap) box.wrap = wrap;
}
