import type { Edit, Span } from '../../types.js';
import type { Segment } from '../offsets.js';

/** The text after some edits, in its offsets; they must not overlap. Of two at one place the first comes first. */
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
 * The edits of a decoded text, in its offsets, as edits of the source it was read from, in offsets of that; their text is
 * encoded by `encode`, which gets the place in the source. Only what really changes is touched, escapes as a whole; markup between two pieces stays. `undefined` when an edit would take away
 * something that no text stands for: a line break that a tag makes, a list's marker.
 */
export function projectEdits(
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

/** The edit without what it leaves as it is at both ends; `undefined` when nothing is left of it. */
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

/** The edit grown to whole escapes, whose other characters it writes again. */
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

/** The stretches of source that a stretch of text was read from, neighbours joined. */
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

/** Where inserted text goes: after the text before it, unless nothing in the source stands for that. */
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
