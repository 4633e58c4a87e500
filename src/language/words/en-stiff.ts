import type { Phrase } from '../phrases.js';

/** How strongly a phrase marks a template: `mild` ones are reported only when a team asks for it. */
export type Level = 'strong' | 'mild';

/** A stock phrase. */
export type StockPhrase = Phrase & { readonly level: Level } & (
    | {
        readonly kind: 'swap';
        /** The plain words. */
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

/** Sources of stock phrases. */
export const VOICE = 'van Noort & Willemsen 2012: conversational human voice in answers to complaints';
export const PLAIN = 'GOV.UK style guide and plainlanguage.gov: words to avoid';
export const INDIAN = 'Standard in Indian and West African English, stiff elsewhere: mild on purpose';

/** Phrases that plain words can replace. */
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

const PERSON = 'Complaint of a customer ("I want you to help me"): a live person answers';
const LETTER = 'GOV.UK and helpdesk style guides: greet by name, begin with the answer';

/** How a wording sounds like a machine: each kind has its own message. */
export interface RoboticPhrase extends Phrase {
  readonly kind: 'logged' | 'automated' | 'nobody' | 'filler';
}

const CASE =
  'ticket|case|request|query|enquiry|inquiry|complaint|message|email|e-mail|issue|report|concern|submission|incident';
const TAKEN =
  'logged|registered|created|opened|generated|received|raised|recorded|lodged|captured|assigned|submitted|acknowledged|queued|escalated';
const NAMELESS =
  'customer|user|client|guest|member|passenger|subscriber|patient|traveller|traveler|sir|madam|consumer|applicant|' +
  'student|shopper|patron|player|policyholder|cardholder|resident|tenant|buyer|reviewer|friend|all|(account holder)';

/** Wordings of machines and form letters. */
export const roboticPhrases: readonly RoboticPhrase[] = [
  {
    kind: 'logged',
    phrase:
      `(this is to confirm that) your|a (new) (support|service) ${CASE} (#) (#) (with (reference|id|number) (#)) has|` +
      `is|was (now|successfully) (been) (successfully|duly|automatically|now) ${TAKEN}`,
    notAfter: 'before|when|after|until|once|since|that|because|if|why',
    notBefore: 'to (a|the) (*)|by (our) (*) (team|manager)|at #',
    source: PERSON,
  },
  {
    kind: 'logged',
    phrase: `your ticket|case|incident|request|query (reference) number|id|no is|:`,
    before: '#|[',
    source: PERSON,
  },
  {
    kind: 'logged',
    phrase:
      'will be processed|reviewed|handled|attended|answered|responded|addressed in the order|(the order) (it|they|received|of)',
    source: PERSON,
  },

  {
    kind: 'automated',
    phrase:
      '(this is) an|a (*) automated|automatic|auto-generated|system-generated|computer-generated message|response|' +
      'reply|email|e-mail|mail|acknowledgement|answer',
    source: PERSON,
  },
  { kind: 'automated', phrase: 'automatically|system|computer|auto generated', source: PERSON },
  {
    kind: 'automated',
    phrase:
      "(do not|never)|don't (please) reply|respond to this|(the) (automated) (email|e-mail|message|mail|address|text)",
    source: PERSON,
  },
  { kind: 'automated', phrase: '(do not reply)|do-not-reply|no-reply|noreply', before: '.|,|-', source: PERSON },
  {
    kind: 'automated',
    phrase: 'mailbox|inbox|address is (not (being) monitored|read|checked)|unmonitored',
    notAfter: 'your|her|his',
    source: PERSON,
  },
  {
    kind: 'automated',
    phrase: 'as (just|only) an|a ai|(artificial intelligence)|((large) language model)|(virtual assistant)|bot|chatbot',
    source: PERSON,
  },
  {
    kind: 'automated',
    phrase:
      '(not able)|unable|(not programmed|trained) to understand|process that|your|this (request|question|query|input)',
    before: '.|,|at',
    source: PERSON,
  },
  {
    kind: 'automated',
    phrase:
      "didn't|(did not)|couldn't|(could not) (quite) understand|recognise|recognize that|your|this input|response|selection|option|query|request",
    source: PERSON,
  },

  {
    kind: 'nobody',
    phrase: `dear|hello|hi|greetings (our) ${NAMELESS}`,
    at: 'clause',
    before: ',|.|/|-|or|and|:|thank|we|greetings',
    source: LETTER,
  },
  { kind: 'nobody', phrase: '(to whom it may concern)|(whomsoever it may concern)', source: LETTER },

  {
    kind: 'filler',
    phrase:
      'hope|hoping|trust|wish (that|,) (this|my|the|our) (email|e-mail|message|mail|letter|note|reply) finds|reaches|meets|(will find) you',
    source: LETTER,
  },
  {
    kind: 'filler',
    phrase:
      "hope|trust (that|,) (you're|(you are)|all|everything) (is) (keeping|doing|all) (very) (well|fine|great|good (health))",
    before: '.|,|and|today',
    notAfter: 'and|we',
    at: 'clause',
    source: LETTER,
  },
];
