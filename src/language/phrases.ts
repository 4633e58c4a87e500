import { matchesOf } from '../matches.js';
import type { Span } from '../types.js';
import { anchorsOf } from './anchors.js';
import type { Reading } from './types.js';

/** A wording a rule looks for, as data. */
export interface Phrase {
  /**
   * The words, in lower case, as a regular expression source in which a blank is any run of blanks (` ?` an optional
   * one), an apostrophe may be missing and `(a|b)` does not capture. Optional words take their blank along:
   * `(very )?good`. Matched as whole words; bounded repeats only.
   */
  readonly phrase: string;
  /**
   * Words one of which stands in every match, as `one|other`, without apostrophes: a reply without them is not searched.
   * What `anchorsOf` says of the phrase; absent, it is asked when the first reply comes, which costs a start 0.1 ms each.
   */
  readonly needs?: string;
  /** `clause`: only where a clause begins, words like "please" and "so" aside. */
  readonly at?: 'clause';
  /** What may not stand right before it, in the same notation. */
  readonly notAfter?: string;
  /** What may not follow it, in the same notation. */
  readonly notBefore?: string;
  /** Where it is named as bad practice. */
  readonly source: string;
}

/** A phrase found in a reply. */
export interface PhraseHit<Entry extends Phrase> extends Span {
  readonly entry: Entry;
}

const BLANKS = '[ \\n]{1,3}';
const OPTIONAL_BLANKS = '[ \\n]{0,3}';
const CLAUSE_START =
  "(?<=(?:^|[.!?,;:()\\n\\uE000-\\uE006-])[ \\n]{0,3}(?:(?:please|kindly|just|so|and|but|well|ok|okay|sorry|oh|hey|then|again|sir|madam|ma'am|honestly|frankly|also|you (?:need|have|ought) to|you should|you must)[,!]?[ \\n]{1,2}){0,3})";

function toSource(phrase: string): string {
  return phrase
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/ (\??)/g, (_, optional: string) => (optional === '' ? BLANKS : OPTIONAL_BLANKS))
    .replaceAll("'", "'?");
}

/** The words are looked for before what must stand around them, because looking back is what costs time. */
function compile({ phrase, at, notAfter, notBefore }: Phrase): RegExp {
  const words = `(?:${toSource(phrase)})(?![a-z0-9])`;
  const around = (at === 'clause' ? CLAUSE_START : '') + (notAfter === undefined ? '' : `(?<!${toSource(notAfter)})`);
  const after = notBefore === undefined ? '' : `(?!${toSource(notBefore)})`;
  const sought = around === '' ? words : `(?=${words})${around}${words}`;
  return new RegExp(`(?<![a-z0-9'-])${sought}${after}`, 'g');
}

/** Every word that some phrase of some list needs: the only ones worth keeping of a reply. */
const neededWords = new Set<string>();

/** The words of the reading that was asked about last: every phrase rule asks about the same one in turn. */
let latest: { readonly reading: Reading; readonly needed: number; readonly words: readonly string[] } | undefined;

/** The words of a reading that some phrase needs, each once, without apostrophes. */
function wordsOf(reading: Reading): readonly string[] {
  if (latest?.reading === reading && latest.needed === neededWords.size) return latest.words;
  const { normal } = reading;
  const plain = normal.includes("'") ? normal.replaceAll("'", '') : normal;
  const words = (plain.match(/[a-z]{1,40}/g) ?? []).filter((word) => neededWords.has(word));
  latest = { reading, needed: neededWords.size, words: words.length < 2 ? words : [...new Set(words)] };
  return latest.words;
}

interface Compiled<Entry> {
  readonly entry: Entry;
  /** Place in the list. */
  readonly order: number;
  pattern: RegExp | undefined;
}

/** The phrases of a list by the words they need. */
interface Index<Entry> {
  readonly byWord: ReadonlyMap<string, readonly Compiled<Entry>[]>;
  /** Those that may stand in any text. */
  readonly rest: readonly Compiled<Entry>[];
}

function indexOf<Entry extends Phrase>(entries: readonly Entry[]): Index<Entry> {
  const byWord = new Map<string, Compiled<Entry>[]>();
  const rest: Compiled<Entry>[] = [];
  for (const [order, entry] of entries.entries()) {
    const compiled = { entry, order, pattern: undefined };
    const anchors = entry.needs?.split('|') ?? anchorsOf(entry.phrase);
    if (anchors === undefined) rest.push(compiled);
    for (const anchor of anchors ?? []) {
      neededWords.add(anchor);
      const known = byWord.get(anchor);
      if (known === undefined) byWord.set(anchor, [compiled]);
      else known.push(compiled);
    }
  }
  return { byWord, rest };
}

/** The phrases that may stand in a text of these words, in the order of the list: mostly none. */
function candidatesOf<Entry>({ byWord, rest }: Index<Entry>, words: readonly string[]): readonly Compiled<Entry>[] {
  let candidates: Compiled<Entry>[] | undefined;
  for (const word of words) {
    const needing = byWord.get(word);
    if (needing === undefined) continue;
    candidates ??= [...rest];
    for (const phrase of needing) if (!candidates.includes(phrase)) candidates.push(phrase);
  }
  if (candidates === undefined) return rest;
  return candidates.length < 2 ? candidates : candidates.toSorted((a, b) => a.order - b.order);
}

/**
 * Gives the function that finds phrases in a reading, in text order: whole words of normalised text, so nothing matches
 * in quotes, links or placeholders. Of phrases that overlap, the one that begins first, and of those the one listed first.
 */
export function phraseFinder<const Entry extends Phrase>(
  entries: readonly Entry[],
): (reading: Reading) => readonly PhraseHit<Entry>[] {
  let index: Index<Entry> | undefined;
  return (reading) => {
    index ??= indexOf(entries);
    const hits: PhraseHit<Entry>[] = [];
    for (const one of candidatesOf(index, wordsOf(reading))) {
      one.pattern ??= compile(one.entry);
      for (const { index: start, 0: match } of matchesOf(one.pattern, reading.normal)) {
        hits.push({ entry: one.entry, start, end: start + match.length });
      }
    }
    return hits.length < 2 ? hits : withoutOverlaps(hits);
  };
}

function withoutOverlaps<Hit extends Span>(hits: readonly Hit[]): readonly Hit[] {
  let reached = 0;
  // Sorting keeps the order of the list where two begin at the same place.
  return hits
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
