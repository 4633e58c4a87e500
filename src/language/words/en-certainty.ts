import { NEGATIONS, type Phrase } from '../phrases.js';

const HALPERIN = 'Halperin et al. 2022, Economic Journal: promises to improve can backfire';
const DEVIATION = 'Johnston & Fern 1999: a second failure after a promise counts double';

/** How a wording promises too much: each kind has its own message. */
export interface CertainPhrase extends Phrase {
  readonly kind: 'never-again' | 'guarantee' | 'settled';
}

/** The subject of a promise, before its verb. */
const IT =
  'this|that|it|they|these|those|such|something|anything|nothing|(the same)|(such a thing)|(such things)|(this|that * (*))';
/** Behind these words a wording is a purpose, a wish or a thought, not a promise. */
const WISH =
  'hope|hopes|hoping|hopeful|hopefully|wish|try|trying|want|wanted|aim|aiming|help|best|if|whether|ideally|(hope|' +
  'hoping|hopeful|wish|want|so|pray (that))';
const SOFT = `(${WISH} (that) (${IT}))|so|(so ${IT})|to|if|whether|when|may|might|could`;
const FAULTS =
  'problem|problems|issue|issues|trouble|delay|delays|error|errors|crash|crashes|mistake|mistakes|surprises|mix-ups|outage|outages|' +
  'interruptions|disappointments|failures|hiccups|glitches|complaints';
const RECURS =
  'happen|happens|occur|occurs|recur|recurs|happening|recurring|(repeat itself)|(be|is|get|gets|being repeated)|(come|comes back)';
const AGAIN = 'again|(in the future)|(in future)|twice|(a second time)|anymore|(any more)|(ever again)';
const HENCEFORTH =
  'again|(from now on)|(from here on)|(going forward)|(in the future)|(in future)|ever|anymore|(any more)';
/** Words with which a promise is sworn. */
const SURE =
  "(i|we (can) (absolutely|personally|fully) promise|assure|guarantee|swear|pledge (to) (you))|(i'm|we're promising you)|(you have my|our word)|" +
  "(i|we give you my|our word)|(rest|be|please|stay assured)|(i'm|we're (absolutely|completely|totally|quite|100) " +
  '(%) certain|sure|positive|confident)';
const REPAIRED =
  'fixed|resolved|solved|sorted|corrected|repaired|rectified|(taken care of)|(put right)|(under control)|(dealt with)';

/** Wordings that promise something nobody can be sure of. */
export const certainPhrases: readonly CertainPhrase[] = [
  {
    kind: 'never-again',
    phrase:
      `will|shall|can|must|does|do|it'll|that'll|(is|are going to)|(going to) never|(not ever) (ever) ${RECURS} (to|for|` +
      `with you|anyone|anybody|(any other *)|(another *)) (${AGAIN})`,
    notAfter: SOFT,
    source: HALPERIN,
  },
  {
    kind: 'never-again',
    phrase:
      `won't|can't|cannot|(will|shall|would|can not)|(is|are|isn't|not (not) going to) (ever) ${RECURS} (to|for|with ` +
      `you|anyone|anybody|(any other *)|(another *)) ${AGAIN}`,
    notAfter: SOFT,
    source: HALPERIN,
  },
  {
    kind: 'never-again',
    phrase:
      "we'll|i'll|(we|i (will|shall))|i'm|we're|(going|sure|certain|committed|determined to) (be) (personally|also|absolutely) " +
      '(make|making|see (absolutely|very|completely) sure|certain|(to it))|' +
      `ensure|ensuring|guarantee|promise|(be|being careful) (you) (that) ${IT} never|won't|doesn't|don't|(will|does|do ` +
      `not|never) (ever) ${RECURS} (to|for|with you|anyone) (${AGAIN})`,
    notAfter: WISH,
    source: HALPERIN,
  },
  {
    kind: 'never-again',
    phrase:
      'steps|measures|action|actions|precaution|precautions|everything|effort|(everything in our power)|(everything we ' +
      'can)|(everything possible)|(all we can) (necessary|possible|needed) to ' +
      `ensure|(make sure|certain)|guarantee (that) ${IT} never|won't|doesn't|don't|(will|does|do not|never) (ever) ${RECURS} ` +
      `(to|for|with you|anyone) (${AGAIN})`,
    source: HALPERIN,
  },
  {
    kind: 'never-again',
    phrase: `you'll|(you will)|(you shall) never (ever) ... ${HENCEFORTH}`,
    notAfter: SOFT,
    notBefore: 'see|get|find|(be able)|(* from|with us)',
    source: HALPERIN,
  },
  {
    kind: 'never-again',
    phrase:
      "you won't|(will not) (ever) (have|see|experience|face|get|encounter|find|(run into)|(be charged|double|twice|overcharged)) " +
      `(*) (*) (*) ${FAULTS} (*) (*) ${HENCEFORTH}`,
    notAfter: SOFT,
    notBefore: 'be|need',
    source: HALPERIN,
  },
  {
    kind: 'never-again',
    phrase: `no|zero (more|further) (*) ${FAULTS} (*) (ever again)|(from now on)|(from here on)|(going forward)|(in the future)|(in future)|ever`,
    notAfter: `(${WISH} (that) (there) (are|is|will) (be))|so|if|is|are|had|see|with|expect|mean|means`,
    source: HALPERIN,
  },
  { kind: 'never-again', phrase: 'never again will|shall|should you|we|this|anyone|it|a|our', source: HALPERIN },
  {
    kind: 'never-again',
    phrase:
      'this|that|it was|(will be) (definitely|certainly) the (very) last time (that) (this|it|such|something|anything ' +
      'happens|happened|(will happen))|(you will)|(we)',
    source: HALPERIN,
  },
  {
    kind: 'never-again',
    phrase:
      "(we'll|i'll|(we|i (will|shall)) (make|see (absolutely|very) sure|certain|(to it)))|ensure (that) you|nobody|(no " +
      "one)|(no customer) never|(won't ever)|ever (have to)|(need to) ... again",
    notAfter: WISH,
    source: HALPERIN,
  },
  {
    kind: 'never-again',
    phrase: `guaranteed|guarantee|promise|promised (you) no|zero (more|further) (*) ${FAULTS}`,
    notAfter: NEGATIONS,
    source: HALPERIN,
  },
  {
    kind: 'never-again',
    phrase: "you won't|(will not) ever be|get|have|see|need|wait|pay *",
    notAfter: SOFT,
    source: HALPERIN,
  },
  {
    kind: 'guarantee',
    phrase: "you|you'll (can|may|will) (rest|feel|be) 100 (%) sure|certain|confident|assured (that)",
    notAfter: `if|to|so|${NEGATIONS}`,
    source: HALPERIN,
  },
  {
    kind: 'guarantee',
    phrase: '100|hundred|full (%|percent) assurance|guarantee|certainty',
    notAfter: `not|no|${NEGATIONS}`,
    source: HALPERIN,
  },
  { kind: 'guarantee', phrase: 'nobody|(no one) can|could|will|shall ever *', notAfter: 'if|that', source: HALPERIN },
  {
    kind: 'guarantee',
    phrase:
      "it's|(it|this|that is) (now|simply|completely|absolutely|technically|physically|literally) impossible for this|" +
      'that|it|them|you|anyone|anything (to)',
    notAfter: 'if|sorry|because',
    source: HALPERIN,
  },
  {
    kind: 'guarantee',
    phrase: 'completely|totally|absolutely|perfectly|entirely safe|secure|risk-free|foolproof|bug-free',
    before: '.|,|and|for|so|now',
    notAfter: `not|if|be|stay|keep|until|${NEGATIONS}`,
    source: HALPERIN,
  },
  {
    kind: 'guarantee',
    at: 'clause',
    phrase: 'guaranteed',
    before: '.',
    notAfter: `.|not|never|is|are|be|been|(is|are|be|been *)|no|money-back|${NEGATIONS}`,
    source: HALPERIN,
  },
  {
    kind: 'guarantee',
    phrase: 'zero|(absolutely no)|(not the slightest) chance|risk|possibility of|that',
    notAfter: "was|had|were|got|there's",
    notBefore: 'getting (a|the|through)|(a|the) (refund)',
    source: HALPERIN,
  },
  {
    kind: 'never-again',
    phrase: 'no (*) (*) will|can (*) (be) (*) ever|(ever again)',
    notAfter: 'if',
    before: '.|,|and',
    source: HALPERIN,
  },
  {
    kind: 'guarantee',
    phrase: `i|we|i'll|we'll|and (can|do|will|hereby) (personally|fully|absolutely|definitely|100|certainly) (%) guarantee (you) (that)`,
    notAfter: `if|how|whether|what|before|sure|(sure|say that)|something|anything|(${NEGATIONS} * (*))|(not * (*))|not|${NEGATIONS}`,
    notBefore:
      '.|,|(all|every|each|the|our|your (*) (*) (*) for|against #|two|three|five|ten|life|one|a|up|leaks|defects|rust)|' +
      '(products|product|repairs|repair|work|parts|workmanship|items|shoes|boots|frames)|' +
      '(your money)|period|terms',
    source: HALPERIN,
  },
  {
    kind: 'guarantee',
    phrase: `is|are|(will be)|was|you're|it's|that's|they're|(absolutely|fully|100 (%)) (absolutely|fully|100) (%) guaranteed`,
    before: 'to|you|we|it|that|.|,|for|by',
    notBefore: '(by law|statute|the|your|fscs)|(for # *)|(for * (*) years|months)|under',
    notAfter: `if|until|unless|only|not|never|which|nothing|${NEGATIONS}|(${NEGATIONS} (*) (*) always|necessarily)|(${NEGATIONS} always)|always`,
    source: HALPERIN,
  },
  {
    kind: 'guarantee',
    phrase: 'guaranteed to * (*)',
    notAfter: `is|are|be|not|isn't|aren't|never|longer|${NEGATIONS}`,
    source: HALPERIN,
  },
  {
    kind: 'guarantee',
    phrase:
      '(100 %|percent)|(one|a hundred percent)|(hundred percent) (absolutely) safe|secure|reliable|fixed|resolved|solved|' +
      'sorted|guaranteed|guarantee|certain|accurate|bug-free|waterproof|foolproof|' +
      'working|sure|confident|effective|risk-free|satisfied|trouble-free|perfect|positive|hypoallergenic|certainly|will|assure|promise|reliably',
    notAfter: `not|be|(you be)|if|until|isn't|aren't|never|almost|nearly|you|you're|is|by|${NEGATIONS}`,
    source: HALPERIN,
  },
  {
    kind: 'guarantee',
    phrase:
      "is|are|it's|that's|they're (now|completely|absolutely) (100 %|percent)|(one|a hundred percent) (absolutely) safe|" +
      'secure|reliable|fixed|resolved|solved|sorted|guaranteed|certain|accurate|bug-free|waterproof|working|effective|' +
      'risk-free|trouble-free|perfect',
    notAfter: `if|unless|until|(if it|this|everything)|${NEGATIONS}`,
    source: HALPERIN,
  },
  {
    kind: 'guarantee',
    phrase: "(you have)|(i|we give you)|(i'm giving you) my|our (personal|solemn|absolute|full) word|guarantee",
    source: HALPERIN,
  },
  { kind: 'guarantee', phrase: 'without fail', source: DEVIATION },
  {
    kind: 'guarantee',
    phrase:
      "(zero|(absolutely no) risk)|(no risk whatsoever|(at all))|(nothing can|will (possibly) go wrong)|(there is|there's " +
      '(absolutely|simply) no way|chance|possibility (that|it|this|you|we|your|of))|' +
      "(it|this|they|that cannot|can't (possibly) fail|(go wrong))",
    notAfter:
      'if|know|knew|say|saying|seems|feel|feels|although|sorry|afraid|currently|unfortunately|but|time|moment|that',
    notBefore: 'for|to|knowing|telling',
    source: HALPERIN,
  },
  {
    kind: 'guarantee',
    phrase:
      'we|i|(our (*) *) (simply|just) never (ever) fail|fails|miss|misses|(make|makes (*) mistakes)|(let|lets (*) (*) ' +
      'down)|disappoint|disappoints|(go|goes wrong)|late|lose|loses',
    notAfter: 'if|hope|that',
    source: HALPERIN,
  },
  {
    kind: 'guarantee',
    phrase:
      "we'll|i'll|it'll|they'll|(we|it|they|(your|our|the * (*)) will) always (arrive|work|deliver|run)|(be (on time)|" +
      'delivered|available|accurate|correct|perfect|fresh|clean|hot|safe|secure|ready|right|(the lowest|best|cheapest))',
    notAfter: `if|not|hope|try|why|${NEGATIONS}`,
    source: HALPERIN,
  },
  {
    kind: 'guarantee',
    phrase: 'our|the * (*) always arrive|arrives|works|work|(is|are (on time)|perfect|accurate|correct|safe|right)',
    notAfter: `if|not|hope|try|why|${NEGATIONS}`,
    source: HALPERIN,
  },
  {
    kind: 'settled',
    phrase:
      `${SURE} (that|,|-) (this|it|that|everything|all|they|(your|the|our * (*) (*))) is|has|was|have|will|are|it's|that's|` +
      "everything's|it'll (be|been|now|all|fully|completely|permanently|definitely|already) (be|been|now) (fully|completely) " +
      `${REPAIRED}|delivered|refunded|(back to normal)`,
    notAfter: `if|how|${NEGATIONS}`,
    source: HALPERIN,
  },
  {
    kind: 'settled',
    phrase:
      `${SURE} (that|,|-) you'll|we'll|i'll|it'll|it|this|that|they|we|you|i|(your|the|our * (*)) (will|won't) definitely|` +
      'absolutely|certainly|always|never|100',
    notAfter: `if|how|${NEGATIONS}`,
    source: HALPERIN,
  },
  {
    kind: 'settled',
    phrase: `permanently|definitively|forever ${REPAIRED}`,
    notAfter: `not|until|if|be|${NEGATIONS}`,
    source: HALPERIN,
  },
  {
    kind: 'settled',
    phrase:
      `${REPAIRED}|fix|fixes|resolve|resolves|solve|solves|end|cure (it|this|that|(the|your|these|those * (*))) permanently|` +
      'forever|(once and for all)|(for good)',
    notAfter: `not|until|if|help|hope|to|try|trying|should|might|may|${NEGATIONS}`,
    source: HALPERIN,
  },
  {
    kind: 'settled',
    phrase:
      `will|is|are|it'll|it's|you'll|they'll (now) definitely|certainly|absolutely|undoubtedly (be|been|now) ${REPAIRED}|` +
      'arrive|delivered|there|refunded|(on time)|approved|accepted|work|(get your (*))',
    notAfter: 'if|hope',
    source: HALPERIN,
  },
  {
    kind: 'settled',
    phrase:
      'work|run|go|perform|be perfectly|flawlessly|faultlessly|seamlessly|perfect|flawless (from now on)|(from here on)|' +
      'forever|always|(every (single) time)',
    notAfter: 'if|hope|hopefully|not|should',
    source: HALPERIN,
  },
];
