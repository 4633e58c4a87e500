import { lazy } from '../base/patterns.js';
import type { Span } from '../base/types.js';
import type { Count } from './count.js';

/** Intl.Segmenter takes quadratic time for long texts (Node 20), so it gets pieces of this many code units. */
const pieceLength = 1024;

let segmenter: Intl.Segmenter | undefined;

/** Counts user-perceived characters (UAX 29 extended grapheme clusters; one longer than 1,024 code units counts as several). */
export function countGraphemes(text: string, max: number): Count {
  let used = 0;
  let overflowStart: number | undefined;
  const add = (start: number): void => {
    used += 1;
    if (used === max + 1) overflowStart = start;
  };
  let offset = 0;
  while (offset < text.length) {
    const end = isCut(text, offset + 1) ? offset + 1 : nextCut(text, offset + 2);
    if (end === offset + 1) add(offset);
    else segment(text, offset, end, add);
    offset = end;
  }
  return overflowStart === undefined ? { used } : { used, overflowStart };
}

/** The start of the grapheme that an offset points into, or the offset itself where one begins. */
export function graphemeStart(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  let cut = offset;
  while (cut > 0 && offset - cut < pieceLength && !isCut(text, cut)) cut -= 1;
  if (cut === offset) return offset;
  if (isLowSurrogate(text.charCodeAt(cut))) cut -= 1;
  let start = cut;
  // Whether a grapheme begins at an offset depends on the text before and on the one code point there.
  segment(text, cut, Math.min(text.length, offset + 2), (candidate) => {
    if (candidate <= offset) start = candidate;
  });
  return start;
}

/** Calls `add` with the start of every grapheme between two cuts. */
function segment(text: string, from: number, to: number, add: (start: number) => void): void {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let offset = from;
  while (offset < to) {
    const piece = text.slice(offset, pieceEnd(text, offset, to));
    const starts = Array.from(segmenter.segment(piece), ({ index }) => index);
    const isLast = offset + piece.length >= to;
    // The last grapheme of a piece may go on in the next piece, which therefore begins with it.
    const lastStart = isLast ? undefined : starts.length > 1 ? starts.pop() : undefined;
    for (const start of starts) add(offset + start);
    offset += lastStart ?? piece.length;
  }
}

function pieceEnd(text: string, start: number, to: number): number {
  const end = Math.min(to, start + pieceLength);
  return end < to && isLowSurrogate(text.charCodeAt(end)) ? end + 1 : end;
}

/** True where a grapheme surely ends: between two characters that never join. */
function isCut(text: string, offset: number): boolean {
  return (
    (offset >= text.length || isSimple(text.charCodeAt(offset))) &&
    (offset <= 0 || isSimple(text.charCodeAt(offset - 1)))
  );
}

function nextCut(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && !isCut(text, offset)) offset += 1;
  return Math.min(offset, text.length);
}

/** True for characters that never join each other. CR is left out because of CR LF. */
function isSimple(code: number): boolean {
  if (code < 0x300) return code !== 0x0d;
  return (
    (code >= 0x370 && code <= 0x482) ||
    (code >= 0x48a && code <= 0x52f) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x205e) ||
    (code >= 0x20a0 && code <= 0x20c0) ||
    (code >= 0x2100 && code <= 0x27bf) ||
    (code >= 0x3001 && code <= 0x3029) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x309b && code <= 0x30ff) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Made when first needed, which takes 16 ms. Older keyboards write a keycap without a selector, or a selector at the end. */
const SEQUENCE = lazy(() => new RegExp(String.raw`\p{RGI_Emoji}\uFE0F?|[#*0-9]\u20E3`, 'gv'));

/** Every emoji of a text, a sequence of several code points (family, flag, keycap, skin tone) as one. */
export function findEmoji(text: string): readonly Span[] {
  return Array.from(text.matchAll(SEQUENCE()), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** True when a text may contain an emoji made of several code points: a joiner, selector, keycap, skin tone, flag or tag. */
export function mayHoldEmojiSequence(text: string): boolean {
  return /\u200D|\u20E3|\uFE0F|\uD83C[\uDDE6-\uDDFF\uDFFB-\uDFFF]|\uDB40/.test(text);
}

/** True when a text may contain any emoji at all. */
export function mayHoldEmoji(text: string): boolean {
  return /[\u203C-\u2BFF\u3030\u303D\u3297\u3299]|[\uD83C-\uD83E]/.test(text) || mayHoldEmojiSequence(text);
}
