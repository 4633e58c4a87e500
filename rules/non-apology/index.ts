import * as v from 'valibot';
import { claimsOf, quote } from '../../src/language/query.js';
import { defineRule } from '../../src/rule.js';

export default defineRule({
  id: 'non-apology',
  meta: {
    description: 'Flags an apology for how the customer feels, or for something that may have happened.',
    category: 'apology',
    recommended: 'info',
    strict: 'error',
    language: 'lexicon',
    why:
      '"Sorry you feel that way" puts the fault in the reader\'s feelings, and "sorry if" doubts that anything happened. ' +
      'Both read as a refusal to own it, and anger people more than no apology.',
    nearMisses: [
      '"Sorry, if you open Settings ...": the comma makes it a step.',
      '"Sorry we made you feel unwelcome": it owns the act.',
      '"Sorry, but ...": a refusal, not a non-apology.',
      'Words of the customer in quotes.',
    ],
    sources: [
      'Ombudsman apology guides of Victoria and Ireland: no conditions, no feelings',
      'Lewicki, Polin & Lount 2016: acknowledging responsibility weighs most',
    ],
  },
  messages: {
    feeling: {
      message: 'Avoid "{apology}": apologise for what happened, not for how it felt',
      note: 'It makes the customer\'s feeling the fault. Say what you did: "Sorry we kept you waiting" instead of "Sorry you feel that way".',
    },
    condition: {
      message: 'Avoid "{apology}": drop the "if" and say what happened',
      note: 'A condition doubts that anything went wrong. "Sorry, we sent the wrong size" instead of "Sorry if you were inconvenienced".',
    },
  },
  options: v.strictObject({
    allowIfResponsibility: v.optional(
      v.pipe(v.boolean(), v.description('Leave it alone when the same apology says what we did.')),
      true,
    ),
  }),
  check(reading, { options, report }) {
    const apologies = claimsOf(reading, 'apology');
    for (const act of apologies) {
      if (act.object !== 'feeling' && act.object !== 'condition') continue;
      // "Sorry you were hurt" may be read both ways: then the surer reading counts.
      if (apologies.some(({ start, score }) => start === act.start && score > act.score)) continue;
      if (options.allowIfResponsibility && act.owned) continue;
      report({ messageId: act.object, span: act, data: { apology: quote(reading, act, 40) } });
    }
  },
});
