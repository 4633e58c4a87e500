import * as v from 'valibot';
import { lazySearch } from '../../src/base/patterns.js';
import type { Edit } from '../../src/base/types.js';
import { actsOf, sentenceIndexOf } from '../../src/language/query.js';
import type { Reading, Sentence } from '../../src/language/reading.js';
import { courtesyWithMark, greetingWithMark, outcry } from '../../src/language/words/en-marks.js';
import { defineRule } from '../../src/rule.js';
import { findMarks, type Mark } from './marks.js';

/** Words for which `max` marks are allowed. */
const WORDS = 40;
const WORD = lazySearch`[\p{L}\p{N}][\p{L}\p{N}'-]{0,60}`;

export default defineRule({
  id: 'exclamation-overload',
  meta: {
    description: 'Flags doubled exclamation marks, more of them than a reply can carry, and any beside an apology.',
    category: 'tone',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    why:
      'One exclamation mark is warm, several are a sales pitch, and beside an apology they sound cheerful about what went ' +
      'wrong. To somebody who is upset, "?!" sounds upset too.',
    nearMisses: [
      'A greeting, and one "Thanks!" or "Have a good day!"',
      'One mark in every 40 words (`max`), or two where nothing went wrong',
      'Names that contain one: "Yahoo! Mail", "Panic! at the Disco"',
      'Quoted words, code and links',
      'A mark outside the sentence with the apology: "We have found it!"',
    ],
    sources: [
      'Microsoft Writing Style Guide: use exclamation points sparingly',
      'Mailchimp Content Style Guide: never more than one at a time',
    ],
    whenNotToUse: 'For a brand whose voice is exuberant on purpose.',
  },
  messages: {
    run: {
      message: 'Shorten "{marks}" to "{mark}"',
      note: 'Doubled marks read as shouting or as sarcasm. "Is the tracking page still empty?" instead of "Is the tracking page still empty?!"',
    },
    apology: {
      message: 'Avoid the exclamation mark beside an apology',
      note: 'It sounds cheerful about what went wrong. A full stop does not: "Sorry about the cold soup. The next one is on us."',
    },
    surplus: {
      message: 'Avoid {count} exclamation marks in {words} words: {allowed} at most',
      note: 'When every sentence shouts, no sentence stands out. Keep one mark: "Good catch! I have told the authors, and page 9 is correct now."',
    },
  },
  options: v.object({
    max: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.maxValue(20),
        v.description(
          'Exclamation marks for every 40 words or part of them; twice as many where nothing went wrong. Greetings and one "Thanks!" are free.',
        ),
      ),
      1,
    ),
  }),
  check(reading, { options, report }) {
    if (!reading.normal.includes('!')) return;
    const sorry = new Set(actsOf(reading, 'apology').map((act) => sentenceIndexOf(reading, act)));
    const single: Mark[] = [];
    for (const mark of findMarks(reading)) {
      const isSorry = isBesideApology(reading, mark, sorry);
      if (mark.shown.length > 1) {
        const plain = mark.shown.includes('?') ? '?' : isSorry && mark.endsSentence ? '.' : '!';
        const fix = [{ span: mark, text: plain }];
        report({ messageId: 'run', span: mark, data: { marks: shorten(mark.shown), mark: plain }, fix });
      } else if (isSorry) report({ messageId: 'apology', span: mark, ...fullStops([mark]) });
      else single.push(mark);
    }
    // Where nothing is wrong, cheer is the point.
    const share = options.max * (reading.isAboutProblem ? 1 : 2);
    const counted = withoutCourtesy(reading, single);
    // Words are counted only where there are enough marks to matter.
    if (counted.length <= share) return;
    const words = reading.normal.match(WORD())?.length ?? 0;
    const allowed = share * Math.max(1, Math.ceil(words / WORDS));
    const [first, ...rest] = counted.slice(allowed);
    if (first === undefined) return;
    const data = { count: counted.length, words, allowed };
    report({ messageId: 'surplus', span: first, data, ...fullStops([first, ...rest]) });
  },
});

const shorten = (marks: string): string => (marks.length > 5 ? `${marks.slice(0, 4)}…` : marks);

/** Full stops in place of marks, where each of them ends a sentence. */
function fullStops(marks: readonly Mark[]): { readonly fix?: readonly Edit[] } {
  if (!marks.every(({ endsSentence }) => endsSentence)) return {};
  return { fix: marks.map((span) => ({ span, text: '.' })) };
}

/** True in the sentence of an apology, and in an "Oh no!" right before it. `sorry` holds the indexes of sentences that apologise. */
function isBesideApology(reading: Reading, mark: Mark, sorry: ReadonlySet<number>): boolean {
  const at = sentenceIndexOf(reading, mark);
  const sentence = reading.sentences[at];
  if (sentence === undefined || sorry.has(at)) return sorry.has(at);
  if (!sorry.has(at + 1) || isGreeting(reading, sentence)) return false;
  return outcry.test(reading.normal.slice(sentence.start, sentence.end));
}

const isGreeting = (reading: Reading, sentence: Sentence): boolean => greetingWithMark.test(shownOf(reading, sentence));
const isCourtesy = (reading: Reading, sentence: Sentence): boolean => courtesyWithMark.test(shownOf(reading, sentence));
const shownOf = ({ normal }: Reading, { start }: Sentence): string => normal.slice(start, start + 140);

/** The marks that count: those of greetings are free, and so is the first one of thanks or of a farewell. */
function withoutCourtesy(reading: Reading, marks: readonly Mark[]): readonly Mark[] {
  let isFree = true;
  return marks.filter((mark) => {
    const sentence = reading.sentences[sentenceIndexOf(reading, mark)];
    if (sentence === undefined || isGreeting(reading, sentence)) return sentence === undefined;
    if (!isFree || !isCourtesy(reading, sentence)) return true;
    isFree = false;
    return false;
  });
}
