import type { ActKind, Reading } from '../../language/reading.js';
import type { Span } from '../../base/types.js';

/** A word, or a token as a whole: a link, a placeholder. Mentions (E003) do not count. */
const WORD = /[\uE000-\uE002\uE004-\uE006]{1,2500}|[\p{L}\p{N}](?:[\p{L}\p{N}'.,-]{0,60}[\p{L}\p{N}])?/gu;

const AROUND: ReadonlySet<ActKind> = new Set<ActKind>(['greeting', 'closing']);

/** What a limit may count, in text order. */
export const measures = {
  words: ({ normal }: Reading): readonly Span[] =>
    Array.from(normal.matchAll(WORD), ({ index: start, 0: word }) => ({ start, end: start + word.length })),
  sentences: (reading: Reading): readonly Span[] => countedSentences(reading),
  questions: (reading: Reading): readonly Span[] =>
    stretchesOf(reading).filter(({ start, end }) => /[?？]["'”’)\s]{0,9}$/.test(reading.text.slice(start, end))),
  links: ({ tokens }: Reading): readonly Span[] => tokens.filter(({ kind }) => kind === 'link'),
} as const;

/** The sentences between greeting and sign-off; all of them where there are no others. */
export function countedSentences(reading: Reading): readonly Span[] {
  const { sentences } = reading;
  const inside = sentences.filter(({ acts }) => acts.length === 0 || acts.some(({ kind }) => !AROUND.has(kind)));
  return inside.length > 0 ? inside : stretchesOf(reading);
}

/** The sentences; in a language without a corpus, stretches up to an end mark or a line. */
function stretchesOf({ sentences, text }: Reading): readonly Span[] {
  if (sentences.length > 0) return sentences;
  const found = Array.from(text.matchAll(/[^.!?\n。！？]{1,2000}[.!?。！？]{0,9}/g), ({ index: start, 0: part }) => ({
    start,
    end: start + part.length,
    isBlank: part.trim() === '',
  }));
  return found.filter(({ isBlank }) => !isBlank);
}
