/**
 * A DOI that a finding speaks of: shown as text, with the part of it that speaks marked. Nothing is looked up; it is opened
 * only on a click, in a new tab, at the host that the button names.
 *
 * @import { Finding } from './types.d.ts'
 */
import { copy } from './clipboard.js';
import { make, wordButton } from './elements.js';
import { word } from './words.js';

/** What begins as a DOI does. */
const DOI = /10\.\d{4,9}\/\S+/;

/**
 * The DOI of a finding, as the text writes it where it stands there; null where the finding speaks of none.
 * @param {Finding} finding
 * @returns {string | null}
 */
export function doiOf({ rule, args, text }) {
  if (typeof args.doi === 'string' && DOI.test(args.doi)) {
    // The engine gives it in lower case.
    const at = text.toLowerCase().indexOf(args.doi.toLowerCase());
    return at < 0 ? args.doi : text.slice(at, at + args.doi.length);
  }
  if (!rule.startsWith('doi/')) return null;
  return DOI.exec(text)?.[0] ?? null;
}

/**
 * The parts of a DOI that say something, each with what it says.
 * @param {string} doi
 * @param {Finding} finding
 * @returns {{ from: number, to: number, says: string }[]} in order, none overlapping another
 */
export function speaking(doi, finding) {
  const parts = within(doi, finding).map(({ start, end, message }) => {
    const from = start - finding.start - finding.text.indexOf(doi);
    return { from, to: from + end - start, says: message };
  });
  parts.sort((a, b) => a.from - b.from);
  return parts.filter(({ from }, i) => i === 0 || from >= parts[i - 1].to);
}

/**
 * The related places of a finding that are parts of its DOI.
 * @param {string} doi
 * @param {Finding} finding
 */
export function within(doi, { field, start, text, related }) {
  const at = text.indexOf(doi);
  if (at < 0) return [];
  const [from, to] = [start + at, start + at + doi.length];
  return related.filter((place) => place.field === field && place.start >= from && place.end <= to && place.end - place.start < doi.length);
}

/**
 * @param {string} doi
 * @param {Finding} finding
 */
export function doiLine(doi, finding) {
  const shown = make('code', 'doi-text');
  const says = make('ul', 'doi-says');
  let at = 0;
  for (const { from, to, says: what } of speaking(doi, finding)) {
    const said = doi.slice(from, to);
    shown.append(doi.slice(at, from), make('mark', '', said));
    says.append(make('li', '', [make('code', '', said), `: ${what}`]));
    at = to;
  }
  shown.append(doi.slice(at));
  const done = make('span', 'hint');
  done.setAttribute('role', 'status');
  const copied = async () => {
    done.textContent = word((await copy(doi)) ? 'page-copied' : 'page-copy-failed');
  };
  const actions = [wordButton('page-doi-copy', copied), wordButton('page-doi-open', () => open(doi)), done];
  return make('div', 'doi-line', [shown, ...(says.childNodes.length > 0 ? [says] : []), make('span', 'doi-actions', actions)]);
}

/**
 * Opens a DOI at the one host that the button has named. The link lives for this click alone, so that no browser can look
 * up its host before.
 * @param {string} doi
 */
function open(doi) {
  const link = make('a');
  link.href = `https://doi.org/${encodeURI(doi).replace(/[#?]/g, encodeURIComponent)}`;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
}
