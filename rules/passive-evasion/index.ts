import { evasivePhrases } from '../../src/language/words/en-evasion.js';
import { phraseRule } from '../phrase-rule.js';

export default phraseRule({
  id: 'passive-evasion',
  phrases: evasivePhrases,
  meta: {
    description: 'Flags a fault that nobody seems to have made: "mistakes were made", "it couldn\'t be helped".',
    category: 'apology',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    why: 'Owning a fault is the part of an apology that counts most. A fault that nobody made sounds as if nobody will mend it either.',
    nearMisses: [
      'A passive that names who did it or why: "was damaged by our courier", "delayed because of fog at Lyon".',
      'Circumstances beyond our control that are named: "... beyond our control: the bridge is closed".',
      'What may happen to the customer: "if an error occurred", "when something goes wrong".',
      'Words of a screen in quotes: "An error has occurred".',
    ],
    sources: [
      'Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research: an apology owns the fault',
      'Complaint of a community manager about "it couldn\'t be helped"',
    ],
  },
  messages: {
    nobody: {
      message: 'Avoid "{phrase}": say who did it, with "we"',
      note: 'The customer wants to know who will mend it. "We loaded your bag on the wrong cart" instead of "Your bag was mishandled".',
    },
    fate: {
      message: 'Avoid "{phrase}": say what happened',
      note: 'It fits everything, so it explains nothing. "A crane blocked the line at Osk until 9:40" instead of "due to circumstances beyond our control".',
    },
  },
});
