import type { SourceStream, SourceText } from '../format.js';

/** Cuts a text into lines as it comes; holds back only the last, unfinished line. */
export interface LineSplitter {
  /** The lines a further stretch of text completes, without their `\n`. */
  push(text: string): readonly SourceText[];
  /** The last line, when it does not end in `\n`. */
  end(): readonly SourceText[];
}

/**
 * Starts cutting a source into lines with their place in it: offsets in UTF-16 code units, a byte-order mark counted,
 * `\r` left at the end of its line.
 */
export function createLineSplitter({ path, baseOffset, baseLine }: Omit<SourceText, 'text'>): LineSplitter {
  let held: string[] = [];
  let offset = baseOffset;
  let number = baseLine;
  const lineOf = (text: string): SourceText => {
    const line = { path, text, baseOffset: offset, baseLine: number };
    offset += text.length + 1;
    number++;
    return line;
  };
  return {
    push(chunk) {
      const lines: SourceText[] = [];
      let start = 0;
      for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
        const text = chunk.slice(start, end);
        lines.push(lineOf(held.length === 0 ? text : held.join('') + text));
        held = [];
        start = end + 1;
      }
      if (start < chunk.length) held.push(chunk.slice(start));
      return lines;
    },
    end() {
      const rest = held.join('');
      held = [];
      return rest === '' ? [] : [lineOf(rest)];
    },
  };
}

/** Lines of a source, as many at a time as have arrived; memory stays flat. See `createLineSplitter`. */
export async function* readLines(path: string, chunks: SourceStream['chunks']): AsyncGenerator<readonly SourceText[]> {
  const splitter = createLineSplitter({ path, baseOffset: 0, baseLine: 1 });
  for await (const chunk of chunks) {
    const lines = splitter.push(chunk);
    if (lines.length > 0) yield lines;
  }
  const last = splitter.end();
  if (last.length > 0) yield last;
}
