import type { CounterId } from './channel.js';
import { countCodePoints, countLength, inOriginal, isAscii, type Count, type Counter } from './count.js';
import { countGraphemes } from './graphemes.js';
import {
  atMostOnMastodon,
  atMostOnX,
  countMastodon,
  countSmsSegments,
  countThreads,
  countXClassic,
  countXWeighted,
  isGsm7,
  utf8Bytes,
} from './platform-counts.js';
import { toNormalForm, type Replacement } from './rewrite.js';

/** What one counter does, and facts about it. */
export interface CounterFacts {
  readonly count: Counter;
  /** What it counts, in a writer's words. */
  readonly unit: string;
  /** The most that one code unit can weigh: a text shorter than `max / perCodeUnit` fits without a count. */
  readonly perCodeUnit: number;
  /** The most that a text can weigh, found in one quick pass; absent where `perCodeUnit` is enough. */
  readonly atMost?: (text: string) => number;
}

/** Every counter by its id. */
export const counters = {
  // The heaviest code units are those of the shortest address, `t.co`: 23 for 4.
  'x-weighted': { count: countXWeighted, unit: 'weighted characters', perCodeUnit: 6, atMost: atMostOnX },
  'x-classic': { count: countXClassic, unit: 'characters', perCodeUnit: 6, atMost: atMostOnX },
  // The shortest address with a scheme has 11 code units.
  mastodon: { count: countMastodon, unit: 'characters', perCodeUnit: 3, atMost: atMostOnMastodon },
  // NFC takes a few letters apart, into three at most.
  characters: { count: countCharacters, unit: 'characters', perCodeUnit: 3 },
  'code-points': { count: (text, max) => countPoints(text, max, () => 1), unit: 'characters', perCodeUnit: 1 },
  graphemes: { count: countVisible, unit: 'characters', perCodeUnit: 1 },
  'utf-16': { count: countLength, unit: 'UTF-16 units', perCodeUnit: 1 },
  'utf-8-bytes': { count: (text, max) => countPoints(text, max, utf8Bytes), unit: 'bytes', perCodeUnit: 3 },
  threads: { count: countThreads, unit: 'characters', perCodeUnit: 3 },
  // One code unit of UCS-2 takes 1/67 of a message; a message that is not full may waste one unit.
  'sms-segments': { count: countSmsSegments, unit: 'messages', perCodeUnit: 1 / 66 },
} as const satisfies Readonly<Record<CounterId, CounterFacts>>;

function countCharacters(text: string, max: number): Count {
  if (isAscii(text)) return countLength(text, max);
  const normal = toNormalForm(text);
  return inOriginal(
    countCodePoints(normal.text, max, () => 1),
    normal,
  );
}

function countPoints(text: string, max: number, weightOf: (codePoint: number) => number): Count {
  return isAscii(text) ? countLength(text, max) : countCodePoints(text, max, weightOf);
}

function countVisible(text: string, max: number): Count {
  return isAscii(text) && !text.includes('\r') ? countLength(text, max) : countGraphemes(text, max);
}

/**
 * Typographic characters that word processors put in, with the plain ones of a keyboard. Accented letters are not here:
 * a word without its accents may be another word.
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

/** The typographic characters of a text that cost more in a counter than their plain lookalikes, each with its lookalike. */
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
