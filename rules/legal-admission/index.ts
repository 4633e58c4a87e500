import { admittingPhrases } from '../../src/language/words/en-liability.js';
import { phraseRule } from '../phrase-rule.js';

export default phraseRule({
  id: 'legal-admission',
  phrases: admittingPhrases,
  meta: {
    description:
      'Flags words that admit liability or promise to pay damages: those who handle claims should read them first.',
    category: 'apology',
    recommended: 'off',
    strict: 'info',
    language: 'lexicon',
    why:
      'Who owes what after an injury or a loss is decided once the facts are known. A line written in haste may bind the ' +
      'house, or void the insurance that would pay the customer. An apology is always fine, and so is owning an everyday mistake.',
    nearMisses: [
      'Sorry, and owning an everyday mistake: "our fault, we sent the wrong size".',
      '"We are not liable", "limited liability", "whether we are liable is for the insurer to say".',
      'Words of another sense: "liable to change", "breach of your account", "liability insurance".',
      'What the customer owes: "you are liable for the first £50".',
      'A refund of the price, the postage, the taxi.',
    ],
    sources: [
      'Compensation Act 2006 section 2 (England and Wales): an apology alone is no admission; other places differ',
      'Victorian and Scottish ombudsman guides on apologies: say sorry, and say for what',
    ],
    whenNotToUse: 'Where the people who write the replies also handle the claims.',
  },
  messages: {
    liability: {
      message: 'Check "{phrase}" with those who handle claims: say sorry, leave liability to them',
      note: 'It may bind you before the facts are known. "I am sorry about your fall. Dana Roy, who handles claims, rings you by 3 pm today" leaves it to her.',
    },
    damages: {
      message: 'Check "{phrase}" with those who handle claims: name a sum or who decides',
      note: 'It has no limit, so nobody can keep it. "Please send the bill for the glasses to Dana Roy; she answers by Friday" is a promise you can keep.',
    },
  },
});
