/**
 * Mends all findings of a kind at once, after showing what that will change: each change can be left out.
 *
 * @import { Edit, Finding } from './types.d.ts'
 */
import { change } from './change.js';
import { button, make, wordButton } from './elements.js';
import { unseen, word } from './words.js';

/**
 * The findings that have a fix, without those whose fix would touch a place that an earlier one changes.
 * @param {Finding[]} findings
 * @returns {Finding[]} in order of place
 */
export function fixable(findings) {
  let end = -1;
  return findings
    .filter(({ fixes }) => fixes.length > 0 && fixes[0].edits.length > 0)
    .sort((a, b) => a.fixes[0].edits[0].start - b.fixes[0].edits[0].start)
    .filter(({ fixes: [{ edits }] }) => {
      if (edits[0].start < end) return false;
      end = edits[edits.length - 1].end;
      return true;
    });
}

export class FixAll {
  /** @type {HTMLDialogElement} */ #dialog;
  /** @type {(edits: Edit[]) => void} */ #apply;

  /**
   * @param {HTMLDialogElement} dialog
   * @param {(edits: Edit[]) => void} apply makes changes, in order of place, as one
   */
  constructor(dialog, apply) {
    this.#dialog = dialog;
    this.#apply = apply;
  }

  /**
   * Shows what would change and asks.
   * @param {string} text the manuscript
   * @param {Finding[]} findings
   */
  ask(text, findings) {
    const offered = fixable(findings);
    const list = make('ul', 'changes');
    const boxes = offered.map((finding) => {
      const box = make('input');
      box.type = 'checkbox';
      box.checked = true;
      const edits = finding.fixes[0].edits;
      const label = make('label', '', [box, make('span', '', change(text, edits[0]))]);
      if (edits.length > 1) label.append(make('span', 'hint', word('page-change-more', { count: edits.length - 1 })));
      list.append(make('li', '', label));
      return box;
    });
    const apply = button('primary', () => {
      const chosen = offered.filter((_, i) => boxes[i].checked);
      this.#dialog.close();
      this.#apply(chosen.flatMap(({ fixes }) => fixes[0].edits));
    });
    const count = () => {
      const chosen = boxes.filter(({ checked }) => checked).length;
      apply.textContent = word('page-fix-all-apply', { count: chosen });
      apply.disabled = chosen === 0;
      all.textContent = word(chosen === boxes.length ? 'page-fix-all-none' : 'page-fix-all-every');
    };
    const all = button('quiet', () => {
      const check = boxes.some(({ checked }) => !checked);
      for (const box of boxes) box.checked = check;
      count();
    });
    list.addEventListener('change', count);
    count();
    const heading = make('h2', '', word('page-fix-all-heading'));
    heading.id = 'fix-all-heading';
    this.#dialog.setAttribute('aria-labelledby', heading.id);
    this.#dialog.replaceChildren(
      heading,
      make('p', 'hint', [word('page-fix-all-what'), unseen(` ${word('page-fix-all-count', { count: offered.length })}`)]),
      all,
      list,
      make('div', 'actions', [apply, wordButton('page-cancel', () => this.#dialog.close())]),
    );
    this.#dialog.showModal();
  }
}
