import type { Span } from '../base/types.js';
import { normalise } from './normal-text.js';
import { endsOf, isWord, placeAt } from './phrase-notation.js';
import { splitWords, type PhraseWords } from './phrase-words.js';
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

/** A phrase of a list whose first word stands in the text. */
interface Candidate {
  /** Which list it stands in, and which entry of it. */
  readonly list: number;
  readonly at: number;
  readonly phrase: Phrase;
  /** The place behind the word. */
  readonly place: number;
  /** Whether a word fits, where the phrase begins with a sign that stands for many. */
  readonly accepts: ((word: string) => boolean) | undefined;
  /** Ascends list by list, in the order of each. */
  readonly order: number;
}

/** The phrases that begin with one word, or with a sign; in their order. */
interface Beginning {
  readonly candidates: Candidate[];
  /** Made when a text first has the word. */
  seconds?: Seconds;
}

/** How phrases that begin alike go on; in their order. */
interface Seconds {
  /** Those that go on with a word, by that word. */
  readonly byWord: ReadonlyMap<string, readonly Candidate[]>;
  /** Those that may end there, or go on with any word. */
  readonly open: readonly Candidate[];
}

/** Where the phrase at `at` of a list stands. */
interface PhraseSpan extends Span {
  readonly at: number;
}

/** Lists of phrases, and the places of each in readings that are still in memory. */
interface Book {
  readonly lists: (readonly Phrase[])[];
  readonly found: WeakMap<Reading, ReadonlyMap<number, readonly PhraseSpan[]>>;
  index?: Index;
}

/** Phrases by how they begin. */
interface Index {
  readonly byFirst: ReadonlyMap<string, Beginning>;
  /** Those that begin with a sign that stands for many words: house rules have some. */
  readonly bySign: Beginning;
}

/** The lists that are made before the first text is read: one pass over its words finds the phrases of them all. */
const shared = bookOf([]);

function bookOf(lists: (readonly Phrase[])[]): Book {
  return { lists, found: new WeakMap() };
}

/**
 * Makes the function that finds phrases in a reading, in text order. It compares whole words of normalised text, so nothing
 * matches in quotes, links and placeholders. Of phrases that overlap, the first wins; of those that begin together, the one
 * listed first; of one phrase, its longest form.
 */
export function phraseFinder<const Entry extends Phrase>(
  entries: readonly Entry[],
): (reading: Reading) => readonly PhraseHit<Entry>[] {
  const book = shared.index === undefined ? shared : bookOf([]);
  const list = book.lists.push(entries) - 1;
  return (reading) => {
    const places = placesIn(book, reading).get(list) ?? [];
    return places.flatMap(({ at, start, end }) => {
      const entry = entries[at];
      return entry === undefined ? [] : [{ entry, start, end }];
    });
  };
}

function placesIn(book: Book, reading: Reading): ReadonlyMap<number, readonly PhraseSpan[]> {
  const known = book.found.get(reading);
  if (known !== undefined) return known;
  const found = search(book, reading);
  book.found.set(reading, found);
  return found;
}

function search(book: Book, reading: Reading): ReadonlyMap<number, readonly PhraseSpan[]> {
  const { byFirst, bySign } = (book.index ??= indexOf(book.lists));
  const pieces = phraseWordsOf(reading);
  const { words, starts, ends } = pieces;
  const found = new Map<number, PhraseSpan[]>();
  /** By list, the word behind the last phrase found: a phrase that overlaps it is no hit. */
  const behindLast = new Map<number, number>();
  const tryAt = ({ list, at, phrase, place }: Candidate, first: number): void => {
    if ((behindLast.get(list) ?? 0) > first) return;
    const behind = endOf(phrase, place, first, pieces, reading.normal);
    if (behind === undefined) return;
    behindLast.set(list, behind);
    push(found, list, { at, start: starts[first] ?? 0, end: ends[behind - 1] ?? 0 });
  };
  for (const [first, word] of words.entries()) {
    const second = words[first + 1] ?? '';
    const beginning = byFirst.get(word);
    const byWord = beginning === undefined ? [] : candidatesFor(beginning, second);
    const fitting = candidatesFor(bySign, second).filter(({ accepts }) => accepts?.(word));
    for (const candidate of inOrder(byWord, fitting)) tryAt(candidate, first);
  }
  return found;
}

function indexOf(lists: readonly (readonly Phrase[])[]): Index {
  const byFirst = new Map<string, Beginning>();
  const bySign: Beginning = { candidates: [] };
  let order = 0;
  for (const [list, phrases] of lists.entries()) {
    for (const [at, phrase] of phrases.entries()) {
      for (const { words, accepts, to: place } of placeAt(phrase.phrase).steps) {
        const candidate = { list, at, phrase, place, accepts, order: order++ };
        if (accepts !== undefined) bySign.candidates.push(candidate);
        for (const word of words) {
          const known = byFirst.get(word);
          if (known === undefined) byFirst.set(word, { candidates: [candidate] });
          else known.candidates.push(candidate);
        }
      }
    }
  }
  return { byFirst, bySign };
}

/** The phrases that may stand where a second word follows their beginning. */
function candidatesFor(beginning: Beginning, second: string): readonly Candidate[] {
  const { byWord, open } = (beginning.seconds ??= secondsOf(beginning));
  return inOrder(byWord.get(second) ?? [], open);
}

function inOrder(some: readonly Candidate[], others: readonly Candidate[]): readonly Candidate[] {
  if (some.length === 0 || others.length === 0) return some.length === 0 ? others : some;
  return [...some, ...others].toSorted((a, b) => a.order - b.order);
}

function secondsOf({ candidates }: Beginning): Seconds {
  const byWord = new Map<string, Candidate[]>();
  const open: Candidate[] = [];
  for (const one of candidates) {
    const { steps, isEnd } = placeAt(one.phrase.phrase, one.place);
    if (isEnd || steps.some(({ accepts }) => accepts !== undefined)) open.push(one);
    else for (const word of new Set(steps.flatMap(({ words }) => words))) push(byWord, word, one);
  }
  return { byWord, open };
}

/** Adds to the list of a key. */
function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
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

/** The words of the latest reading: all phrase rules ask about one reading in turn. */
let latest: { readonly reading: Reading; readonly words: PhraseWords } | undefined;

/** The words of a reading; the text of its tokens matches no phrase. */
function phraseWordsOf(reading: Reading): PhraseWords {
  if (latest?.reading !== reading) latest = { reading, words: splitWords(reading.normal, reading.text) };
  return latest.words;
}
