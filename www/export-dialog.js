/**
 * The findings as author queries and in other forms, to copy or to save.
 *
 * @import { Manuscript } from './manuscript.js'
 * @import { Exported } from './types.d.ts'
 */
import { copy } from './clipboard.js';
import { download } from './download.js';
import { part } from './elements.js';
import { word } from './words.js';

/** @typedef {'text' | 'markdown' | 'html' | 'docx' | 'csv' | 'json' | 'sarif' | 'comments'} Format `comments`: the
 * Word document that came in, with the findings as comments */

export class ExportDialog {
  /** @type {HTMLDialogElement} */ #dialog;
  /** @type {HTMLElement} */ #said;
  /** @type {(format: Format, about: object) => Promise<Exported | { error: string }>} */ #write;
  /** @type {Manuscript} */ #manuscript;

  /**
   * @param {HTMLDialogElement} dialog its buttons name a format each
   * @param {(format: Format, about: object) => Promise<Exported | { error: string }>} write
   * @param {Manuscript} manuscript
   */
  constructor(dialog, write, manuscript) {
    this.#dialog = dialog;
    this.#write = write;
    this.#manuscript = manuscript;
    this.#said = part(dialog, 'export-said', HTMLElement);
    part(dialog, 'export-close', HTMLButtonElement).addEventListener('click', () => dialog.close());
    part(dialog, 'export-copy', HTMLButtonElement).addEventListener('click', () => this.#copy());
    for (const button of dialog.querySelectorAll('[data-format]')) {
      const format = /** @type {Format} */ (button.getAttribute('data-format'));
      button.addEventListener('click', () => this.#save(format));
    }
  }

  open() {
    this.#said.textContent = '';
    part(this.#dialog, 'export-comments', HTMLElement).hidden = !this.#manuscript.original;
    this.#dialog.showModal();
  }

  async #copy() {
    const written = await this.#write('text', this.#about());
    if ('error' in written) return;
    const { bytes } = written;
    this.#said.textContent = word((await copy(new TextDecoder().decode(bytes))) ? 'page-copied' : 'page-copy-failed');
  }

  /** @param {Format} format */
  async #save(format) {
    const written = await this.#write(format, this.#about());
    if ('error' in written) {
      this.#said.textContent = written.error;
      return;
    }
    const { name, mediaType, bytes } = written;
    download(name, mediaType, bytes);
    this.#said.textContent = word('page-export-saved', { file: name });
  }

  #about() {
    const now = new Date();
    const date = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    return { file: this.#manuscript.file, date, byteOrderMark: true };
  }
}
