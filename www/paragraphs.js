/**
 * Cuts a text into the blocks in which it is shown.
 *
 * A block is a paragraph: a line that is not blank, as in the engine. A very long line becomes several blocks, because
 * browsers need seconds to paint highlights on one long text node; a text of very many lines gets several lines a block,
 * because they need seconds to lay out as many elements.
 */

/** The longest block, in UTF-16 units. */
export const LONGEST = 8_000;
/** The most paragraphs that get a block each. */
const MOST = 20_000;
/** How much of a text of more paragraphs goes into one block, in UTF-16 units. */
const BUNDLE = 4_000;

/**
 * @typedef {object} Piece
 * @property {number} start its first UTF-16 unit in the text
 * @property {string} text
 * @property {boolean} continues true where the next piece goes on in the same line
 */

/**
 * @param {string} text
 * @returns {Piece[]} in order; between them lie only line ends and blank lines
 */
export function cut(text) {
  const lines = [...paragraphs(text)];
  const bundles = lines.length > MOST ? [...bundled(lines, text)] : lines;
  return bundles.flatMap((line) => [...short(line)]);
}

/**
 * The lines that are not blank.
 * @param {string} text
 * @returns {Generator<Piece>}
 */
function* paragraphs(text) {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    if (/\S/.test(line)) yield { start, text: line, continues: false };
    start = end + 1;
  }
}

/**
 * Several lines a piece.
 * @param {Piece[]} lines
 * @param {string} text
 * @returns {Generator<Piece>}
 */
function* bundled(lines, text) {
  let first = 0;
  for (let i = 1; i <= lines.length; i++) {
    const { start } = lines[first];
    if (i < lines.length && lines[i].start + lines[i].text.length - start <= BUNDLE) continue;
    const last = lines[i - 1];
    yield { start, text: text.slice(start, last.start + last.text.length), continues: false };
    first = i;
  }
}

/**
 * A piece in parts of at most {@link LONGEST} units, cut after a space where there is one, never inside a character.
 * @param {Piece} piece
 * @returns {Generator<Piece>}
 */
function* short({ start, text, continues }) {
  if (text.length <= LONGEST) return yield { start, text, continues };
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + LONGEST, text.length);
    if (end < text.length) {
      const space = text.lastIndexOf(' ', end - 1) + 1;
      if (space > end - 1_000 && space > at) end = space;
      else if (/[\uD800-\uDBFF]/.test(text[end - 1]) && /[\uDC00-\uDFFF]/.test(text[end])) end -= 1;
    }
    yield { start: start + at, text: text.slice(at, end), continues: end < text.length };
    at = end;
  }
}
