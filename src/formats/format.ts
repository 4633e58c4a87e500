import type { Notice, Reply, Skipped } from '../base/types.js';
import type { TextSyntax } from './library/text-syntax.js';
import type { Leaves } from './write/leaves.js';

/** A whole text, or one line of a source that is streamed, exactly as the file has it. */
export interface SourceText {
  readonly path: string;
  /** Decoded UTF-8; a byte-order mark stays at offset 0. */
  readonly text: string;
  /** Offset and 1-based line where `text` begins in its file: 0 and 1 for a whole text. */
  readonly baseOffset: number;
  readonly baseLine: number;
}

/** A source as it comes in; chunks of its text may end anywhere. */
export interface SourceStream {
  readonly path: string;
  readonly chunks: AsyncIterable<string> | Iterable<string>;
}

/** Counts of records that became no reply, by reason. */
export type LeftOut = Omit<Skipped, 'unselected' | 'ignored'>;

/** All of a source, or a part of it, as it was read: replies in file order; `notices` has a failure for each unreadable row. */
export interface Batch {
  readonly replies: readonly Reply[];
  readonly notices: readonly Notice[];
  readonly leftOut: LeftOut;
  /** Entries of the mapping's `ignoreColumns` that match a column of the file. */
  readonly ignoredColumns?: readonly string[];
}

/** A whole source as it was read, and how fixes are written into it. */
export interface OpenText extends Batch {
  readonly writing: () => Writing;
}

/**
 * How fixes are written into a source. `text`: replies stand in the text itself, in one of several syntaxes. `leaves`:
 * replies are leaves of a tree, and all else in it must stay. `closed`: nothing can be written; `reason` says why, as
 * the end of a sentence.
 */
export type Writing =
  | { readonly kind: 'text'; readonly syntaxes: readonly TextSyntax[] }
  | { readonly kind: 'leaves'; readonly leaves: Leaves }
  | { readonly kind: 'closed'; readonly reason: string };

/**
 * Where the replies of a file are, when its own keys do not show it. Each field is a key name (a column, in CSV) or a
 * dotted path inside a record (`customer.name`). Of several `text` fields, each that holds something is a reply.
 */
export interface FormatMapping {
  /** Dotted path to the list of records, from the top of the document: `data.macros`; absent when the file is that list. */
  readonly records?: string | undefined;
  /** Field or fields that hold the reply; absent when the file uses one of the usual names. */
  readonly text?: string | readonly string[] | undefined;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly channel?: string | undefined;
  readonly locale?: string | undefined;
  readonly tags?: string | undefined;
  readonly owner?: string | undefined;
  readonly thread?: string | undefined;
  /** A name, or a map with `name`, `email`, `phone`, `address` and `order`. */
  readonly customer?: string | undefined;
  /** A name, or a map with `name`. */
  readonly agent?: string | undefined;
  /** The conversation as text, or the file that holds it. */
  readonly ticket?: string | undefined;
  readonly rating?: string | undefined;
  /** CSV only: one character. */
  readonly delimiter?: string | undefined;
  /** CSV only: columns to leave unread, `*` for all others. A column that is neither mapped nor listed here fails the run. */
  readonly ignoreColumns?: readonly string[] | undefined;
  /** True when the text is HTML, false when it is not; when absent, each text is looked at. */
  readonly html?: boolean | undefined;
  /**
   * `library` for replies kept to be sent many times, `draft` for one that is about to be sent. When absent, the file
   * decides. The `kind` of a record wins over this one.
   */
  readonly kind?: Reply['kind'] | undefined;
}

/** What the config may say about a file. */
export interface ReadOptions {
  readonly mapping?: FormatMapping | undefined;
}

/** Reads replies out of a text, and tells how fixes get back into it. Pure; every reply carries the map back to the file. */
export interface Format {
  /** Reads a source as it comes, for a run that only checks. Throws UserError `input` for a source too large for memory. */
  readonly read: (source: SourceStream, options?: ReadOptions) => AsyncIterable<Batch>;
  /** Reads a whole text. Gives a promise where a parser has to be loaded first. */
  readonly open: (source: SourceText, options?: ReadOptions) => OpenText | Promise<OpenText>;
}

/** What begins a comment outside the texts, which no customer gets: `#`, `<!--`, or nothing. */
export type CommentStyle = 'hash' | 'markup' | 'none';
