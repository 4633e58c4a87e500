import { lazy, matchesOf } from '../base/patterns.js';
import { segment } from './segment.js';
import { vocabulary } from './words/en-vocabulary.js';

/** What a stretch of normalised English is about: stems of its words, without function words. */
export function termsOf(normal: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const [match] of matchesOf(WORD, normal)) {
    const [word = match] = match.split("'");
    if (functionWords().has(match.replace("'", '')) || functionWords().has(word)) continue;
    terms.add(synonyms().get(word) ?? stemOf(word));
  }
  return terms;
}

const WORD = /[a-z0-9\u00df-\u024f]{3,40}(?:'[a-z]{1,3})?/g;

const functionWords = lazy(() => new Set(vocabulary.functionWords.split(/\s+/)));

/** Classes of words that may stand for each other in a question and its answer. */
const ALIKE = ['refund', 'fix', 'money', 'late'] as const;

/** The class of each word that is in one of these. */
const synonyms = lazy(
  () => new Map(ALIKE.flatMap((name) => wordsIn(vocabulary.classes[name]).map((word) => [word, name] as const))),
);

const wordsIn = (list = ''): readonly string[] => list.split(/\s+/);

/** A stem shorter than this tells too little. */
const SHORTEST_STEM = 3;
/** Letters that tell one stem from another: "cancel" and "cancelled", "deliver" and "delivery" are one. */
const TELLING_LETTERS = 6;

function stemOf(word: string): string {
  const ending =
    vocabulary.endings.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM) ?? '';
  const stem = word.slice(0, word.length - ending.length);
  return (stem.length > SHORTEST_STEM && stem.endsWith('e') ? stem.slice(0, -1) : stem).slice(0, TELLING_LETTERS);
}

/** The words of an English text that say what it is about, each by its class or its first letters. */
export function contentWordsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of segment(text).normal.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)) {
    const plain = word.replaceAll(/['-]/g, '');
    const kind = classByWord().get(plain);
    if (kind === '' || (plain.length < 3 && !/\d/.test(plain))) continue;
    found.add(kind ?? plain.slice(0, SHARED_LETTERS));
  }
  return found;
}

/** Letters that forms of one word share. */
const SHARED_LETTERS = 5;

/** Classes of courtesy and grammar: two texts that share such a word need not be about the same thing. */
const COURTESY = new Set(
  (
    'thank sorry hope greet close good feel stock value will able cannot tell give look contact team soon feedback channel day month ' +
    'unit issue'
  ).split(' '),
);

/** The class of each English word that has one; of a word in several, the first. Courtesy and grammar are `''`. */
const classByWord = lazy(() => {
  const classes = new Map([...functionWords()].map((word) => [word, '']));
  for (const [name, words] of Object.entries(vocabulary.classes)) {
    for (const word of wordsIn(words)) if (!classes.has(word)) classes.set(word, COURTESY.has(name) ? '' : name);
  }
  return classes;
});
