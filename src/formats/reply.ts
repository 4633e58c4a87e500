import type { Reply } from '../types.js';
import type { ReplyFields } from './library/reply-fields.js';
import { compose, createDecoder, type Decoded, type LazyDecoded } from './offsets.js';
import { unquoteAll } from './quoted.js';
import { createSourceMap, type SourceLines } from './source-map.js';

/** What a reply is made of. */
export interface ReplyParts {
  readonly path: string;
  /** 1-based place among the records of its source; names it when it has no id. */
  readonly number: number;
  readonly kind: Reply['kind'];
  readonly fields: ReplyFields;
  readonly decoded: LazyDecoded;
  readonly lines: SourceLines;
}

/** Makes a reply of what a source holds, in the form of `normaliseText`. */
export function createReply(parts: ReplyParts): Reply {
  const { path, number, fields, lines } = parts;
  const { text, segments } = normaliseText(parts.decoded);
  return {
    kind: parts.kind,
    ...fields,
    id: fields.id ?? `${path}#${number}`,
    text,
    path,
    map: createSourceMap(lines, segments),
  };
}

/**
 * A text as rules see it: line breaks of every kind read as `\n`; quotation marks around all there is are left out, and
 * so are blanks at the end, which no customer gets to see and every text file has.
 */
export function normaliseText({ text, segments }: LazyDecoded): LazyDecoded {
  const whole = text.includes('\r') ? composed({ text, segments }, unifyLineBreaks(text)) : { text, segments };
  const inner = unquoteAll(whole.text);
  const normal = inner === undefined ? whole : composed(whole, inner);
  return { ...normal, text: normal.text.trimEnd() };
}

function composed(outer: LazyDecoded, inner: Decoded): LazyDecoded {
  return { text: inner.text, segments: () => compose(outer.segments(), inner.segments) };
}

/** Reads `\r\n` and a lone `\r` as `\n`. */
function unifyLineBreaks(text: string): Decoded {
  const decoder = createDecoder();
  let at = 0;
  for (const match of text.matchAll(/\r\n?/g)) {
    decoder.verbatim(text.slice(at, match.index), at);
    decoder.atomic('\n', match.index, match[0].length);
    at = match.index + match[0].length;
  }
  decoder.verbatim(text.slice(at), at);
  return decoder.done();
}
