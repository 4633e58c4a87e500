import { lazyPattern } from '../../src/base/patterns.js';
import type { Span } from '../../src/base/types.js';
import type { Reading } from '../../src/language/reading.js';
import { findCode } from '../../src/language/tokens.js';

/** One exclamation mark, or several in a row with the question marks between them. */
export interface Mark extends Span {
  readonly shown: string;
  /** A full stop in its place would end the sentence as well. */
  readonly endsSentence: boolean;
}

const MARKS = /[!?！？]{1,60}/g;
/** Names that end in a mark wherever they stand. */
const NAME_BEFORE = /(?:\bYahoo|\bJeopardy|\bWham|\bPanic|\bYum|\bAhoy|\bMamma Mia|\bBlast|\bE)$/;

/** In the middle of a word or a sentence a mark belongs to a name or to code: "Yahoo!'s", "!important", "Panic! at". */
const GOES_ON = lazyPattern`^(?:[\p{L}\p{N}=_'’$-]| {1,2}\p{Ll})`;
const AFTER_WORD = lazyPattern`[\p{L}\p{N})’']$`;

/** The writer's own exclamation marks: those in names, quotes, code and links are left out. */
export function findMarks(reading: Reading): readonly Mark[] {
  const { text, normal } = reading;
  const code = findCode(text);
  const marks: Mark[] = [];
  for (const { index: start, 0: shown } of normal.matchAll(MARKS)) {
    if (!/[!！]/.test(shown)) continue;
    const end = start + shown.length;
    const next = text.slice(end, end + 4);
    if (GOES_ON().test(next) && shown.length === 1) continue;
    if (NAME_BEFORE.test(text.slice(Math.max(0, start - 12), start)) && shown === '!') continue;
    if (isQuoted(text, start) || code.some((span) => span.start <= start && end <= span.end)) continue;
    const isAfterWord = AFTER_WORD().test(text.slice(Math.max(0, start - 2), start));
    marks.push({ start, end, shown, endsSentence: isAfterWord && /^(?:$|\s|[)\]}])/u.test(next) });
  }
  return marks;
}

/** True between two quote marks of one line. */
function isQuoted(text: string, offset: number): boolean {
  const [before = ''] = text
    .slice(Math.max(0, offset - 200), offset)
    .split('\n')
    .slice(-1);
  const opening = before.match(/["“”]/g)?.length ?? 0;
  return opening % 2 === 1 && /^[^\n"“”]{0,200}["”]/.test(text.slice(offset, offset + 202));
}
