import { OWNED, REGRET, REPEATED, type DismissivePhrase } from './en-dismissal.js';

const DENIAL = 'Kapeš, Keča, Fugošić & Čerović 2022: denial and excuse cut trust';
const RULE = 'Judgement guide: naming a rule to end the talk is defensive';
const STAFF = 'staff|team|driver|drivers|crew|colleague|colleagues|agent|agents|chef|waiter|waiters|reception';
const TERMS =
  '(terms (and conditions))|(t & cs)|(conditions (of carriage|sale|hire|use))|contract|policy|policies|rules|faq|faqs|agreement|' +
  'guidelines|(small print)|website|confirmation';
const STATED = 'stated|mentioned|outlined|specified|stipulated|listed|noted|described|explained|indicated';
const IN_TERMS = `(out) in|on|under|by our|the|your (*) (*) ${TERMS}`;
const CLAIM = 'statement|accusation|accusations|allegation|allegations|version|complaint|review|comments|comment';

/** Wordings that defend the brand: they deny, repeat an answer, or point at the small print. */
export const defensivePhrases: readonly DismissivePhrase[] = [
  {
    kind: 'denial',
    phrase:
      "(that's (simply|just|really) not)|(that|this is (simply|just|really) not)|(that|this isn't) what|how " +
      '(really|actually|it) happened',
    notAfter: REGRET,
    source: DENIAL,
  },
  {
    kind: 'denial',
    at: 'clause',
    phrase: "that's|(that is) (simply|just|certainly|definitely) untrue|nonsense|(not true)|(an exaggeration)",
    notBefore: 'for|of|any|in|on|with',
    onlyBare: true,
    source: DENIAL,
  },
  {
    kind: 'denial',
    phrase:
      'we|i (have) never (ever|once|actually) said|told|promised|claimed|guaranteed|advertised|agreed|stated|implied',
    notAfter: REGRET,
    notBefore: OWNED,
    source: DENIAL,
  },
  {
    kind: 'denial',
    phrase:
      `we|i|(our|my (*) ${STAFF}) would|will|do|does|did|have never|not (ever|intentionally|deliberately|knowingly) mislead|` +
      'misled|deceive|deceived|lie|lied|cheat|scam|discriminate|overcharge|throttle|insult|(treat|speak|talk|act|behave (*) (*) like ' +
      '(that|this))|(treat|speak|talk (*) (*) that|this way)|(do such a thing)',
    notAfter: REGRET,
    notBefore: OWNED,
    source: DENIAL,
  },
  {
    kind: 'denial',
    phrase:
      'our|my (own|internal|call) records|logs|system|cameras|cctv|data|files|recording|recordings|notes (clearly) show|shows|say|' +
      'says|tell|tells|suggest|suggests otherwise|(something (quite|very) else|different)|(a (very) different ' +
      'story)|(the opposite)',
    notBefore: 'for|about|from|between|than|in|with|on',
    source: DENIAL,
  },
  {
    kind: 'denial',
    phrase:
      '(we|i ((have to)|must|(beg to)|do) (respectfully|strongly|totally|completely|politely|firmly) disagree with ' +
      'your|this|that|these (*))|(we|i (strongly|firmly|must|(have to)) dispute|refute|reject|deny your|these|this|' +
      `those|the|this (*) ${CLAIM})`,
    notAfter: REGRET,
    source: DENIAL,
  },
  {
    kind: 'denial',
    phrase: 'we|i respectfully|strongly|totally|completely|firmly|(beg to)|(have to)|must disagree',
    before: '.|,',
    notAfter: REGRET,
    source: DENIAL,
  },
  {
    kind: 'denial',
    phrase:
      `your ${CLAIM} is|are (simply|just|completely|totally|entirely) untrue|baseless|unfounded|inaccurate|unfair|unjustified|` +
      '(not (true|accurate|justified|fair)|(based on facts))',
    notAfter: REGRET,
    source: DENIAL,
  },
  {
    kind: 'denial',
    phrase:
      'you|(you must have)|(you may have)|(you might have)|(you seem to have) (clearly|simply|just|completely) ' +
      'misunderstood|misread|misheard',
    notAfter: `${REGRET}|what|i|sure`,
    source: DENIAL,
  },
  {
    kind: 'denial',
    phrase: "that's|(that|this is|was) not what|how i|we (actually) said|wrote|meant|told|promised|agreed|advertised",
    notAfter: REGRET,
    onlyBare: true,
    source: DENIAL,
  },
  {
    kind: 'denial',
    phrase: 'we|i did (clearly|already|also|actually|repeatedly) tell|inform|warn|advise|notify you',
    notAfter: 'if|that|sure|when',
    notBefore: OWNED,
    source: DENIAL,
  },
  {
    kind: 'small-print',
    phrase: `as (is|was) (clearly|already|also|plainly|explicitly) ${STATED} ${IN_TERMS}`,
    onlyBare: true,
    source: RULE,
  },
  {
    kind: 'small-print',
    phrase:
      'this|it|which|that|they|fee|fees|charge|charges|restrictions is|are|was|were (all|also|already|clearly) ' +
      `${STATED} ${IN_TERMS}`,
    notAfter: 'if|whether|unless|where',
    onlyBare: true,
    source: RULE,
  },
  {
    kind: 'small-print',
    phrase: `we|i (would|must|(can only)) refer (you) (back) to our|the|your (*) (*) ${TERMS}`,
    onlyBare: true,
    source: RULE,
  },
  {
    kind: 'small-print',
    phrase: 'we|i do (clearly|always|already|also) state|mention|specify|stipulate',
    source: RULE,
  },
  {
    kind: 'small-print',
    phrase:
      'we|i do (clearly|always|already|also) advise|inform|tell|say|warn|advertise|show|publish our|you|this|' +
      'that|it|about|customers|guests|passengers (*) (*) (*) on|in|at|online|when|before',
    notBefore: 'a new|more',
    onlyBare: true,
    source: RULE,
  },
  {
    kind: 'small-print',
    phrase:
      "it's|that's|(it|that|this is) (just|simply|purely) (our|the) (company|store|shop|hotel|bank|airline) policy",
    before: '.|,|and',
    notAfter: 'if|whether|because|sure',
    onlyBare: true,
    source: RULE,
  },
  {
    kind: 'small-print',
    at: 'clause',
    phrase: '(policy is policy)|(rules are rules)|(those are the rules)',
    source: RULE,
  },
  {
    kind: 'again',
    phrase:
      "as|like i|we|i've|we've (have|had) (previously) explained|said|advised|stated|mentioned|(told you)|" +
      '(informed you)',
    notBefore: 'by|(, but|so|i|we)',
    onlyBare: true,
    source: REPEATED,
  },
  {
    kind: 'again',
    phrase: 'as you were|(have been)|(had been) (previously|repeatedly) told|informed|advised|warned',
    onlyBare: true,
    source: REPEATED,
  },
];
