import { countLeading } from '../base/offsets.js';
import type { Span } from '../base/types.js';

/** A text in plain characters, and the map back to the original. */
interface NormalText {
  readonly text: string;
  /** Span of the original text for a span of `text`. */
  toOriginal(span: Span): Span;
}

/** Characters that NFKC or one of the lists below could change. Latin letters with accents are not among them. */
const FOLDABLE = [
  String.raw`\u00a0\u00ad\u00b2\u00b3\u00b9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u180e`,
  String.raw`\u2000-\u2070\u2074-\u209f\u20e3\u2212\u2460-\u249b\u3000`,
  String.raw`\ufb00-\ufb06\ufe00-\ufe0f\ufe50-\ufe6f\ufeff\uff01-\uffee`,
].join('');
/** One of them, a mathematical letter or digit, or the start of an entity. */
const SUSPECT = new RegExp(String.raw`[${FOLDABLE}]|\ud835|&[#a-zA-Z]`);
const SUSPECTS = new RegExp(SUSPECT.source, 'g');
const INVISIBLE = /^[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3\ufe00-\ufe0f\ufeff]$/;
const HYPHEN = /^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/;
const QUOTE = /^[\u2018\u2019\u201b]$/;
const BLANK = /^[\u00a0\u2000-\u200a\u202f\u205f\u3000]$/;
/** The zero of each block of digits that NFKC does not change: Arabic, Persian, Devanagari, Bengali, Thai. */
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

const AMPERSAND = 38;

/** True for ASCII without `&`, as most texts are. It takes a fifth of the time of the expression. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || code === AMPERSAND) return false;
  }
  return true;
}

/** A stretch whose length changed: its place in the plain text, and in the original. */
interface Change {
  readonly plain: Span;
  readonly original: Span;
}

/** The last change that starts at or before an offset of the plain text. */
function changeBefore(changes: readonly Change[], offset: number): Change | undefined {
  return changes[countLeading(changes.length, (index) => (changes[index]?.plain.start ?? 0) <= offset) - 1];
}

/** The character or entity of the original that the code unit at `offset` of the plain text comes from. */
function unitAt(original: string, changes: readonly Change[], offset: number): Span {
  const change = changeBefore(changes, offset);
  if (change !== undefined && offset < change.plain.end) return change.original;
  const at = change === undefined ? offset : change.original.end + (offset - change.plain.end);
  const isLow = at > 0 && (original.codePointAt(at - 1) ?? 0) > 0xffff;
  const start = isLow ? at - 1 : at;
  return { start, end: start + ((original.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) };
}

/** The length of the character or entity at `at`, and its plain form. */
function replacementAt(original: string, at: number): { readonly length: number; readonly plain: string } {
  if (original.charCodeAt(at) === AMPERSAND) {
    ENTITY.lastIndex = at;
    const entity = ENTITY.exec(original)?.[0];
    return entity === undefined ? { length: 1, plain: '&' } : { length: entity.length, plain: decodeEntity(entity) };
  }
  const character = String.fromCodePoint(original.codePointAt(at) ?? 0);
  return { length: character.length, plain: plainCharacter(character) };
}

/**
 * Folds full-width and other digits, compatibility forms, blanks, hyphens, invisible characters and `&amp;`-like
 * entities to plain characters. Works one code point at a time (NFKC without recomposing), so that a long run of
 * combining marks costs no more than other text.
 */
export function foldCharacters(original: string): NormalText {
  if (isPlain(original) || !SUSPECT.test(original))
    return { text: original, toOriginal: ({ start, end }) => ({ start, end }) };
  const changes: Change[] = [];
  let text = '';
  let done = 0;
  SUSPECTS.lastIndex = 0;
  for (let match = SUSPECTS.exec(original); match !== null; match = SUSPECTS.exec(original)) {
    const at = match.index;
    const { length, plain } = replacementAt(original, at);
    text += original.slice(done, at);
    if (plain.length !== length) {
      const start = text.length;
      changes.push({ plain: { start, end: start + plain.length }, original: { start: at, end: at + length } });
    }
    text += plain;
    done = at + length;
    SUSPECTS.lastIndex = done;
  }
  text += original.slice(done);
  return {
    text,
    toOriginal: ({ start, end }) => ({
      start: unitAt(original, changes, start).start,
      end: unitAt(original, changes, end - 1).end,
    }),
  };
}
