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

/** A text whose segments, in offsets of the source's text, are made when someone asks where it stands. */
export interface LazyDecoded {
  readonly text: string;
  readonly segments: () => readonly Segment[];
}

/** Collects a decoded text piece by piece, in order. */
export interface Decoder {
  /** Adds text that reads the same in the source. */
  verbatim(text: string, sourceStart: number): void;
  /** Adds text that stands for a stretch of source spelled otherwise; of length 0 when nothing is spelled there. */
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

/** The segments of a text that is read as it stands, from `sourceStart` on. */
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

/** Source span of a decoded span, widened to whole escapes; an empty span gives the place where text would go in. */
export function toSourceSpan(segments: readonly Segment[], span: Span): Span {
  let index = Math.max(0, segmentAt(segments, span.start));
  let segment = segments[index];
  if (segment === undefined) return { start: 0, end: 0 };
  let start = sourceStartOf(segment, span.start);
  let end = start;
  if (span.end <= span.start) return { start, end };
  // A link's target is read after its label but may stand before it: the outermost places count, not the last.
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

/** Source offset of a decoded offset inside a segment: its start when it cannot be cut, its end from the end on. */
function sourceStartOf(segment: Segment, offset: number): number {
  const inside = offset - segment.decodedStart;
  if (inside >= segment.decodedLength) return segment.sourceStart + segment.sourceLength;
  return segment.verbatim ? segment.sourceStart + Math.max(0, inside) : segment.sourceStart;
}

/** True when a decoded span reads the same, in one piece, in the source; an empty one when the text around it does. */
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
 * Joins two readings: `inner` reads a text out of what `outer` decoded, so the result reads it out of `outer`'s source.
 * Used for HTML inside a JSON string, Markdown inside a block scalar, a stretch cut out of a text.
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
