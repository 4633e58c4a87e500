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
      'A threat does not take a complaint away: it gives it a second, better story. Every review site removes such a reply, ' +
      'and in the United States a legal threat without ground or a false accusation to silence a review breaks the law.',
    nearMisses: [
      'Help against others: "report the scam here", "we have removed the fake page", "call the police if your card was stolen".',
      'A rule of the house as such: "players who cheat are banned", and a fact of it: "banned for 3 days for using bots".',
      'A colleague who answers: "I have passed your question to our legal team, they write by Friday".',
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
      message: 'Avoid "{phrase}": answer what happened, not with the law',
      note: 'A legal threat is what gets shared. "We see the evening differently, and I would like to go through it with you: 555 0100, ask for Lena" keeps the door open.',
    },
    exposure: {
      message: 'Avoid "{phrase}": it punishes the customer for speaking up',
      note: 'Whoever reads along will think twice about buying. "We can\'t agree on this one. The ombudsman\'s form is at example.com/ombudsman" ends it with dignity.',
    },
    accusation: {
      message: 'Avoid "{phrase}": say what you cannot find, and ask',
      note: 'If they are a real customer, you have called them a liar in front of all. "I can\'t find a visit on 3 May in our book. Which name was it under?" settles it either way.',
    },
    warning: {
      message: 'Avoid "{phrase}": it reads as a threat',
      note: 'Nobody takes back a word because they were frightened into it for long. "I read it, and the part about the wait is fair. The rest I would like to hear from you" takes them seriously.',
    },
  },
});
