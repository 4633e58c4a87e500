import { findPersonalData } from '../personal-data/index.js';
import type { Span } from '../types.js';

/** A masked text, and where a span of the text it was made from lies in it. */
export interface Masked {
  readonly text: string;
  place(span: Span): Span;
}

/** Where a masked value stands, before and after. */
interface Shift {
  readonly from: Span;
  readonly to: Span;
}

/** Masks personal data in a text and keeps track of offsets; a place inside a masked value widens to all of it. */
export function mask(text: string): Masked {
  const data = findPersonalData(text);
  if (data.length === 0) return { text, place: (span) => span };
  let masked = '';
  let at = 0;
  const shifts: Shift[] = [];
  for (const datum of data) {
    masked += text.slice(at, datum.start);
    shifts.push({ from: datum, to: { start: masked.length, end: masked.length + datum.masked.length } });
    masked += datum.masked;
    at = datum.end;
  }
  return {
    text: masked + text.slice(at),
    place: ({ start, end }) => {
      const placed = move(shifts, start, 'start');
      return { start: placed, end: Math.max(move(shifts, end, 'end'), placed) };
    },
  };
}

function move(shifts: readonly Shift[], offset: number, edge: 'start' | 'end'): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shifts[middle]?.from.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  // The last one that begins at or before the offset; one that begins right there counts as after its end.
  let shift = shifts[low - 1];
  if (shift !== undefined && shift.from.start === offset && edge === 'end') shift = shifts[low - 2];
  if (shift === undefined) return offset;
  return offset >= shift.from.end ? shift.to.end + (offset - shift.from.end) : shift.to[edge];
}

/** Most texts one reply keeps masked. */
const MAX_KEPT = 200;

/** Makes a `mask` that remembers what it has seen: findings of one reply quote the same words and lines. */
export function createMasker(): (text: string) => Masked {
  const known = new Map<string, Masked>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const masked = mask(text);
    if (known.size >= MAX_KEPT) known.clear();
    known.set(text, masked);
    return masked;
  };
}
