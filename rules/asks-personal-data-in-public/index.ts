import { actsOf, quote } from '../../src/language/query.js';
import { defineRule } from '../../src/rule.js';

export default defineRule({
  id: 'asks-personal-data-in-public',
  meta: {
    description: 'Flags a public reply that asks for data about a person, with no private way to send it.',
    category: 'privacy',
    recommended: { public: 'warn', private: 'off', unknown: 'info' },
    strict: { public: 'error', private: 'off', unknown: 'warn' },
    language: 'lexicon',
    why: 'A stranger who reads the answer can take over the account, call in the name of the brand or turn up at the door. Asking in public invites it.',
    nearMisses: [
      'A private route in the same sentence or right after it: "DM us your booking code", a secure link.',
      'A warning: "please don\'t post your account number".',
      "Data of the business: the store's address, the branch, the web address.",
      'Device, version, route, date of travel: they identify nobody.',
    ],
    sources: [
      'UK GDPR article 5(1)(c): data minimisation',
      'Reply rules of review sites; Twitter direct message guidance 2016',
    ],
  },
  messages: {
    'asks-here': {
      message: 'Check "{request}": everybody can read the answer; name a private way',
      note: 'A stranger would profit if the customer answered here. "Please DM the booking code (not here) and I\'ll look" keeps it private.',
    },
  },
  check(reading, { report }) {
    const requests = actsOf(reading, 'personal-data-request').filter((act) => !act.secret && !act.privateRoute);
    // A private message anywhere in the reply is where the answer goes.
    if (requests.length === 0 || reading.has('directMessage', { start: 0, end: reading.text.length })) return;
    const [request] = requests;
    if (request !== undefined)
      report({ messageId: 'asks-here', span: request, data: { request: quote(reading, request) } });
  },
});
