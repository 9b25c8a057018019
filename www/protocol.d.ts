/** What passes between a page's side and the engine's, wherever the engine runs. */
import type { Answer, Facts, Reading } from './types.d.ts';

/** How the engine runs: see `ladder.js`. */
export type Rung = 'worker-file' | 'blob-worker' | 'main-thread';

/** What is to be checked. */
export interface Manuscript {
  /** The body text. */
  body: string;
  /** The reference list, one entry a line, where the form has a field for it. */
  references?: string | null;
  /** What a file or a paste said of the body besides its text. */
  facts?: Facts;
}

/** What a check is to look for. */
export interface CheckOptions {
  /** Ids (`doi/duplicate`) or groups (`doi`) of rules; empty: all of them. */
  rules?: string[];
  /** Rules or groups that are left out. */
  without?: string[];
  /** Words that are right. */
  accepted?: string[];
  /** Keys of findings that are ignored. */
  ignored?: string[];
  /** What is known of the text. */
  reading?: Reading;
  /** The most findings to get. */
  limit?: number;
  /** The language of the messages (BCP 47); English where it is missing or has no catalogue. */
  language?: string;
}

/** The first message to a worker: where its engine is. */
export interface Start {
  type: 'start';
  /** The compiled engine; without it the worker gets it itself. */
  module?: WebAssembly.Module;
  /** Where the engine's WebAssembly lies; without it the worker's own script holds it. */
  wasm?: string;
  /** The language of the words for pages. */
  language: string;
}

/** Every later message: the engine's function, and what it gets. */
export interface ToEngine {
  call: string;
  /** Stands in every message that answers this one. */
  id: number;
  args: unknown[];
}

/** What `answer` gets. */
export interface Request extends Manuscript {
  id: number;
  rules: string[];
  without: string[];
  accepted: string[];
  ignored: string[];
  reading: Reading;
  limit: number;
  language: string;
}

/** What comes back. */
export type FromEngine =
  | { type: 'hello' }
  | { type: 'unavailable'; reason: string }
  | { type: 'ready'; words: Record<string, string>; language: string }
  | { type: 'done'; id: number; result: unknown }
  | { type: 'progress'; id: number; rule: string }
  | { type: 'failed'; id: number; rule?: string | null }
  | Answer;

/** An engine that takes messages, wherever it runs. */
export interface Port {
  rung: Rung;
  /** The catalogue's words for pages. */
  words: Record<string, string>;
  /** The language of the words. */
  language: string;
  post(message: ToEngine): void;
  /** Hears what the engine says. */
  hear: (message: FromEngine) => void;
  /** Ends it, whatever it is doing. */
  end(): void;
}

/** wasm-bindgen's JavaScript of the engine. */
export interface Bindgen {
  initSync(options: { module: WebAssembly.Module }): unknown;
  words(language: string): { words: Record<string, string>; language: string };
  SteppedCheck: new (request: Request) => { step(): FromEngine; free(): void };
  /** What can be called by message. */
  [call: string]: any;
}

/** Where an edition keeps its engine. */
export interface EngineSource {
  /** The URL of the worker's file, null where there is none. */
  workerFile(): string | null;
  /** Where the WebAssembly lies, null where it is inside the script. */
  wasmUrl(): string | null;
  /** The worker's script, for a blob. */
  workerScript(): string | Promise<string>;
  /** Loads and compiles the WebAssembly in the page. */
  compile(): Promise<WebAssembly.Module>;
  /** wasm-bindgen's JavaScript, fresh, for the page's own thread; missing where it never runs there. */
  bindgen?(): Bindgen;
}
