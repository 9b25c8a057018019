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
 * The DOI of a finding; null where it speaks of none.
 * @param {Finding} finding
 * @returns {string | null}
 */
export function doiOf({ rule, args, text }) {
  if (typeof args.doi === 'string' && DOI.test(args.doi)) return args.doi;
  if (!rule.startsWith('doi/')) return null;
  return DOI.exec(text)?.[0] ?? null;
}

/**
 * The parts of a DOI that say something: the related places that lie in it, and the codes and numbers that the message
 * gives as said by it.
 * @param {string} doi
 * @param {Finding} finding
 * @returns {{ from: number, to: number }[]} in order, none overlapping another
 */
export function speaking(doi, finding) {
  const at = finding.text.indexOf(doi);
  const start = finding.start + at;
  const inside = at < 0 ? [] : finding.related.filter((place) => place.start >= start && place.end <= start + doi.length && place.end - place.start < doi.length);
  const parts = inside.map((place) => ({ from: place.start - start, to: place.end - start }));
  if (parts.length === 0) {
    for (const name of ['code', 'year', 'volume', 'issue', 'page', 'issn']) {
      const said = String(finding.args[name] ?? '');
      const from = said ? doi.toLowerCase().indexOf(said.toLowerCase(), doi.indexOf('/') + 1) : -1;
      const once = from >= 0 && doi.toLowerCase().indexOf(said.toLowerCase(), from + 1) < 0;
      if (once) parts.push({ from, to: from + said.length });
    }
  }
  parts.sort((a, b) => a.from - b.from);
  return parts.filter(({ from }, i) => i === 0 || from >= parts[i - 1].to);
}

/**
 * @param {string} doi
 * @param {Finding} finding
 */
export function doiLine(doi, finding) {
  const shown = make('code', 'doi-text');
  let at = 0;
  for (const { from, to } of speaking(doi, finding)) {
    shown.append(doi.slice(at, from), make('mark', '', doi.slice(from, to)));
    at = to;
  }
  shown.append(doi.slice(at));
  const done = make('span', 'hint');
  done.setAttribute('role', 'status');
  const copied = async () => {
    done.textContent = word((await copy(doi)) ? 'page-copied' : 'page-copy-failed');
  };
  return make('div', 'doi-line', [
    shown,
    make('span', 'doi-actions', [wordButton('page-doi-copy', copied), wordButton('page-doi-open', () => open(doi)), done]),
  ]);
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
