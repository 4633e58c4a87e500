import { matchesOf } from '../base/matches.js';
import { vocabulary } from './words/en-vocabulary.js';

const WORD = /[a-z0-9\u00df-\u024f]{3,40}(?:'[a-z]{1,3})?/g;
/** A stem shorter than this tells too little. */
const SHORTEST = 3;
/** Letters that tell one stem from another: "cancel" and "cancelled", "deliver" and "delivery" are one. */
const TELLING = 6;

/** Classes of words that may stand for each other in a question and its answer. */
const ALIKE = ['refund', 'fix', 'money', 'late'] as const;

let made:
  | { readonly functionWords: ReadonlySet<string>; readonly classByWord: ReadonlyMap<string, string> }
  | undefined;

function look() {
  return (made ??= {
    functionWords: new Set(vocabulary.functionWords.split(/\s+/)),
    classByWord: new Map(
      ALIKE.flatMap((name) => (vocabulary.classes[name] ?? '').split(/\s+/).map((word) => [word, name] as const)),
    ),
  });
}

/** What a stretch of normalised English is about: stems of its words that are no function words. */
export function termsOf(normal: string): ReadonlySet<string> {
  const { functionWords, classByWord } = look();
  const terms = new Set<string>();
  for (const [match] of matchesOf(WORD, normal)) {
    const [word = match] = match.split("'");
    if (functionWords.has(match.replace("'", '')) || functionWords.has(word)) continue;
    terms.add(classByWord.get(word) ?? stemOf(word));
  }
  return terms;
}

function stemOf(word: string): string {
  const ending = vocabulary.endings.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST) ?? '';
  const stem = word.slice(0, word.length - ending.length);
  return (stem.length > SHORTEST && stem.endsWith('e') ? stem.slice(0, -1) : stem).slice(0, TELLING);
}
