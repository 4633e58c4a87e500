import { createDecoder, type Decoded } from '../formats/offsets.js';
import { matchesOf } from '../matches.js';

/** Signs that nobody sees: soft hyphens, blanks without width, joiners, marks of direction. */
const HIDDEN = /[\u00AD\u034F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]{1,200}/g;
const MAY_BE_HIDDEN = /[\u00AD\u034F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
/** They also join signs of an emoji, and letters of Persian or Hindi. */
const JOINER = /[\u200C\u200D]/;
const LATIN = /[A-Za-z\u00C0-\u024F0-9'’]/;

/**
 * A text without the signs that nobody sees, and how it was read out of the text; `undefined` when it holds none. Joiners stay
 * where they join what is no Latin word, a blank without width where it alone parts two signs that are no word.
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
