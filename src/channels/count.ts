import type { Rewritten } from './rewrite.js';

/** How long a text is for one counter, and where it goes over a maximum. */
export interface Count {
  readonly used: number;
  /** Offset (UTF-16 code units) of the first stretch that no longer fits; absent when all fits. */
  readonly overflowStart?: number;
}

/** Counts a text against a maximum in the counter's unit. Pure and linear. */
export type Counter = (text: string, max: number) => Count;

/** True when every character is ASCII: then all counters but the one of SMS count 1 for each character. */
export function isAscii(text: string): boolean {
  return !/[\u0080-\uFFFF]/.test(text);
}

/** The count of a text in which every code unit weighs 1. */
export function countLength(text: string, max: number): Count {
  return text.length > max ? { used: text.length, overflowStart: max } : { used: text.length };
}

/** Adds up a weight for every code point. */
export function countCodePoints(text: string, max: number, weightOf: (codePoint: number) => number): Count {
  let used = 0;
  let overflowStart: number | undefined;
  for (let offset = 0; offset < text.length;) {
    const codePoint = text.codePointAt(offset) ?? 0;
    used += weightOf(codePoint);
    if (overflowStart === undefined && used > max) overflowStart = offset;
    offset += codePoint > 0xffff ? 2 : 1;
  }
  return overflowStart === undefined ? { used } : { used, overflowStart };
}

/** A count of a rewritten text, with its overflow in offsets of the original. */
export function inOriginal(count: Count, rewritten: Rewritten): Count {
  if (count.overflowStart === undefined) return count;
  return { used: count.used, overflowStart: rewritten.toOriginal(count.overflowStart) };
}
