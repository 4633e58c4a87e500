import { NEGATIONS, type Phrase } from '../phrases.js';

const ACT =
  'Compensation Act 2006 section 2 (England and Wales): an apology alone is no admission; other places differ';
const CLAIMS = 'Claims practice: what is owed is settled by those who handle the claim';

/** How a wording settles a claim: each kind has its own message. */
export interface AdmittingPhrase extends Phrase {
  readonly kind: 'liability' | 'damages';
}

/** Behind these words a sentence admits nothing. */
const OPEN =
  'if|whether|unless|suggest|deny|denies|claim|claims|allege|determine|decide|not|neither|nor|who|may|might|could|' +
  `would|never|when|where|no|${NEGATIONS}`;
/** One of us, whom an admission binds. */
const US =
  'we|i|(our|the|your (*) team|staff|driver|drivers|engineer|engineers|technician|employee|employees|crew|company|' +
  'nurse|doctor|clinic|kitchen|fitter|' +
  'fitters|mechanic|cleaner|courier|pilot|chef|waiter|colleague|colleagues|contractor|hotel|side|hospital|school|installer|installers)';
const ADVERB =
  'clearly|fully|legally|solely|entirely|grossly|plainly|indeed|simply|also|certainly|therefore|completely|directly|' +
  'partly|very|quite|obviously|technically|wholly|both';
const ACCIDENT =
  'injury|injuries|accident|fall|burn|burns|wound|wounds|loss|losses|damage|damages|illness|pain|suffering|fracture|concussion|reaction|poisoning|' +
  'harm|death|hospitalisation|hospitalization|scar|scars|fire|flood|flooding|theft|breach|sickness|collision|crash|leak|infection';
const HURT =
  'hurt|injured|burned|burnt|scalded|ill|sick|hospitalised|hospitalized|harmed|poisoned|fell|slipped|tripped';

/** Wordings with which a draft settles a claim that others have to decide. */
export const admittingPhrases: readonly AdmittingPhrase[] = [
  {
    kind: 'liability',
    phrase: `${US} was|were|are|am|is|acted|(has|have been) (${ADVERB}) (${ADVERB}) negligent|negligently|reckless|recklessly`,
    notAfter: OPEN,
    source: ACT,
  },
  {
    kind: 'liability',
    phrase: `we're|i'm (${ADVERB}) (${ADVERB}) negligent|liable|(responsible in law)|(legally responsible|accountable)|(in (*) breach)`,
    notAfter: OPEN,
    source: ACT,
  },
  {
    kind: 'liability',
    phrase: 'makes|make|made us|me|(the|our *) (legally|fully) liable|responsible|negligent',
    before: '.|,|for|and|in',
    notAfter: `${OPEN}|not`,
    source: ACT,
  },
  {
    kind: 'liability',
    phrase: 'gross|clear|plain|sheer|pure negligence by|from|of|on our|the|my|us',
    notAfter: OPEN,
    source: ACT,
  },
  {
    kind: 'liability',
    phrase: 'fails|failed in his|her|their|our|its duty|(* duty) (of care)',
    notAfter: OPEN,
    source: ACT,
  },
  { kind: 'liability', phrase: 'negligent of us|me|our', notAfter: OPEN, source: ACT },
  {
    kind: 'liability',
    phrase: 'our|my (own|gross|clear|staff|*) negligence',
    notAfter: `${OPEN}|without`,
    notBefore: 'claim|claims|policy',
    source: ACT,
  },
  { kind: 'liability', phrase: 'negligence on our|my|the (part|side)', notAfter: `${OPEN}|any`, source: ACT },
  {
    kind: 'liability',
    phrase:
      '(due|owing to)|(caused by)|(result of)|(because of)|(case of)|(down to)|was|is (a|the) (clear|gross|pure|sheer|' +
      'plain|our|simple) (own) negligence',
    notAfter: OPEN,
    source: ACT,
  },
  {
    kind: 'liability',
    phrase:
      `${US} (${ADVERB}) (can|do|must|will|hereby|(have to)|fully|gladly|openly|freely) admit|admits|accept|accepts|acknowledge|` +
      'concede|assume|take|bear|accepted|admitted (full|all|complete|total|legal|our|any|the|sole|*) (legal|and|full) ' +
      'liability|negligence|guilt|(legal responsibility)|(fault for)',
    notAfter: OPEN,
    notBefore: 'insurance|cover|(for items|valuables|lost|belongings)',
    source: ACT,
  },
  {
    kind: 'liability',
    phrase:
      'accept|admit|acknowledge|accepting|admitting (full|all|complete|total|legal|our|sole) liability|(legal responsibility)',
    notAfter: `${OPEN}|without|to|you|they|(do not)`,
    notBefore: 'insurance|cover|for (items|valuables)',
    source: ACT,
  },
  {
    kind: 'liability',
    phrase: `${US} are|is|were|was|am|(will be) (${ADVERB}) (${ADVERB}) liable|(legally responsible|accountable|obliged|bound|(at fault))`,
    notAfter: OPEN,
    notBefore: '(to change|charges)|only|(up to)|(for up to)',
    source: ACT,
  },
  {
    kind: 'liability',
    phrase: `${US} are|is|were|was|am|(have been) (${ADVERB}) in (clear|direct|serious|material|a) breach of`,
    notAfter: OPEN,
    source: ACT,
  },
  {
    kind: 'liability',
    phrase:
      'in breach of our|the|your (*) (*) contract|agreement|obligations|obligation|duty|duties|licence|warranty|law|gdpr|act|regulations|terms',
    notAfter: `${OPEN}|you|you're|is|are|your|account|user`,
    notBefore: '... you may',
    source: ACT,
  },
  {
    kind: 'liability',
    phrase:
      `${US} (have|has|had|did|${ADVERB}) (${ADVERB}) breached|breach|broke|broken|violated|violate|infringed|contravened ` +
      '(our|the|your|its|a|*) (own|legal|statutory|*) (*) contract|agreement|law|laws|duty|obligations|obligation|gdpr|' +
      'regulations|regulation|rights|confidentiality|privacy|act|code|warranty|(duty of care)',
    notAfter: OPEN,
    source: ACT,
  },
  {
    kind: 'liability',
    phrase:
      `${US} (have|has|had|${ADVERB}) failed in|(to (meet|fulfil|fulfill|comply with|observe|discharge)) (our|its|the) ` +
      '(legal|statutory|contractual|*) duty|obligations|obligation|duties|(duty of care)',
    notAfter: OPEN,
    source: ACT,
  },
  {
    kind: 'liability',
    phrase:
      'a (clear|serious|direct|material) breach of contract|(the|our|your (*) (*) contract|agreement|act|law|rights|duty)|' +
      'duty|gdpr|confidentiality|trust',
    before: '(on our)|(by us)|.|,|and',
    notAfter: `${OPEN}|that|constitute|constitutes|be|as|of`,
    notBefore: 'trust',
    source: ACT,
  },
  {
    kind: 'liability',
    phrase:
      '(our|my fault|mistake|error|failure|doing|driver|staff|negligence|product|food|machine (*))|(which|that|this (*)) ' +
      `caused|(led to)|(resulted in) (all) (your|her|his|the|this) (*) (*) ${ACCIDENT}`,
    notAfter: `${OPEN}|what|find|about`,
    notBefore: 'protection',
    source: ACT,
  },
  {
    kind: 'liability',
    phrase:
      'our|my (own) fault|mistake (that) (for) you|your|she|he|they|her|his (*) (*) (was|were|got|are|is|have) (been) ' +
      `(*) ${HURT}|injury|accident|fall|burns|illness|loss|injuries`,
    notAfter: OPEN,
    source: ACT,
  },
  {
    kind: 'liability',
    phrase: `our|my fault (*) (*) (*) (*) (the) injury|accident|fall|burn|burns|damage|illness|injuries|loss|losses (is|was|happened|occurred)`,
    notAfter: OPEN,
    notBefore: 'claim',
    source: ACT,
  },
  {
    kind: 'liability',
    phrase:
      `the|your|her|his|this (*) (*) ${ACCIDENT} (*) (*) is|was|were|are (${ADVERB}) (our|my fault)|(our|my responsibility)|` +
      '(caused by us|our|me)|(due to our|my)|(because we|our)|(down to us)',
    notAfter: OPEN,
    source: ACT,
  },
  {
    kind: 'liability',
    phrase: `we|i (have|had|${ADVERB}) (${ADVERB}) caused (you|all) (your|this|the|that|her|his|*) (*) ${ACCIDENT}`,
    notAfter: OPEN,
    source: ACT,
  },
  {
    kind: 'liability',
    phrase:
      `${US} are|is|were|was|am (${ADVERB}) (${ADVERB}) responsible|accountable|(to blame)|(at fault) for (all|any) (this|` +
      `that|the|your|her|his) (*) (*) ${ACCIDENT}`,
    notAfter: OPEN,
    notBefore: 'claim|claims',
    source: ACT,
  },
  {
    kind: 'liability',
    phrase:
      `we're|i'm (${ADVERB}) (${ADVERB}) responsible|accountable|(to blame)|(at fault) for (all|any) (this|that|the|your|` +
      `her|his) (*) (*) ${ACCIDENT}`,
    notAfter: OPEN,
    source: ACT,
  },
  {
    kind: 'liability',
    phrase:
      'take|accept|accepts|takes|accepting|taking full|complete|total|all|sole responsibility|blame for (all|any) (this|' +
      `that|the|your|her|his) (*) (*) ${ACCIDENT}`,
    notAfter: OPEN,
    source: ACT,
  },
  {
    kind: 'liability',
    phrase:
      "you|you'd|you'll (would|will|do) (certainly|clearly|definitely) (have) (every|a|good) (very) (right|strong|good|" +
      'valid|solid|legitimate) (right|grounds|reason|case|claim) to|for|against (sue us)|us|(take us to court)|(legal action)',
    notAfter: 'if|whether',
    before: '.|,|and|for|over|because|about',
    source: CLAIMS,
  },
  {
    kind: 'liability',
    phrase:
      'what|this|that|it (*) (we did|happened) was|is (*) unlawful|illegal|(against the law) (of us|for us)|(on our part)',
    notAfter: OPEN,
    source: ACT,
  },
  {
    kind: 'liability',
    phrase: 'we|i (did) acted|act|(were|was acting) unlawfully|illegally',
    notAfter: OPEN,
    source: ACT,
  },

  {
    kind: 'liability',
    phrase: `our * (*) caused|(led to) your|her|his|the (*) ${ACCIDENT}`,
    notAfter: OPEN,
    notBefore: 'protection',
    source: ACT,
  },
  {
    kind: 'damages',
    phrase:
      "we'll|i'll|(we|i (will|shall|would|can|(are|am going to)|(agree|undertake|promise to)|hereby))|(happy|going|prepared|" +
      'willing|ready to) (*) cover|(pay for)|pay|meet|reimburse|(compensate you for)|settle|bear|(make good)|refund (you) ' +
      '(for) ' +
      'any|all|every|whatever|each (and all) (of) (your|the|her|his|these|this|further|future|resulting|other|*) (*) ' +
      'damage|damages|loss|losses|expense|expenses|bills|claim|claims|treatment|harm|(costs (you|that|resulting|arising|' +
      '.|,))',
    notAfter: `if|whether|not|unless|${NEGATIONS}`,
    source: CLAIMS,
  },
  {
    kind: 'damages',
    phrase:
      "we'll|i'll|(we|i (will|shall|would|(are|am going to)|(agree|undertake to)))|(happy|going|prepared|willing to) " +
      '(*) cover|pay|(pay for)|meet|reimburse|(compensate you for)|settle|bear (all) (of) (your|her|his|the|any) (*) ' +
      'hospital|medical|doctor|physio|dental|legal|injury|pain|funeral|therapy|ambulance|lost|vet|veterinary (*) bill|' +
      'bills|cost|costs|fees|fee|earnings|wages|income|expenses|treatment|(and suffering)',
    notAfter: `if|whether|not|unless|policy|plan|${NEGATIONS}`,
    source: CLAIMS,
  },
  {
    kind: 'damages',
    phrase:
      'compensate you (*) for (all|any|every|the|your|whatever) (*) injury|injuries|loss|losses|pain|suffering|harm|damage|damages|distress|trauma',
    notAfter: OPEN,
    source: CLAIMS,
  },
  {
    kind: 'damages',
    phrase:
      'unlimited|full compensation|damages for (your|the|all) (*) injury|injuries|loss|losses|pain|suffering|harm',
    notAfter: OPEN,
    source: CLAIMS,
  },
  { kind: 'damages', phrase: 'indemnify you', notAfter: OPEN, source: CLAIMS },
  {
    kind: 'damages',
    phrase:
      'our insurance|insurer|insurers|insurance company will|would (definitely|certainly|fully) pay|cover|settle|compensate ' +
      '(for) everything|all|your|the|this|it|you)',
    notAfter: OPEN,
    notBefore: 'contact|write|call|decide|assess|ask|tell|look|need',
    source: CLAIMS,
  },
];
