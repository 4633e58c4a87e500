import type { SourceText } from '../formats/types.js';
import { decodeUtf8 } from './read.js';

/** Cuts bytes into lines as they come; holds back only the last, unfinished line. */
export interface LineSplitter {
  /** The lines a further stretch of bytes completes, without their `\n`. The bytes may be reused afterwards. */
  push(bytes: Uint8Array): readonly SourceText[];
  /** The last line, when it does not end in `\n`. */
  end(): readonly SourceText[];
}

/**
 * Starts cutting a source into lines with their place in it: offsets in UTF-16 code units, a byte-order mark counted,
 * `\r` left at the end of its line. Throws UserError `input` at bytes that are no UTF-8 text.
 */
export function createLineSplitter(path: string): LineSplitter {
  let held: Buffer[] = [];
  let offset = 0;
  let line = 1;
  let byte = 0;
  const split = (bytes: Buffer): SourceText[] => {
    const text = decodeUtf8(path, bytes, line, byte);
    byte += bytes.length;
    const lines: SourceText[] = [];
    for (let start = 0; start < text.length;) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      lines.push({ path, text: text.slice(start, end), baseOffset: offset + start, baseLine: line++ });
      start = end + 1;
    }
    offset += text.length;
    return lines;
  };
  return {
    push(chunk) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      const end = bytes.lastIndexOf(10) + 1;
      const whole = bytes.subarray(0, end);
      const rest = Buffer.from(bytes.subarray(end));
      if (end === 0) {
        held.push(rest);
        return [];
      }
      const lines = split(held.length === 0 ? whole : Buffer.concat([...held, whole]));
      held = rest.length === 0 ? [] : [rest];
      return lines;
    },
    end() {
      const lines = held.length === 0 ? [] : split(Buffer.concat(held));
      held = [];
      return lines;
    },
  };
}

/** Lines of a stream or a file, as many at a time as have arrived; memory stays flat. See `createLineSplitter`. */
export async function* readLines(
  path: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<readonly SourceText[]> {
  const splitter = createLineSplitter(path);
  for await (const chunk of chunks) {
    const lines = splitter.push(chunk);
    if (lines.length > 0) yield lines;
  }
  const last = splitter.end();
  if (last.length > 0) yield last;
}
