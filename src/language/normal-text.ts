import { createDecoder, type Decoded } from '../base/offsets.js';
import { matchesOf } from '../base/patterns.js';
import type { Token, TokenKind } from './reading.js';
import { unitOfGap } from './words/en-gaps.js';

/** The characters that replace a token in normalised text: of private use, or blanks, so that no phrase matches inside. */
export const MASK = {
  placeholder: '\uE000',
  link: '\uE001',
  'email-address': '\uE002',
  mention: '\uE003',
  hashtag: '\uE004',
  emoji: '\uE005',
  quote: '\uE006',
  signature: ' ',
  'part-marker': ' ',
} as const satisfies Record<TokenKind, string>;

const NON_ASCII = /[^\0-\x7f]/;

/** Lower-cases, straightens quotes and blanks, and masks tokens; the result is exactly as long as the text. */
export function normalise(text: string, tokens: readonly Token[]): string {
  let normal = lower(text);
  if (NON_ASCII.test(normal)) {
    normal = normal
      .replace(/[‘’ʼ`´]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[–—−]/g, '-')
      .replace(/[\u00A0\u2000-\u200B\u202F\u3000]/g, ' ');
  }
  if (tokens.length === 0) return normal;
  const pieces: string[] = [];
  let at = 0;
  for (const { kind, start, end } of tokens) {
    pieces.push(normal.slice(at, start), maskOf(kind, normal.slice(start, end)));
    at = end;
  }
  pieces.push(normal.slice(at));
  return pieces.join('');
}

function lower(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  // A few capitals get longer in lower case (İ). They stay as they are, so that offsets hold.
  return text.replace(/[^\0-\x7f]|[A-Z]/g, (character) => {
    const one = character.toLowerCase();
    return one.length === 1 ? one : character;
  });
}

function maskOf(kind: TokenKind, text: string): string {
  const unit = kind === 'placeholder' ? unitOfGap.exec(text) : null;
  if (unit === null) return MASK[kind].repeat(text.length);
  return MASK[kind].repeat(unit.index) + unit[0] + MASK[kind];
}

/** Invisible signs: soft hyphens, blanks without width, joiners, marks of direction. */
const HIDDEN = /[\u00AD\u034F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]{1,200}/g;
const MAY_BE_HIDDEN = /[\u00AD\u034F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
/** Joiners also hold an emoji together, and letters of Persian and Hindi. */
const JOINER = /[\u200C\u200D]/;
const LATIN = /[A-Za-z\u00C0-\u024F0-9'’]/;

/**
 * A text without its invisible signs, with the way back to the text; `undefined` when it has no such sign. Joiners outside of
 * Latin words stay: there they shape letters and emoji. So does a blank without width that alone parts two words of another
 * script.
 */
export function withoutHidden(text: string): Decoded | undefined {
  if (!MAY_BE_HIDDEN.test(text)) return undefined;
  const decoder = createDecoder();
  let at = 0;
  for (const { index, 0: signs } of matchesOf(HIDDEN, text)) {
    const end = index + signs.length;
    if (isNeeded(signs, text.charAt(index - 1), text.charAt(end))) continue;
    decoder.verbatim(text.slice(at, index), at);
    at = end;
  }
  if (at === 0) return undefined;
  decoder.verbatim(text.slice(at), at);
  return decoder.done();
}

function isNeeded(signs: string, before: string, after: string): boolean {
  const isLatin = LATIN.test(before) || LATIN.test(after);
  const isAtGap = before.trim() === '' || after.trim() === '';
  if (isAtGap || (LATIN.test(before) && LATIN.test(after))) return false;
  return JOINER.test(signs) ? !isLatin : signs.includes('\u200B');
}
