import { certainPhrases } from '../../src/language/words/en-certainty.js';
import { phraseRule } from '../phrase-rule.js';

export default phraseRule({
  id: 'absolute-promise',
  phrases: certainPhrases,
  meta: {
    description: 'Flags a promise that allows no exception: never again, guaranteed, 100% safe.',
    category: 'promise',
    recommended: 'warn',
    strict: 'error',
    language: 'lexicon',
    why:
      'Nobody can keep "never again". When it does happen again, the promise makes it worse: the customer has been let down ' +
      'twice, the second time against your word. A change they can check is believed; a vow is not.',
    nearMisses: [
      'A guarantee that can be claimed: money-back guarantee, two-year guarantee, "we guarantee our repairs for a year".',
      '"I can\'t guarantee a seat", "I\'m not 100% sure".',
      'A change with its purpose: "to make sure it doesn\'t happen again, two people check each pack".',
      'A hope or an effort: "we hope this won\'t happen again", "we try to always be on time".',
      'Courtesies and rules: "always happy to help", "we never ask for your PIN".',
      'Materials and shares: 100% cotton, a 100% refund.',
    ],
    sources: [
      'Halperin et al. 2022, Economic Journal: promises to improve can backfire',
      'Johnston & Fern 1999: a second failure after a promise counts double',
    ],
  },
  messages: {
    'never-again': {
      message: 'Avoid "{phrase}": say what you changed so that it is less likely',
      note: 'A vow cannot be checked and will be quoted back. "From Monday two people check each pack before it leaves" can be checked.',
    },
    guarantee: {
      message: 'Avoid "{phrase}": say what is usual, by when, and what happens if not',
      note: 'One exception makes it untrue. "Nine in ten arrive by Thursday; if yours does not, write to me here and I\'ll send another" holds either way.',
    },
    settled: {
      message: 'Avoid "{phrase}": say what you did and how they can see it',
      note: 'An assurance is no proof. "I changed the port at 10:40 and the line shows green here. Is the light on your modem green as well?" lets them check.',
    },
  },
});
