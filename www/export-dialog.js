/**
 * The findings as author queries and in other forms, to copy or to save.
 *
 * @import { Exported } from './types.d.ts'
 */
import { copy } from './clipboard.js';
import { download } from './download.js';
import { part } from './elements.js';
import { word } from './words.js';

/** @typedef {'text' | 'markdown' | 'html' | 'docx' | 'csv' | 'json' | 'sarif'} Format */

export class ExportDialog {
  /** @type {HTMLDialogElement} */ #dialog;
  /** @type {HTMLElement} */ #said;
  /** @type {(format: Format, about: object) => Promise<Exported>} */ #write;
  /** @type {() => string} */ #file;

  /**
   * @param {HTMLDialogElement} dialog its buttons name a format each
   * @param {(format: Format, about: object) => Promise<Exported>} write
   * @param {() => string} file the name of the manuscript's file
   */
  constructor(dialog, write, file) {
    this.#dialog = dialog;
    this.#write = write;
    this.#file = file;
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
    this.#dialog.showModal();
  }

  async #copy() {
    const { bytes } = await this.#write('text', this.#about());
    this.#said.textContent = word((await copy(new TextDecoder().decode(bytes))) ? 'page-copied' : 'page-copy-failed');
  }

  /** @param {Format} format */
  async #save(format) {
    const { name, mediaType, bytes } = await this.#write(format, this.#about());
    download(name, mediaType, bytes);
    this.#said.textContent = word('page-export-saved', { file: name });
  }

  #about() {
    const now = new Date();
    const date = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    return { file: this.#file(), date, byteOrderMark: true };
  }
}
