import type { Finding, Span } from '../base/types.js';
import type { ReplyMasker } from './masking.js';

/** Fewest code units of a long line shown on either side of a finding. */
const FRAME_ROOM = 400;
/** Most code units of a finding that are marked. */
const MOST_MARKED = 2 * FRAME_ROOM;
/** Lines up to this length are shown whole. */
const WHOLE_LINE = 1600;

/** Makes a function that gives the line of a reply around a span, masked; long lines are cut at blanks. */
export function createFramer(
  text: string,
  { piece }: ReplyMasker,
): (span: Span, firstLine: number) => Finding['frame'] {
  let latest: (Span & { readonly isSingleLine: boolean }) | undefined;
  /** The line or lines of a span. The ends of a long line are searched once, not for every finding in it. */
  const lineOf = (span: Span): Span => {
    if (latest?.isSingleLine === true && latest.start <= span.start && span.end <= latest.end) return latest;
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    const newline = text.indexOf('\n', Math.max(span.start, span.end - 1));
    const end = newline < 0 ? text.length : newline;
    const inner = text.indexOf('\n', start);
    latest = { start, end, isSingleLine: inner < 0 || inner >= end };
    return latest;
  };
  return (span, firstLine) => {
    const line = lineOf(span);
    const marked = { start: span.start, end: Math.min(span.end, line.end, span.start + MOST_MARKED) };
    const { start, end } = line.end - line.start <= WHOLE_LINE ? line : around(text, marked, line);
    const masked = piece({ start, end });
    const place = masked.place({ start: marked.start - start, end: marked.end - start });
    return { text: masked.text, firstLine, start: place.start, end: place.end };
  };
}

/** A piece of a line, cut on a grid: findings near each other are shown in the same piece, which is masked once. */
function around(text: string, marked: Span, line: Span): Span {
  const before = Math.floor((marked.start - line.start) / FRAME_ROOM) - 1;
  const after = Math.ceil((marked.end - line.start) / FRAME_ROOM) + 1;
  let start = Math.max(line.start, line.start + before * FRAME_ROOM);
  let end = Math.min(line.end, line.start + after * FRAME_ROOM);
  while (start > line.start && start < marked.start && !/\s/.test(text.charAt(start - 1))) start++;
  while (end < line.end && end > marked.end && !/\s/.test(text.charAt(end))) end--;
  return { start, end };
}
