import { matchesOf } from '../base/patterns.js';
import { segment } from './segment.js';
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

/** Classes of words that are courtesy or grammar: to share them says nothing of what a text is about. */
const COURTESY = new Set([
  'thank',
  'sorry',
  'hope',
  'greet',
  'close',
  'good',
  'feel',
  'stock',
  'value',
  'will',
  'able',
  'cannot',
  'tell',
  'give',
  'look',
  'contact',
  'team',
  'soon',
  'feedback',
  'channel',
  'day',
  'month',
  'unit',
  'issue',
]);

let classByWord: ReadonlyMap<string, string> | undefined;

/** The class of each English word that has one; of a word in several, the first. Courtesy and grammar are `''`. */
function classes(): ReadonlyMap<string, string> {
  const map = new Map(vocabulary.functionWords.split(/\s+/).map((word) => [word, '']));
  for (const [name, words] of Object.entries(vocabulary.classes)) {
    for (const word of words.split(/\s+/)) if (!map.has(word)) map.set(word, COURTESY.has(name) ? '' : name);
  }
  return map;
}

/** The words of an English text that say what it is about, each by its class or its stem. */
export function contentWordsOf(text: string): ReadonlySet<string> {
  classByWord ??= classes();
  const found = new Set<string>();
  for (const [word] of segment(text).normal.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)) {
    const plain = word.replaceAll(/['-]/g, '');
    const kind = classByWord.get(plain);
    if (kind === '' || (plain.length < 3 && !/\d/.test(plain))) continue;
    found.add(kind ?? plain.slice(0, STEM));
  }
  return found;
}

/** Letters that forms of one word share. */
const STEM = 5;
