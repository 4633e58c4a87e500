import { givesSomething, isUnderstood } from '../../src/language/offer.js';
import { claimsOf, quote } from '../../src/language/query.js';
import { defineRule } from '../../src/rule.js';

/** "If I can help with anything, DM me" is a bare request, even where an offer of help is surer by these log odds. */
const OFFERED = 2;

export default defineRule({
  id: 'bare-dm-request',
  meta: {
    description: 'Flags "DM us" with no reason and nothing to bring.',
    category: 'channel',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    partOf: { 'channel-deflection': 'words' },
    why: 'Going private is right when there is a reason. Without one the customer writes "hi", waits, and is asked the question that could have stood here.',
    nearMisses: [
      'What you will do there: "DM us and I\'ll trace the parcel".',
      'What to bring: "DM us your order number".',
      '"We\'ve sent you a DM".',
    ],
    sources: [
      'Twitter customer-service playbook 2015',
      'Herhausen et al. 2019, Journal of Marketing: empathy, then a channel change, limits spread',
    ],
  },
  messages: {
    'no-purpose': {
      message: 'Add what to send, or what you will do there, to "{request}"',
      note: 'A bare request costs everybody one more message. "DM us your booking date and I\'ll check the seat from here" instead of "DM us".',
    },
  },
  check(reading, { report }) {
    const requests = claimsOf(reading, 'hand-off', OFFERED).filter(({ route, purpose }) => route === 'dm' && !purpose);
    if (requests.length === 0 || reading.turn === 'closing' || !isUnderstood(reading)) return;
    if (givesSomething(reading)) return;
    const [request] = requests;
    if (request !== undefined)
      report({ messageId: 'no-purpose', span: request, data: { request: quote(reading, request) } });
  },
});
