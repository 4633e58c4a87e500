import { actsOf, quote } from '../../src/language/query.js';
import { defineRule } from '../../src/rule.js';

export default defineRule({
  id: 'generic-apology',
  meta: {
    description: 'Flags an apology for a stock object: the inconvenience, the trouble, your experience.',
    category: 'apology',
    recommended: 'warn',
    strict: 'warn',
    language: 'lexicon',
    partOf: { 'anemic-apology': 'words' },
    why: 'Naming what went wrong shows that somebody read the message. "Any inconvenience" fits every complaint ever written, and customers know it.',
    nearMisses: [
      'A stock word made specific in the same sentence: "the trouble signing in", "the inconvenience of two cancelled trains".',
      '"Sorry about this" and "sorry to hear that" alone: they point at what the customer wrote.',
      'A named fault: "the late parcel", "the broken link we sent".',
    ],
    sources: [
      'Ombudsman apology guides of Victoria, New South Wales, Ireland and Scotland: name the fault',
      'Packard & Berger 2021, Journal of Consumer Research: concrete words signal listening',
    ],
  },
  messages: {
    'stock-object': {
      message: 'Avoid "{apology}": say what went wrong',
      note: 'A stock apology fits anybody. Name the fault as the customer would: "Sorry your order arrived open", not "Sorry for any inconvenience".',
    },
  },
  check(reading, { report }) {
    for (const act of actsOf(reading, 'apology')) {
      if (act.object === 'stock') {
        report({ messageId: 'stock-object', span: act, data: { apology: quote(reading, act, 50) } });
      }
    }
  },
});
