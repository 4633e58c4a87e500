import { blamingPhrases } from '../../src/language/words/en-blame.js';
import { phraseRule } from '../phrase-rule.js';

export default phraseRule({
  id: 'blame-shifting',
  phrases: blamingPhrases,
  meta: {
    description: 'Flags wording that says the customer did something wrong.',
    category: 'tone',
    recommended: 'info',
    strict: 'error',
    language: 'lexicon',
    why:
      'Even where it is true, "you should have read the terms" only settles who was right, and the customer did not ask ' +
      'that. Denial and excuses cost trust; a plain fact and a next step keep it.',
    nearMisses: [
      '"You should see a green light", "you should have received it by now"',
      '"Did you ...?" and "if you forgot your password ..."',
      '"It was not your fault", "through no fault of your own"',
      'What we should have done: "you should have been told"',
      "A cause beyond anybody's control, with what we do about it",
    ],
    sources: [
      'GOV.UK content design: error messages, "do not say you forgot"',
      'Kapeš et al. 2022: denial and excuse cut trust in a company',
      'Lewicki, Polin & Lount 2016: acknowledging responsibility leads the parts of an apology',
    ],
  },
  messages: {
    hindsight: {
      message: 'Avoid "{phrase}": state the fact, then what is possible now',
      note: 'Nobody can go back and read the terms. "The fee is in the terms, section 4. I have waived it this once" says the same and helps.',
    },
    fault: {
      message: 'Avoid "{phrase}": say what is missing, not whose fault it is',
      note: 'Blame makes people defend themselves. "The form came without its second page. Send it here and I\'ll file it today" gets the page.',
    },
    lecture: {
      message: 'Avoid "{phrase}": it lectures; say what helps now',
      note: 'Advice for next time does not help this time. "The label shows the size in US inches; I have sent you the M, keep both" does.',
    },
  },
});
