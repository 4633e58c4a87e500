import { findPersonalData } from '../personal-data/index.js';
import type { Span } from '../types.js';

/** A masked text, and where a span of the text it was made from lies in it. */
export interface Masked {
  readonly text: string;
  place(span: Span): Span;
}

/** Masks personal data in a text and keeps track of offsets; a place inside a masked value widens to all of it. */
export function mask(text: string): Masked {
  const data = findPersonalData(text);
  if (data.length === 0) return { text, place: (span) => span };
  let masked = '';
  let at = 0;
  const shifts: { readonly from: Span; readonly to: Span }[] = [];
  for (const datum of data) {
    masked += text.slice(at, datum.start);
    shifts.push({ from: datum, to: { start: masked.length, end: masked.length + datum.masked.length } });
    masked += datum.masked;
    at = datum.end;
  }
  const move = (offset: number, edge: 'start' | 'end'): number => {
    let moved = offset;
    for (const { from, to } of shifts) {
      if (offset >= from.end) moved = to.end + (offset - from.end);
      else if (offset > from.start || (offset === from.start && edge === 'start')) return to[edge];
    }
    return moved;
  };
  return {
    text: masked + text.slice(at),
    place: (span) => ({
      start: move(span.start, 'start'),
      end: Math.max(move(span.end, 'end'), move(span.start, 'start')),
    }),
  };
}
