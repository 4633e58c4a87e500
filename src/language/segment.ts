import { matchesOf } from '../matches.js';
import type { Span } from '../types.js';

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st sr jr vs etc e.g eg i.e ie approx est no nos ref tel ext inc ltd co corp dept min max hr hrs mins secs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm u.s u.k'.split(
    ' ',
  ),
);
/** Abbreviations that may also end a sentence: then the next word decides. */
const MAY_END = new Set('etc a.m p.m am pm u.s u.k inc ltd co'.split(' '));

const END_MARK = /[.!?…]{1,40}["')\]\uE005 ]{0,20}|[\uE005]{1,40}|\n{1,200}\s{0,20}|[\uE001]{1,2500}/g;
const MAX_SENTENCE = 1200;
const LIST_ITEM = /^\s{0,8}(?:[-*•–+]|\d{1,2}[.)]|[a-z]\))\s/;
const CAPITAL = /[A-Z0-9À-ÖØ-Þ"(]/;

function wordBefore(normal: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 12 && /[a-z.]/.test(normal.charAt(start - 1))) start--;
  return normal.slice(start, end);
}

/** True when a line break at `offset` ends a sentence: a blank line, a list, or a line that is not wrapped mid-sentence. */
function breaksAtNewline(text: string, offset: number, mark: string, lineStart: number): boolean {
  if (mark.indexOf('\n') !== mark.lastIndexOf('\n')) return true;
  const rest = text.slice(offset + mark.length, offset + mark.length + 12);
  if (LIST_ITEM.test(mark.slice(1) + rest) || rest.startsWith('@')) return true;
  const before = text.slice(Math.max(lineStart, offset - 1), offset);
  if (/[.!?:,;]/.test(before)) return before !== ',' || offset - lineStart < 30;
  // A hard-wrapped line is long and goes on in lower case; a short one is a heading, a greeting or a sign-off.
  return offset - lineStart < 50 || CAPITAL.test(rest.charAt(0));
}

function endsAt(text: string, normal: string, offset: number, mark: string, lineStart: number): boolean {
  const next = offset + mark.length;
  if (next >= text.length) return true;
  const first = mark.charAt(0);
  if (first === '\n') return breaksAtNewline(text, offset, mark, lineStart);
  if (first === '\uE001') return /\s/.test(text.charAt(next)) && CAPITAL.test(text.slice(next).trimStart().charAt(0));
  if (first === '\uE005') return /\s/.test(text.charAt(next)) && /[A-Z]/.test(text.slice(next).trimStart().charAt(0));
  const blank = /\s$/.test(mark) || /\s/.test(text.charAt(next));
  if (!blank) return first !== '.' && /[A-Z]/.test(text.charAt(next));
  if (first === '.' && mark.trim() === '.') {
    const word = wordBefore(normal, offset);
    if (ABBREVIATIONS.has(word)) return MAY_END.has(word) && CAPITAL.test(text.slice(next).trimStart().charAt(0));
    if (word.length === 1 && /[a-z]/.test(word) && word !== 'i') return false;
    // "1. Open Settings": the number of a list item.
    if (/^\s{0,8}\d{1,2}$/.test(text.slice(lineStart, offset))) return false;
  }
  if (mark.trim() === '...' || first === '…') return CAPITAL.test(text.slice(next).trimStart().charAt(0));
  return true;
}

/** Splits a reply into sentences: spans without outer blanks, in order. `normal` is its normalised form. */
export function findSentences(text: string, normal: string): readonly Span[] {
  const sentences: Span[] = [];
  let from = 0;
  let lineStart = 0;
  const close = (end: number) => {
    let start = from;
    let stop = end;
    while (start < stop && /\s/.test(normal.charAt(start))) start++;
    while (stop > start && /\s/.test(normal.charAt(stop - 1))) stop--;
    // A text without full stops is cut at blanks, so that one "sentence" never holds a whole book.
    while (stop - start > MAX_SENTENCE) {
      const blank = normal.lastIndexOf(' ', start + MAX_SENTENCE);
      const cut = blank > start ? blank : start + MAX_SENTENCE;
      sentences.push({ start, end: cut });
      start = cut + (blank > start ? 1 : 0);
    }
    if (stop > start) sentences.push({ start, end: stop });
    from = end;
  };
  for (const match of matchesOf(END_MARK, normal)) {
    if (endsAt(text, normal, match.index, match[0], lineStart)) close(match.index + match[0].length);
    const newline = match[0].lastIndexOf('\n');
    if (newline >= 0) lineStart = match.index + newline + 1;
  }
  close(normal.length);
  return sentences;
}
