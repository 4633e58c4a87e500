import { countLeading, isVerbatimSpan, toSourceSpan, type Segment } from '../base/offsets.js';
import type { Point, SourceMap, Span } from '../base/types.js';
import type { SourceText } from './format.js';

/** Answers questions about the lines of a source, in file offsets. Shared by all replies of the source. */
export interface SourceLines {
  readonly baseOffset: number;
  readonly point: (offset: number) => Point;
  readonly lines: (span: Span) => { readonly text: string; readonly start: number };
}

/** Makes the answers for a source; its line starts are found at the first question. */
export function createSourceLines(source: SourceText): SourceLines {
  const { text, baseOffset, baseLine } = source;
  let starts: number[] | undefined;
  /** 0-based line of an offset in `text`, and where that line begins. */
  const lineAt = (offset: number): { readonly index: number; readonly start: number } => {
    const lineStarts = (starts ??= findLineStarts(text));
    const index = Math.max(0, countLeading(lineStarts.length, (line) => (lineStarts[line] ?? 0) <= offset) - 1);
    return { index, start: lineStarts[index] ?? 0 };
  };
  return {
    baseOffset,
    point(offset) {
      const line = lineAt(offset - baseOffset);
      return { offset, line: baseLine + line.index, column: offset - baseOffset - line.start + 1 };
    },
    lines(span) {
      const { start } = lineAt(span.start - baseOffset);
      // An end right after a line break belongs to the line before, unless the span is empty.
      const last = Math.max(span.start, span.end - 1) - baseOffset;
      const newline = text.indexOf('\n', last);
      let end = newline < 0 ? text.length : newline;
      if (end > start && text.charCodeAt(end - 1) === 13) end--;
      return { text: text.slice(start, end), start: start + baseOffset };
    },
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
    starts.push(newline + 1);
  }
  return starts;
}

/** The map of one reply; its segments, in offsets of the source's text, are made at the first question. */
export function createSourceMap(lines: SourceLines, makeSegments: () => readonly Segment[]): SourceMap {
  let segments: readonly Segment[] | undefined;
  return {
    toSource(span) {
      segments ??= makeSegments();
      const source = toSourceSpan(segments, span);
      return { start: source.start + lines.baseOffset, end: source.end + lines.baseOffset };
    },
    isVerbatim(span) {
      segments ??= makeSegments();
      return isVerbatimSpan(segments, span);
    },
    point: lines.point,
    lines: lines.lines,
  };
}
