import * as v from 'valibot';
import type { Span } from '../../src/base/types.js';
import { quote } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { countSyllables } from '../../src/language/words/en-syllables.js';
import { defineRule } from '../../src/rule.js';

export default defineRule({
  id: 'readability',
  meta: {
    description: 'Flags a long reply in hard words and long sentences, and names the hardest sentence.',
    category: 'clarity',
    recommended: 'off',
    strict: 'info',
    language: 'lexicon',
    partOf: { 'sentence-length': 'words' },
    why:
      'Hard words in long sentences are read twice, or not at all, most of all by people who are upset, in a hurry or who ' +
      'learned English later. They ask again about what they did not understand.',
    nearMisses: [
      'Short replies: a few words say too little about how hard a text is',
      'Names, links, code, numbers and placeholders: they do not count',
      'Greetings, sign-offs and other short lines',
      'One long sentence in a plain reply: `sentence-length`',
    ],
    sources: [
      'Kincaid, Fishburne, Rogers & Chissom 1975: the Flesch-Kincaid grade',
      'Plain-language guidance asks for grade 8; at 8 every fourth real reply was flagged, at 10 one in thirty, each of them hard to read',
    ],
    whenNotToUse: 'Where replies go to experts whose terms have many syllables: medicine, law, engineering.',
  },
  messages: {
    hard: {
      message: 'Shorten "{sentence}" and say {words} in plain words',
      note: 'This is the hardest sentence of a hard reply. "We pay you back on Friday" says what "the reimbursement will be effectuated" hides.',
    },
    long: {
      message: 'Shorten "{sentence}": make two or three sentences of it',
      note: 'This is the hardest sentence of a hard reply. Say one thing in each sentence: "Your refund is out. The bank shows it on Friday."',
    },
  },
  options: v.object({
    maxGrade: v.optional(
      v.pipe(
        v.number(),
        v.minValue(3),
        v.maxValue(30),
        v.description('School years that are enough to read it, by the Flesch-Kincaid formula.'),
      ),
      10,
    ),
    minWords: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(20),
        v.maxValue(1000),
        v.description('Words a reply must have to be judged; fewer tell little.'),
      ),
      50,
    ),
  }),
  check(reading, { options: { maxGrade, minWords }, report }) {
    // A word takes two characters at least.
    if (reading.text.length < minWords * 2) return;
    const sentences = reading.sentences
      .map((one) => countedIn(reading, one))
      .filter(({ words }) => words.length >= FEWEST);
    const words = sentences.reduce((sum, one) => sum + one.words.length, 0);
    if (words < minWords) return;
    const syllables = sentences.reduce((sum, one) => sum + one.syllables, 0);
    if (gradeOf(words, sentences.length, syllables) <= maxGrade) return;
    const [hardest] = sentences.toSorted((a, b) => excessOf(b, maxGrade) - excessOf(a, maxGrade));
    if (hardest === undefined) return;
    const { span } = hardest;
    const sentence = quote(reading, span);
    const hard = hardWordsOf(hardest);
    if (hard.length === 0) report({ messageId: 'long', span, data: { sentence } });
    else report({ messageId: 'hard', span, data: { sentence, words: hard.map((word) => `"${word}"`).join(', ') } });
  },
});

/** Fewest words of a sentence that counts: a greeting with a name has fewer. */
const FEWEST = 4;

/** The Flesch-Kincaid grade. */
const gradeOf = (words: number, sentences: number, syllables: number): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

interface Counted {
  readonly span: Span;
  /** Lower case. */
  readonly words: readonly string[];
  readonly syllables: number;
}

/** How much a sentence adds to a grade that is too high: a long one more than a short one. */
const excessOf = ({ words, syllables }: Counted, maxGrade: number): number =>
  words.length * (gradeOf(words.length, 1, syllables) - maxGrade);

const WORD = /\p{L}[\p{L}\p{M}'’]{0,60}/gu;

/** The words of a sentence that tell how hard it is: without what stands in tokens, and without names. */
function countedIn({ text, normal }: Reading, { start, end }: Span): Counted {
  const written = text.slice(start, end).trimEnd();
  const plain = normal.slice(start, end);
  const words: string[] = [];
  for (const { 0: word, index } of written.matchAll(WORD)) {
    const isName = /\p{Lu}/u.test(index > 0 ? word.replace(/^I(?![\p{L}\p{M}])/u, '') : word.slice(1));
    const lower = plain.slice(index, index + word.length);
    if (!isName && /^\p{L}/u.test(lower)) words.push(lower);
  }
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return { span: { start, end: start + written.length }, words, syllables };
}

/** Fewest syllables of a hard word. */
const HARD = 4;
/** How many hard words the message names at most. */
const MOST_NAMED = 3;

/** The words of a sentence with most syllables, in text order. */
function hardWordsOf({ words }: Counted): readonly string[] {
  const hard = [...new Set(words)].filter((word) => countSyllables(word) >= HARD);
  const longest = new Set(hard.toSorted((a, b) => countSyllables(b) - countSyllables(a)).slice(0, MOST_NAMED));
  return hard.filter((word) => longest.has(word));
}
