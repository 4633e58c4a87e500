import type { Notice, Reply } from '../types.js';

/** A source that was read: its text exactly as the file has it, less nothing. */
export interface SourceText {
  readonly path: string;
  /** Decoded UTF-8; a byte-order mark stays at offset 0. */
  readonly text: string;
  /** Offset, and 1-based line, of `text` in its file: not 0 and 1 when the source is streamed. */
  readonly baseOffset: number;
  readonly baseLine: number;
}

/** What a format gives back: replies in file order; failures are rows that could not be parsed. */
export interface Parsed {
  readonly replies: readonly Reply[];
  readonly notices: readonly Notice[];
}

/** Reads replies out of a text. Pure; every reply carries the map back to the file. */
export interface Format {
  readonly id: string;
  /** File name endings it is chosen by, with the dot. */
  readonly extensions: readonly string[];
  parse(source: SourceText): Parsed;
}
