import { admittingPhrases } from '../../src/language/words/en-liability.js';
import { phraseRule } from '../phrase-rule.js';

export default phraseRule({
  id: 'legal-admission',
  phrases: admittingPhrases,
  meta: {
    description: 'Flags words that admit liability or take over damages, to be read by those who handle claims.',
    category: 'apology',
    recommended: 'off',
    strict: 'info',
    language: 'lexicon',
    why:
      'Who owes what after an injury or a loss is decided with the facts, and a line written in haste may bind the house or ' +
      'cost the customer their insurer. An apology, and owning an everyday mistake, is always fine.',
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
    whenNotToUse: 'Where nobody handles claims beside you, or where the one who does writes the replies.',
  },
  messages: {
    liability: {
      message: 'Check "{phrase}" with those who handle claims: sorry is fine, liability is theirs',
      note: 'It may bind the house before the facts are known. "I am sorry you were hurt. Dana Roy, who looks after claims, rings you by 3 pm today" is warm and leaves the rest to her.',
    },
    damages: {
      message: 'Check "{phrase}" with those who handle claims: name a sum or who decides',
      note: 'It has no limit, so nobody can keep it. "Please send the bill for the glasses to Dana Roy; she answers by Friday" is a step one can count on.',
    },
  },
});
