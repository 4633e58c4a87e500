import type { Phrase } from '../phrases.js';

/** How strongly a phrase marks a template: `mild` ones are reported only when a team asks for it. */
export type Level = 'strong' | 'mild';

/** A stock phrase. */
export type StockPhrase = Phrase & { readonly level: Level } & (
    | {
        readonly kind: 'swap';
        /** Plain words for it. */
        readonly swap: string;
        /** True where the plain words mean the same in every sentence, so that `--fix` may put them in. */
        readonly safe?: true;
      }
    | {
        readonly kind: 'cut';
        /** True where the sentence stands without it. */
        readonly safe?: true;
      }
    | { readonly kind: 'fact' }
  );

const VOICE = 'van Noort & Willemsen 2012: conversational human voice in answers to complaints';
const PLAIN = 'GOV.UK style guide and plainlanguage.gov: words to avoid';
const INDIAN = 'Standard in Indian and West African English, stiff elsewhere: mild on purpose';

/** Phrases that plain words can take the place of. */
export const stiffPhrases: readonly StockPhrase[] = [
  {
    kind: 'swap',
    swap: 'when you can',
    level: 'strong',
    phrase: 'at your earliest|soonest (possible) convenience',
    source: PLAIN,
  },
  {
    kind: 'swap',
    swap: 'as soon as we can',
    level: 'strong',
    phrase: 'at our|the earliest|soonest (possible) convenience',
    source: PLAIN,
  },
  {
    kind: 'swap',
    swap: 'now',
    level: 'strong',
    safe: true,
    phrase: 'at this juncture|(point|moment|juncture in time)',
    source: PLAIN,
  },
  {
    kind: 'swap',
    swap: 'because',
    level: 'strong',
    safe: true,
    phrase: '(due to)|(owing to)|(in view|light of) the fact that',
    source: PLAIN,
  },
  { kind: 'swap', swap: 'if', level: 'strong', safe: true, phrase: 'in the event|eventuality that', source: PLAIN },
  {
    kind: 'swap',
    swap: 'as you asked',
    level: 'strong',
    safe: true,
    phrase: 'as per your (kind) request|requirement',
    source: PLAIN,
  },
  {
    kind: 'swap',
    swap: 'this',
    level: 'strong',
    phrase: 'the aforementioned|aforesaid|above-mentioned|(above mentioned|captioned)',
    source: PLAIN,
  },
  {
    kind: 'swap',
    swap: 'here is',
    level: 'strong',
    phrase: 'please|kindly find (the) attached|enclosed|herewith (herewith) (is|the|a|your)',
    source: PLAIN,
  },
  { kind: 'swap', swap: 'here is', level: 'strong', phrase: 'attached|enclosed please|herewith find', source: PLAIN },
  {
    kind: 'swap',
    swap: 'under',
    level: 'strong',
    phrase: '(pursuant to)|(in accordance with the provisions of)',
    source: PLAIN,
  },
  { kind: 'swap', swap: 'you', level: 'strong', phrase: 'your good self|selves', source: PLAIN },
  {
    kind: 'swap',
    swap: 'reply',
    level: 'mild',
    phrase: '(revert back)|(kindly|please revert)|(will revert (to you))',
    source: INDIAN,
  },
  {
    kind: 'swap',
    swap: 'please',
    level: 'mild',
    safe: true,
    phrase: 'kindly',
    notAfter: 'please|very|so|more|most|treat|treated|spoke|speak|kindly|and|look|act|thank|smile|greet',
    notBefore:
      'offered|agreed|provided|pointed|shared|sent|gave|helped|allowed|let|asked|brought|waited|taken|took|welcomed|' +
      'treated|staff|(note that)|by|and|old|revert',
    source: INDIAN,
  },
  { kind: 'swap', swap: 'to', level: 'mild', safe: true, phrase: 'in order to', source: PLAIN },
  { kind: 'swap', swap: 'before', level: 'mild', safe: true, phrase: 'prior to', source: PLAIN },
  {
    kind: 'swap',
    swap: 'about',
    level: 'mild',
    phrase: '(with|in regard|regards to)|(pertaining to)|(with respect|reference to)|(in respect of)',
    source: PLAIN,
  },
  { kind: 'swap', swap: 'feedback', level: 'mild', safe: true, phrase: 'valuable|valued feedback', source: VOICE },
  { kind: 'swap', swap: 'speed up', level: 'mild', phrase: 'expedite', source: PLAIN },
];
