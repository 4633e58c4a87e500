import { closingOffPhrases } from '../../src/language/words/en-closing-off.js';
import { defensivePhrases } from '../../src/language/words/en-defence.js';
import { dismissivePhrases } from '../../src/language/words/en-dismissal.js';
import { phraseRule } from '../phrase-rule.js';

export default phraseRule({
  id: 'dismissive-tone',
  phrases: [...dismissivePhrases, ...defensivePhrases, ...closingOffPhrases],
  meta: {
    description: 'Flags wording that orders the customer about, brushes them off, belittles them or argues with them.',
    category: 'tone',
    recommended: 'info',
    strict: 'error',
    language: 'lexicon',
    why:
      'How people are treated weighs as much as what they get. A reply that tells somebody to calm down, or that it is ' +
      'not our problem, ends the conversation for them and is what bystanders remember and share.',
    nearMisses: [
      'The customer\'s own words in quotes: you wrote "take it or leave it"',
      '"Nothing you need to do", "no problem"',
      '"Nothing we can do unless ...", and any refusal that shows a way',
      '"It\'s your choice: refund or exchange"',
      '"If it feels like we don\'t care ..."',
      'Talk about things that calm down: "until the storm calms down"',
      'A repeated answer, a rule or a comparison in a reply that helps: "as I explained, it is late, so I have sent a new one"',
      'Our own omissions: "we never told you, and should have"',
    ],
    sources: [
      'Gelbrich & Roschk 2011, Journal of Service Research: interactional justice',
      'Davidow 2003, Journal of Service Research: attentiveness',
      'Complaint of a customer who was told to stop bothering ("I want you to help me")',
    ],
  },
  messages: {
    order: {
      message: 'Avoid "{phrase}": answer the problem, not the tone',
      note: 'An order upsets them more. "The refund was due on Friday. I am ringing the bank and will write to you by 4 pm. Lea" answers the problem.',
    },
    'brush-off': {
      message: 'Avoid "{phrase}": say what you can do, or who can',
      note: 'It leaves them with the problem. "I can\'t refund the ticket, but I can move it to any day in June, free" says no and shows a way.',
    },
    belittling: {
      message: 'Avoid "{phrase}": it tells the customer that their problem is not real',
      note: 'Nobody was ever argued out of being annoyed. "Forty minutes for a soup is too long. I have taken it off the bill" takes the problem as it is.',
    },
    denial: {
      message: 'Avoid "{phrase}": say what you know, not that the customer is wrong',
      note: 'Each side remembers it differently. "The door log says 9:40. If you have a photo from before, send it and I\'ll refund the night" leaves a way.',
    },
    'small-print': {
      message: 'Avoid "{phrase}": say what the rule means here, and what is possible',
      note: 'A rule alone ends the talk. "Section 4 leaves out water damage. For a second look, write to claims@example.com by 3 June" shows a way on.',
    },
    again: {
      message: 'Avoid "{phrase}": give the answer again, in other words',
      note: 'If they ask twice, the first answer did not help. "The fee is per night, so £24 for two nights. It is line 3 of the invoice" does.',
    },
  },
  offersCut: true,
});
