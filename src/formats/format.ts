import type { Notice, Reply, Skipped } from '../base/types.js';
import { UserError } from '../base/errors.js';
import type { TextSyntax } from './library/text-syntax.js';
import type { Leaves } from './write/leaves.js';

/** A whole text, or one line of a source that is streamed, exactly as the file has it. */
export interface SourceText {
  readonly path: string;
  /** Decoded UTF-8; a byte-order mark stays at offset 0. */
  readonly text: string;
  /** Offset, and 1-based line, of `text` in its file: not 0 and 1 when it is a line. */
  readonly baseOffset: number;
  readonly baseLine: number;
}

/** A source as it comes in: its text, cut anywhere. */
export interface SourceStream {
  readonly path: string;
  readonly chunks: AsyncIterable<string> | Iterable<string>;
}

/** What is in a source and no reply, by why. */
export type LeftOut = Omit<Skipped, 'unselected' | 'ignored'>;

/** A part of a source that was read, or all of it: replies in file order; failures are rows that could not be parsed. */
export interface Batch {
  readonly replies: readonly Reply[];
  readonly notices: readonly Notice[];
  readonly leftOut: LeftOut;
  /** Entries of the mapping's `ignoreColumns` that a column of the file answers to. */
  readonly ignoredColumns?: readonly string[];
}

/** A whole source that was read, and how fixes are written into it. */
export interface OpenText extends Batch {
  readonly writing: () => Writing;
}

/**
 * What fixes must know of a source: replies that stand in the text itself, spelled in one of several syntaxes; replies
 * that are leaves of a tree, all else of which must stay; or why nothing can be written, as the end of a sentence.
 */
export type Writing =
  | { readonly kind: 'text'; readonly syntaxes: readonly TextSyntax[] }
  | { readonly kind: 'leaves'; readonly leaves: Leaves }
  | { readonly kind: 'closed'; readonly reason: string };

/**
 * Where the replies of a file are, when its keys do not say so themselves. Fields are key names (columns, in CSV), or
 * dotted paths inside a record (`customer.name`); each of several `text` fields that holds something is a reply.
 */
export interface FormatMapping {
  /** Dotted path to the list of records, from the top of the document: `data.macros`; absent when the file is that list. */
  readonly records?: string | undefined;
  /** Field or fields that hold the reply; absent when the file's own names will do. */
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
  /** CSV only: columns that are not read, `*` for all others. Any other column fails the run. */
  readonly ignoreColumns?: readonly string[] | undefined;
  /** True when the text is HTML, false when it is not; found out when absent. */
  readonly html?: boolean | undefined;
  /**
   * `library` for replies kept to be sent many times, `draft` for one that is about to be sent. Found out when absent;
   * what a record says of itself wins.
   */
  readonly kind?: Reply['kind'] | undefined;
}

/** What the config may say about a file. */
export interface ReadOptions {
  readonly mapping?: FormatMapping | undefined;
}

/** Reads replies out of a text and says how fixes get back into it. Pure; every reply carries the map back to the file. */
export interface Format {
  /** Reads a source as it comes, for a run that only looks. Throws UserError `input` for what is too large to be held. */
  readonly read: (source: SourceStream, options?: ReadOptions) => AsyncIterable<Batch>;
  /** Reads a whole text. May be a promise: a parser that only some files need is loaded when one needs it. */
  readonly open: (source: SourceText, options?: ReadOptions) => OpenText | Promise<OpenText>;
}

/** Makes a format that must have a whole source before it can read the first reply; `parse` gets no blank text. */
export function createFormat(parse: Format['open']): Format {
  // trim also takes a byte-order mark.
  const open: Format['open'] = (source, options) =>
    source.text.trim() === '' ? openBlank(source.path) : parse(source, options);
  return {
    open,
    async *read({ path, chunks }, options) {
      const text = await collect(path, chunks);
      // Without `writing` the parsed tree is garbage as soon as the replies are made.
      const { writing: _, ...batch } = await open({ path, text, baseOffset: 0, baseLine: 1 }, options);
      yield batch;
    },
  };
}

function openBlank(path: string): OpenText {
  return {
    replies: [],
    notices: [{ level: 'note', code: 'no-replies', path, message: 'It is empty: there is no reply in it.' }],
    leftOut: { internal: 0, blank: 1, unparsable: 0 },
    writing: () => ({ kind: 'text', syntaxes: [] }),
  };
}

/** UTF-16 code units of the longest string that V8 makes, on 64-bit systems. */
const MAX_CHARS = 2 ** 29 - 24;

async function collect(path: string, chunks: SourceStream['chunks']): Promise<string> {
  const parts: string[] = [];
  let chars = 0;
  for await (const part of chunks) {
    chars += part.length;
    if (chars > MAX_CHARS) {
      const hint = 'Give it as JSON Lines, which are streamed.';
      throw new UserError('input', `${path} is too large to read at once.`, { path, hint });
    }
    parts.push(part);
  }
  return parts.join('');
}
