import { lazyPattern, lazySearch, LETTER_OR_DIGIT } from '../../src/base/patterns.js';
import type { Span } from '../../src/base/types.js';
import { sentenceIndexOf } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { findCode } from '../../src/language/tokens.js';
import { emphaticWords, joiningWords, sentenceWords, voiceWords } from './lexicon.js';

/** Capitals with nothing of a name, handle or code around them. */
const CAPITALS = lazySearch`(?<![\p{L}\p{N}@#_/-]|[\p{L}\p{N}]\.)\p{Lu}[\p{Lu}'’]{0,30}(?![\p{L}\p{N}_@/-])`;
/** A cheap look: two capitals, or a sign beyond ASCII. One capital alone shouts nothing. */
const MAY_SHOUT = /[A-Z][A-Z'’]|[^\0-\x7f]/;
const LETTER = lazyPattern`\p{L}`;
const GAP = /^[ \t"'*(),;:.!?&–—-]{1,8}$/;

/** A word in capitals. */
export interface Shouted extends Span {
  readonly weight: 'sentence' | 'emphatic' | 'joining' | 'unknown';
}

export const spanOf = (run: readonly Span[]): Span => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });

/** Words in capitals that the writer chose: not those in tokens and code, and not those that `allow` lists. */
export function shoutedWords(reading: Reading, allow: readonly string[]): readonly Shouted[] {
  const { text, normal } = reading;
  if (!MAY_SHOUT.test(text)) return [];
  const matches = [...text.matchAll(CAPITALS())];
  if (matches.length < 2) return [];
  const taken = [...findCode(text), ...allow.flatMap((phrase) => occurrences(text, phrase))];
  const found: Shouted[] = [];
  for (const { index: start, 0: match } of matches) {
    const end = start + match.length;
    // Normalised text holds no words where a quote, link, signature or placeholder stands.
    if (!LETTER().test(normal.charAt(start)) || taken.some((span) => span.start <= start && end <= span.end)) continue;
    found.push({ start, end, weight: weightOf(match) });
  }
  return found;
}

function weightOf(word: string): Shouted['weight'] {
  const plain = word.toLowerCase().replaceAll(/['’]/g, '');
  if (sentenceWords.has(plain)) return 'sentence';
  if (voiceWords.has(plain) || emphaticWords.has(plain)) return 'emphatic';
  return joiningWords.has(plain) ? 'joining' : 'unknown';
}

function occurrences(text: string, phrase: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    spans.push({ start: at, end: at + phrase.length });
  }
  return spans;
}

/** Words in capitals in a row. */
export interface Run {
  readonly words: readonly Shouted[];
  /** False where a short word in capitals stands beside it: an acronym, or a word that is not known. */
  readonly isWhole: boolean;
}

/** Words with nothing but blanks and marks between them, on one line; "I" and acronyms at either end are left out. */
export function joinRuns({ text }: Reading, shouted: readonly Shouted[]): readonly Run[] {
  const runs: Shouted[][] = [];
  for (const word of shouted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined || !GAP.test(text.slice(last.end, word.start))) runs.push([word]);
    else run.push(word);
  }
  return runs.map((run) => {
    const from = run.findIndex(isOfSentence);
    const words = from < 0 ? [] : run.slice(from, run.findLastIndex(isOfSentence) + 1);
    return { words, isWhole: words.length === run.length };
  });
}

/** False for what may be in capitals anyway: "I", "A", short acronyms. */
const isOfSentence = ({ start, end, weight }: Shouted): boolean => end - start > (weight === 'unknown' ? 3 : 1);

export const isEmphatic = ({ weight }: Shouted): boolean => weight === 'sentence' || weight === 'emphatic';

/** True for two emphatic words, or for three words with one that makes a sentence: names and labels have neither. */
export function isRaised(run: readonly Shouted[]): boolean {
  return run.filter(isEmphatic).length > 1 || (run.length > 2 && run.some(({ weight }) => weight === 'sentence'));
}

const SMALL_BEHIND_MARK = lazySearch`[.!?][ \t"'*]{1,4}\p{Ll}`;
const SMALL_I = lazySearch`(?<![\p{L}\p{N}])i(?=['’ ,.!?]|$)`;

/** Small letters, with a capital where a sentence begins and for "I"; words that may be acronyms stay. */
export function inSentenceCase(reading: Reading, run: readonly Shouted[]): string {
  const { text, sentences } = reading;
  const span = spanOf(run);
  const sentenceStart =
    sentences[sentenceIndexOf(reading, { start: span.start, end: span.start })]?.start ?? span.start;
  let at = span.start;
  const isFirst = !LETTER_OR_DIGIT().test(text.slice(sentenceStart, at));
  let small = '';
  for (const word of run) {
    const shown = text.slice(word.start, word.end);
    small +=
      text.slice(at, word.start) + (isOfSentence(word) || word.weight === 'joining' ? shown.toLowerCase() : shown);
    at = word.end;
  }
  const begun = isFirst ? small.charAt(0).toUpperCase() + small.slice(1) : small;
  return begun.replaceAll(SMALL_BEHIND_MARK(), (mark) => mark.toUpperCase()).replaceAll(SMALL_I(), 'I');
}
