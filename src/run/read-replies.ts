import { formatFor } from '../formats/index.js';
import type { JsonLineReader } from '../formats/jsonl.js';
import type { FormatMapping, LeftOut, SourceText } from '../formats/types.js';
import { readLines } from '../sources/lines.js';
import { readChunks, readSource, readStream } from '../sources/read.js';
import type { Notice, Reply } from '../types.js';
import type { Source } from './find-sources.js';

/** Some replies of a source, and what else came with them. */
export interface Batch {
  readonly replies: readonly Reply[];
  readonly notices: readonly Notice[];
  readonly leftOut: Partial<LeftOut>;
  /** Entries of the mapping's `ignoreColumns` that a column of the file answers to. */
  readonly ignoredColumns?: readonly string[];
}

/** How a source is read. */
export interface ReadOptions {
  /** Format id, wins over the file name. */
  readonly format: string | undefined;
  readonly mapping: FormatMapping | undefined;
  /** Bytes of stdin. */
  readonly stdin: AsyncIterable<Uint8Array> | undefined;
}

/** The replies of a source, as many at a time as have arrived: JSON Lines are never held whole. Throws UserError `input` and `format`. */
export async function* readReplies(source: Source, options: ReadOptions): AsyncGenerator<Batch> {
  const { path, absolute } = source;
  const format = await formatFor(path, options.format);
  if (format.id === 'jsonl') {
    const { loadJsonLineReader } = await import('../formats/jsonl.js');
    const reader = await loadJsonLineReader(options.mapping);
    const chunks = absolute === undefined ? (options.stdin ?? nothing()) : readChunks(path, absolute);
    for await (const lines of readLines(path, chunks)) yield batchOf(lines, reader);
    yield { replies: [], notices: reader.end(), leftOut: {} };
    return;
  }
  yield parseSource(await readText(source, options.stdin), options);
}

/** The whole text of a source. Throws UserError `input`. */
export async function readText(
  { path, absolute }: Source,
  stdin: AsyncIterable<Uint8Array> | undefined,
): Promise<SourceText> {
  return absolute === undefined ? readStream(path, stdin ?? nothing()) : readSource(path, absolute);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The replies of a whole text. */
export async function parseSource(source: SourceText, options: Omit<ReadOptions, 'stdin'>): Promise<Batch> {
  const { path, text } = source;
  // trim also takes a byte-order mark.
  if (text.trim() === '') {
    const message = 'It is empty: there is no reply in it.';
    return { replies: [], notices: [{ level: 'note', path, message }], leftOut: { blank: 1 } };
  }
  const format = await formatFor(path, options.format);
  return format.parse(source, { mapping: options.mapping });
}

function batchOf(lines: readonly SourceText[], reader: JsonLineReader): Batch {
  const replies: Reply[] = [];
  const notices: Notice[] = [];
  const leftOut = { unparsable: 0, internal: 0, blank: 0 };
  for (const line of lines) {
    const read = reader.read(line);
    if (read.kind === 'reply') replies.push(read.reply);
    else if (read.kind === 'failure') {
      leftOut.unparsable++;
      notices.push(read.notice);
    } else if (read.kind !== 'nothing') leftOut[read.kind]++;
  }
  return { replies, notices, leftOut };
}
