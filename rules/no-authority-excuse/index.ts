import { isConcrete } from '../../src/language/offer.js';
import { phraseFinder } from '../../src/language/phrases.js';
import { isAsked, quote } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { authorityExcuses } from '../../src/language/words/en-evasion.js';
import { defineRule } from '../../src/rule.js';

const findExcuse = phraseFinder(authorityExcuses);

export default defineRule({
  id: 'no-authority-excuse',
  meta: {
    description:
      'Flags "I\'m only the social team" and "I don\'t have the authority" in a reply that names nobody who can decide.',
    category: 'substance',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    partOf: { 'dead-end-refusal': 'words' },
    why:
      'The customer wrote to the firm, not to one of its teams. The firm has to find who may decide; an excuse hands that ' +
      'search to the person with the problem.',
    nearMisses: [
      'A reply that gives a way: it sends the case on, names who decides, asks for what is needed.',
      '"I can\'t see account data here, for your privacy; send me a direct message and I\'ll open it".',
      'What the customer may not do ("you\'re not allowed to change the name").',
      'dead-end-refusal may report the refusal in the same reply; this rule reports the excuse.',
    ],
    sources: [
      'Complaint about airline replies: a social team with no power to help',
      'Complaint of a customer who asked to "empower the front line" ("I want you to help me")',
    ],
  },
  messages: {
    'no-power': {
      message: 'Avoid "{excuse}": say who can decide, and that they have the case',
      note: 'It sends the customer off to start again. "Refunds sit with Ana\'s team; I\'ve sent them your case 4471" finds the right person for them.',
    },
  },
  check(reading, { report }) {
    const excuse = findExcuse(reading).find((hit) => !isAsked(reading, hit));
    if (excuse === undefined || showsWay(reading)) return;
    const span = { start: excuse.start, end: excuse.end };
    report({ messageId: 'no-power', span, data: { excuse: quote(reading, span) } });
  },
});

/** Log odds: an act below is only the best guess at a sentence. */
const BEST_GUESS = -0.7;

/** True when some act of the reply helps: a fact or a reason alone opens no way. */
const showsWay = (reading: Reading): boolean =>
  reading.acts.some(
    (act) =>
      act.score > BEST_GUESS && act.kind !== 'explanation' && act.kind !== 'status-fact' && isConcrete(act, reading),
  );
