import { isGsm7 } from './count-sms.js';
import { counters } from './counters.js';
import type { Replacement } from './rewrite.js';
import type { CounterId } from './types.js';

/**
 * Typographic characters that word processors put in, with what a keyboard has for them.
 * None changes a word: letters with accents stay.
 */
const plainByTypographic: ReadonlyMap<string, string> = new Map([
  ...Array.from('‘’‚‛ʼ′´`', (mark) => [mark, "'"] as const),
  ...Array.from('“”„‟″«»', (mark) => [mark, '"'] as const),
  ...Array.from('‐‑‒–—−•·', (mark) => [mark, '-'] as const),
  ...Array.from('\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f', (mark) => [mark, ' '] as const),
  ...Array.from('\u200b\ufeff', (mark) => [mark, ''] as const),
  ['…', '...'],
  ['×', 'x'],
]);

const typographic = new RegExp(`[${[...plainByTypographic.keys()].join('')}]`, 'g');

/** The characters of a text that cost the counter more than their plain lookalikes, with these. */
export function findCostly(text: string, counter: CounterId): readonly Replacement[] {
  const replacements: Replacement[] = [];
  for (const { 0: mark, index } of text.matchAll(typographic)) {
    const plain = plainByTypographic.get(mark) ?? mark;
    if (isCostly(mark, plain, counter)) replacements.push({ start: index, end: index + mark.length, text: plain });
  }
  return replacements;
}

function isCostly(mark: string, plain: string, counter: CounterId): boolean {
  if (counter === 'sms-segments') return !isGsm7(mark);
  const { count } = counters[counter];
  return count(mark, Infinity).used > count(plain, Infinity).used;
}
