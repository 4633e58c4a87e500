import * as v from 'valibot';
import { hollownessOf } from '../../src/language/offer.js';
import { claimsOf, endOfSentence, findAct, quote, sentenceOf } from '../../src/language/query.js';
import { defineRule } from '../../src/rule.js';
import { offerWithBlanks } from '../../src/templates/template-parts.js';
import { missingParts } from './parts.js';

export default defineRule({
  id: 'anemic-apology',
  meta: {
    description: 'Flags a reply that says sorry and gives the customer nothing to use.',
    category: 'substance',
    recommended: { public: 'error', private: 'error' },
    strict: 'error',
    language: 'lexicon',
    why:
      'Repair outweighs regret: in six studies people rated responsibility and repair far above "sorry", and repeated bare ' +
      'apologies made customers spend less. In public, the next reader sees a brand that regrets and does nothing.',
    nearMisses: [
      'An apology with something to use: help done or given, a promise with a time, a step, a question, a fact.',
      'A refusal ("that is not possible, sorry"): dead-end-refusal looks after it.',
      'An apology after the customer has closed the matter, or where the reply says that it is solved.',
      'A library entry kept as a greeting or closing: the answer is sent between them.',
      'A reply with a sentence that care-lint cannot place: it stays silent rather than guess.',
      'Where the rule is not sure, an error becomes a warning.',
    ],
    sources: [
      'Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research: repair and responsibility lead',
      'Halperin et al. 2022, Economic Journal: repeated apologies can backfire',
      'Marinova, Singh & Singh 2018, Journal of Marketing Research: relational talk without solving work',
    ],
  },
  messages: {
    'nothing-to-use': {
      message: 'Add what the customer gets: "{apology}" {missing}',
      note: 'An apology alone solves nothing. Say who does what, and by when: "Sorry we sent the wrong size. I\'ll ship the right one by 5 pm today. Ana"',
    },
  },
  options: v.strictObject({
    ignoreAfterThanks: v.optional(
      v.pipe(v.boolean(), v.description('Leave apologies alone once the customer has thanked or closed.')),
      true,
    ),
  }),
  check(reading, { options, report }) {
    const apology = findAct(reading, 'apology');
    if (apology === undefined) return;
    if (reading.topic === 'frame') return;
    if (options.ignoreAfterThanks && reading.turn === 'closing') return;
    if (claimsOf(reading, 'refusal').length > 0) return;
    // A closing turn comes this far only with `ignoreAfterThanks` off.
    if (!reading.isAboutProblem && reading.turn !== 'closing') return;
    const hollowness = hollownessOf(reading);
    if (hollowness === undefined) return;
    report({
      messageId: 'nothing-to-use',
      isUnsure: hollowness !== 'sure',
      span: apology,
      data: { apology: quote(reading, apology), missing: missingParts(reading) },
      suggestions: [offerWithBlanks(endOfSentence(reading, sentenceOf(reading, apology) ?? apology))],
    });
  },
});
