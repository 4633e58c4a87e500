import { phraseFinder } from '../../src/language/phrases.js';
import { quote } from '../../src/language/query.js';
import { endorsingPhrases, insider } from '../../src/language/words/en-endorsement.js';
import { defineRule } from '../../src/rule.js';

const find = phraseFinder(endorsingPhrases);

export default defineRule({
  id: 'undisclosed-affiliation',
  meta: {
    description: 'Flags praise in the first person that does not say that the writer works there.',
    category: 'channel',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    why:
      'Praise by staff who pose as customers misleads everybody who reads it, and in the United States it breaks the rule on ' +
      'testimonials by insiders. When it comes out, nobody believes the honest praise either.',
    nearMisses: [
      'Praise that names the tie: "I work here", "full disclosure", "one of our own".',
      'The voice of the house: whoever says "we" or "our" has said who speaks.',
      'Private messages: there the customer knows who answers.',
      'Thanks for praise: "so glad you love the place".',
    ],
    sources: [
      'FTC 16 CFR 465.5: reviews and testimonials by insiders say so',
      'Complaint of customers about staff who post praise of their own house',
    ],
    whenNotToUse: 'Where only the account of the brand answers: its name says who speaks.',
  },
  messages: {
    praise: {
      message: 'Add that you work there to "{phrase}"',
      note: 'Readers take it for the word of a customer. "I work here, so I\'m biased; ask me about sizes" is honest and still warm.',
    },
    customer: {
      message: 'Avoid "{phrase}": it poses as a customer; say that you work there',
      note: 'An insider who speaks as a customer deceives readers. "I work at the Leith shop and wear these daily; they run small" gives the same help.',
    },
  },
  check(reading, { channel, report }) {
    if (channel.audience === 'private') return;
    const [first] = find(reading);
    if (first === undefined || insider.test(reading.normal)) return;
    report({
      messageId: first.entry.kind,
      span: { start: first.start, end: first.end },
      data: { phrase: quote(reading, first) },
    });
  },
});
