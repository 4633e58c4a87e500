import { NEGATIONS, type Phrase } from '../phrases.js';

const AIRLINE = "Post on an airline's answers on Twitter (2014): brand protection instead of service";
const EGO = 'Post on customer service on Twitter (2012): feed the community, not the ego';

/** How a brand praises itself: each kind has its own message. */
export interface Boast extends Phrase {
  readonly kind: 'boast' | 'crowd';
}

const FINE =
  'award-winning|(award winning)|world-class|(world class)|best-in-class|(best in class)|industry-leading|(industry leading)|' +
  'market-leading|(market leading)|world-leading|(world leading)|world-renowned|unparalleled|unrivalled|unrivaled|' +
  'unbeatable|cutting-edge|state-of-the-art|multi-award-winning|top-notch|top-rated|unmatched|second-to-none|first-class|five-star';
const HOUSE =
  'airline|bank|retailer|provider|company|brand|hotel|restaurant|supplier|carrier|operator|network|courier|school|clinic|' +
  'platform|app|shop|jeweller|bakery|studio|insurer|airport|salon|gym|resort|pharmacy|garage';
const CUSTOMERS =
  'customers|guests|users|members|clients|passengers|patients|diners|people|visitors|readers|students|players|families|' +
  'travellers|travelers|reviewers|shoppers|buyers';
const HAPPY = 'happy|satisfied|delighted|loyal|positive|glowing|great|excellent|rave|five-star|5-star';
const OTHERS = `are|not|wasn't|isn't|${NEGATIONS}`;

/** Wordings in which a brand praises itself. Those of `words/en-stock.ts` ("we strive", "our top priority") are not here. */
export const boasts: readonly Boast[] = [
  {
    kind: 'boast',
    phrase: FINE,
    notAfter: `less|than|never|hardly|your|flown|fly|flew|in|booked|${OTHERS}`,
    notBefore:
      '(return|single|saver|flex) ticket|tickets|seat|seats|post|mail|stamp|cabin|carriage|return|fare|delivery|review|reviews|rating',
    source: AIRLINE,
  },
  { kind: 'boast', phrase: 'pride ourselves|myself', source: AIRLINE },
  { kind: 'boast', phrase: 'prides itself|themselves', source: AIRLINE },
  {
    kind: 'boast',
    phrase: 'take|takes|taking (such|great|immense|enormous|huge|real|much|(a lot of)|(so much)) pride',
    notAfter: NEGATIONS,
    source: AIRLINE,
  },
  {
    kind: 'boast',
    phrase:
      "we're|(we are)|(team is)|(we have always been) (very|so|incredibly|extremely|rightly|justly|immensely|truly|" +
      'always) proud of|(to be|offer|provide|have|serve|say|deliver|hold|maintain)',
    notBefore: 'you|your|(what you)',
    source: AIRLINE,
  },
  {
    kind: 'boast',
    phrase:
      "as|are|is|we're|being|remain (proudly|still|widely) (one of) the|a (*) leading|(number one)|largest|biggest|" +
      `finest|premier|(most trusted|loved|popular)|favourite|favorite (*) (*) ${HOUSE}`,
    notAfter: 'you|nearest',
    source: AIRLINE,
  },
  {
    kind: 'boast',
    phrase:
      'voted|named|ranked|crowned|rated (as) (the|a|an|by|our|us|among|one of) (the) (*) (*) (*) best|(number one)|top|favourite|favorite',
    notAfter: 'you|highly',
    source: EGO,
  },
  {
    kind: 'boast',
    phrase: 'winner|winners of (the|several|many|multiple|numerous|our) (*) (*) award|awards',
    source: EGO,
  },
  {
    kind: 'boast',
    phrase:
      "we've|we (have|recently|just|also|even|proudly) won|received|earned (the|a|an|several|many|multiple|numerous|#) (*) (*) (*) award|awards|prize|prizes",
    source: EGO,
  },
  {
    kind: 'boast',
    phrase:
      '(well|best|widely|rightly) known|renowned|famous|celebrated for (our|its|the|their|being) (*) (*) (service|' +
      'quality|hospitality|care|standards|excellence|food|speed|support|attention|reliability)',
    source: AIRLINE,
  },
  { kind: 'boast', phrase: 'second to none', source: AIRLINE },
  {
    kind: 'boast',
    phrase: 'the (very) best (*) (*) in the business|industry|world|city|country|town|market|area|region',
    notAfter: 'have|wish|you',
    source: AIRLINE,
  },
  { kind: 'boast', phrase: 'go|goes|going|went above and beyond', notAfter: 'sam|she|he', source: AIRLINE },
  {
    kind: 'boast',
    phrase:
      'commitment|dedication|devotion|passion to|for (providing|delivering|offering|customer|outstanding|exceptional|' +
      'great) (customer) excellence|quality|service|satisfaction|care|hospitality',
    source: AIRLINE,
  },
  {
    kind: 'boast',
    phrase:
      'reputation for (*) excellence|quality|service|outstanding|exceptional|excellent|hospitality|reliability|care',
    source: AIRLINE,
  },
  { kind: 'boast', phrase: 'reputation|record speaks for', source: AIRLINE },
  { kind: 'boast', phrase: 'passionate about', notAfter: "you're|(you are)", source: AIRLINE },
  { kind: 'boast', phrase: 'at the (very) heart|core of everything|all|what (that) we', source: AIRLINE },
  {
    kind: 'boast',
    phrase: `${CUSTOMERS}|customer|guest|patient (satisfaction|safety|happiness|experience) always|(is always) come|comes|put|first (first)`,
    source: AIRLINE,
  },
  {
    kind: 'boast',
    phrase:
      '(the|our|of) highest|exceptional|outstanding|impeccable|superior|exemplary|excellent|unsurpassed (possible) ' +
      '(levels|level|standard|standards|quality of) (customer|guest) service|care|hospitality|standards|quality|' +
      'support|craftsmanship',
    notAfter: 'praise|for|your|received|sam',
    source: AIRLINE,
  },
  {
    kind: 'boast',
    phrase:
      'we (always|only|consistently) deliver|offer|provide|employ|hire|use|serve (only) the (very) best|finest|highest',
    source: AIRLINE,
  },
  {
    kind: 'boast',
    phrase: 'committed to excellence|(the highest)|(outstanding|exceptional)',
    notAfter: "we're|(we are)|(we remain)|fully|are|is",
    source: AIRLINE,
  },

  {
    kind: 'boast',
    phrase: 'number one|1 (*) service|provider|brand|choice|company|airline|bank|name',
    notAfter: 'your|you',
    source: AIRLINE,
  },
  {
    kind: 'boast',
    phrase: 'most loved|trusted|popular|admired|awarded (*) brand|company|airline|bank|hotel|app|provider|name',
    notAfter: 'your',
    source: AIRLINE,
  },
  {
    kind: 'boast',
    phrase:
      'excellence|quality|service|(customer delight|satisfaction|happiness) is (what we (stand|live) (for))|(our motto|' +
      'mission|passion|middle|promise|dna)|(in our dna)',
    source: AIRLINE,
  },
  { kind: 'boast', phrase: 'nobody|(no one) * (*) (*) (better than us|we)|(like us)|(like we do)', source: AIRLINE },
  {
    kind: 'crowd',
    phrase:
      'most|all|thousands|millions|hundreds|plenty|majority of (our|the) (other) (happy|satisfied|loyal|regular) ' +
      `${CUSTOMERS} (who) (*) (*) love|loves|loved|enjoy|enjoyed|rave|happy|satisfied|delighted|praise|trust|recommend|` +
      'agree|adore|pleased|complain|complaints',
    source: EGO,
  },
  {
    kind: 'crowd',
    phrase:
      `most|many (of) (our) (other|happy|satisfied|loyal|regular) ${CUSTOMERS} (who) (*) (absolutely|really|truly) ` +
      'love|loves|enjoy|rave|praise|adore|(are (very|perfectly|more than) happy|satisfied|delighted|pleased)|(agree ' +
      'that)',
    source: EGO,
  },
  {
    kind: 'crowd',
    phrase: `(thousands|millions|hundreds of)|million|thousand|k ${HAPPY} ${CUSTOMERS}|reviews|ratings`,
    source: EGO,
  },
  {
    kind: 'crowd',
    phrase: `thousands|millions|hundreds of (our) (other) (${HAPPY}) ${CUSTOMERS} (who) (*) love|trust|enjoy|rely|recommend|choose|use|agree`,
    source: EGO,
  },
  {
    kind: 'crowd',
    phrase:
      'our (average|overall|customer|current|google|trustpilot|tripadvisor|app) (average|satisfaction|store) rating|' +
      'score|ratings (of|is|stands|at) (at|of) (#|itself)',
    before: '#|speaks|speak|is|of|proves|prove|shows|show|.',
    source: EGO,
  },
  {
    kind: 'crowd',
    phrase:
      'reviews|ratings|awards|testimonials speak|speaks|show|prove|proves|say|reflect (for|otherwise|that|it|our)',
    notAfter: 'some|your|these|negative|bad',
    source: EGO,
  },
  {
    kind: 'crowd',
    phrase: `(never|rarely|seldom|hardly (ever)) had|have|received|receive|get (a|any|an) (single) complaint|complaints`,
    source: EGO,
  },
  {
    kind: 'crowd',
    phrase: `${CUSTOMERS} (often|always|regularly|frequently|constantly|tell|compliment) tell|compliment|praise us (on|that|for|how)`,
    source: EGO,
  },
  { kind: 'crowd', phrase: 'one of our customers|guests|reviewers (recently) said|wrote|called|put', source: EGO },
  {
    kind: 'crowd',
    phrase: 'is what * (*) (*) wrote|said|says|told|tells|writes',
    notAfter: 'that|this|it',
    notBefore: 'you|us (to) (do)',
    source: EGO,
  },
  {
    kind: 'crowd',
    phrase: `other|another|many ${CUSTOMERS}|guest|customer|reviewer recently|always|usually|often (left|gave|give) praised|praise|wrote|loved|loves|love`,
    source: EGO,
  },
];

/** Honours that a customer may ask about: then to name them is an answer. */
export const awards = /\b(?:award|certif|rated|rating|accredit|best|prize|star)/;
