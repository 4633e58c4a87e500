import type { Span } from '../types.js';

/** Fenced blocks and spans between backticks: code, as writers mark it in plain text. In order, none overlapping. */
export function findCode(text: string): readonly Span[] {
  if (!text.includes('`')) return [];
  return Array.from(text.matchAll(/```[^`]{1,5000}```|`[^`\n]{1,300}`/g), ({ index, 0: code }) => ({
    start: index,
    end: index + code.length,
  }));
}
