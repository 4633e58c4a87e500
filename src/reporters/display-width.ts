import { eastAsianWidth } from 'get-east-asian-width';
import { lazyPattern } from '../base/patterns.js';

/** Marks, joiners, the second and third letter of a Korean syllable: they join the character before and take no column. */
const WIDTHLESS = lazyPattern`[\p{Mn}\p{Me}\p{Emoji_Modifier}\u1160-\u11ff\u200b-\u200d\u2060-\u2064]`;
const ZERO_WIDTH_JOINER = '\u200d';
const EMOJI_SELECTOR = '\ufe0f';

/**
 * Terminal columns that an escaped text takes: two for wide characters and emoji, none for those that join the one before.
 * In one pass: `string-width` asks Intl.Segmenter, which is slow on long texts and takes 10 ms at the start (Node 20).
 */
export function displayWidth(text: string): number {
  if (isPrintableAscii(text)) return text.length;
  let columns = 0;
  let last = '';
  let lastColumns = 0;
  for (const character of text) {
    const width = last === ZERO_WIDTH_JOINER ? 0 : characterWidth(character);
    if (character === EMOJI_SELECTOR && lastColumns === 1) columns += 1;
    columns += width;
    if (width > 0) lastColumns = width;
    last = character;
  }
  return columns;
}

/** Columns of one character. A regional indicator takes one: two of them make one flag. */
function characterWidth(character: string): number {
  if (isPrintableAscii(character)) return 1;
  return WIDTHLESS().test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}

function isPrintableAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit > 0x7e) return false;
  }
  return true;
}

/** One line broken at blanks into lines of at most `room` columns; a longer word keeps its own line. */
export function wrap(line: string, room: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const word of line.split(' ')) {
    const width = displayWidth(word);
    if (current !== '' && used + 1 + width > room) {
      lines.push(current);
      current = '';
    }
    used = current === '' ? width : used + 1 + width;
    current += current === '' ? word : ` ${word}`;
  }
  return [...lines, current];
}
