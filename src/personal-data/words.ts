import { matchesOf } from '../matches.js';
/** The words of a text with what separates them, found once and asked often. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly texts: readonly string[];
  /** Each word once. */
  readonly distinct: ReadonlySet<string>;
  /** How the gap before each word parts it from the one before. */
  readonly gaps: readonly Gap[];
}

/** `line` one line break, `question` a question mark, `stop` the end of a sentence or paragraph. */
type Gap = 'none' | 'line' | 'question' | 'stop';

// "Account#4471" is a word and a number.
const WORD = /#?[\p{L}\p{M}\p{N}]+/gu;
const ABBREVIATION =
  /^(?:no|nr|núm|num|tel|tél|tlf|ph|mob|cel|fax|ext|ref|acct|acc|st|str|mr|mrs|ms|dr|exp|approx|dob|lic|reg|n|b|o|g|e|c|d|p)$/;

/** What a stretch between two words, or a word and a value, means. `word` is the one before it. */
export function gapKind(text: string, from: number, to: number, word: string): Gap {
  if (to - from === 1) return text.charCodeAt(from) === 10 ? 'line' : 'none';
  if (to - from > 40) return 'stop';
  let lines = 0;
  let kind: Gap = 'none';
  for (let at = from; at < to; at++) {
    const sign = text[at];
    if (sign === '\n') lines++;
    else if (
      (sign === '.' || sign === '!') &&
      (text[at + 1] ?? ' ') <= ' ' &&
      !(sign === '.' && at === from && ABBREVIATION.test(word))
    )
      kind = 'stop';
    else if (sign === '?' && kind === 'none') kind = 'question';
  }
  if (kind !== 'none') return kind;
  return lines === 0 ? 'none' : lines === 1 ? 'line' : 'stop';
}

/** Splits a lower-case text into words. Numbers become `0`: what they say is no context, and texts of numbers stay cheap. */
export function wordsOf(lower: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const texts: string[] = [];
  const gaps: Gap[] = [];
  let end = 0;
  let last = '';
  for (const match of matchesOf(WORD, lower)) {
    gaps.push(gapKind(lower, end, match.index, last));
    const word = match[0];
    end = match.index + word.length;
    last = word.length < 40 ? word : '0';
    if (word.length > 2 && /^\d+$/.test(word)) last = '0';
    starts.push(match.index);
    ends.push(end);
    texts.push(last);
  }
  return { starts, ends, texts, distinct: new Set(texts), gaps };
}

/** Index of the first word that starts at or after `offset`. */
export function firstWordFrom(words: Words, offset: number): number {
  let low = 0;
  let high = words.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
