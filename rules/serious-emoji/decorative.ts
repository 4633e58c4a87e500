import { lazyPattern, LETTER_OR_DIGIT } from '../../src/base/patterns.js';
import type { Edit, Span } from '../../src/base/types.js';
import type { Reading, Token } from '../../src/language/reading.js';
import { findCode } from '../../src/language/tokens.js';
import { namedAfter, namedBefore } from '../../src/language/words/en-marks.js';
import { neutralSigns } from './lexicon.js';

/** Emoji that show a mood. Signs, bullets, names of buttons, quoted emoji, code and allowed emoji are left out. */
export function decorativeEmoji(reading: Reading, allow: readonly string[]): readonly Token[] {
  const { text, tokens } = reading;
  const emoji = tokens.filter(({ kind }) => kind === 'emoji');
  if (emoji.length === 0) return [];
  const code = findCode(text);
  const bullets = emoji.filter(({ start }) => /^[ \t]{0,8}$/.test(lineBefore(text, start)));
  return emoji.filter(({ start, end }) => {
    const shown = text.slice(start, end);
    if (neutralSigns.test(shown) || allow.includes(shown)) return false;
    const before = lineBefore(text, start);
    if (LIST_MARKER.test(before) || (before.trim() === '' && bullets.length > 1)) return false;
    if (namedBefore.test(before) || namedAfter.test(text.slice(end, end + 12))) return false;
    return !isQuoted(text, start) && !code.some((span) => span.start <= start && end <= span.end);
  });
}

const LIST_MARKER = /^[ \t]{0,8}(?:[-*•>–]|\d{1,2}[.)])[ \t]{0,3}$/;

function lineBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 200), offset);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** True between two quote marks of one line. */
function isQuoted(text: string, offset: number): boolean {
  const opening = lineBefore(text, offset).match(/["“”]/g)?.length ?? 0;
  return opening % 2 === 1 && /^[^\n"“”]{0,200}["”]/.test(text.slice(offset, offset + 202));
}

const ENDS_IN_WORD = lazyPattern`[\p{L}\p{N})]$`;
const CAPITAL = lazyPattern`\p{Lu}`;

/** Cuts the emoji with the blank before it; a full stop stands in where it ended a sentence. */
export function removalOf(text: string, { start, end }: Span): { readonly fix?: readonly Edit[] } {
  const before = lineBefore(text, start);
  const after = /^[ \t]{0,8}/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  if (before.trim() === '') {
    const line = /^\s{1,4}/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
    return end + line >= text.length ? {} : { fix: [{ span: { start, end: end + line }, text: '' }] };
  }
  const from = start - (before.length - before.trimEnd().length);
  const next = text.charAt(end + after);
  const endsSentence = ENDS_IN_WORD().test(before.trimEnd()) && after > 0 && CAPITAL().test(next);
  const isGlued = after === 0 && LETTER_OR_DIGIT().test(next);
  return { fix: [{ span: { start: from, end }, text: endsSentence ? '.' : isGlued ? ' ' : '' }] };
}
