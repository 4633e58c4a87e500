import type { Span } from '../base/types.js';
import { normalise } from './normal-text.js';
import { endsOf, isWord, placeAt } from './phrase-notation.js';
import type { Reading } from './reading.js';

/** A wording a rule looks for, as data; `phrase-notation.ts` says how wordings are written. */
export interface Phrase {
  /** Ends with a word. */
  readonly phrase: string;
  /** `clause`: only at the start of a clause; words like "please" and "so" may stand before it. */
  readonly at?: 'clause';
  /** What may not stand right before it. */
  readonly notAfter?: string;
  /** What must follow it. */
  readonly before?: string;
  /** What may not follow it. */
  readonly notBefore?: string;
  /** Where it is named as bad practice. */
  readonly source: string;
}

/** A phrase found in a reply. */
export interface PhraseHit<Entry extends Phrase> extends Span {
  readonly entry: Entry;
}

/** Words that turn the next one into its opposite, for `notAfter`. */
export const NEGATIONS =
  "not|never|cannot|can't|couldn't|don't|doesn't|didn't|won't|wouldn't|shouldn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't";

const OPENER =
  "please|kindly|just|so|and|but|well|ok|okay|sorry|oh|hey|then|again|sir|madam|ma'am|honestly|frankly|also|(you need|have|ought to)|(you should|must)";
const OPENERS = `${OPENER} (${OPENER}) (${OPENER})`;

/** Most words of a wording that has to end right before a phrase. */
const MOST_BACK = 9;

/** An entry whose first word is known, and the place behind that word. */
interface Begun<Entry> {
  readonly entry: Entry;
  readonly place: number;
}

/** The entries of a list by how they may begin, in the order of the list. */
interface Beginnings<Entry> {
  readonly byWord: ReadonlyMap<string, readonly Begun<Entry>[]>;
  /** Those that begin with a sign that stands for many words. */
  readonly bySign: readonly (Begun<Entry> & { readonly accepts: (word: string) => boolean })[];
}

function beginningsOf<Entry extends Phrase>(entries: readonly Entry[]): Beginnings<Entry> {
  const index = new Map<string, Begun<Entry>[]>();
  const bySign: (Begun<Entry> & { readonly accepts: (word: string) => boolean })[] = [];
  for (const entry of entries) {
    for (const { words, accepts, to: place } of placeAt(entry.phrase).steps) {
      const begun = { entry, place };
      if (accepts !== undefined) bySign.push({ ...begun, accepts });
      for (const word of words) {
        const known = index.get(word);
        if (known === undefined) index.set(word, [begun]);
        else known.push(begun);
      }
    }
  }
  return { byWord: index, bySign };
}

/** What may begin with a word. */
function begunBy<Entry>({ byWord, bySign }: Beginnings<Entry>, word: string): readonly Begun<Entry>[] {
  const begun = byWord.get(word) ?? [];
  return bySign.length === 0 ? begun : [...begun, ...bySign.filter(({ accepts }) => accepts(word))];
}

/**
 * Makes the function that finds phrases in a reading, in text order. It compares whole words of normalised text, so nothing
 * matches in quotes, links and placeholders. Of phrases that overlap, the first wins; of those that begin together, the one
 * listed first; of one phrase, its longest form.
 */
export function phraseFinder<const Entry extends Phrase>(
  entries: readonly Entry[],
): (reading: Reading) => readonly PhraseHit<Entry>[] {
  let beginnings: Beginnings<Entry> | undefined;
  return (reading) => {
    beginnings ??= beginningsOf(entries);
    const pieces = wordsOf(reading);
    const { words, starts, ends } = pieces;
    const hits: PhraseHit<Entry>[] = [];
    for (let first = 0; first < words.length; first++) {
      for (const { entry, place } of begunBy(beginnings, words[first] ?? '')) {
        const behind = endOf(entry, place, first, pieces, reading.normal);
        if (behind === undefined) continue;
        hits.push({ entry, start: starts[first] ?? 0, end: ends[behind - 1] ?? 0 });
        first = behind - 1;
        break;
      }
    }
    return hits;
  };
}

/** Index of the word behind a phrase that begins at `first`; `undefined` where it does not stand, or something forbids it. */
function endOf(
  { phrase, at, notAfter, before, notBefore }: Phrase,
  place: number,
  first: number,
  pieces: PhraseWords,
  normal: string,
): number | undefined {
  const { words } = pieces;
  const behind = endsOf(phrase, words, first + 1, place).findLast(
    (end) =>
      (before === undefined || endsOf(before, words, end).length > 0) &&
      (notBefore === undefined || endsOf(notBefore, words, end).length === 0),
  );
  if (behind === undefined) return undefined;
  if (notAfter !== undefined && placesBefore(notAfter, first, words).length > 0) return undefined;
  return at === 'clause' && !beginsClause(first, pieces, normal) ? undefined : behind;
}

/** Where a wording may begin that ends right before the word at `first`. */
function placesBefore(notation: string, first: number, words: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (let from = first - 1; from >= 0 && from >= first - MOST_BACK; from--) {
    if (endsOf(notation, words, from).includes(first)) places.push(from);
  }
  return places;
}

function beginsClause(first: number, pieces: PhraseWords, normal: string): boolean {
  return [first, ...placesBefore(OPENERS, first, pieces.words)].some((index) => standsApart(index, pieces, normal));
}

/** True where a mark, a new line or nothing stands before a word. */
function standsApart(index: number, { words, starts, ends }: PhraseWords, normal: string): boolean {
  const previous = words[index - 1];
  return previous === undefined || !isWord(previous) || normal.slice(ends[index - 1], starts[index]).includes('\n');
}

/** Words of a user as a phrase: no sign in them has a meaning of its own. */
export function plainPhrase(text: string): string {
  return splitWords(normalise(text, []), text).words.slice(0, -1).join(' ');
}

/** The words of a text and the marks between them, in text order: what phrases are compared with. */
interface PhraseWords {
  /** Words have no apostrophes and hyphens; marks stay as they are. Each end of a sentence is `.`, and one stands at the very end. */
  readonly words: readonly string[];
  /** Offsets in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A word, an empty line, a token of the reading, or a mark. A sum of money is a word. */
const PIECE =
  /'?[a-z0-9$£\u00C0-\u1FFF\u20A0-\u20CF]+(?:['-][a-z0-9\u00C0-\u1FFF]+)*'?|\n[^\S\n]*\n|[\uE000-\uE006]+|[^\s]/g;
const DASH = /[–—−]/;

/** Marks that are read as another one: those that end a sentence, and those with a meaning in the notation. */
const MARKS: Readonly<Record<string, string>> = {
  '!': '.',
  '…': '.',
  '(': '[',
  '{': '[',
  ')': ']',
  '}': ']',
  '|': '/',
  '\\': '/',
  '*': '+',
  '#': '%',
};

function splitWords(normal: string, text: string): PhraseWords {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(normal); match !== null; match = PIECE.exec(normal)) {
    let [piece] = match;
    const start = match.index;
    if (piece.length > 1 && piece.includes('-')) {
      // Only in the text as written can a dash be told from a hyphen.
      const dash = text.slice(start, start + piece.length).search(DASH);
      if (dash > 0) {
        piece = piece.slice(0, dash);
        PIECE.lastIndex = start + dash;
      }
    }
    words.push(wordOf(piece));
    starts.push(start);
    ends.push(start + piece.length - (piece.length > 1 && piece.endsWith("'") ? 1 : 0));
  }
  words.push('.');
  starts.push(normal.length);
  ends.push(normal.length);
  return { words, starts, ends };
}

function wordOf(piece: string): string {
  if (piece.length === 1) return MARKS[piece] ?? piece;
  if (piece.startsWith('\n')) return '.';
  // An opening quotation mark: somebody else speaks, so the word is part of no phrase.
  if (piece.startsWith("'")) return piece;
  return piece.includes("'") || piece.includes('-') ? piece.replaceAll(/['-]/g, '') : piece;
}

/** The words of the latest reading: all phrase rules ask about one reading in turn. */
let latest: { readonly reading: Reading; readonly words: PhraseWords } | undefined;

/** The words of a reading; what stands in its tokens matches no phrase. */
function wordsOf(reading: Reading): PhraseWords {
  if (latest?.reading !== reading) latest = { reading, words: splitWords(reading.normal, reading.text) };
  return latest.words;
}
