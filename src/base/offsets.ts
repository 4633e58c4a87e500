import type { Span } from './types.js';

/**
 * A run of decoded text and the stretch of source it was read from. Offsets and lengths are UTF-16 code units.
 * Segments of a text stand side by side in `decoded`, from 0 to its end; in `source` they may leave gaps (markup).
 */
export interface Segment {
  readonly decodedStart: number;
  readonly decodedLength: number;
  readonly sourceStart: number;
  readonly sourceLength: number;
  /** True when both sides read the same; false for an escape, an entity, a fold: one unit, never cut. */
  readonly verbatim: boolean;
}

/** A text and how it was read. */
export interface Decoded {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** A text whose segments, in offsets of the text of its source, are made when they are first needed. */
export interface LazyDecoded {
  readonly text: string;
  readonly segments: () => readonly Segment[];
}

/** Collects a decoded text piece by piece, in order. */
export interface Decoder {
  /** Adds text that reads the same in the source. */
  verbatim(text: string, sourceStart: number): void;
  /** Adds text that the source spells otherwise, in a stretch that may have the length 0. */
  atomic(text: string, sourceStart: number, sourceLength: number): void;
  /** Decoded length so far. */
  length(): number;
  done(): Decoded;
}

/** Starts a decoded text; verbatim neighbours become one segment. */
export function createDecoder(): Decoder {
  const segments: Segment[] = [];
  const texts: string[] = [];
  let length = 0;
  // The verbatim run that is still growing.
  let runStart = 0;
  let runSource = 0;
  const closeRun = () => {
    const run = length - runStart;
    if (run > 0) {
      segments.push({
        decodedStart: runStart,
        decodedLength: run,
        sourceStart: runSource,
        sourceLength: run,
        verbatim: true,
      });
    }
  };
  return {
    verbatim(text, sourceStart) {
      if (text === '') return;
      if (sourceStart !== runSource + (length - runStart)) {
        closeRun();
        runStart = length;
        runSource = sourceStart;
      }
      texts.push(text);
      length += text.length;
    },
    atomic(text, sourceStart, sourceLength) {
      if (text === '') return;
      closeRun();
      segments.push({
        decodedStart: length,
        decodedLength: text.length,
        sourceStart,
        sourceLength,
        verbatim: false,
      });
      texts.push(text);
      length += text.length;
      runStart = length;
      runSource = sourceStart + sourceLength;
    },
    length: () => length,
    done() {
      closeRun();
      runStart = length;
      return { text: texts.join(''), segments };
    },
  };
}

/** The segments of a text that is the same in its source, from `sourceStart` on. */
export function verbatimSegments(length: number, sourceStart: number): readonly Segment[] {
  if (length === 0) return [];
  return [{ decodedStart: 0, decodedLength: length, sourceStart, sourceLength: length, verbatim: true }];
}

/** Index of the segment that holds a decoded offset; -1 before the first. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  return countLeading(segments.length, (index) => (segments[index]?.decodedStart ?? 0) <= offset) - 1;
}

/** How many items at the start of a sorted list pass a test that all later ones fail. The test gets an index. */
export function countLeading(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The source span of a decoded span, widened to whole escapes; for an empty span, the place where text would go in. */
export function toSourceSpan(segments: readonly Segment[], span: Span): Span {
  let index = Math.max(0, segmentAt(segments, span.start));
  let segment = segments[index];
  if (segment === undefined) return { start: 0, end: 0 };
  let start = sourceStartOf(segment, span.start);
  let end = start;
  if (span.end <= span.start) return { start, end };
  // The target of a link is read after its label but may come before it in the source: the outermost places count.
  while (segment !== undefined && segment.decodedStart < span.end) {
    const inside = Math.min(span.end - segment.decodedStart, segment.decodedLength);
    start = Math.min(
      start,
      segment.sourceStart + (segment.verbatim ? Math.max(0, span.start - segment.decodedStart) : 0),
    );
    end = Math.max(end, segment.sourceStart + (segment.verbatim ? inside : segment.sourceLength));
    segment = segments[++index];
  }
  return { start, end };
}

/** The source offset of a decoded offset: the start of a segment that cannot be cut, its end for offsets behind it. */
function sourceStartOf(segment: Segment, offset: number): number {
  const inside = offset - segment.decodedStart;
  if (inside >= segment.decodedLength) return segment.sourceStart + segment.sourceLength;
  return segment.verbatim ? segment.sourceStart + Math.max(0, inside) : segment.sourceStart;
}

/** True when the source holds a decoded span as it is and in one piece. For an empty span, the text around it counts. */
export function isVerbatimSpan(segments: readonly Segment[], span: Span): boolean {
  let index = Math.max(0, segmentAt(segments, span.start));
  let segment = segments[index];
  let source = segment?.sourceStart;
  while (segment !== undefined) {
    if (!segment.verbatim || segment.sourceStart !== source) return false;
    source = segment.sourceStart + segment.sourceLength;
    if (segment.decodedStart + segment.decodedLength >= span.end) return true;
    segment = segments[++index];
  }
  return span.start === span.end;
}

/**
 * Joins two readings. `inner` reads a text from the text that `outer` decoded; the result reads it from the source of `outer`.
 * It is for HTML in a JSON string, Markdown in a block scalar, or a part of a text.
 */
export function compose(outer: readonly Segment[], inner: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of inner) {
    if (segment.verbatim) addOverlaps(joined, outer, segment);
    else {
      const source = toSourceSpan(outer, {
        start: segment.sourceStart,
        end: segment.sourceStart + segment.sourceLength,
      });
      joined.push({ ...segment, sourceStart: source.start, sourceLength: source.end - source.start });
    }
  }
  return joined;
}

/** Cuts a verbatim inner segment where the outer segments meet. */
function addOverlaps(joined: Segment[], outer: readonly Segment[], inner: Segment): void {
  const end = inner.sourceStart + inner.sourceLength;
  let at = inner.sourceStart;
  for (let index = segmentAt(outer, at); at < end; index++) {
    const segment = outer[index];
    if (segment === undefined) return;
    const stop = Math.min(end, segment.decodedStart + segment.decodedLength);
    joined.push({
      decodedStart: inner.decodedStart + at - inner.sourceStart,
      decodedLength: stop - at,
      sourceStart: sourceStartOf(segment, at),
      sourceLength: segment.verbatim ? stop - at : segment.sourceLength,
      verbatim: segment.verbatim,
    });
    at = stop;
  }
}
