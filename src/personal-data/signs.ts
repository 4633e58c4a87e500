import type { Announced } from './data-types.js';

/** Signs that a text holds some types, found in one pass: cheaper than one expression for each family. */
export interface Signs {
  /** Digits outside plain mentions and links; at least as many as `withoutLinks` leaves. */
  readonly digits: number;
  /** Length of the longest run of token characters: letters, digits and `_.+=-`. */
  readonly token: number;
  /** Bit n is set where family n is announced. */
  readonly announced: number;
}

function tableOf(characters: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (characters.test(String.fromCharCode(code)) ? 1 : 0));
}

const IS_TOKEN = tableOf(/[A-Za-z0-9_.+=-]/);
/** Behind one of these an `@` begins no mention. */
const IS_JOINED = tableOf(/[\w.@%+-]/);
const IS_WORD = tableOf(/\w/);
const IS_LETTER = tableOf(/[A-Za-z]/);
/** Characters of a link, without brackets: a placeholder may begin with a bracket. */
const IS_LINK = tableOf(/(?![<>"{}[\]])[\x21-\x7e]/);
const LONGEST_MENTION = 30;
const LONGEST_LINK = 2000;
const AT = 64;
const COLON = 58;
const POINT = 46;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;

/** End of the mention that an `@` begins; 0 where only `withoutLinks` can decide. */
function mentionEnd(text: string, at: number): number {
  const before = at === 0 ? 0 : text.charCodeAt(at - 1);
  if (before > 127 || IS_JOINED[before] === 1) return 0;
  let end = at + 1;
  while (end - at <= LONGEST_MENTION && IS_WORD[text.charCodeAt(end)] === 1) end++;
  const next = text[end];
  return next === '@' || next === '-' || end - at > LONGEST_MENTION ? 0 : end;
}

/** End of the link with its `://` at `at`, at the latest before a bracket or a character beyond ASCII; 0 without a link. */
function linkEnd(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== SLASH || text.charCodeAt(at + 2) !== SLASH) return 0;
  const scheme = /(?<![A-Za-z0-9])https?$/.exec(text.slice(Math.max(0, at - 6), at));
  if (scheme === null) return 0;
  let end = at + 3;
  while (end - at < LONGEST_LINK && IS_LINK[text.charCodeAt(end)] === 1) end++;
  return end;
}

/** A letter in five bits, in any case. Other characters share these bits: a word too many may match, but no word is missed. */
function bits(text: string, at: number): number {
  return text.charCodeAt(at) & 31;
}

function keyOfThree(text: string, at: number): number {
  return (bits(text, at) << 10) | (bits(text, at + 1) << 5) | bits(text, at + 2);
}

function keyOfFour(text: string, at: number, three: number): number {
  return Math.imul((three << 5) | bits(text, at + 3), 0x9e3779b1) >>> 16;
}

/** Makes the pass over a text for some families, sixteen at most. */
export function signsFor(families: readonly Announced[]): (text: string) => Signs {
  const byThree = new Uint16Array(1 << 15);
  const byFour = new Uint16Array(1 << 16);
  const byMark = new Uint16Array(256);
  let always = 0;
  for (const [index, { starts, marks }] of families.entries()) {
    const bit = 1 << index;
    if (starts === undefined && marks === undefined) always |= bit;
    for (const mark of marks ?? '') setBit(byMark, mark.charCodeAt(0), bit);
    for (const start of starts?.split('|') ?? []) {
      for (const form of [start, start.toUpperCase(), start.charAt(0).toUpperCase() + start.slice(1)]) {
        if (form.length > 3) setBit(byFour, keyOfFour(form, 0, keyOfThree(form, 0)), bit);
        else if (form.length === 3) setBit(byThree, keyOfThree(form, 0), bit);
        else
          for (let last = 0; last < 32; last++) setBit(byThree, keyOfThree(form + String.fromCharCode(last), 0), bit);
      }
    }
  }
  return (text) => {
    let digits = 0;
    let token = 0;
    let run = 0;
    let hiddenTo = 0;
    let announced = always;
    let isInWord = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 127 || IS_LETTER[code] === 1) {
        if (!isInWord) {
          const three = keyOfThree(text, at);
          announced |= (byThree[three] ?? 0) | (byFour[keyOfFour(text, at, three)] ?? 0);
        }
        // For the expressions of the families, a word may begin behind any character beyond ASCII.
        isInWord = code < 128;
        if (isInWord) {
          run++;
          continue;
        }
      } else isInWord = false;
      if (code >= ZERO && code <= NINE) {
        if (at >= hiddenTo) digits++;
        run++;
        continue;
      }
      if (code === AT) {
        const end = at >= hiddenTo ? mentionEnd(text, at) : 0;
        if (end === 0) announced |= byMark[AT] ?? 0;
        else hiddenTo = end;
      } else if (code === COLON) {
        if (at >= hiddenTo) hiddenTo = linkEnd(text, at);
        const next = text.charCodeAt(at + 1);
        if (next > 32 && next !== SLASH) announced |= byMark[COLON] ?? 0;
      } else if (code === POINT) {
        const next = text.charCodeAt(at + 1);
        if (next >= ZERO && next <= NINE) announced |= byMark[POINT] ?? 0;
      } else if (code < 256) announced |= byMark[code] ?? 0;
      if (code < 128 && IS_TOKEN[code] === 1) run++;
      else {
        if (run > token) token = run;
        run = 0;
      }
    }
    return { digits, token: Math.max(token, run), announced };
  };
}

function setBit(table: Uint16Array, index: number, bit: number): void {
  table[index] = (table[index] ?? 0) | bit;
}
