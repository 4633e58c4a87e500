import { accusingPhrases } from '../../src/language/words/en-accusations.js';
import { legalThreats } from '../../src/language/words/en-legal-threats.js';
import { threateningPhrases } from '../../src/language/words/en-threats.js';
import { phraseRule } from '../phrase-rule.js';

export default phraseRule({
  id: 'retaliation-threat',
  phrases: [...legalThreats, ...threateningPhrases, ...accusingPhrases],
  meta: {
    description: 'Flags a threat against the customer, or the charge that they are a fraud.',
    category: 'tone',
    recommended: 'error',
    strict: 'error',
    language: 'lexicon',
    why:
      'A threat does not make a complaint go away: it gives it a second, better story. Review sites remove such a reply, and in ' +
      'the United States an unfounded legal threat or a false accusation to silence a review breaks the law.',
    nearMisses: [
      'Help against others: "report the scam here", "we have removed the fake page", "call the police if your card was stolen".',
      'A rule of the house, and a case of it: "players who cheat are banned", "banned for 3 days for using bots".',
      'A colleague who answers: "I have passed your question to our legal team, they will write by Friday".',
      'A record that is missing: "I can\'t find a booking in this name; which day was it?"',
      'The rights of the customer: "you may take legal action".',
      'A condition without a threat is for conditional-remedy, orders and belittling for dismissive-tone.',
    ],
    sources: [
      'FTC 16 CFR 465.7: no unfounded legal threat, intimidation or false accusation to suppress a review',
      'Tripadvisor, Management Response Guidelines: no threats, no claims of review fraud',
      'Trustpilot, Guidelines for Businesses: no abuse, threats or blackmail of reviewers',
    ],
  },
  messages: {
    legal: {
      message: 'Avoid "{phrase}": speak of what happened, not of the law',
      note: 'A legal threat is what gets shared. "We see the evening differently; let us go through it: 555 0100, ask for Lena" keeps the door open.',
    },
    exposure: {
      message: 'Avoid "{phrase}": it punishes the customer for speaking up',
      note: 'Readers will think twice about buying. "We can\'t agree on this. The ombudsman is at example.com/ombudsman" ends it with dignity.',
    },
    accusation: {
      message: 'Avoid "{phrase}": say what you cannot find, and ask',
      note: 'If they are a real customer, you called them a liar. "I can\'t find a visit on 3 May. Which name was it under?" settles it either way.',
    },
    warning: {
      message: 'Avoid "{phrase}": it reads as a threat',
      note: 'Fear keeps nobody quiet for long. "I read it, and the part about the wait is fair. Tell me about the rest" takes them seriously.',
    },
  },
});
