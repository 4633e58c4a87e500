import type { Notice, Reply, Skipped } from '../types.js';

/** A source that was read: its text exactly as the file has it, less nothing. */
export interface SourceText {
  readonly path: string;
  /** Decoded UTF-8; a byte-order mark stays at offset 0. */
  readonly text: string;
  /** Offset, and 1-based line, of `text` in its file: not 0 and 1 when the source is streamed. */
  readonly baseOffset: number;
  readonly baseLine: number;
}

/** What is in a source and no reply, by why. */
export type LeftOut = Omit<Skipped, 'unselected' | 'ignored'>;

/** What a format gives back: replies in file order; failures are rows that could not be parsed. */
export interface Parsed {
  readonly replies: readonly Reply[];
  readonly notices: readonly Notice[];
  readonly leftOut: LeftOut;
  /** Entries of the mapping's `ignoreColumns` that a column of the file answers to. */
  readonly ignoredColumns?: readonly string[];
  /** Why no fix can be written into this source, as the end of a sentence; absent when it can. */
  readonly unwritable?: string;
}

/**
 * Where the replies of a file are, when its keys do not say so themselves. Fields are key names (columns, in CSV), or
 * dotted paths inside a record (`customer.name`); each of several `text` fields that holds something is a reply.
 */
export interface FormatMapping {
  /** Dotted path to the list of records, from the top of the document: `data.macros`. */
  readonly records?: string | undefined;
  readonly text?: string | readonly string[] | undefined;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly channel?: string | undefined;
  readonly locale?: string | undefined;
  readonly tags?: string | undefined;
  readonly owner?: string | undefined;
  readonly thread?: string | undefined;
  readonly rating?: string | undefined;
  /** CSV only: one character. */
  readonly delimiter?: string | undefined;
  /** CSV only: columns that are not read, `*` for all others. */
  readonly ignoreColumns?: readonly string[] | undefined;
  /** True when the text is HTML, false when it is not; found out when absent. */
  readonly html?: boolean | undefined;
  /** Found out when absent; what a record says of itself wins. */
  readonly kind?: Reply['kind'] | undefined;
}

/** What the config may say about a file. */
export interface ParseOptions {
  readonly mapping?: FormatMapping | undefined;
}

/** Reads replies out of a text. Pure; every reply carries the map back to the file. */
export interface Format {
  readonly id: string;
  /** File name endings it is chosen by, with the dot. */
  readonly extensions: readonly string[];
  /** May be a promise: a parser that only some files need is loaded when one needs it. */
  parse(source: SourceText, options?: ParseOptions): Parsed | Promise<Parsed>;
}
