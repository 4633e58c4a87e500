import { UserError } from '../base/errors.js';
import { EMPTY, withoutReplies } from './batch.js';
import type { CommentStyle, Format, OpenText, SourceStream, SourceText } from './format.js';

/**
 * Makes a format that needs the whole source before it can give the first reply; `parse` is not called for a blank text.
 * Directives in comments are given to their replies here.
 */
export function createFormat(parse: Format['open'], comments: CommentStyle = 'none'): Format {
  const open: Format['open'] = (source, options) => {
    // trim also takes a byte-order mark.
    if (source.text.trim() === '') return withoutReplies(source.path, EMPTY);
    const opened = parse(source, options);
    return source.text.includes('care-lint') ? withDirectives(source, opened, comments) : opened;
  };
  return {
    open,
    async *read({ path, chunks }, options) {
      const text = await joinChunks(path, chunks);
      // `writing` holds the parsed tree: without it the memory is free as soon as the replies are made.
      const { writing: _, ...batch } = await open({ path, text, baseOffset: 0, baseLine: 1 }, options);
      yield batch;
    },
  };
}

async function withDirectives(
  source: SourceText,
  opened: OpenText | Promise<OpenText>,
  comments: CommentStyle,
): Promise<OpenText> {
  const { placeDirectives } = await import('./place-directives.js');
  return placeDirectives(source, await opened, comments);
}

/** UTF-16 code units of the longest string that V8 makes, on 64-bit systems. */
const MAX_CHARS = 2 ** 29 - 24;

async function joinChunks(path: string, chunks: SourceStream['chunks']): Promise<string> {
  const parts: string[] = [];
  let chars = 0;
  for await (const part of chunks) {
    chars += part.length;
    if (chars > MAX_CHARS) {
      const hint = 'Give it as JSON Lines, which is read line by line.';
      throw new UserError('input', `${path} is too large to read at once`, { path, hint });
    }
    parts.push(part);
  }
  return parts.join('');
}
