import type { Phrase } from '../../src/language/phrases.js';

/** A field in which the relationship itself is a secret. */
export type Sector = 'health' | 'finance' | 'legal';

/** Words that say to everyone that the person they address is a patient or client. */
export interface ConfirmingPhrase extends Phrase {
  readonly sector: Sector;
}

const HHS = 'HHS OCR: Elite Dental 2019, New Vision Dental 2022, Manasa Health Center 2023, over replies to reviews';
const BANKS = 'Bank secrecy, e.g. 15 USC 6802, Swiss Banking Act article 47; APRA and FCA guidance on social media';
const LAWYERS = 'ABA formal opinion 496 (2021): responding to online criticism; SRA standard 6.3';

/** What a wording may stand behind and confirm nothing: conditions, offers, and what is asked of everyone. */
const GENERAL =
  "(if|whether|when|once|before|until|unless|should|any|each|every|to (book|schedule|make|arrange|change|move|cancel|reschedule|request|discuss|access|check|see|view|open|reach|find|manage)|book|schedule|log in to|log into|sign in to|access|check|manage|never share|not share|don't share|do not share|not post|don't post|protect|secure)( (you|we|have|had|need|about|for|up|in|with|on|please|want|would|like|an|a|the)){0,3} ";

const HEALTH_THING =
  '(visit|visits|appointment|appointments|treatment|treatments|diagnosis|procedure|procedures|surgery|operation|cleaning|filling|fillings|crown|crowns|root canal|extraction|implant|implants|braces|denture|dentures|prescription|prescriptions|medication|medications|refill|referral|test results?|lab results?|results|x-?rays?|scan|mri|ultrasound|blood work|blood test|biopsy|therapy|therapy sessions?|sessions?|consultation|exam|examination|check-?up|chart|medical (file|records?|history)|condition|symptoms|injury|pregnancy|recovery|admission|discharge|vaccination|vaccine|hospital stay|stay on the ward|care with us|copay|teeth|smile)';
const HEALTH_PERSON =
  '(doctor|dentist|hygienist|surgeon|therapist|psychologist|psychiatrist|midwife|nurse|provider|care team|physician|optometrist|physio|physiotherapist|gp|oncologist)';
const FINANCE_THING =
  '(loan application|mortgage application|account|accounts|loan|mortgage|overdraft|credit (card|line|limit|application)|debit card|card payment|card|balance|deposit|deposits|transfer|transfers|wire|transaction|transactions|statement|portfolio|investment|investments|pension|annuity|policy|premium|payout|arrears|debt|repayments?|instal?lments?|bankruptcy|fraud claim|chargeback|dispute)';
const LEGAL_THING =
  '(case|matter|hearing|trial|divorce|custody (case|hearing)|settlement|lawsuit|charges|appeal|deposition|retainer|file|estate plan|probate|bankruptcy|visa (case|application)|immigration case|consultation|claim)';
const OWNER = "(your|your (son|daughter|child|mother|father|husband|wife|partner|mum|mom|dad)'s)";
const BETWEEN =
  '((last|latest|recent|first|second|next|upcoming|previous|follow-up|initial|final|annual|late|missed|own|[a-z]{3,12}) )?';

function owned(thing: string, sector: Sector, source: string, needs?: string): ConfirmingPhrase {
  return {
    phrase: `${OWNER} ${BETWEEN}${thing}`,
    notAfter: GENERAL,
    sector,
    source,
    ...(needs !== undefined && { needs }),
  };
}

/** By sector; a list is searched only where its sector is configured. */
export const confirmingPhrases: readonly ConfirmingPhrase[] = [
  owned(HEALTH_THING, 'health', HHS, 'your'),
  owned(HEALTH_PERSON, 'health', HHS, 'your'),
  {
    phrase:
      '(we|i|dr [a-z]{2,20}|the team|our [a-z]{3,15}) (saw|treated|examined|operated on|admitted|discharged|diagnosed|prescribed|vaccinated|cared for|looked after) you',
    needs: 'you',
    sector: 'health',
    source: HHS,
  },
  {
    phrase:
      'you (were|had been|have been|are being|was) (seen|treated|examined|admitted|discharged|diagnosed|prescribed|referred|vaccinated|under our care|in our care)',
    needs: 'you',
    sector: 'health',
    source: HHS,
  },
  {
    phrase:
      '(you|you and your [a-z]{3,10}) (came in|came to (us|our)|visited (us|our)|saw (dr|doctor|our)|had your|left without being seen|missed your)',
    needs: 'you',
    notAfter: '(if|whether|should) ',
    sector: 'health',
    source: HHS,
  },
  {
    phrase:
      '(treating|caring for|looking after|taking care of|operating on) (you|your (son|daughter|child|family|mother|father|teeth|smile))',
    needs: 'treating|caring|looking|taking|operating',
    sector: 'health',
    source: HHS,
  },
  {
    phrase:
      "(being|having you as|you as|you are|you've been|you have been|as) (a|an|our|one of our) ((valued|loyal|long-time|longtime|long-standing|new|former|returning) )?patients?",
    needs: 'patient|patients',
    notAfter: '(if|whether|should|not|never) ',
    sector: 'health',
    source: HHS,
  },
  { phrase: 'our records (show|say|indicate|confirm)( that)? you', needs: 'records', sector: 'health', source: HHS },
  owned(FINANCE_THING, 'finance', BANKS, 'your'),
  {
    phrase:
      "(being|having you as|you as|you are|you've been|you have been|as) (a|an|our|one of our) ((valued|loyal|long-time|longtime|long-standing|new|former|private) )?(clients?|account ?holders?|policy ?holders?|borrowers?|card ?holders?|investors?|customer of our bank)",
    needs:
      'client|clients|holder|holders|accountholder|accountholders|policyholder|policyholders|borrower|borrowers|cardholder|cardholders|investor|investors|bank',
    notAfter: '(if|whether|should|not|never) ',
    sector: 'finance',
    source: BANKS,
  },
  {
    phrase:
      '(we|i) (lent|approved|declined|refused|froze|blocked|closed|credited|debited|refinanced|insured) you( for)?',
    needs: 'you',
    sector: 'finance',
    source: BANKS,
  },
  {
    phrase:
      'you (were|have been|had been) (approved|declined|refused|turned down|denied) (for|a|the|your) ([a-z]{3,12} ){0,2}(loan|mortgage|card|credit|overdraft|account)',
    needs: 'you',
    sector: 'finance',
    source: BANKS,
  },
  { phrase: 'our records (show|say|indicate|confirm)( that)? you', needs: 'records', sector: 'finance', source: BANKS },
  owned(LEGAL_THING, 'legal', LAWYERS, 'your'),
  {
    phrase:
      '(we|i|our [a-z]{3,15}) (represented|represent|defended|advised|acted for|act for|counselled|counseled) you',
    needs: 'you',
    sector: 'legal',
    source: LAWYERS,
  },
  {
    phrase:
      'you (hired|retained|instructed|fired|dismissed|signed with|engaged|consulted) (us|our (firm|office|lawyers?|attorneys?|solicitors?))',
    needs: 'you',
    notAfter: '(if|whether|should) ',
    sector: 'legal',
    source: LAWYERS,
  },
  {
    phrase:
      "(being|having you as|you as|you are|you've been|you have been|as) (a|an|our|one of our) ((valued|loyal|former|long-time|longtime|new) )?clients?",
    needs: 'client|clients',
    notAfter: '(if|whether|should|not|never) ',
    sector: 'legal',
    source: LAWYERS,
  },
  {
    phrase: 'your (attorney|lawyer|solicitor|barrister|paralegal|legal team)',
    needs: 'your',
    notAfter: GENERAL,
    sector: 'legal',
    source: LAWYERS,
  },
];
