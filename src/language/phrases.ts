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

const wordsByReading = new WeakMap<Reading, ReadonlySet<string>>();

/** The words of a reading, without apostrophes; asked for by every phrase rule. */
function wordsOf(reading: Reading): ReadonlySet<string> {
  const known = wordsByReading.get(reading);
  if (known !== undefined) return known;
  const words = new Set(reading.normal.replaceAll("'", '').match(/[a-z]{1,40}/g));
  wordsByReading.set(reading, words);
  return words;
}

interface Compiled<Entry> {
  readonly entry: Entry;
  readonly anchors: readonly string[] | undefined;
  pattern: RegExp | undefined;
}

/**
 * Gives the function that finds phrases in a reading, in text order: whole words of normalised text, so nothing matches
 * in quotes, links or placeholders. Of phrases that overlap, the one that begins first, and of those the one listed first.
 */
export function phraseFinder<const Entry extends Phrase>(
  entries: readonly Entry[],
): (reading: Reading) => readonly PhraseHit<Entry>[] {
  const compiled = entries.map((entry): Compiled<Entry> => ({
    entry,
    anchors: anchorsOf(entry.phrase),
    pattern: undefined,
  }));
  return (reading) => {
    const words = wordsOf(reading);
    const hits: PhraseHit<Entry>[] = [];
    for (const one of compiled) {
      // Most phrases hold a word that the reply does not: no need to search.
      if (one.anchors !== undefined && !one.anchors.some((word) => words.has(word))) continue;
      one.pattern ??= compile(one.entry);
      for (const { index, 0: match } of reading.normal.matchAll(one.pattern)) {
        hits.push({ entry: one.entry, start: index, end: index + match.length });
      }
    }
    let reached = 0;
    // Sorting keeps the order of the list where two begin at the same place.
    return hits
      .toSorted((a, b) => a.start - b.start)
      .filter(({ start, end }) => {
        if (start < reached) return false;
        reached = end;
        return true;
      });
  };
}
