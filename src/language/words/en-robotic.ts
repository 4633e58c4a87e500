import type { Phrase } from '../phrases.js';

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
