import * as v from 'valibot';
import { phraseFinder } from '../../src/language/phrases.js';
import { claimsOf, quote, sentenceIndexOf } from '../../src/language/query.js';
import type { ActKind, Reading, Sentence } from '../../src/language/reading.js';
import { lateApologies, reasonPhrases } from '../../src/language/words/en-reasons.js';
import { defineRule } from '../../src/rule.js';

const findSpared = phraseFinder(lateApologies);
const findReason = phraseFinder(reasonPhrases);

export default defineRule({
  id: 'apology-not-first',
  meta: {
    description: 'Flags an apology for our fault that comes late in the reply, or after an excuse.',
    category: 'apology',
    recommended: 'off',
    strict: 'info',
    language: 'lexicon',
    why: 'The first lines tell the customer whether they are heard. A sorry after the excuses reads as an afterthought.',
    nearMisses: [
      'A second, closing apology: "sorry again".',
      'A reply that begins with thanks for the wait; a greeting before the apology.',
      'No apology at all.',
      "Sorry for what we will not do, or for something that is nobody's fault.",
    ],
    sources: [
      'Complaint about airline replies: the apology belongs up front',
      'Packard, Li & Berger 2024, Journal of Consumer Research: warm at the start, competent in the middle',
    ],
  },
  messages: {
    late: {
      message: 'Check the place of "{apology}": say it first',
      note: 'By then the customer has made up their mind. "Sorry we were 40 minutes late. Two drivers were ill, and ..." puts the person before the cause.',
    },
    'after-excuse': {
      message: 'Check the place of "{apology}": say it before the reason',
      note: 'After a reason, sorry sounds like an excuse. "Sorry your table was taken. A party of twelve stayed on" admits the fault first.',
    },
  },
  options: v.strictObject({
    withinSentences: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.description('The apology has to begin within this many sentences; a greeting does not count.'),
      ),
      2,
    ),
  }),
  check(reading, { options, report }) {
    const apologies = claimsOf(reading, 'apology');
    const [first] = apologies;
    if (first === undefined || first.object === 'condition') return;
    const index = sentenceIndexOf(reading, first);
    if (index < 1 || findSpared(reading).length > 0) return;
    const before = reading.sentences.slice(0, index).filter((sentence) => !isFrame(sentence));
    const sentence = reading.sentences[index];
    if (before.length === 0 || sentence?.acts.some(({ kind }) => kind === 'refusal')) return;
    const isLate = before.length >= options.withinSentences;
    if (!isLate && !before.some((one) => explains(reading, one))) return;
    const { start, end } = first;
    report({
      messageId: isLate ? 'late' : 'after-excuse',
      span: { start, end },
      data: { apology: quote(reading, first) },
    });
  },
});

const FRAME: ReadonlySet<ActKind> = new Set<ActKind>(['greeting', 'closing']);

/** True for a sentence that only greets. */
const isFrame = ({ acts }: Sentence): boolean => acts.every(({ kind }) => FRAME.has(kind));

const explains = (reading: Reading, { start, end, labels }: Sentence): boolean =>
  labels[0]?.label === 'explanation' ||
  findReason(reading).some((reason) => reason.start >= start && reason.end <= end);
