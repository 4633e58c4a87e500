import { segment } from './segment.js';
import { vocabulary } from './words/en-vocabulary.js';

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
