/**
 * What comes in: pastes with their formatting, files dropped or chosen. The worker reads them; nothing of them is ever put into
 * the page but the text, in its box.
 *
 * @import { Client } from './engine.js'
 * @import { Manuscript } from './manuscript.js'
 * @import { Imported } from './types.d.ts'
 */
import { EngineFailed } from './engine.js';
import { EngineUnavailable } from './ladder.js';
import { NO_FACTS } from './manuscript.js';
import { word } from './words.js';

/** The longest formatted paste that is read, in UTF-16 units; longer ones are taken as plain text. */
const LONGEST_PASTE = 30_000_000;
/** The largest file that is read, in bytes. */
const LARGEST_FILE = 100_000_000;
/** From how many characters on a paste is an article, of which plain text loses something. */
const ARTICLE = 1_500;
/** Files that only stand beside another one. */
const BESIDE = /\.(bib|bbl)$/i;
const TEX = /\.tex$/i;
/** What a manuscript comes as, the likeliest first, where several files come at once. */
const MANUSCRIPTS = [/\.docx$/i, TEX, /\.x?html?$/i, /\.xml$/i, /\.(md|markdown)$/i, /\.txt$/i];

/**
 * What has to be told to whom.
 * @typedef {object} Around
 * @property {() => Client | null} engine what is asked of it before it has started is answered once it has
 * @property {() => void} before another text comes over the whole of the old one
 * @property {(whole: boolean) => void} after a text has come; over the whole of the old one, or into it
 * @property {(notes: string[]) => void} note what is to be known of the reading
 * @property {(error: string) => void} refuse
 */

export class Incoming {
  /** @type {Manuscript} */ #manuscript;
  /** @type {Around} */ #around;
  /** Counts what has come. While the engine reads, or has not started, the newest takes the place of what came before. */
  #turn = 0;

  /**
   * @param {object} parts
   * @param {HTMLElement} parts.root takes files that are dropped
   * @param {HTMLButtonElement} parts.open asks for a file
   * @param {HTMLInputElement} parts.file
   * @param {Manuscript} manuscript
   * @param {Around} around
   */
  constructor({ root, open, file }, manuscript, around) {
    this.#manuscript = manuscript;
    this.#around = around;
    open.addEventListener('click', () => file.click());
    file.addEventListener('change', () => {
      const files = [...(file.files ?? [])];
      file.value = '';
      this.#open(files);
    });
    manuscript.body.addEventListener('paste', (event) => this.#paste(event));
    root.addEventListener('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      root.classList.add('receives');
    });
    root.addEventListener('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) root.classList.remove('receives');
    });
    root.addEventListener('drop', (event) => {
      root.classList.remove('receives');
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      this.#open(files);
    });
  }

  /** @param {ClipboardEvent} event */
  async #paste(event) {
    const engine = this.#around.engine();
    const html = event.clipboardData?.getData('text/html') ?? '';
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    if (!engine || html === '' || html.length > LONGEST_PASTE) {
      return this.#around.note(plain.length > ARTICLE ? [word('page-paste-plain')] : []);
    }
    event.preventDefault();
    const turn = ++this.#turn;
    /** @type {Imported} */
    let read = { format: 'text', text: plain, facts: NO_FACTS, notes: [word('page-paste-plain')] };
    try {
      const answer = await engine.ask('read_html', html);
      if (/\S/.test(answer.text ?? '')) read = answer;
    } catch (error) {
      if (!(error instanceof EngineFailed || error instanceof EngineUnavailable)) throw error;
    }
    if (turn === this.#turn) this.#take(read);
  }

  /** @param {File[]} files */
  async #open(files) {
    const engine = this.#around.engine();
    if (files.length === 0 || !engine) return;
    const turn = ++this.#turn;
    const large = files.find(({ size }) => size > LARGEST_FILE);
    if (large) return this.#around.refuse(word('page-file-large', { file: large.name }));
    let { name } = files[0];
    try {
      const main = await manuscriptAmong(files);
      name = main.name;
      const others = files.filter((file) => file !== main);
      const bytes = async (/** @type {File} */ file) => new Uint8Array(await file.arrayBuffer());
      const wanted = TEX.test(name) ? others : others.filter((file) => BESIDE.test(file.name));
      const beside = await Promise.all(wanted.map(async (file) => ({ name: file.name, bytes: await bytes(file) })));
      const content = await bytes(main);
      /** @type {Imported} */
      const read = await engine.ask('read_file', name, content, beside);
      if (turn !== this.#turn) return;
      if ('error' in read) return this.#around.refuse(`${name}: ${read.error}`);
      if (!/\S/.test(read.text)) return this.#around.refuse(word('page-file-empty', { file: name }));
      if (wanted.length < others.length) read.notes.push(word('page-file-one', { file: name }));
      this.#manuscript.selectBody();
      this.#take(read);
      this.#manuscript.file = name;
      if (read.format === 'docx') this.#manuscript.original = content;
    } catch {
      this.#around.refuse(word('page-file-failed', { file: name }));
    }
  }

  /** @param {Imported} read */
  #take(read) {
    if ('error' in read) return this.#around.refuse(read.error);
    const box = this.#manuscript.body;
    const whole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    if (whole) this.#around.before();
    this.#manuscript.insert(read.text, read.facts);
    this.#around.note(read.notes);
    this.#around.after(whole);
  }
}

/**
 * The file that is the manuscript, of several that came at once: figures and chapters come along.
 * @param {File[]} files at least one
 */
async function manuscriptAmong(files) {
  const rank = (/** @type {File} */ { name }) => {
    const at = MANUSCRIPTS.findIndex((ending) => ending.test(name));
    return at >= 0 ? at : MANUSCRIPTS.length + Number(BESIDE.test(name));
  };
  const [likeliest, ...others] = [...files].sort((a, b) => rank(a) - rank(b));
  if (!TEX.test(likeliest.name)) return likeliest;
  for (const file of [likeliest, ...others]) {
    if (TEX.test(file.name) && (await file.text()).includes('\\documentclass')) return file;
  }
  return likeliest;
}
