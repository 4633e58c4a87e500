import * as v from 'valibot';
import type { Span } from '../../src/base/types.js';
import { customerAsks } from '../../src/language/customer-asks.js';
import type { ActKind, Reading, TurnClass } from '../../src/language/reading.js';
import { latestCustomerText } from '../../src/language/thread.js';
import { defineRule } from '../../src/rule.js';
import { carriesQuestionsOn, openAsks } from './answers.js';
import { quoteCustomer } from './quote-customer.js';

export default defineRule({
  id: 'unanswered-question',
  meta: {
    description: 'Flags a reply that leaves a question of the customer without an answer.',
    category: 'conversation',
    recommended: 'info',
    strict: 'error',
    language: 'lexicon',
    needs: 'thread',
    why: 'Customers who asked two things and got one answer have to write again, and wait again. A question passed over looks as if nobody read it.',
    nearMisses: [
      'Questions to vent: "seriously?", "how hard can it be?"',
      'A question back, a hand-off, or the promise to find out',
      'An honest "I do not know yet"',
      'A link, which may hold the answer',
      'An answer in other words: for a single question, any sentence that gives something counts',
      'The apology beside the question: anemic-apology flags it',
    ],
    sources: [
      'Zendesk, quality assurance of conversations: comprehension',
      'Complaint of a customer about pages that look unattended (two experiences on Twitter)',
    ],
  },
  messages: {
    open: {
      message: 'Add an answer to the question "{question}"',
      note: 'The customer has to ask again. "Two days, and £9" answers how long and how much; "I do not know yet, news by 4" is an answer too.',
    },
    several: {
      message: 'Add answers to {count} questions: {questions}',
      note: 'The customer has to ask again. Take the questions one by one: "How long: two days. How much: £9. Where: at the desk in Quarry Road."',
    },
  },
  options: v.strictObject({
    maxQuestions: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(10),
        v.description('Questions that one finding names.'),
      ),
      3,
    ),
  }),
  check(reading, { options: { maxQuestions }, report }) {
    const { thread } = reading.reply;
    if (thread === undefined || latestCustomerText(thread) === '') return;
    const asked = customerAsks(thread);
    const { text, asks } = asked;
    if (asks.length === 0 || NOT_ASKING.has(reading.turn ?? 'chat') || carriesQuestionsOn(reading)) return;
    const open = openAsks(asked, reading);
    const [first] = open;
    const span = lastWords(reading);
    if (first === undefined || span === undefined) return;
    const questions = open.slice(0, maxQuestions).map((ask) => `"${quoteCustomer(text, ask)}"`);
    if (open.length === 1) report({ messageId: 'open', span, data: { question: quoteCustomer(text, first) } });
    else report({ messageId: 'several', span, data: { count: open.length, questions: questions.join(', ') } });
  },
});

/** Banter and thanks may hold a question that wants no answer. */
const NOT_ASKING: ReadonlySet<TurnClass> = new Set<TurnClass>(['chat', 'praise', 'closing']);

/** Courtesies before and behind an answer. */
const FRAME: ReadonlySet<ActKind> = new Set<ActKind>([
  'greeting',
  'closing',
  'hope',
  'thanks',
  'small-talk',
  'offer-of-help',
]);

/** The sentence behind which the answer would stand: the last one that is no courtesy, or else the last. */
function lastWords({ sentences }: Reading): Span | undefined {
  return sentences.findLast(({ acts }) => acts.some(({ kind }) => !FRAME.has(kind))) ?? sentences.at(-1);
}
