import type { Phrase } from '../../src/language/phrases.js';

/** A field in which the relationship itself is a secret. */
export type Sector = 'health' | 'finance' | 'legal';

/** Words that tell everyone that the person addressed is a patient or client. */
export interface ConfirmingPhrase extends Phrase {
  readonly sector: Sector;
}

const HHS = 'HHS OCR: Elite Dental 2019, New Vision Dental 2022, Manasa Health Center 2023, over replies to reviews';
const BANKS = 'Bank secrecy, e.g. 15 USC 6802, Swiss Banking Act article 47; APRA and FCA guidance on social media';
const LAWYERS = 'ABA formal opinion 496 (2021): responding to online criticism; SRA standard 6.3';

/** Words that may stand between one of GENERAL and the wording. */
const FILLER = 'you|we|have|had|need|about|for|up|in|with|on|please|want|would|like|an|a|the';
/** Words before a wording that keep it from confirming anything: conditions, offers, requests to everyone. */
const GENERAL =
  'if|whether|when|once|before|until|unless|should|any|each|every|(to book|schedule|make|arrange|change|move|' +
  'cancel|reschedule|request|discuss|access|check|see|view|open|reach|find|manage)|book|schedule|(log|sign in to)|' +
  `(log into)|access|check|manage|(never|not|don't share)|(not|don't post)|protect|secure (${FILLER}) (${FILLER}) ` +
  `(${FILLER})`;

const HEALTH_THING =
  'visit|visits|appointment|appointments|treatment|treatments|diagnosis|procedure|procedures|surgery|operation|' +
  'cleaning|filling|fillings|crown|crowns|(root canal)|extraction|implant|implants|braces|denture|dentures|' +
  'prescription|prescriptions|medication|medications|refill|referral|(test|lab result|results)|results|x-ray|' +
  'x-rays|scan|mri|ultrasound|(blood work|test)|biopsy|therapy|(therapy session|sessions)|session|sessions|' +
  'consultation|exam|examination|check-up|chart|(medical file|record|records|history)|condition|symptoms|injury|' +
  'pregnancy|recovery|admission|discharge|vaccination|vaccine|(hospital stay)|(stay on the ward)|(care with us)|' +
  'copay|teeth|smile';
const HEALTH_PERSON =
  'doctor|dentist|hygienist|surgeon|therapist|psychologist|psychiatrist|midwife|nurse|provider|(care team)|' +
  'physician|optometrist|physio|physiotherapist|gp|oncologist';
const FINANCE_THING =
  '(loan|mortgage application)|account|accounts|loan|mortgage|overdraft|(credit card|line|limit|application)|' +
  '(debit card)|(card payment)|card|balance|deposit|deposits|transfer|transfers|wire|transaction|transactions|' +
  'statement|portfolio|investment|investments|pension|annuity|policy|premium|payout|arrears|debt|repayment|' +
  'repayments|installment|installments|instalment|instalments|bankruptcy|(fraud claim)|chargeback|dispute';
const LEGAL_THING =
  'case|matter|hearing|trial|divorce|(custody case|hearing)|settlement|lawsuit|charges|appeal|deposition|retainer|' +
  'file|(estate plan)|probate|bankruptcy|(visa case|application)|(immigration case)|consultation|claim';
const OWNER = "your|(your son's|daughter's|child's|mother's|father's|husband's|wife's|partner's|mum's|mom's|dad's)";
const AS_ONE = "being|(having you as)|(you as|are)|(you've been)|(you have been)|as a|an|our|(one of our)";
const LOYAL = 'valued|loyal|long-time|long-standing|new|returning|former|private';
const NOT_ONE = 'if|whether|should|not|never';

function owned(thing: string, sector: Sector, source: string): ConfirmingPhrase {
  return { phrase: `${OWNER} (*) ${thing}`, notAfter: GENERAL, sector, source };
}

/** By sector; a list is searched only where its sector is configured. */
export const confirmingPhrases: readonly ConfirmingPhrase[] = [
  owned(HEALTH_THING, 'health', HHS),
  owned(HEALTH_PERSON, 'health', HHS),
  {
    phrase:
      'we|i|(dr *)|(the team)|(our *) saw|treated|examined|(operated on)|admitted|discharged|diagnosed|prescribed|vaccinated|(cared for)|(looked after) you',
    sector: 'health',
    source: HHS,
  },
  {
    phrase:
      'you were|was|(had|have been)|(are being) seen|treated|examined|admitted|discharged|diagnosed|prescribed|referred|vaccinated|(under|in our care)',
    sector: 'health',
    source: HHS,
  },
  {
    phrase:
      'you|(you and your *) (came in)|(came to us|our)|(visited us|our)|(saw dr|doctor|our)|(had your)|(left without being seen)|(missed your)',
    notAfter: 'if|whether|should',
    sector: 'health',
    source: HHS,
  },
  {
    phrase:
      'treating|(caring for)|(looking after)|(taking care of)|(operating on) you|(your son|daughter|child|family|mother|father|teeth|smile)',
    sector: 'health',
    source: HHS,
  },
  { phrase: `${AS_ONE} (${LOYAL}) patient|patients`, notAfter: NOT_ONE, sector: 'health', source: HHS },
  { phrase: 'our records show|say|indicate|confirm (that) you', sector: 'health', source: HHS },
  owned(FINANCE_THING, 'finance', BANKS),
  {
    phrase:
      `${AS_ONE} (${LOYAL}) client|clients|(account|policy|card holder|holders)|accountholder*|policyholder*|` +
      'cardholder*|borrower|borrowers|investor|investors|(customer of our bank)',
    notAfter: NOT_ONE,
    sector: 'finance',
    source: BANKS,
  },
  {
    phrase: 'we|i lent|approved|declined|refused|froze|blocked|closed|credited|debited|refinanced|insured you (for)',
    sector: 'finance',
    source: BANKS,
  },
  {
    phrase:
      'you were|(have|had been) approved|declined|refused|(turned down)|denied for|a|the|your (*) (*) loan|mortgage|card|credit|overdraft|account',
    sector: 'finance',
    source: BANKS,
  },
  { phrase: 'our records show|say|indicate|confirm (that) you', sector: 'finance', source: BANKS },
  owned(LEGAL_THING, 'legal', LAWYERS),
  {
    phrase: 'we|i|(our *) represented|represent|defended|advised|(acted|act for)|counselled|counseled you',
    sector: 'legal',
    source: LAWYERS,
  },
  {
    phrase:
      'you hired|retained|instructed|fired|dismissed|(signed with)|engaged|consulted us|(our firm|office|lawyer|' +
      'lawyers|attorney|attorneys|solicitor|solicitors)',
    notAfter: 'if|whether|should',
    sector: 'legal',
    source: LAWYERS,
  },
  { phrase: `${AS_ONE} (${LOYAL}) client|clients`, notAfter: NOT_ONE, sector: 'legal', source: LAWYERS },
  {
    phrase: 'your attorney|lawyer|solicitor|barrister|paralegal|(legal team)',
    notAfter: GENERAL,
    sector: 'legal',
    source: LAWYERS,
  },
];
