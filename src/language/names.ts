import { matchesOf } from '../base/patterns.js';
import type { Span } from '../base/types.js';
import { termsOf } from './terms.js';
import { groups, introduces, namelessAddress, nicknames, particles, signsOff, titles } from './words/en-names.js';

/** A name that a text uses, with its place. */
export interface UsedName extends Span {
  readonly name: string;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const TITLES = wordSet(titles);
const PARTICLES = wordSet(particles);
const NICKNAMES = nicknames
  .trim()
  .split('\n')
  .map((line) => wordSet(line));

/** Letters of other alphabets that Latin texts write in two. */
const DOUBLED: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
  [/æ/g, 'ae'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
];

/** The words of a name for comparing: lower case, without accents, titles and particles. */
export function nameParts(name: string): readonly string[] {
  let plain = name.toLowerCase();
  for (const [letter, written] of DOUBLED) plain = plain.replaceAll(letter, written);
  return plain
    .normalize('NFD')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !TITLES.has(word) && !PARTICLES.has(word));
}

/** Letters that two forms of a name share at the start: "Alex" and "Alexandra". */
const SHARED_START = 3;

const withoutUmlautE = (word: string): string => word.replaceAll(/([aou])e/g, '$1');

/** True when two words can be one person's name: equal, an initial, a nickname, a short form, an umlaut written out. */
function fits(one: string, other: string, isFormal: boolean): boolean {
  if (one === other || withoutUmlautE(one) === withoutUmlautE(other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short);
  // Behind a title stands the family name, which has no short form.
  if (isFormal) return false;
  return (
    (short.length >= SHARED_START && long.startsWith(short)) ||
    NICKNAMES.some((group) => group.has(one) && group.has(other))
  );
}

const isTitled = (name: string): boolean => TITLES.has(name.toLowerCase().split(/[^a-z]/)[0] ?? '');

/** True when two names can be one person's. Where both have several words, each word of the shorter must fit. */
export function canBeSamePerson(one: string, other: string): boolean {
  const [few, many] = [nameParts(one), nameParts(other)].toSorted((a, b) => a.length - b.length);
  if (few === undefined || many === undefined || few.length === 0) return true;
  // Written as one word, or in two: "Mary Ann" and "Maryann".
  if (few.join('') === many.join('')) return true;
  const isFormal = isTitled(one) || isTitled(other);
  return few.every((word) => many.some((each) => fits(word, each, isFormal)));
}

const FIRM = new RegExp(groups);

/** True for the name of a person; false for a handle, an address, a firm and an empty text. */
export function isPersonName(name: string): boolean {
  const trimmed = name.trim();
  if (/[\d_@{}[\]<>]|\.\w/.test(trimmed) || FIRM.test(trimmed.toLowerCase())) return false;
  // "kittylover" is a handle, "anna smith" is not.
  return /\p{Lu}|\p{L} \p{L}/u.test(trimmed) && nameParts(trimmed).length > 0;
}

const WORD = /([ \t]{0,2})(\p{L}[\p{L}\p{M}'’-]{0,40})(\.?)/uy;
const NO_NAME = new RegExp(`^${namelessAddress}$`);
const MOST_WORDS = 5;

/**
 * The name that begins at an offset: capitalised words, titles and particles. In lower case only where a mark follows: "hi anna,".
 * Where the sentence goes on without a mark, it is one word: "Hi Anna Great news for you".
 */
export function nameAt(text: string, start: number): UsedName | undefined {
  const words: { readonly word: string; readonly end: number }[] = [];
  let at = start;
  while (words.length < MOST_WORDS) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (match === null || (words.length > 0 && match[1] === '')) break;
    const [whole, , word = '', stop] = match;
    const lower = word.toLowerCase();
    const isTitle = TITLES.has(lower);
    const isCapital = /^\p{Lu}/u.test(word);
    if (NO_NAME.test(lower.replaceAll(/['’]/g, '')) && !(isTitle && words.length === 0)) break;
    if (words.length > 0 && !isCapital && !PARTICLES.has(lower)) break;
    if (words.length > 0 && termsOf(lower).size === 0 && !PARTICLES.has(lower) && word.length > 1) break;
    const isAbbreviated = stop === '.' && (isTitle || word.length === 1);
    at += whole.length - (stop === '.' && !isAbbreviated ? 1 : 0);
    words.push({ word, end: at });
    if (stop === '.' && !isAbbreviated) break;
  }
  const isCut = /^[ \t]{1,2}\p{L}/u.test(text.slice(at, at + 3));
  const first = words.findIndex(({ word }) => !TITLES.has(word.toLowerCase()));
  if (first === -1) return undefined;
  const kept = isCut ? words.slice(0, first + 1) : words;
  const last = kept.findLast(({ word }) => !PARTICLES.has(word.toLowerCase()));
  if (last === undefined) return undefined;
  const begin = start + (/^[ \t]{0,2}/.exec(text.slice(start, start + 2))?.[0].length ?? 0);
  const name = text.slice(begin, last.end);
  const isWritten =
    /^\p{Lu}/u.test(name) || (kept.length === 1 && /^\s{0,2}[,!:\n]/.test(text.slice(last.end, last.end + 3)));
  return isWritten ? { name, start: begin, end: last.end } : undefined;
}

/** A last line that is a name, also behind a dash. */
const LAST_LINE = /\n[^\S\n]{0,9}(?:[-–—^~*] ?)?((?:\p{Lu}[\p{L}\p{M}'’.-]{0,30} ?){1,3})[.!]?\s{0,9}$/u;
/** A complimentary close or a dash near the end; a name may follow. */
const SIGNS_OFF = new RegExp(`${signsOff}\\s{0,3}(?=\\S{1,30}(?: \\S{1,30}){0,2}\\s{0,9}$)`);

/** The name a letter is signed with, if it is. */
export function signatureOf(text: string): string | undefined {
  const end = text.slice(-200);
  const close = SIGNS_OFF.exec(end.toLowerCase());
  const name = LAST_LINE.exec(end)?.[1] ?? (close === null ? undefined : end.slice(close.index + close[0].length));
  const bare = name?.trim().replace(/[.!]$/, '') ?? '';
  return /^\p{Lu}[\p{L}\p{M}'’. -]{1,60}$/u.test(bare) && isPersonName(bare) ? bare : undefined;
}

const INTRODUCES = new RegExp(introduces, 'gi');

/** The names that a text says it is from or for: "my name is", "on behalf of". */
export function introducedNames(text: string): readonly string[] {
  return matchesOf(INTRODUCES, text).flatMap(({ index, 0: words }) => nameAt(text, index + words.length)?.name ?? []);
}
