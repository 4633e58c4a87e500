/*
 * A sentence as a bag of hashed features: runs of one to three words, runs of one to four shapes (a word's class or
 * ending in place of the word), and runs of three to five characters inside of words. One pass, no strings made.
 * Hashing trick: Weinberger et al. 2009, https://arxiv.org/abs/0902.2206
 */

/** What care-lint knows of the words of a language before any example: the data of `words/<language>-vocabulary.ts`. */
export interface Vocabulary {
  /** Words that carry grammar rather than meaning, without apostrophes: each is a shape of its own. */
  readonly functionWords: string;
  /** Words that do the same work in a reply, by the name of their class: "fix", "repair" and "sort" share one. */
  readonly classes: Readonly<Record<string, string>>;
  /** Endings of words, longest first: the shape of a word that is in neither list. */
  readonly endings: readonly string[];
}

/** A vocabulary, by the hashes of its words. */
interface Lookup {
  /** The shape of each known word: it replaces the word where only its work in the sentence counts. */
  readonly shapes: ReadonlyMap<number, number>;
  readonly endings: readonly string[];
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string, seed = FNV_OFFSET): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** A hash with one more number in it. */
const extend = (hash: number, value: number): number => Math.imul(hash ^ value, FNV_PRIME) ^ (value >>> 11);

/** Keeps the hash of a class apart from that of a word with the same name. */
const CLASS = hashOf('class ');

/** The place of a word's ending in the list, from 1; 0 when it has another. */
function endingOf(word: string, endings: readonly string[]): number {
  for (let i = 0; i < endings.length; i++) if (word.endsWith(endings[i] ?? '')) return i + 1;
  return 0;
}

/** Hashes a vocabulary; of a word in several classes, the first class counts. */
export function lookupOf({ functionWords, classes, endings }: Vocabulary): Lookup {
  const shapes = new Map<number, number>();
  for (const word of functionWords.split(/\s+/)) shapes.set(hashOf(word), hashOf(word));
  for (const [name, words] of Object.entries(classes)) {
    const shape = hashOf(name, CLASS);
    for (const word of words.split(/\s+/)) {
      const hash = hashOf(word);
      if (!shapes.has(hash)) shapes.set(hash, extend(shape, endingOf(word, endings)));
    }
  }
  return { shapes, endings };
}

/** The kinds of features. */
export const BLOCKS = ['words', 'shapes', 'characters'] as const;
/** How much each kind counts in a sentence, however many features of it there are. */
export const BLOCK_WEIGHTS: readonly number[] = [1, 1, 1];

/** Words of a sentence that are read: later ones say nothing new. */
const MAX_WORDS = 250;
const MAX_FEATURES = MAX_WORDS * 40;

/** The features of the sentence read last; overwritten by the next. */
export interface Features {
  /** Buckets of all features, kind by kind. */
  readonly buckets: Int32Array;
  /** Where each kind ends in `buckets`. */
  readonly ends: Int32Array;
  /** First and last word of each feature, for `explain`. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** Offsets of the words in the text. */
  readonly starts: Int32Array;
  readonly stops: Int32Array;
  words: number;
}

const START = hashOf('^');
const END = hashOf('$');
const NAME = hashOf('a name');
const NUMBER = hashOf('a number');
const TIME = hashOf('a time');
const LONG_NUMBER = hashOf('a long number');
const UNKNOWN = hashOf('a word');
const LENGTH = hashOf('length');
const EARLY = hashOf('early');

const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0xe000 && code <= 0xf8ff));
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isMask = (code: number): boolean => code >= 0xe000 && code <= 0xe006;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

/** Reads the features of stretches of text. */
export interface FeatureReader {
  /** Reads `normal` from `start` to `end`; `text` is what the customer sees, of the same length. */
  (text: string, normal: string, start: number, end: number): Features;
}

/** Makes a reader of features into `2 ** bits` buckets. */
export function featureReader({ shapes, endings }: Lookup, bits: number): FeatureReader {
  const mask = 2 ** bits - 1;
  const buckets = new Int32Array(MAX_FEATURES);
  const from = new Uint8Array(MAX_FEATURES);
  const to = new Uint8Array(MAX_FEATURES);
  const ends = new Int32Array(BLOCKS.length);
  const starts = new Int32Array(MAX_WORDS);
  const stops = new Int32Array(MAX_WORDS);
  /** Each begins with a mark for the start and ends with one for the end. */
  const hashes = new Int32Array(MAX_WORDS + 2);
  const forms = new Int32Array(MAX_WORDS + 2);
  const isWord = new Uint8Array(MAX_WORDS);
  const features: Features = { buckets, ends, from, to, starts, stops, words: 0 };
  let count = 0;

  function add(hash: number, first: number, last: number): void {
    if (count >= MAX_FEATURES) return;
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    buckets[count] = (mixed ^ (mixed >>> 13)) & mask;
    from[count] = first;
    to[count] = last;
    count++;
  }

  /** Finds the words and their shapes; returns how many there are. */
  function findWords(text: string, normal: string, start: number, end: number): number {
    let words = 0;
    let i = start;
    let opens = true;
    while (i < end && words < MAX_WORDS) {
      const code = normal.charCodeAt(i);
      const begin = i;
      let hash = FNV_OFFSET;
      let shape = 0;
      if (isLetter(code)) {
        let repeats = 0;
        let previous = 0;
        for (; i < end; i++) {
          const one = normal.charCodeAt(i);
          // "e-mail" is "email".
          const isInner = one === APOSTROPHE || (one === HYPHEN && i === begin + 1);
          if (isInner && i + 1 < end && isLetter(normal.charCodeAt(i + 1))) continue;
          if (!isLetter(one)) break;
          repeats = one === previous ? repeats + 1 : 0;
          previous = one;
          // "sooooo" is "soo".
          if (repeats < 2) hash = Math.imul(hash ^ one, FNV_PRIME);
        }
        const known = shapes.get(hash);
        const capital = text.charCodeAt(begin) !== code;
        if (known !== undefined) shape = known;
        else if (capital && !opens) shape = NAME;
        else shape = UNKNOWN + endingOf(normal.slice(begin, i), endings);
        isWord[words] = 1;
        opens = false;
      } else if (isDigit(code)) {
        let digits = 0;
        let isTime = false;
        for (; i < end; i++) {
          const one = normal.charCodeAt(i);
          if (isDigit(one)) digits++;
          else if ((one === 0x3a || one === 0x2e || one === 0x2c) && isDigit(normal.charCodeAt(i + 1)))
            isTime ||= one === 0x3a;
          else break;
        }
        hash = shape = isTime ? TIME : digits > 4 ? LONG_NUMBER : NUMBER;
        isWord[words] = 0;
        opens = false;
      } else if (isMask(code)) {
        while (i < end && normal.charCodeAt(i) === code) i++;
        // Several handles in a row are one address.
        while (i < end && normal.charCodeAt(i) <= 0x20 && normal.charCodeAt(i + 1) === code) {
          i++;
          while (i < end && normal.charCodeAt(i) === code) i++;
        }
        hash = shape = code;
        isWord[words] = 0;
      } else if (code <= 0x20 || code === 0xa0) {
        i++;
        continue;
      } else {
        while (i < end && normal.charCodeAt(i) === code) i++;
        hash = shape = code;
        isWord[words] = 0;
        if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3a) opens = true;
      }
      starts[words] = begin;
      stops[words] = i;
      words++;
      hashes[words] = hash;
      forms[words] = shape;
    }
    return words;
  }

  function addRuns(values: Int32Array, words: number, longest: number, seed: number): void {
    for (let at = 0; at < words + 2; at++) {
      let hash = seed;
      const last = Math.min(words + 2, at + longest);
      for (let next = at; next < last; next++) {
        hash = extend(hash, values[next] ?? 0);
        if (next === at && (at === 0 || at === words + 1)) continue;
        add(hash, Math.max(0, at - 1), Math.max(0, Math.min(words, next) - 1));
      }
    }
  }

  function addCharacters(normal: string, word: number): void {
    const start = starts[word] ?? 0;
    const stop = stops[word] ?? 0;
    // A blank before the first character and behind the last one marks the ends of the word.
    for (let at = start - 1; at < stop - 1; at++) {
      let hash = 0x3c6ef372;
      let length = 0;
      for (let next = at; next <= stop && length < 5; next++) {
        const code = next < start || next === stop ? 0x20 : normal.charCodeAt(next);
        if (code === APOSTROPHE || code === HYPHEN) continue;
        hash = Math.imul(hash ^ code, FNV_PRIME);
        length++;
        if (length >= 3) add(extend(hash, length), word, word);
      }
    }
  }

  return (text, normal, start, end) => {
    const words = findWords(text, normal, start, end);
    count = 0;
    hashes[0] = forms[0] = START;
    hashes[words + 1] = forms[words + 1] = END;
    addRuns(hashes, words, 3, 0x1b873593);
    ends[0] = count;
    addRuns(forms, words, 4, 0x5bd1e995);
    for (let at = 0; at < Math.min(3, words); at++) add(extend(EARLY, forms[at + 1] ?? 0), at, at);
    add(extend(LENGTH, Math.min(6, words >> 2)), 0, Math.max(0, words - 1));
    ends[1] = count;
    for (let word = 0; word < words; word++) if (isWord[word] === 1) addCharacters(normal, word);
    ends[2] = count;
    features.words = words;
    return features;
  };
}
