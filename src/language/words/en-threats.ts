import { lazy, pattern } from '../../base/patterns.js';
import { NEGATIONS, type Phrase } from '../phrases.js';

/** The rule that forbids such threats. */
export const FTC = 'FTC 16 CFR 465.7: no unfounded legal threat, intimidation or false accusation to suppress a review';
const SITES = 'Tripadvisor and Trustpilot, guidelines for businesses: no threats, no claims of review fraud';
const GUIDE = 'Judgement guide: would a bystander say the brand attacks the person?';

/** How a wording threatens: each kind has its own message. */
export interface ThreateningPhrase extends Phrase {
  readonly kind: 'legal' | 'exposure' | 'warning';
}

const FORCED =
  '(have|be forced|obliged|compelled|going|prepared|happy|ready|glad|tempted|considering to)|(not hesitate to)|(have ' +
  'no choice|option but to)|(reserve the right to)';
/** We will, may or must: how a threat begins. */
export const WE_WILL =
  `we'll|i'll|(we|i will|shall|may|might|can|could|would|must|(intend|plan|want|need|mean to)|${FORCED} (${FORCED}))|` +
  `(we'll|i'll ${FORCED} (${FORCED}))|(we|i won't|(will not) hesitate to)|we're|i'm|(we're|i'm ${FORCED})|` +
  '(we|i (do) (have|keep|reserve the right to))';
/** Who stands for the state. */
export const POLICE = 'police|authorities';
/** Before a wording that speaks of others, or of what may happen. */
export const OTHERS_SPEAK = `if|when|whether|that|they|may|can|could|people|users|who|${NEGATIONS}`;
const BOSS =
  'employer|boss|manager|landlord|school|university|college|family|parents|wife|husband|spouse|workplace|neighbours|' +
  'neighbors|headteacher|supervisor|company';

/** Wordings that threaten the customer in other ways than with the law. */
export const threateningPhrases: readonly ThreateningPhrase[] = [
  {
    kind: 'exposure',
    phrase:
      "you'll|(you will|may|might|can (well)) be reported|banned|blocked|blacklisted|barred|sued|prosecuted|fined",
    notBefore: '... cheat|cheating|bots|fraud',
    notAfter: `if|when|that|whether|${NEGATIONS}`,
    source: FTC,
  },
  {
    kind: 'exposure',
    phrase:
      "don't|(do not)|never expect us|me|anyone (here) to (ever) (*) help|serve|take|treat|see|accept|support|welcome|host (you) ... again",
    source: FTC,
  },
  { kind: 'warning', phrase: "you've|(you have)|you've (now) been warned", notAfter: 'if', source: FTC },
  {
    kind: 'warning',
    phrase:
      'posting|spreading|telling|publishing|writing|making (*) (*) lies|slander|untruths ... has|have consequences',
    source: FTC,
  },
  {
    kind: 'warning',
    phrase:
      'if|unless|should you|it|they|(the|this|your|that * (*)) (*) (*) (*) (*) (delete|remove|retract|withdraw|apologise)|' +
      '(be removed|deleted|retracted|withdrawn)|(carry on)|(keep * * * (*)) ... solicitor|solicitors|lawyer|lawyers|attorney|' +
      'attorneys|(legal team|department)|court|police|fine|closed|banned',
    notAfter: 'or',
    source: FTC,
  },
  {
    kind: 'exposure',
    phrase: `${WE_WILL} (*) report|reporting|reported you|(your account|profile|post|review|comments|tweet)`,
    notBefore: '(so your|it|the)|because|(as lost|stolen|resolved|fixed)',
    source: FTC,
  },
  {
    kind: 'exposure',
    phrase: '(we|i have|already reported)|reported you to',
    notAfter: OTHERS_SPEAK,
    notBefore: 'what|problem|issue|fault|bug',
    source: FTC,
  },
  {
    kind: 'exposure',
    phrase: `${WE_WILL} (*) ban|banning|block|blocking|blacklist|blacklisting|bar|barring (and (*)) you|(your (*) number|account|email|ip|profile)`,
    notBefore: 'if|when you cheat',
    source: SITES,
  },
  {
    kind: 'exposure',
    phrase:
      "you're|you'll|you've|(you are|will|have) (now|hereby|also|permanently|be|been) (now|hereby|also|permanently|be|" +
      'been) (now) barred|blacklisted|(banned from (our|the|this|all|any|every))',
    notAfter: 'if|when|why|that|whether',
    source: SITES,
  },
  {
    kind: 'exposure',
    phrase: "(you're|(you are)|(you (and your *) will) (now) not|(no longer) (be))|(you won't (ever) be) welcome",
    notAfter: 'that|if|like|feel|felt|think|why|sure',
    notBefore: '(to bring|smoke|use|try)|if',
    source: GUIDE,
  },
  {
    kind: 'exposure',
    phrase: 'on|to our|a|the (*) blacklist|(black list)|(banned list)|(ban list)',
    notAfter: 'not|spam',
    source: SITES,
  },
  {
    kind: 'exposure',
    phrase:
      'your (*) account|access|service|membership|profile|subscription|booking|contract|orders|order|line|reservation ' +
      'will|may|could|can|might|gets|get (be) (*) closed|blocked|suspended|terminated|deleted|cancelled|' +
      'canceled|banned|disabled|revoked if|unless you (*) (*) (*) post|posting|complain|complaining|tweet|tweeting|write|' +
      'writing|delete|remove|apologise|apologize|stop|retract|bad-mouth|(take (*) (*) down)|review|reviewing',
    source: FTC,
  },
  {
    kind: 'exposure',
    phrase:
      'if|unless you (*) (*) post|posting|complain|complaining|tweet|tweeting|writing|delete|remove|apologise|apologize|' +
      "retract|(take (*) (*) down) ... we'll|i'll|(we|i will|may|can|shall|might|could (have to)) (be) (*) close|closing|" +
      'block|blocking|cancel|cancelling|suspend|suspending|terminate|ban|report|reporting|sue|refuse|disable|delete your|' +
      'you|legal|this',
    source: FTC,
  },
  {
    kind: 'exposure',
    phrase:
      `${WE_WILL} (be) (also|then|gladly|now|happily) contact|contacting|inform|informing|tell|telling|notify|notifying|` +
      `call|calling|ring|(write|writing|speak|speaking|talk to)|(let) your ${BOSS}`,
    notBefore: 'for|(to confirm|arrange|verify|check|book|ask)',
    source: FTC,
  },
  {
    kind: 'exposure',
    phrase:
      `your ${BOSS} will|would|might|may|should|knows|know (also) (be) (interested|know|hear|love|like|enjoy|want|(find ` +
      'out)|what|that) (to) (*) about|of|how|what|that|hear|see|know',
    source: FTC,
  },
  { kind: 'exposure', phrase: `does|do your ${BOSS} know|realise|realize|approve`, source: FTC },
  {
    kind: 'exposure',
    phrase:
      `${WE_WILL} (also|gladly|then|now|happily) (be) publish|publishing|expose|exposing|share|sharing|post|posting|release|` +
      'releasing|show|(make|making public) your|the|all|our (*) (*) name|identity|messages|emails|texts|chat|address|' +
      'cctv|footage|recording|correspondence|bill|screenshots|conversation',
    before:
      '.|publicly|online|(for|so everyone|everybody|others|all|people)|(so that)|(to (everyone|(show everyone)|(the world)))|if|' +
      'unless|(on our (facebook|page|site|wall|social))|and (let)',
    notAfter: 'when|where|once|after|as|if',
    notBefore: 'if you agree|like|want|wish|are',
    source: FTC,
  },
  {
    kind: 'exposure',
    phrase: `${WE_WILL} (*) (name and shame)|(expose you)|(out you)|(make sure everyone|everybody|(every * (*)) knows|hears)`,
    notBefore: 'the (way|answer)|how (to|much)|about (it|the (change|fix))',
    source: FTC,
  },
  {
    kind: 'exposure',
    phrase:
      `${WE_WILL} (be) (*) call|calling|contact|contacting|inform|informing|notify|involve|involving|alert|(go|going ` +
      `to)|(speak to) the ${POLICE}`,
    before: '(if you)|unless|(on|about you)',
    notAfter: 'stolen',
    source: FTC,
  },
  { kind: 'warning', phrase: 'we|i (also) know where you|your (family|children) live|work|stay|lives', source: FTC },
  {
    kind: 'warning',
    phrase: 'we|i (also) know (exactly|very well) who you (really) are',
    before: '.|,|and|so',
    source: FTC,
  },
  {
    kind: 'warning',
    phrase: "you'll|(you will|might|may|could) (soon|come|live|certainly) (to) regret",
    notAfter: `or|${NEGATIONS}`,
    source: FTC,
  },
  {
    kind: 'warning',
    at: 'clause',
    phrase:
      '(think twice|again)|(think very|(long and) carefully|hard)|(be (very) careful) before|about|what|who|how you|posting|' +
      'writing|leaving|saying|accusing|making|putting|publishing|tweeting|going (post|posting|write|writing|leave|leaving|' +
      'say|saying|accuse|accusing|publish|tweet|(put online))',
    source: FTC,
  },
  { kind: 'warning', phrase: 'watch what you say|post|write|tweet', source: FTC },
  {
    kind: 'warning',
    phrase:
      'there will be|face|facing|accept|suffer|bear|(prepared|ready for) (serious|the|real|some|severe) consequences',
    notAfter: NEGATIONS,
    before: '.|,|if|unless|for',
    source: FTC,
  },
  {
    kind: 'warning',
    phrase:
      "delete|remove|retract|withdraw|apologise|apologize|down|stop ... or else|face|we'll|i'll|(we|i will|shall|have " +
      "to)|(expect (a|to|our))|(you'll hear|face|regret|be)|(our lawyers)",
    notAfter: `to|can|may|could|want|we|i|have|${NEGATIONS}`,
    notBefore:
      'send|refund|replace|help|move|give|do|ask|arrange|issue|update|reset|change|happily|gladly|look|credit|sort',
    source: FTC,
  },
  {
    kind: 'warning',
    phrase: 'consider|take|treat|regard|is (this) (as|is) (a|your|our) final|last|formal|(first and final) warning',
    notAfter: 'not',
    source: FTC,
  },
  { kind: 'warning', phrase: 'we|i have|kept|saved|recorded|logged|traced your ip', source: FTC },
  {
    kind: 'warning',
    phrase:
      'keep this|that|it|going (up|on|going) and|or your|you|we * (*) (*) (be) closed|cancelled|canceled|suspended|banned|blocked|deleted|terminated',
    source: FTC,
  },
];

/** People and courts that a threat calls in. */
export const threatens = lazy(() =>
  pattern(
    String.raw`\b(?:lawyers?|attorneys?|solicitors?|legal (?:team|department|counsel|action|steps|proceedings)|court|sue|police|` +
      String.raw`debt collect(?:ors?|ion)|your (?:employer|boss|landlord|school|family|parents))\b`,
  ),
);

/** Asks the customer to take back what they said of us: the price of a bribe. */
export const takesBack = lazy(() =>
  pattern(
    [
      String.raw`(?:^|\byou(?:'ve| have)? |\bplease |\bto |[,:] ?)(?:delet|remov|tak(?:e|en|ing) |edit|chang|updat|revis|withdraw)` +
        String.raw`[^.!?]{0,40}\b(?:reviews?|ratings?|posts?|comments?|videos?|tweets?|stars?)\b`,
      String.raw`\b(?:change|raise|set|turn) (?:it|that|this) (?:in)?to (?:five|5)[- ]stars?\b`,
      String.raw`\b(?:review|rating|post|comment|video|tweet) (?:is|has been|was) (?:gone|down|deleted|removed|changed|edited)\b`,
    ].join('|'),
  ),
);
