import type { Edit } from '../../types.js';
import type { Segment } from '../offsets.js';

/** An edit of a source text, in its offsets. */
export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after some edits; they must not overlap. Of two at one place the first comes first. */
export function applyEdits(text: string, edits: readonly SourceEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** True when two edits touch the same text. */
export function overlaps(edits: readonly SourceEdit[]): boolean {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.some((edit, i) => edit.start < (sorted[i - 1]?.end ?? 0));
}

/** Edits of a decoded text as plain ones. */
export function toSourceEdits(edits: readonly Edit[]): readonly SourceEdit[] {
  return edits.map(({ span, text }) => ({ start: span.start, end: span.end, text }));
}

/**
 * The edits of a decoded text as edits of the source it was read from, their text encoded by `encode`. Only what really
 * changes is touched, escapes as a whole; markup between two pieces stays. `undefined` when an edit would take away
 * something that no text stands for: a line break that a tag makes, a list's marker.
 */
export function projectEdits(
  text: string,
  segments: readonly Segment[],
  edits: readonly SourceEdit[],
  encode: (text: string, at: number) => string,
): readonly SourceEdit[] | undefined {
  const projected: SourceEdit[] = [];
  for (const edit of edits) {
    const small = shrink(text, edit);
    if (small === undefined) continue;
    const whole = widen(text, segments, small);
    const ranges = rangesOf(segments, whole);
    if (ranges === undefined) return undefined;
    for (const [i, { start, end }] of ranges.entries()) {
      projected.push({ start, end, text: i === 0 ? encode(whole.text, start) : '' });
    }
  }
  return projected;
}

/** The edit without what it leaves as it is at both ends; `undefined` when nothing is left of it. */
function shrink(text: string, { start, end, text: wanted }: SourceEdit): SourceEdit | undefined {
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
  return { start: start + head, end: end - tail, text: wanted.slice(head, wanted.length - tail) };
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The edit grown to whole escapes, whose other characters it writes again. */
function widen(text: string, segments: readonly Segment[], edit: SourceEdit): SourceEdit {
  let { start, end } = edit;
  for (const { decodedStart, decodedLength, verbatim } of segments) {
    const decodedEnd = decodedStart + decodedLength;
    const isCut =
      edit.start < edit.end
        ? decodedStart < edit.end && decodedEnd > edit.start
        : decodedStart < start && decodedEnd > start;
    if (verbatim || !isCut) continue;
    start = Math.min(start, decodedStart);
    end = Math.max(end, decodedEnd);
  }
  return { start, end, text: text.slice(start, edit.start) + edit.text + text.slice(edit.end, end) };
}

/** The stretches of source an edit replaces, neighbours joined. */
function rangesOf(
  segments: readonly Segment[],
  { start, end }: SourceEdit,
): readonly { start: number; end: number }[] | undefined {
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
