import { readSentence } from './acts.js';
import type { Clause, LexiconPack } from './lexicons/types.js';
import type { Sentence } from './types.js';
import type { Span } from '../types.js';

/** A question about what follows a sentence, and the answer its reading rests on. */
interface Asked {
  readonly pattern: RegExp;
  readonly reach: number;
  readonly answer: boolean;
}

/** A sentence read before, as offsets from its start, and what it asked about the text behind it. */
interface Known {
  readonly asked: readonly Asked[];
  readonly sentence: Sentence;
}

/** Characters behind a sentence that may be asked about. */
const REACH = 200;
/** Longer sentences hardly come twice. */
const LONGEST_KEPT = 400;
/** Sentences kept by each of two generations: what nobody said for that many new ones is forgotten. */
const MOST_KEPT = 8000;
/** Readings kept of one sentence, by what follows it. */
const MOST_READINGS = 8;

/**
 * Makes a reader of sentences that remembers them: replies, and above all libraries, say the same again and again. A
 * reading rests on the words of the sentence, the character behind it, and what it asks about the text that follows.
 */
export function sentenceReader(pack: LexiconPack): (text: string, normal: string, span: Span) => Sentence {
  let recent = new Map<string, Known[]>();
  let former = new Map<string, Known[]>();

  function readingsOf(key: string): Known[] {
    const found = recent.get(key) ?? former.get(key) ?? [];
    if (recent.size >= MOST_KEPT) {
      former = recent;
      recent = new Map();
    }
    recent.set(key, found);
    return found;
  }

  return (text, normal, span) => {
    const { start, end } = span;
    const answer = (pattern: RegExp, reach: number): boolean => pattern.test(normal.slice(end, end + reach));
    if (end - start > LONGEST_KEPT) {
      const isFollowedBy: Clause['isFollowedBy'] = (pattern, reach = REACH) => answer(pattern, reach);
      return moved(readSentence(text.slice(start, end), normal.slice(start, end + 1), isFollowedBy, pack), start);
    }
    const key = `${text.slice(start, end)}${normal.slice(start, end + 1)}`;
    const readings = readingsOf(key);
    const known = readings.find(({ asked }) => asked.every((one) => answer(one.pattern, one.reach) === one.answer));
    if (known !== undefined) return moved(known.sentence, start);
    const asked: Asked[] = [];
    const isFollowedBy: Clause['isFollowedBy'] = (pattern, reach = REACH) => {
      const said = { pattern, reach, answer: answer(pattern, reach) };
      asked.push(said);
      return said.answer;
    };
    // Cut from the key, not from the reply: what is kept must not hold a whole file.
    const sentence = readSentence(key.slice(0, end - start), key.slice(end - start), isFollowedBy, pack);
    if (readings.length < MOST_READINGS) readings.push({ asked, sentence });
    return moved(sentence, start);
  };
}

/** A sentence at its place in the reply. */
function moved(sentence: Sentence, by: number): Sentence {
  if (by === 0) return sentence;
  let unknown: readonly Span[] | undefined;
  return {
    start: by,
    end: by + sentence.end,
    acts: sentence.acts.map((act) => ({ ...act, start: act.start + by, end: act.end + by })),
    get unknownWords() {
      return (unknown ??= sentence.unknownWords.map(({ start, end }) => ({ start: start + by, end: end + by })));
    },
  };
}
