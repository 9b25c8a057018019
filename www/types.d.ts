/** What the engine answers: `ReportView` of src/export/view.rs and the messages of src/wasm. Offsets are UTF-16 units. */

export type Severity = 'error' | 'warning' | 'info';

export interface Place {
  field: 'body' | 'references';
  /** The first unit. */
  start: number;
  /** The unit after the last one. */
  end: number;
}

export interface Related extends Place {
  text: string;
  message: string;
}

export interface Edit extends Place {
  /** What comes instead. */
  text: string;
}

export interface Fix {
  label: string;
  /** In order of place, none overlapping another. */
  edits: Edit[];
}

export interface Finding extends Place {
  /** `group/name` */
  rule: string;
  severity: Severity;
  text: string;
  message: string;
  code: string;
  args: Record<string, string | number>;
  evidence?: string;
  related: Related[];
  fixes: Fix[];
  /** The word that has to be accepted for the finding to go away. */
  word?: string;
  /** What it is known by when it is ignored. */
  key: string;
  /** What all findings of this rule on the same words are known by. */
  key_of_all: string;
}

/** A finding that is held back, and why. */
export interface SetAside extends Finding {
  why: 'accepted' | 'ignored';
}

export interface Report {
  /** In order of place. */
  findings: Finding[];
  /** In order of place; missing where nothing is held back. */
  set_aside?: SetAside[];
  document: Understood;
  abstentions: { rules: string[]; reason: string }[];
}

/** What the text was taken to be. */
export interface Understood {
  /** In words, one line. */
  summary: string;
  /** The reference list; null where none was found. Lines count from 1. */
  references: { count: number; numbered: boolean; first_line: number; last_line: number; entries: Entry[] } | null;
  citations: { style: Style | 'unknown'; certainty: number; count: number; list: Citation[] };
}

export type Style = 'bracket' | 'parenthesis' | 'superscript' | 'flattened' | 'author-year';

/** An entry of the reference list, its printed number included. */
export interface Entry extends Place {
  number: number;
}

export interface Citation extends Place {
  /** Positions in the list, from 1; empty where the list has none of them. */
  entries: number[];
}

/** What the person has said of the text. Lines count from 1. */
export interface Reading {
  style?: Style;
  listFirstLine?: number;
  listLastLine?: number;
  lastNumber?: number;
}

/** What the person has decided, as the engine takes it. */
export interface Decided {
  /** Words that are right. */
  accepted: string[];
  /** Keys of findings. */
  ignored: string[];
  /** Rules or groups that are switched off. */
  without: string[];
}

/** What a file or a paste says of its text besides the text. Offsets are units of the body. */
export interface Facts {
  hidden: { start: number; end: number; words: string; how: string }[];
  /** The author's library, by where each item is cited first. */
  works: { start: number; end: number }[];
  undefinedKeys: { start: number; end: number; citation: string; key: string; nearest?: string }[];
  repeatedKeys: string[];
}

/** The answer to a file or a paste. */
export type Imported = { format: string; text: string; facts: Facts; notes: string[] } | { error: string };

/** A language that the engine speaks. */
export interface Language {
  /** BCP 47 */
  tag: string;
  /** In that language. */
  name: string;
  /** Who has read its words. */
  state: string;
}

export interface Introduction {
  words: Record<string, string>;
  /** Of the words (BCP 47). */
  language: string;
  rules: RulePage[];
  languages: Language[];
}

/** A report as a file. */
export interface Exported {
  name: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A rule with its help page. */
export interface RulePage {
  id: string;
  group: string;
  severity: Severity;
  title: string;
  /** Code within a sentence stands between backticks. */
  help: { kind: 'heading' | 'paragraph' | 'example'; text: string }[];
}

/** A report with the words that need its numbers. */
export interface Answer {
  type: 'report';
  id: number;
  report: Report;
  /** All findings, those beyond the limit included. */
  total: number;
  /** "3 findings: 1 error, 2 warnings" */
  status: string;
  /** How many findings are not in the report, in words. */
  more: string | null;
}

/** The engine as the loader hands it over. */
export interface Loaded {
  /** wasm-bindgen's JavaScript for the engine, a classic script. */
  glue: string;
  module: WebAssembly.Module;
}
