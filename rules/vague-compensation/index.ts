import * as v from 'valibot';
import type { Span } from '../../src/base/types.js';
import { phraseFinder } from '../../src/language/phrases.js';
import { isAsked, quote, sentenceIndexOf } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { compensationPhrases, payoutRoutes } from '../../src/language/words/en-compensation.js';
import { defineRule } from '../../src/rule.js';

const findValue = phraseFinder(compensationPhrases);
const findRoute = phraseFinder(payoutRoutes);

export default defineRule({
  id: 'vague-compensation',
  meta: {
    description: 'Flags a refund, credit, voucher or points that come with no amount, way or day.',
    category: 'substance',
    recommended: 'info',
    strict: 'error',
    strictOptions: { require: 'all' },
    language: 'lexicon',
    why: 'An offer without a figure is one more thing to ask about. Customers want to know how much, where it shows and when; only a figure can be checked.',
    nearMisses: [
      'A question: "did you get the refund?"',
      'A refusal, and a rule of the house: "we do offer refunds within 30 days".',
      '"A full refund": the amount is what was paid.',
      'A placeholder that will hold the amount or the day.',
      'Something that hangs on a step both sides see: "once the parcel is back, we refund it".',
      '"Your refund was processed": unverifiable-status asks where it is.',
      'vague-promise may speak of the same sentence: it asks by when, this rule asks how much and where.',
    ],
    sources: [
      'Gelbrich & Roschk 2011, Journal of Service Research: distributive justice',
      'Complaint about airline replies: an offer has a number in it ("1,000 miles")',
    ],
  },
  messages: {
    'no-facts': {
      message: 'Add how much, how and by when to "{offer}"',
      note: 'The customer cannot tell what it is worth. "I\'ve put £12 on your account; it shows by Tuesday" instead of "We\'ll give you a credit".',
    },
    incomplete: {
      message: 'Add {missing} to "{offer}"',
      note: 'With the amount, the way and the day the customer need not ask again: "I\'ve put £12 on your account; it shows by Tuesday".',
    },
  },
  options: v.strictObject({
    require: v.optional(
      v.pipe(
        v.picklist(['one', 'all']),
        v.description('`one`: amount, way or day is enough. `all`: the reply has to give all three.'),
      ),
      'one',
    ),
  }),
  check(reading, { options, report }) {
    for (const { entry, ...hit } of findValue(reading)) {
      const span = { start: hit.start, end: hit.end };
      if (entry.kind === 'none' || isAsked(reading, span)) continue;
      const missing = missingFacts(reading, span);
      if (missing.length === 0 || (options.require === 'one' && missing.length < 3)) continue;
      const offer = quote(reading, span);
      if (missing.length === 3) report({ messageId: 'no-facts', span, data: { offer } });
      else report({ messageId: 'incomplete', span, data: { offer, missing: missing.join(' and ') } });
      return;
    }
  },
});

/** Facts that the sentence of an offer and the next one do not give; an amount may stand anywhere. */
function missingFacts(reading: Reading, span: Span): readonly string[] {
  const index = sentenceIndexOf(reading, span);
  const start = reading.sentences[index]?.start ?? span.start;
  const end = (reading.sentences[index + 1] ?? reading.sentences[index])?.end ?? span.end;
  const near = { start, end };
  const isNear = (one: Span): boolean => one.start >= start && one.end <= end;
  const whole = { start: 0, end: reading.text.length };
  const tokens = reading.tokens.filter(isNear);
  if (tokens.some(({ kind }) => kind === 'placeholder')) return [];
  const hasToken = tokens.some(({ kind }) => kind === 'link' || kind === 'email-address');
  return [
    ...(reading.has('amount', whole) ? [] : ['how much']),
    ...(hasToken || findRoute(reading).some(isNear) ? [] : ['how']),
    ...(reading.has('time', near) || reading.has('trigger', near) ? [] : ['by when']),
  ];
}
