import { pattern, lazy, matchesOf } from '../base/patterns.js';
import type { Span } from '../base/types.js';
import { normalise } from './normal-text.js';
import type { Token } from './reading.js';
import { findTokens } from './tokens.js';

/** A text with its tokens and sentences: what the tree and the acts are made from. */
export interface Segmented {
  readonly tokens: readonly Token[];
  readonly normal: string;
  readonly sentences: readonly Span[];
}

/** Finds the tokens and sentences of a text, in one pass each. */
export function segment(text: string): Segmented {
  const tokens = findTokens(text);
  const normal = normalise(text, tokens);
  return { tokens, normal, sentences: findSentences(text, normal) };
}

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sr jr vs etc e.g eg i.e ie approx est no nos ref tel ext inc ltd co corp dept min max hr hrs mins secs jan ' +
    'feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm u.s u.k'
  ).split(' '),
);
/** Abbreviations that may also end a sentence: the next word decides. */
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

/** True when a line break at `offset` ends a sentence, and does not only wrap a line. */
function breaksAtNewline(text: string, offset: number, mark: string, lineStart: number): boolean {
  if (mark.indexOf('\n') !== mark.lastIndexOf('\n')) return true;
  const rest = text.slice(offset + mark.length, offset + mark.length + 12);
  if (LIST_ITEM.test(mark.slice(1) + rest) || rest.startsWith('@')) return true;
  const before = text.slice(Math.max(lineStart, offset - 1), offset);
  if (/[.!?:,;]/.test(before)) return before !== ',' || offset - lineStart < 30;
  // A hard-wrapped line is long and goes on in lower case; a short one is a heading, a greeting or a sign-off.
  return offset - lineStart < 50 || CAPITAL.test(rest.charAt(0));
}

function endsSentence(text: string, normal: string, offset: number, mark: string, lineStart: number): boolean {
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
    // An initial, but not the end of "can't" or "Tom's".
    const isLetter = word.length === 1 && /[a-z]/.test(word) && !/['’]/.test(normal.charAt(offset - 2));
    if (isLetter && word !== 'i') return false;
    // "1. Open Settings": the number of a list item.
    if (/^\s{0,8}\d{1,2}$/.test(text.slice(lineStart, offset))) return false;
  }
  if (mark.trim() === '...' || first === '…') return CAPITAL.test(text.slice(next).trimStart().charAt(0));
  return true;
}

/** Splits a reply into sentences: spans without outer blanks, in order. `normal` is its normalised form. */
function findSentences(text: string, normal: string): readonly Span[] {
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
    if (endsSentence(text, normal, match.index, match[0], lineStart)) close(match.index + match[0].length);
    const newline = match[0].lastIndexOf('\n');
    if (newline >= 0) lineStart = match.index + newline + 1;
  }
  close(normal.length);
  return sentences;
}

/** How one language joins clauses: see `words/en-slots.ts`. */
export interface ClausePatterns {
  /** Words that may open a clause, as the source of a group. */
  readonly openers: string;
  /** Words that may stand behind an opener, or behind a comma, where a clause begins. */
  readonly starters: string;
  /** Words before the clause proper: "and", "unfortunately", "please". */
  readonly leadIn: string;
}

/** Cuts sentences of one language into clauses. */
export interface ClauseReader {
  /** The clauses of a stretch of normalised text, without lead-in words; the whole stretch when it has no boundary. */
  split(normal: string, start: number, end: number): readonly Span[];
}

/** Marks between clauses. A colon before a link or a number ends no clause: it announces them. */
const MARKS = '[;!?.…]{1,4}[\\s\\uE005]{1,4}|[()]|\\s[-/]{1,3}\\s|:\\s{1,3}(?![\\uE001\\uE002\\d])';
/** Marks, handles and emoji around a clause. */
const EDGE_START = /^[\s,.;:!?"'()&*\uE003\uE005>-]{1,40}/;
const EDGE_END = /[\s,;:"'(&\uE003\uE005-]{1,40}$/;

/** Makes a reader of clauses; its patterns are compiled when a sentence first needs them. */
export function clauseReader({ openers, starters, leadIn }: ClausePatterns): ClauseReader {
  const patterns = lazy(() => ({
    // `trim` takes off the comma. V8 copies what follows a choice into each branch of it, unless that is a lookahead: this saves 8 ms.
    boundary: pattern(`${MARKS}|\\s(?=(?:${openers} |(?<=,\\s{1,3}))(?=${starters}\\b))`, 'g'),
    lead: pattern(`^(?:${leadIn}[\\s,]{1,3}){1,4}(?=[^\\s,.!?])`),
  }));

  function trim(normal: string, from: number, to: number): Span | undefined {
    let start = from + (EDGE_START.exec(normal.slice(from, Math.min(to, from + 60)))?.[0].length ?? 0);
    const end = to - (EDGE_END.exec(normal.slice(Math.max(start, to - 60), to))?.[0].length ?? 0);
    start += patterns().lead.exec(normal.slice(start, Math.min(end, start + 80)))?.[0].length ?? 0;
    return end > start ? { start, end } : undefined;
  }

  return {
    split(normal, start, end) {
      const found: Span[] = [];
      let from = start;
      const add = (to: number): void => {
        const span = trim(normal, from, to);
        if (span !== undefined) found.push(span);
      };
      for (const match of normal.slice(start, end).matchAll(patterns().boundary)) {
        const at = start + match.index;
        add(at);
        from = at + match[0].length;
      }
      add(end);
      return found.length === 0 ? [{ start, end }] : found;
    },
  };
}
