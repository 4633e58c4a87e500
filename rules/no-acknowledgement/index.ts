import * as v from 'valibot';
import { hollownessOf } from '../../src/language/offer.js';
import { endOfSentence } from '../../src/language/query.js';
import { contentWordsOf } from '../../src/language/terms.js';
import { defineRule } from '../../src/rule.js';

export default defineRule({
  id: 'no-acknowledgement',
  meta: {
    description: 'Flags a reply to a problem that names nothing of it: no product, place, failure or number.',
    category: 'tone',
    recommended: 'off',
    strict: 'info',
    language: 'lexicon',
    partOf: { 'anemic-apology': 'reply' },
    needs: 'thread',
    why: 'Concrete words show that somebody read the message. A reply that could stand under any complaint tells the customer that nobody did.',
    nearMisses: [
      'Very short messages of the customer: there is nothing to take up.',
      'Reviews with four or five stars: tailored replies hurt there.',
      'Replies that help, or ask for what is needed to help: they show that somebody read the message.',
      'Another word for the same thing: "parcel" for "package".',
    ],
    sources: [
      'Packard & Berger 2021, Journal of Consumer Research: concrete words signal listening',
      'Min, Lim & Magnini 2015, Cornell Hospitality Quarterly: a paraphrase of the complaint lifts ratings of replies',
    ],
  },
  messages: {
    'no-echo': {
      message: 'Add what the customer wrote about: the product, place, failure or number',
      note: 'Nothing shows that somebody read it. "Cold soup on a Sunday is a let-down; table 9 was ours to check" fits no other complaint.',
    },
  },
  options: v.strictObject({
    minSharedTerms: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.description('How many words of the problem the reply has to take up.'),
      ),
      1,
    ),
  }),
  check(reading, { options, report }) {
    const { thread, rating } = reading.reply;
    if (thread === undefined || (rating ?? 1) >= 4 || reading.turn !== 'problem') return;
    if (!reading.isAboutProblem || hollownessOf(reading) === undefined) return;
    const asked = contentWordsOf(thread.findLast(({ from }) => from === 'customer')?.text ?? '');
    if (asked.size < FEWEST_TERMS) return;
    const told = contentWordsOf(reading.text);
    const shared = [...asked].filter((word) => told.has(word));
    const [sentence] = reading.sentences;
    if (shared.length >= options.minSharedTerms || sentence === undefined) return;
    const span = { start: sentence.start, end: endOfSentence(reading, sentence) };
    report({ messageId: 'no-echo', span });
  },
});

/** A message with fewer terms says too little to take anything up. */
const FEWEST_TERMS = 4;
