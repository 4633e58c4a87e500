import type { Span } from '../types.js';

/** A text in plain characters, and the way back. */
interface NormalText {
  readonly text: string;
  /** Span of the original text for a span of `text`. */
  toOriginal(span: Span): Span;
}

// Anything NFKC, the blank and hyphen folding below, or an entity could change. Latin letters with accents are not in it.
const SUSPECT =
  /[\u00a0\u00ad\u00b2\u00b3\u00b9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u180e\u2000-\u2070\u2074-\u209f\u20e3\u2212\u2460-\u249b\u3000\ufb00-\ufb06\ufe00-\ufe0f\ufe50-\ufe6f\ufeff\uff01-\uffee]|\ud835|&[#a-zA-Z]/;
const INVISIBLE = /^[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3\ufe00-\ufe0f\ufeff]$/;
const HYPHEN = /^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/;
const QUOTE = /^[\u2018\u2019\u201b]$/;
const BLANK = /^[\u00a0\u2000-\u200a\u202f\u205f\u3000]$/;
/** First digit of the decimal digit blocks that NFKC leaves alone (Unicode category Nd: Arabic, Persian, Devanagari, Bengali, Thai). */
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#[0-9]{1,6}|#x[0-9a-fA-F]{1,6});/y;
const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': ' ',
};

function decodeEntity(entity: string): string {
  const named = NAMED[entity];
  if (named !== undefined) return named;
  const isHex = entity[2] === 'x';
  const codePoint = Number.parseInt(entity.slice(isHex ? 3 : 2, -1), isHex ? 16 : 10);
  return codePoint >= 32 && codePoint < 0xd800 ? plainCharacter(String.fromCodePoint(codePoint)) : entity;
}

function plainCharacter(character: string): string {
  if (character < '\u0080') return character;
  if (INVISIBLE.test(character)) return '';
  if (HYPHEN.test(character)) return '-';
  if (QUOTE.test(character)) return "'";
  if (BLANK.test(character)) return ' ';
  const codePoint = character.codePointAt(0) ?? 0;
  for (const zero of DIGIT_ZEROS) if (codePoint >= zero && codePoint <= zero + 9) return String(codePoint - zero);
  return SUSPECT.test(character) ? character.normalize('NFKC') : character;
}

/**
 * Folds full-width and other digits, compatibility forms, blanks, hyphens, invisible characters and `&amp;`-like
 * entities to plain characters. Works one code point at a time (NFKC without recomposing), so that a long run of
 * combining marks costs no more than other text.
 */
export function normalise(original: string): NormalText {
  if (!SUSPECT.test(original)) return { text: original, toOriginal: (span) => ({ start: span.start, end: span.end }) };
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let at = 0;
  while (at < original.length) {
    const codePoint = original.codePointAt(at) ?? 0;
    let length = codePoint > 0xffff ? 2 : 1;
    let plain = original.slice(at, at + length);
    ENTITY.lastIndex = at;
    const entity = codePoint === 38 ? ENTITY.exec(original)?.[0] : undefined;
    if (entity !== undefined) {
      length = entity.length;
      plain = decodeEntity(entity);
    } else if (codePoint > 127) plain = plainCharacter(plain);
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at);
      ends.push(at + length);
    }
    parts.push(plain);
    at += length;
  }
  return {
    text: parts.join(''),
    toOriginal: (span) => ({ start: starts[span.start] ?? 0, end: ends[span.end - 1] ?? original.length }),
  };
}
