import { isConcrete, isUnderstood } from '../../src/language/offer.js';
import { phraseFinder } from '../../src/language/phrases.js';
import { claimsOf, quote, sentenceOf } from '../../src/language/query.js';
import type { Act, ActKind, Reading, Sentence } from '../../src/language/reading.js';
import { nextUpdates } from '../../src/language/words/en-notices.js';
import { asksForReason, reasonPhrases } from '../../src/language/words/en-reasons.js';
import { defineRule } from '../../src/rule.js';

const findReason = phraseFinder(reasonPhrases);
const findEnd = phraseFinder(nextUpdates);

export default defineRule({
  id: 'explanation-without-remedy',
  meta: {
    description: 'Flags a cause or a rule given to a customer with a problem when nothing is done about it.',
    category: 'substance',
    recommended: 'off',
    strict: 'warn',
    language: 'lexicon',
    partOf: { 'no-concrete-offer': 'reply' },
    why: 'A reason helps beside a remedy and hardly at all without one. The customer now knows why they are stuck, and is stuck.',
    nearMisses: [
      'The customer only asked why.',
      'A cause with a time: "a signal failed at Osk, trains run again from 9:40".',
      'Anything the customer can use beside it: a step, something done, a question that narrows it, somebody who can help.',
      'A refusal: dead-end-refusal covers those.',
      'A promise with no time: vague-promise covers those.',
    ],
    sources: [
      'Davidow 2003, Journal of Service Research 6(3): an explanation helps beside redress',
      'Complaint of a customer who got reasons and no help ("I want you to help me")',
    ],
  },
  messages: {
    'only-reason': {
      message: 'Add what you do about it after "{reason}"',
      note: 'A reason alone changes nothing for the customer. "The van broke down in Leeds; your parcel comes on Tuesday morning" gives both.',
    },
  },
  check(reading, { report }) {
    if (reading.turn !== 'problem' || asksWhy(reading)) return;
    const reason = reasonOf(reading);
    if (reason === undefined || opensWay(reading)) return;
    if (claimsOf(reading, 'refusal').length > 0) return;
    if (namesTime(reading, reason)) return;
    const { start, end } = reason;
    report({ messageId: 'only-reason', span: { start, end }, data: { reason: quote(reading, reason) } });
  },
});

/** True when the customer asks for the reason. */
const asksWhy = ({ reply: { thread } }: Reading): boolean =>
  asksForReason.test(thread?.findLast(({ from }) => from === 'customer')?.text.toLowerCase() ?? '');

/** Acts that open a way for the customer, concrete or not. */
const WAYS: ReadonlySet<ActKind> = new Set<ActKind>([
  'question',
  'hand-off',
  'personal-data-request',
  'commitment',
  'instruction',
  'remedy-done',
  'compensation',
]);
/** Log odds: an act below is too unsure to count. */
const LEAST = -1.5;

/** True when some sentence does something about it, or asks. */
const opensWay = (reading: Reading): boolean =>
  !isUnderstood(reading) || reading.normal.includes('?') || reading.acts.some((act) => isRemedy(act, reading));

const isRemedy = (act: Act, reading: Reading): boolean =>
  act.score > LEAST &&
  act.kind !== 'explanation' &&
  act.kind !== 'status-fact' &&
  (WAYS.has(act.kind) || isConcrete(act, reading));

/** True when the customer learns when it ends: by its words, or in a sentence beside the reason. */
const namesTime = (reading: Reading, reason: Sentence): boolean =>
  reading.sentences.some(
    (sentence) => reading.has('time', sentence) && (sentence !== reason || findEnd(reading).length > 0),
  );

/** The sentence that explains: by its act, or by its words. */
function reasonOf(reading: Reading): Sentence | undefined {
  const [explained] = claimsOf(reading, 'explanation');
  if (explained !== undefined) return sentenceOf(reading, explained);
  return findReason(reading)
    .map((reason) => sentenceOf(reading, reason))
    .find((sentence) => sentence?.acts.every(({ kind }) => kind !== 'apology'));
}
