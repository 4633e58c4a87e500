import * as v from 'valibot';
import { hollownessOf } from '../../src/language/offer.js';
import { actsOf, hasAct, quote } from '../../src/language/query.js';
import type { Act, Reading } from '../../src/language/reading.js';
import { termsOf } from '../../src/language/terms.js';
import { brandTurnsOf, latestCustomerText } from '../../src/language/thread.js';
import { defineRule } from '../../src/rule.js';

type Apology = Extract<Act, { readonly kind: 'apology' }>;

export default defineRule({
  id: 'repeated-apology',
  meta: {
    description: 'Flags another apology in a conversation that has had several, or one that brings nothing new.',
    category: 'conversation',
    recommended: 'info',
    strict: 'error',
    language: 'lexicon',
    partOf: { 'anemic-apology': 'words', 'generic-apology': 'words' },
    needs: 'thread',
    why: 'The first apology is for the fault; each further one sounds like having nothing to say. What calms customers is news of what is being done.',
    nearMisses: [
      'A new fault, named: "sorry, we should have checked the second parcel as well"',
      'A second apology beside something new: a date, a step, a refund',
      'A conversation without an earlier apology: over-apology counts those in one reply',
      'Words that anemic-apology or generic-apology flags as well: the stronger of the two findings is shown, and names the other',
    ],
    sources: [
      'Halperin et al. 2022, Economic Journal: repeated apologies can backfire',
      'Complaint of a customer about a quagmire of apologies ("I want you to help me")',
    ],
  },
  messages: {
    'too-many': {
      message: 'Shorten: "{apology}" is apology number {count} in this conversation; say what happens next',
      note: 'By now the customer knows that you are sorry. "Marek comes tomorrow between 10 and 12 and brings a new box" is what they are waiting for.',
    },
    'nothing-new': {
      message: 'Add something new beside "{apology}": you said sorry before, and nothing has changed',
      note: 'The same regret twice without news sounds like a refusal. "I rang the depot: your desk is on the van for Friday, before noon" moves on.',
    },
  },
  options: v.strictObject({
    maxTurns: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(20),
        v.description('Turns of the brand that may apologise, this reply included.'),
      ),
      2,
    ),
  }),
  check(reading, { options: { maxTurns }, report }) {
    if (reading.reply.thread?.some(({ from }) => from === 'brand') !== true) return;
    const apologies = actsOf(reading, 'apology');
    if (apologies.length === 0) return;
    const before = brandTurnsOf(reading).filter((turn) => hasAct(turn.reading, 'apology'));
    if (before.length === 0) return;
    const earlier = before.map((turn) => turn.reading);
    const repeated = apologies.find((apology) => !namesNewFault(apology, reading, earlier));
    if (repeated === undefined) return;
    const count = before.length + 1;
    const data = { apology: quote(reading, repeated) };
    if (count > maxTurns) report({ messageId: 'too-many', span: repeated, data: { ...data, count } });
    else if (hollownessOf(reading) === 'sure') report({ messageId: 'nothing-new', span: repeated, data });
  },
});

/** So many new words name a new fault, even if the customer has not spoken of it. */
const NEW_TERMS = 4;

/** True when an apology names a fault that no earlier turn of the brand spoke of, mostly one that the customer has just reported. */
function namesNewFault(
  { object, start, end }: Apology,
  { normal, reply }: Reading,
  earlier: readonly Reading[],
): boolean {
  if (object !== 'named') return false;
  const known = new Set(earlier.flatMap((before) => [...termsOf(before.normal)]));
  const told = termsOf(latestCustomerText(reply.thread ?? []).toLowerCase());
  const added = [...termsOf(normal.slice(start, end))].filter((term) => !known.has(term));
  return added.some((term) => told.has(term)) || added.length >= NEW_TERMS;
}
