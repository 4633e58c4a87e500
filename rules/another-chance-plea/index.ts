import * as v from 'valibot';
import { findOffer } from '../../src/language/offer.js';
import { phraseFinder } from '../../src/language/phrases.js';
import { hasAct, quote } from '../../src/language/query.js';
import { defineRule } from '../../src/rule.js';
import { pleas } from './lexicon.js';

const find = phraseFinder(pleas);

export default defineRule({
  id: 'another-chance-plea',
  meta: {
    description: 'Flags asking for another chance where the reply gives no reason to come back.',
    category: 'apology',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    why:
      'Somebody who was let down is asked to risk it again, and gets nothing for it. The same sentence after a repair is a ' +
      'fine ending; without one it is a courtesy that leaves the problem where it was.',
    nearMisses: [
      'The plea after a concrete step: "your main is on me; come back and ask for Lea"',
      'Thanks for praise: "we hope to see you again soon"',
      'An invitation that answers a question: "come again on Monday, the pool is open then"',
      '"Give it another try" as a step: "restart the app and give it another try"',
    ],
    sources: [
      'Comments of community managers (2009): "sorry you had an unsatisfactory x, give us another chance"',
      'Davidow 2003: redress and facilitation against bare courtesy',
    ],
  },
  messages: {
    plea: {
      message: 'Avoid "{plea}": first give a reason to come back',
      note: 'It asks for something and gives nothing. "The kitchen now plates after the call. Ask for Lea and the main is on me" is a reason to come back.',
    },
  },
  options: v.object({
    invitations: v.optional(
      v.pipe(v.boolean(), v.description('Also report mere invitations ("hope to see you again") after an apology.')),
      true,
    ),
  }),
  check(reading, { options, report }) {
    const hits = find(reading);
    if (hits.length === 0 || findOffer(reading) !== undefined) return;
    // A content customer is only being thanked.
    const wentWrong = hasAct(reading, 'apology') || reading.isAboutProblem;
    for (const { entry, ...span } of hits) {
      if (entry.kind === 'invitation' && !(options.invitations && wentWrong && reading.turn !== 'praise')) continue;
      if (entry.kind === 'chance' && reading.turn === 'closing') continue;
      report({ messageId: 'plea', span, data: { plea: quote(reading, span) } });
      return;
    }
  },
});
