import { UserError } from '../base/errors.js';
import type { CommentStyle, Format, OpenText, SourceStream, SourceText } from './format.js';

/**
 * Makes a format that must have a whole source before it can read the first reply; `parse` gets no blank text. What
 * comments say to care-lint is heard here.
 */
export function createFormat(parse: Format['open'], comments: CommentStyle = 'none'): Format {
  const open: Format['open'] = (source, options) => {
    // trim also takes a byte-order mark.
    if (source.text.trim() === '') return openBlank(source.path);
    const opened = parse(source, options);
    return source.text.includes('care-lint') ? hear(source, opened, comments) : opened;
  };
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

async function hear(
  source: SourceText,
  opened: OpenText | Promise<OpenText>,
  comments: CommentStyle,
): Promise<OpenText> {
  const { placeDirectives } = await import('./place-directives.js');
  return placeDirectives(source, await opened, comments);
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
