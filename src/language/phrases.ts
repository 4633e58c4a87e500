import type { Span } from '../types.js';
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

/** One alternative, with its own capturing group so that a match tells which entry it is. */
function alternative({ phrase, at, notAfter, notBefore }: Phrase): string {
  const start = at === 'clause' ? CLAUSE_START : '';
  const before = notAfter === undefined ? '' : `(?<!${toSource(notAfter)})`;
  const after = notBefore === undefined ? '' : `(?!${toSource(notBefore)})`;
  return `${start}${before}(${toSource(phrase)})(?![a-z0-9])${after}`;
}

/**
 * Makes one pattern of many phrases and gives the function that finds them: whole words of normalised text, so nothing
 * matches in quotes, links or placeholders; of several at one place the one listed first.
 */
export function phraseFinder<const Entry extends Phrase>(
  entries: readonly Entry[],
): (reading: Reading) => readonly PhraseHit<Entry>[] {
  let pattern: RegExp | undefined;
  return ({ normal }) => {
    pattern ??= new RegExp(`(?<![a-z0-9'-])(?:${entries.map(alternative).join('|')})`, 'g');
    const hits: PhraseHit<Entry>[] = [];
    for (const match of normal.matchAll(pattern)) {
      const entry = entries[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
      if (entry !== undefined) hits.push({ entry, start: match.index, end: match.index + match[0].length });
    }
    return hits;
  };
}
