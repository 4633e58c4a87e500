import type { LanguageReader } from './acts.js';
import { clauseReader, type ClausePatterns } from './clauses.js';
import type { LetterPatterns } from './letter.js';
import { readWeights } from '../weights.js';
import { sentenceReader } from './reader.js';
import { requestReader, type RequestPatterns } from './requests.js';
import { slotReader, type SlotPatterns } from './slots.js';
import { turnReader, type TurnReader } from './turn.js';
import type { Vocabulary } from './vocabulary.js';
import { english } from './words/en.js';

/** All that is particular to a language, beside its corpus and the weights trained from that. */
export interface LanguageData extends SlotPatterns {
  readonly vocabulary: Vocabulary;
  readonly clauses: ClausePatterns;
  readonly requests: RequestPatterns;
  readonly letters: LetterPatterns;
}

export interface Language extends LanguageReader {
  readonly turns: TurnReader;
  readonly letters: LetterPatterns;
}

/** Languages that care-lint has a corpus for, by BCP 47 language. */
const data = { en: english } as const satisfies Readonly<Record<string, LanguageData>>;
export type LanguageId = keyof typeof data;

const made = new Map<LanguageId, Language>();

/** Makes the reader of a language when its first reply comes. */
export function languageOf(id: LanguageId): Language {
  const known = made.get(id);
  if (known !== undefined) return known;
  const { vocabulary, clauses, requests, letters, ...slots } = data[id];
  const { acts, turns } = readWeights(id);
  let turn: TurnReader | undefined;
  const language: Language = {
    sentences: sentenceReader(vocabulary, acts),
    slots: slotReader(slots),
    clauses: clauseReader(clauses),
    requests: requestReader(requests),
    letters,
    get turns() {
      return (turn ??= turnReader(vocabulary, turns));
    },
  };
  made.set(id, language);
  return language;
}
