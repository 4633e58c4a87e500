import { type Segment, createDecoder, verbatimSegments, type LazyDecoded } from '../../base/offsets.js';
import type { Edit, Span, Reply } from '../../base/types.js';
import { escapeMarkup } from '../html/html-tags.js';
import { detectSyntax, type Decoders, type DecodeText, type TextSyntax } from '../library/text-syntax.js';
import { normaliseText } from '../reply.js';
import type { Leaf } from './leaves.js';

/** Ways to write plain text in a syntax, the plainest first. */
function spellings(syntax: TextSyntax, lineBreak: string): readonly ((text: string) => string)[] {
  if (syntax === 'html') {
    return ['<br>', lineBreak].map((end) => (text) => escapeMarkup(text).replaceAll('\n', end));
  }
  const plain = (text: string) => text.replaceAll('\n', lineBreak);
  if (syntax === 'text') return [plain];
  return [plain, (text) => plain(text.replaceAll(/[\\`*_[\]<>#|~&!+-]/g, String.raw`\$&`))];
}

/**
 * Ways to write the edits of a reply that is a leaf of a structured file: first in place, then the whole leaf anew. The
 * given edits are in offsets of the reply's text, the resulting ones in offsets of the file's text. The caller must still
 * check how they are read back.
 */
export function* leafCandidates(
  reply: Reply,
  edits: readonly Edit[],
  leaf: Leaf,
  { decoders, lineBreak: fileLineBreak, isHtml }: LeafSpelling,
): Generator<readonly Edit[]> {
  const old = leaf.text.text;
  const wanted = applyEdits(reply.text, edits).trimEnd();
  const rewrites: Edit[] = [];
  const known = isHtml === undefined ? detectSyntax(old) : isHtml ? 'html' : 'text';
  // A text that looks like HTML or Markdown may have been read as plain text.
  for (const syntax of known === 'text' ? [known] : [known, 'text' as const]) {
    const read = (text: string) => readAs(text, decoders[syntax]);
    const inner = read(old);
    if (inner.text !== reply.text) continue;
    const lineBreak = old.includes('\r\n') || !old.includes('\n') ? fileLineBreak : '\n';
    for (const spell of spellings(syntax, lineBreak)) {
      const leafEdits = projectEdits(reply.text, inner.segments(), edits, spell);
      if (leafEdits === undefined) continue;
      const whole = applyEdits(old, leafEdits);
      if (read(whole).text !== wanted) continue;
      const inPlace = leaf.canBe?.(whole) === false ? undefined : encodeInPlace(leaf, leafEdits);
      if (inPlace !== undefined) yield inPlace;
      const text = leaf.rewrite(whole);
      if (text !== undefined) rewrites.push({ span: { start: leaf.text.start, end: leaf.text.end }, text });
    }
  }
  for (const rewrite of rewrites) yield [rewrite];
}

/** What is needed to write any leaf of a file. */
interface LeafSpelling {
  readonly decoders: Decoders;
  readonly lineBreak: string;
  /** From the config; `undefined` when it leaves this open. */
  readonly isHtml: boolean | undefined;
}

function readAs(text: string, decode: DecodeText | undefined): LazyDecoded {
  const decoded = decode?.(text);
  return normaliseText(
    decoded === undefined
      ? { text, segments: () => verbatimSegments(text.length, 0) }
      : { text: decoded.text, segments: () => decoded.segments },
  );
}

/** Edits of a leaf's text as edits of the file's text; `undefined` when its style cannot hold one of them. */
function encodeInPlace(leaf: Leaf, leafEdits: readonly Edit[]): readonly Edit[] | undefined {
  let canHold = true;
  const edits = projectEdits(leaf.text.text, leaf.text.segments(), leafEdits, (text, at) => {
    const encoded = text === '' ? '' : leaf.encode(text, at);
    canHold &&= encoded !== undefined;
    return encoded ?? '';
  });
  return canHold ? edits : undefined;
}

/**
 * Ways to write the edits of a reply that stands in a file as it is, without a record around it. The given edits are in
 * offsets of the reply's text, the resulting ones in offsets of the file's text, which begins at `base`.
 */
export function* textCandidates(
  reply: Reply,
  edits: readonly Edit[],
  base: number,
  lineBreak: string,
  syntaxes: readonly TextSyntax[],
): Generator<readonly Edit[]> {
  const segments = segmentsOf(reply, base);
  for (const syntax of syntaxes) {
    for (const spell of spellings(syntax, lineBreak)) {
      const candidate = projectEdits(reply.text, segments, edits, spell);
      if (candidate !== undefined) yield candidate;
    }
  }
}

/** The segments of a reply, found by asking its map for every character. */
function segmentsOf(reply: Reply, base: number): readonly Segment[] {
  const decoder = createDecoder();
  let start = 0;
  let before = -1;
  for (const character of reply.text) {
    const span = { start, end: start + character.length };
    const place = reply.map.toSource(span);
    const at = place.start - base;
    // Characters of one escape have the same place: the first gets its length, the others get none.
    if (reply.map.isVerbatim(span)) decoder.verbatim(character, at);
    else decoder.atomic(character, at, at === before ? 0 : place.end - place.start);
    before = reply.map.isVerbatim(span) || place.end === place.start ? -1 : at;
    start = span.end;
  }
  return decoder.done().segments;
}

/** The text after some edits, which are in its offsets and must not overlap. Two insertions at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: inserted } of edits.toSorted(byPlace)) {
    result += text.slice(at, span.start) + inserted;
    at = span.end;
  }
  return result + text.slice(at);
}

const byPlace = ({ span: a }: Edit, { span: b }: Edit): number => a.start - b.start || a.end - b.end;

/** True when two edits touch the same text. */
export function overlaps(edits: readonly Edit[]): boolean {
  const sorted = edits.toSorted(byPlace);
  return sorted.some(({ span }, i) => span.start < (sorted[i - 1]?.span.end ?? 0));
}

/**
 * Turns edits of a decoded text into edits of the source it was read from. `encode` encodes their text; it also gets the
 * place in the source. Only the characters that change are touched, escapes as a whole; markup between two pieces stays.
 * `undefined` when an edit would remove something that the source does not spell: a line break made by a tag, the marker
 * of a list.
 */
function projectEdits(
  text: string,
  segments: readonly Segment[],
  edits: readonly Edit[],
  encode: (text: string, at: number) => string,
): readonly Edit[] | undefined {
  const projected: Edit[] = [];
  for (const edit of edits) {
    const small = shrink(text, edit);
    if (small === undefined) continue;
    const whole = widen(text, segments, small);
    const ranges = rangesOf(segments, whole.span);
    if (ranges === undefined) return undefined;
    for (const [i, span] of ranges.entries()) {
      projected.push({ span, text: i === 0 ? encode(whole.text, span.start) : '' });
    }
  }
  return projected;
}

/** The edit without the text that stays the same at both ends; `undefined` when it changes nothing. */
function shrink(text: string, { span: { start, end }, text: wanted }: Edit): Edit | undefined {
  const old = text.slice(start, end);
  const most = Math.min(old.length, wanted.length);
  let head = 0;
  while (head < most && old.charCodeAt(head) === wanted.charCodeAt(head)) head++;
  if (isLowSurrogate(old, head) || isLowSurrogate(wanted, head)) head--;
  let tail = 0;
  while (tail < most - head && old.charCodeAt(old.length - 1 - tail) === wanted.charCodeAt(wanted.length - 1 - tail))
    tail++;
  if (isLowSurrogate(old, old.length - tail) || isLowSurrogate(wanted, wanted.length - tail)) tail--;
  if (head === old.length && head === wanted.length) return undefined;
  return { span: { start: start + head, end: end - tail }, text: wanted.slice(head, wanted.length - tail) };
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The edit extended to whole escapes; their other characters are written again. */
function widen(text: string, segments: readonly Segment[], { span, text: wanted }: Edit): Edit {
  let { start, end } = span;
  for (const { decodedStart, decodedLength, verbatim } of segments) {
    const decodedEnd = decodedStart + decodedLength;
    const isCut =
      span.start < span.end
        ? decodedStart < span.end && decodedEnd > span.start
        : decodedStart < start && decodedEnd > start;
    if (verbatim || !isCut) continue;
    start = Math.min(start, decodedStart);
    end = Math.max(end, decodedEnd);
  }
  return { span: { start, end }, text: text.slice(start, span.start) + wanted + text.slice(span.end, end) };
}

/** The stretches of source that a stretch of text was read from, adjacent ones joined; `undefined` when the source spells none of it. */
function rangesOf(segments: readonly Segment[], { start, end }: Span): readonly Span[] | undefined {
  if (start === end) {
    const at = insertionPoint(segments, start);
    return at === undefined ? undefined : [{ start: at, end: at }];
  }
  const ranges: { start: number; end: number }[] = [];
  for (const segment of segments) {
    const from = Math.max(start, segment.decodedStart) - segment.decodedStart;
    const to = Math.min(end, segment.decodedStart + segment.decodedLength) - segment.decodedStart;
    if (to <= from) continue;
    if (segment.sourceLength === 0) return undefined;
    const first = segment.sourceStart + (segment.verbatim ? from : 0);
    const last = segment.sourceStart + (segment.verbatim ? to : segment.sourceLength);
    const before = ranges.at(-1);
    if (before !== undefined && before.end === first) before.end = last;
    else ranges.push({ start: first, end: last });
  }
  return ranges;
}

/** Where inserted text goes: behind the text before it, unless the source does not spell that. */
function insertionPoint(segments: readonly Segment[], at: number): number | undefined {
  const before = segments.findLast((segment) => segment.decodedStart < at);
  const after = segments.find((segment) => segment.decodedStart >= at);
  if (before !== undefined && before.decodedStart + before.decodedLength > at) {
    return before.verbatim ? before.sourceStart + at - before.decodedStart : undefined;
  }
  if (before !== undefined && (before.sourceLength > 0 || after === undefined)) {
    return before.sourceStart + before.sourceLength;
  }
  return after?.sourceStart;
}
