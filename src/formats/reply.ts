import { compose, createDecoder, type Decoded, type LazyDecoded } from '../base/offsets.js';
import type { Directive, Extent, Reply } from '../base/types.js';
import type { ReplyFields } from './library/reply-fields.js';
import { createSourceMap, type SourceLines } from './source-map.js';

/** What `createReply` needs. */
export interface ReplyParts {
  readonly path: string;
  /** 1-based place among the records of its source; part of its id when it has no id of its own. */
  readonly number: number;
  readonly kind: Reply['kind'];
  readonly fields: ReplyFields;
  readonly decoded: LazyDecoded;
  readonly lines: SourceLines;
  /** The stretch of the source's text that is sent; absent where the reply's text was read from just that stretch. */
  readonly extent?: () => Extent;
}

/** Makes a reply; its text is normalised by `normaliseText`. */
export function createReply(parts: ReplyParts): Reply {
  const { path, number, fields, lines, extent } = parts;
  const { text, segments } = normaliseText(parts.decoded);
  const { baseOffset } = lines;
  return {
    kind: parts.kind,
    ...fields,
    ...(fields.directives !== undefined && {
      directives: fields.directives.map((one) => moveDirective(one, baseOffset)),
    }),
    id: fields.id ?? `${path}#${number}`,
    text,
    path,
    map: {
      ...createSourceMap(lines, segments),
      ...(extent !== undefined && { extent: () => moveExtent(extent(), baseOffset) }),
    },
  };
}

const moveDirective = (directive: Directive, by: number): Directive => ({
  ...directive,
  offset: directive.offset + by,
});

const moveExtent = ({ start, end, recordStart }: Extent, by: number): Extent => ({
  start: start + by,
  end: end + by,
  ...(recordStart !== undefined && { recordStart: recordStart + by }),
});

/**
 * A text as rules see it: every line break is `\n`; quotation marks around the whole text are left out, and so are
 * blanks at its end, which every text file has and no customer sees.
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

/** In front of quoted words: the marker of a list, and a short label with its colon or dash. */
const LABEL = String.raw`[ \t]{0,20}(?:(?:[-*•–+]|\d{1,2}[.)])[ \t]{1,8})?(?:[^:.!?"“”>\n]{1,60}(?::|[ \t][-–—])[ \t]{0,8})?`;
/** A line of quoted words, with a label or without; a full stop may follow. */
const QUOTED_LINE = new RegExp(String.raw`^(${LABEL})(["“])([^"“”\n]{1,4000})["”]([.,]?[ \t]{0,20})$`);
const BLOCK_LINE = /^((?:[ \t]{0,4}>){1,8} ?)(.*)$/;
const LABEL_LINE = new RegExp(`^${LABEL}$`);
/** A text of several lines between one pair of marks. */
const QUOTED_TEXT = /^(\s{0,80}["“])([^"“”]{1,20000})["”]\s{0,80}$/;

/** Words in a label that show that somebody else is quoted. */
const OTHERS_WORDS =
  /\b(?:wrote|writes|said|says|asked|asks|you|customers?|clients?|guests?|users?|reviews?|reviewers?|questions?|from|subject)\b/i;

/** True for the label of a quotation of somebody else: `Customer wrote:`. */
export function namesOthersWords(label: string): boolean {
  return OTHERS_WORDS.test(label);
}

/**
 * A text without its quotation marks, where it consists of quotations and their labels only: then they are the reply,
 * not something it quotes. `undefined` for any other text.
 */
export function unquoteAll(text: string): Decoded | undefined {
  if (!/["“>]/.test(text)) return undefined;
  const whole = QUOTED_TEXT.exec(text);
  const decoder = createDecoder();
  if (whole !== null) {
    const [, before = '', words = ''] = whole;
    decoder.verbatim(words, before.length);
    return decoder.done();
  }
  let hasQuoted = false;
  let at = 0;
  for (const line of text.split('\n')) {
    if (at > 0) decoder.verbatim('\n', at - 1);
    const [, sign = '', rest] = BLOCK_LINE.exec(line) ?? [];
    const [, label = '', mark = '', words, stop = ''] = QUOTED_LINE.exec(line) ?? [];
    if (rest !== undefined) decoder.verbatim(rest, at + sign.length);
    else if (words !== undefined && !namesOthersWords(label)) {
      decoder.verbatim(label, at);
      decoder.verbatim(words, at + label.length + mark.length);
      decoder.verbatim(stop, at + line.length - stop.length);
    } else if (line.trim() === '' || (LABEL_LINE.test(line) && !namesOthersWords(line))) decoder.verbatim(line, at);
    else return undefined;
    hasQuoted ||= (rest ?? words) !== undefined;
    at += line.length + 1;
  }
  return hasQuoted ? decoder.done() : undefined;
}
