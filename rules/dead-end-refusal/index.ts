import { isConcrete } from '../../src/language/offer.js';
import { actsOf, quote } from '../../src/language/query.js';
import type { Act, Reading } from '../../src/language/reading.js';
import { defineRule } from '../../src/rule.js';

/** A fact or reason before the no is its ground, no way on; after the no, only a clear one shows what is possible. */
const isFact = (act: Act): boolean => act.kind === 'status-fact' || act.kind === 'explanation';
/** Log odds above which such a fact is clear. */
const CLEAR_FACT = 1;
/** Log odds above which something is refused. */
const REFUSES = -0.5;
/** Log odds below which a no to a question is a fact, not a refusal. */
const CLEAR_NO = 0.7;

/** Nobody asked for anything: "there's no better way to spend a Sunday". */
const isSmallTalk = ({ isAboutProblem, turn }: Reading): boolean =>
  !isAboutProblem && (turn === 'chat' || turn === 'praise' || turn === 'closing');

export default defineRule({
  id: 'dead-end-refusal',
  meta: {
    description: 'Flags a "we cannot" with no alternative, workaround or next step.',
    category: 'substance',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    why:
      'A no is sometimes right, but a bare no ends the conversation and starts the next complaint. People accept a refusal ' +
      'better when it comes with what is possible.',
    nearMisses: [
      '"We can\'t wait to see you", "we can\'t thank you enough".',
      'What the customer cannot do ("if you\'re unable to sign in").',
      'A refusal with something to use beside it; stock closings such as "feel free to reach out" do not count.',
      'Small talk: "there is no better way to spend a Sunday".',
      'A plain fact that the customer asked for, with a place to find more.',
    ],
    sources: ['GOV.UK content design: tell people what they can do instead', 'Davidow 2003: facilitation'],
  },
  messages: {
    'no-way-on': {
      message: 'Add what is possible after "{refusal}"',
      note: 'A bare no leaves the customer stuck. "I can\'t refund it, but I can exchange it free until 30 June" instead of "We don\'t refund that".',
    },
  },
  check(reading, { report }) {
    const refusals = actsOf(reading, 'refusal').filter(({ score }) => score > REFUSES);
    if (refusals.length === 0 || isSmallTalk(reading)) return;
    const isHelped = reading.sentences.some((sentence) =>
      sentence.acts.some(
        (act) =>
          // Help for another time is a stock closing, wherever it sends the customer.
          (act.kind === 'hand-off' && !reading.has('leaveTaking', sentence)) ||
          (isConcrete(act, reading) &&
            !refusals.some(({ start, end }) => act.start < end && start < act.end) &&
            (!isFact(act) || (act.score > CLEAR_FACT && act.start > (refusals[0]?.start ?? 0)))),
      ),
    );
    // "No, we don't have that" answers a question: a fact that was asked for.
    if (reading.turn === 'question' && refusals.every(({ score }) => score < CLEAR_NO)) return;
    const [refusal] = refusals;
    if (refusal === undefined || isHelped || refusals.some((act) => act.alternative)) return;
    report({ messageId: 'no-way-on', span: refusal, data: { refusal: quote(reading, refusal) } });
  },
});
