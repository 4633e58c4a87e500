import type { Batch, FormatMapping, SourceText } from '../formats/format.js';
import { formatFor } from '../formats/index.js';
import { readFileText, readSource, readStream, readStreamText } from '../sources/read.js';
import type { Source } from './find-sources.js';

/** How a source is read. */
export interface SourceOptions {
  /** Format id, wins over the file name. */
  readonly format: string | undefined;
  readonly mapping: FormatMapping | undefined;
  /** Bytes of stdin. */
  readonly stdin: AsyncIterable<Uint8Array> | undefined;
}

/** The replies of a source, as many at a time as its format reads at once. Throws UserError `input` and `format`. */
export async function* readReplies(
  { path, absolute }: Source,
  { format: formatId, mapping, stdin }: SourceOptions,
): AsyncGenerator<Batch> {
  const format = await formatFor(path, formatId);
  const chunks = absolute === undefined ? readStreamText(path, stdin ?? nothing()) : readFileText(path, absolute);
  yield* format.read({ path, chunks }, { mapping });
}

/** The whole text of a source. Throws UserError `input`. */
export async function readText(
  { path, absolute }: Source,
  stdin: AsyncIterable<Uint8Array> | undefined,
): Promise<SourceText> {
  return absolute === undefined ? readStream(path, stdin ?? nothing()) : readSource(path, absolute);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
