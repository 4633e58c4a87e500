import { countLeading } from '../base/offsets.js';
import { matchesOf, lazySearch } from '../base/patterns.js';

/** A text as the detectors read it. All its forms have the same length. */
export interface Scan {
  /** Normalised text. */
  readonly raw: string;
  /** `raw` with placeholders blotted out by U+FFFC. */
  readonly text: string;
  /** `text` with links, @mentions and #tags blotted out too. */
  readonly plain: string;
  /** `plain` in lower case. */
  readonly lower: string;
  /** The words of `lower`, split when first asked for. */
  readonly words: () => Words;
  readonly perspective: 'any' | 'reply';
  readonly regions: readonly string[];
}

/** The words of a text, and the gaps between them. */
interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly texts: readonly string[];
  /** Each word once. */
  readonly distinct: ReadonlySet<string>;
  /** The gap before each word. */
  readonly gaps: readonly Gap[];
}

/** `line` one line break, `question` a question mark, `stop` the end of a sentence or paragraph. */
type Gap = 'none' | 'line' | 'question' | 'stop';

/** Makes a normalised text ready for the detectors. */
export function createScan(raw: string, regions: Scan['regions'], perspective: Scan['perspective']): Scan {
  const text = withoutPlaceholders(raw);
  const plain = withoutLinks(text);
  const lower = lowerCase(plain);
  let words: Words | undefined;
  return { raw, text, plain, lower, words: () => (words ??= wordsOf(lower)), perspective, regions };
}

/** Lower case of the same length: İ would become two code units. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[^\u0130]{1,1000}/g, (part) => part.toLowerCase());
}

/** Replaces code units that are not prose. It is neither a letter, digit, blank nor punctuation. */
export const BLOT = '\ufffc';

// {{x}} {x} %{x} ${x} {% x %} [x] <x> %x% $x __x__ and runs of X * # _ • in place of something left out.
const PLACEHOLDER = new RegExp(
  [
    String.raw`\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}|[%$#]?\{[^{}\n]{0,60}\}|\[[^[\]\n@]{1,60}\]|<\/?[A-Za-z_][^<>\n@]{0,60}>`,
    String.raw`%[A-Za-z_]{2,40}%|\$[A-Za-z_]{2,40}(?![\w$])|__[A-Za-z]{1,20}(?:_[A-Za-z]{1,20}){0,4}__`,
    '(?<![A-Za-z0-9])[xX]{3,64}(?![A-Za-z])|[*•·]{2,64}|#{3,64}|_{3,64}',
  ].join('|'),
  'g',
);
const PLACEHOLDER_SIGN = /[[{<%$•·]|\*\*|##|__|xxx|XXX/;

// Each begins with its fixed characters, and looks at their left side afterwards: that is several times faster.
const SCHEME = /:\/\/(?<=(?<![A-Za-z0-9])[a-z][a-z0-9+]{1,15}:\/\/)[^\s<>"]{1,2000}/g;
const WWW = /www\.(?<![A-Za-z0-9]www\.)[^\s<>"]{1,2000}/g;
const HOST_AND_PATH = /(?<![\w.@-])(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,18}\/[^\s<>"]{0,500}/g;
const MENTION = /@(?<![\w.@%+-]@)\w{1,30}(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})?(?![\w-]{0,30}@)/g;
const HASHTAG = /#(?<![\w#&]#)[A-Za-z]\w{1,50}/g;

const LONG_NUMBER = /\d{5}|\d[ .-]?\d{2,4}[ .-]\d{3,4}/;

function blot(stretch: string): string {
  return BLOT.repeat(stretch.length);
}

/** Blots out placeholders, but not brackets around a real number: "[415 867 5309]". */
export function withoutPlaceholders(text: string): string {
  if (!PLACEHOLDER_SIGN.test(text)) return text;
  return text.replace(PLACEHOLDER, (stretch) => (LONG_NUMBER.test(stretch) ? stretch : blot(stretch)));
}

/** Blots out links, @mentions (also @name@host) and hashtags that begin with a letter. */
export function withoutLinks(text: string): string {
  let plain = text;
  if (plain.includes('://')) plain = plain.replace(SCHEME, blot);
  if (plain.includes('www.')) plain = plain.replace(WWW, blot);
  if (plain.includes('/')) plain = plain.replace(HOST_AND_PATH, blot);
  if (plain.includes('@')) plain = plain.replace(MENTION, blot);
  if (plain.includes('#')) plain = plain.replace(HASHTAG, blot);
  return plain;
}

// "Account#4471" is a word and a number.
const WORD = lazySearch`#?[\p{L}\p{M}\p{N}]+`;
const ABBREVIATION =
  /^(?:no|nr|núm|num|tel|tél|tlf|ph|mob|cel|fax|ext|ref|acct|acc|st|str|mr|mrs|ms|dr|exp|approx|dob|lic|reg|n|b|o|g|e|c|d|p)$/;

/** The kind of the gap between two words, or a word and a value. `word` is the one before it. */
export function gapKind(text: string, from: number, to: number, word: string): Gap {
  if (to - from === 1) return text.charCodeAt(from) === 10 ? 'line' : 'none';
  if (to - from > 40) return 'stop';
  let lines = 0;
  let kind: Gap = 'none';
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === '\n') lines++;
    else if (
      (character === '.' || character === '!') &&
      (text[at + 1] ?? ' ') <= ' ' &&
      !(character === '.' && at === from && ABBREVIATION.test(word))
    )
      kind = 'stop';
    else if (character === '?' && kind === 'none') kind = 'question';
  }
  if (kind !== 'none') return kind;
  return lines === 0 ? 'none' : lines === 1 ? 'line' : 'stop';
}

/** Splits a lower-case text into words. Numbers become `0`: they are no labels, and texts full of numbers stay cheap. */
export function wordsOf(lower: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const texts: string[] = [];
  const gaps: Gap[] = [];
  let end = 0;
  let last = '';
  for (const match of matchesOf(WORD(), lower)) {
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
export function firstWordFrom({ starts }: Words, offset: number): number {
  return countLeading(starts.length, (index) => (starts[index] ?? 0) < offset);
}
