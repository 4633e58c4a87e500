import { actsOf, quote } from '../../src/language/query.js';
import { defineRule } from '../../src/rule.js';

export default defineRule({
  id: 'asks-secret',
  meta: {
    description:
      'Flags a request for a password, PIN, security code, one-time code or full card number, on any channel.',
    category: 'privacy',
    recommended: 'error',
    strict: 'error',
    language: 'lexicon',
    why: 'No honest support team needs these, and every fraudster asks for them. A brand that asks once teaches its customers to answer the next scam.',
    nearMisses: [
      '"We will never ask for your PIN", "don\'t share your password".',
      '"Reset your password here", "enter your PIN on the keypad".',
      'The last four digits of a card (asks-personal-data-in-public looks after those).',
    ],
    sources: [
      'Fraud guidance of banks and regulators: never ask for full credentials',
      'PCI DSS 3.3: no card security codes',
    ],
  },
  messages: {
    'asks-secret': {
      message: 'Avoid asking for it: "{request}"',
      note: 'Nobody should be asked for this, even in private. "We never need your password; you can reset it here: [link]" is safe.',
    },
  },
  check(reading, { report }) {
    for (const act of actsOf(reading, 'personal-data-request')) {
      if (act.secret) report({ messageId: 'asks-secret', span: act, data: { request: quote(reading, act) } });
    }
  },
});
