import { pattern, matchesOf } from '../../src/base/patterns.js';
import type { Span } from '../../src/base/types.js';
import type { Reading } from '../../src/language/reading.js';
import {
  apart,
  atOnce,
  events,
  exceptions,
  fee,
  free,
  inability,
  money,
  opposites,
  prices,
  spans,
  things,
  weekday,
} from './lexicon.js';

/** Two places that cannot both hold, in text order. */
export interface Conflict {
  readonly first: Span;
  readonly second: Span;
}

const CLOCK = '(?:\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b|\\d{1,2}[:.]\\d\\d)(?![\\w%])';

const AT_ONCE = pattern(`\\b(?:${atOnce})\\b`);
const SPAN = new RegExp(`\\b${spans}\\b`);
const FREE = pattern(`\\b(?:${free})\\b`);
const FEE = pattern(
  `${money}[^.!?\\n]{0,20}\\b${fee}\\b|\\b${fee}\\b[^.!?\\n]{0,20}${money}|\\bcosts? (?:you )?${money}`,
);
const THING = new RegExp(`\\b(?:${things})(?=(?:s|es)?\\b)`, 'g');
const APART = new RegExp(`\\b(?:${apart})\\b`);
const EXCEPTION = new RegExp(`\\b(?:${exceptions})\\b`);
const DIGIT = /\d/;
/** What is said of an event or a sum. A reply without the sign says nothing of the kind, so most need no search. */
const VALUES: readonly { readonly sign: RegExp; readonly pattern: RegExp }[] = [
  { sign: DIGIT, pattern: new RegExp(`\\b(${events})\\b(?: [a-z']{1,12}){0,5} at (${CLOCK})`, 'g') },
  { sign: /day/, pattern: new RegExp(`\\b(${events})\\b(?: [a-z']{1,12}){0,5} (?:on )?(${weekday})`, 'g') },
  {
    sign: DIGIT,
    pattern: new RegExp(
      `\\b(${prices})\\b(?: amount| price)?(?: of| is| will be| comes to| came to|:| due is| would be)? (${money})`,
      'g',
    ),
  },
];
const ABILITY = new RegExp(`\\b(?:${inability}) [a-z]{1,20}$`);
const SUM = new RegExp(money, 'g');
const OPPOSITES = opposites.map((pair) => pair.map((words) => pattern(`\\b(?:${words})\\b`)));

/** The first two statements of a reply that cannot both hold. */
export function findConflict(reading: Reading): Conflict | undefined {
  return (
    findPair(reading, AT_ONCE, SPAN) ??
    findPair(reading, FREE, FEE) ??
    findValues(reading) ??
    findSwappedDigits(reading) ??
    OPPOSITES.map(([yes, no]) => yes && no && findOpposite(reading, yes, no)).find((found) => found !== undefined)
  );
}

interface Claim extends Span {
  /** Index of its sentence. */
  readonly index: number;
  readonly sentence: string;
}

/** The first match of a pattern in each sentence that no word sets apart. */
function claimsIn({ normal, sentences }: Reading, pattern: RegExp, setApart: RegExp): readonly Claim[] {
  if (!pattern.test(normal)) return [];
  return sentences.flatMap((place, index) => {
    const sentence = normal.slice(place.start, place.end);
    const found = pattern.exec(sentence);
    if (found === null || setApart.test(sentence.replace(found[0], ' '))) return [];
    const start = place.start + found.index;
    return [{ index, sentence, start, end: start + found[0].length }];
  });
}

const inOrder = (a: Span, b: Span): Conflict => (a.start < b.start ? { first: a, second: b } : { first: b, second: a });
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Two claims in one sentence, in neighbouring sentences or about one thing. */
function findPair(reading: Reading, one: RegExp, other: RegExp): Conflict | undefined {
  const counters = claimsIn(reading, other, APART);
  if (counters.length === 0) return undefined;
  for (const claim of claimsIn(reading, one, APART)) {
    const counter = counters.find(
      (each) => !overlap(claim, each) && (Math.abs(each.index - claim.index) < 2 || isSameThing(claim, each)),
    );
    if (counter !== undefined) return inOrder(claim, counter);
  }
  return undefined;
}

function isSameThing(one: Claim, other: Claim): boolean {
  const named = new Set(Array.from(matchesOf(THING, one.sentence), ([thing]) => thing));
  return Array.from(matchesOf(THING, other.sentence)).some(([thing]) => named.has(thing));
}

/** One event at two times, one sum with two amounts. "See you" is about the event, whatever it is. */
function findValues({ normal, sentences }: Reading): Conflict | undefined {
  for (const { sign, pattern } of VALUES) {
    if (!sign.test(normal)) continue;
    const known: (Span & { readonly name: string; readonly value: string })[] = [];
    for (const { start, end } of sentences) {
      const words = normal.slice(start, end);
      for (const match of matchesOf(pattern, words)) {
        if (APART.test(words)) break;
        const [whole, name = '', amount = ''] = match;
        const offset = start + match.index + whole.length - amount.length;
        const value = amount.replaceAll(/[ .]|[:.]00/g, '');
        const other = known.find((each) => each.value !== value && (each.name === name || name.startsWith('see')));
        if (other !== undefined) return { first: other, second: { start: offset, end: offset + amount.length } };
        known.push({ name, value, start: offset, end: offset + amount.length });
      }
    }
  }
  return undefined;
}

/** Two sums with the same digits in another order: $45 and $54. */
function findSwappedDigits({ normal }: Reading): Conflict | undefined {
  if (!DIGIT.test(normal)) return undefined;
  const sums = Array.from(matchesOf(SUM, normal), ({ index, 0: sum }) => {
    const digits = sum.replaceAll(/\D/g, '');
    return { start: index, end: index + sum.length, digits, sorted: Array.from(digits).toSorted().join('') };
  });
  for (const [i, second] of sums.entries()) {
    const first = sums.slice(0, i).find(({ digits, sorted }) => sorted === second.sorted && digits !== second.digits);
    if (first !== undefined && second.digits.length > 1 && !/^0|0$/.test(first.digits)) return { first, second };
  }
  return undefined;
}

/** A yes and a no to one thing; where both end in a verb, it has to be the same one. */
function findOpposite(reading: Reading, yes: RegExp, no: RegExp): Conflict | undefined {
  const [claim] = claimsIn(reading, yes, EXCEPTION);
  const counter = claim && claimsIn(reading, no, EXCEPTION).find((each) => !overlap(claim, each));
  if (claim === undefined || counter === undefined) return undefined;
  const [one, other] = [claim, counter].map(
    ({ start, end }) => /[a-z]{1,20}$/.exec(reading.normal.slice(start, end))?.[0] ?? '',
  );
  const isVerb = ABILITY.test(reading.normal.slice(counter.start, counter.end));
  return isVerb && one?.slice(0, 4) !== other?.slice(0, 4) ? undefined : inOrder(claim, counter);
}
