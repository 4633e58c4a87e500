import type { Phrase } from '../phrases.js';

const PHISHING = 'Anti-phishing guidance (FTC, NCSC): urgency without a reason is what fraud looks like';
const SALES = 'CMA and FTC guidance on pressure selling: false scarcity and countdowns';

/** How a wording presses: each kind has its own message. */
export interface PressingPhrase extends Phrase {
  readonly kind: 'push' | 'threat';
}

const THING =
  'account|access|subscription|service|plan|order|booking|profile|membership|data|policy|seat|slot|place|line|' +
  'number|card|ticket|everything|discount|offer|reservation';
const LOST =
  'suspended|closed|terminated|deactivated|disabled|deleted|cancelled|canceled|blocked|locked|restricted|lost|' +
  'disconnected|forfeited|removed|voided|(shut down)|(cut off)|released|frozen';
const NOW =
  'now|immediately|(right now|away)|asap|(straight away)|urgently|promptly|(without delay)|(at once)|instantly';
const DO =
  'act|respond|pay|renew|upgrade|confirm|verify|order|book|buy|claim|register|subscribe|decide|(sign up)|(click ' +
  '(here|below|(the|this link|button)))|(log in)|(update your *)|(reply|call|contact (to) (us))';
const YOUR = "your|the|this|the|it|we|we'll|you|you'll";

/** Wordings that press the customer without saying by when, or why. */
export const pressingPhrases: readonly PressingPhrase[] = [
  { kind: 'push', at: 'clause', phrase: 'act now|fast|quickly|immediately|urgently|today', source: PHISHING },
  {
    kind: 'push',
    phrase: 'need|must|have|has (to) act (now|fast|quickly|immediately|urgently)',
    notAfter: "we|i|they|don't|not|doesn't|no",
    source: PHISHING,
  },
  {
    kind: 'push',
    at: 'clause',
    phrase: `${DO} (*) (*) (*) ${NOW}`,
    before: '.|,|-|to|or|and|if|before|otherwise',
    notBefore: 'and (we|i)',
    source: PHISHING,
  },
  {
    kind: 'push',
    at: 'clause',
    phrase: '(you) hurry (up)|(be quick)',
    before: '.|,|-|before|while|or|and|as',
    source: SALES,
  },
  {
    kind: 'push',
    phrase: '(your|the|our|a) (very|absolute|absolutely) last|final chance|warning|notice|reminder|opportunity|demand',
    notBefore: 'saloon|(of the)',
    source: PHISHING,
  },
  {
    kind: 'push',
    phrase: "don't|(do not) miss out|(your chance)|(this (*) deal|offer|chance|opportunity)|it",
    source: SALES,
  },
  {
    kind: 'push',
    phrase: "before it's|(it is)|they're|(they are)|everything's|(everything|all is) (all) too late|gone|(sold out)",
    source: SALES,
  },
  {
    kind: 'push',
    phrase: 'too late',
    notAfter: 'is|was|it|not|far|much|came|arrived|were|delivered|hours|minutes|days|never',
    before: '.',
    source: SALES,
  },
  {
    kind: 'push',
    phrase:
      'time|stock|places|seats|spaces|tickets|slots|rooms|offers|spots is|are (quickly|almost|nearly|fast) (running|' +
      'selling|going|flying|filling|disappearing) out|fast|quickly|up|low',
    source: SALES,
  },
  { kind: 'push', phrase: 'clock is ticking', source: SALES },
  { kind: 'push', phrase: "time's|(time is) (almost|nearly) up", source: SALES },
  {
    kind: 'push',
    phrase: "won't|(will not) last (long|forever|much)",
    notAfter: 'battery|battery|delay|outage',
    source: SALES,
  },
  { kind: 'push', phrase: '(only|just) a few|(handful of) (*) (*) left|remaining', source: SALES },
  { kind: 'push', phrase: 'while (stocks|supplies|stock last|lasts)|(you (still) can)', source: SALES },
  {
    kind: 'push',
    phrase: 'limited time|places|seats|availability|spots|(time only)',
    notAfter: 'very|due|with|has|have|is',
    source: SALES,
  },
  {
    kind: 'push',
    phrase:
      '(once in a lifetime)|once-in-a-lifetime|(now or never)|(today only)|(final hours)|(last minute deal|deals)',
    source: SALES,
  },
  {
    kind: 'push',
    phrase:
      'urgent|immediate (and *) action|attention|response|reply|payment (is|are) (urgently|immediately) required|needed|requested|demanded|necessary',
    source: PHISHING,
  },
  {
    kind: 'push',
    phrase:
      'requires|need|needs|require|demand|demands your|an|a|(your) urgent|immediate|prompt (and *) action|attention|response|reply|payment',
    source: PHISHING,
  },
  {
    kind: 'push',
    at: 'clause',
    phrase:
      'urgent|(urgent (*) notice|message|reminder|request)|(time-sensitive)|(action required|needed)|(important notice|reminder|warning)|attention',
    before: '.|:|-',
    source: PHISHING,
  },

  { kind: 'push', phrase: "won't|(will not) be around|available|here (for) (very|much) long|longer", source: SALES },
  {
    kind: 'push',
    phrase: `need|must|better|have|should (to) (*) ${DO} (*) (*) (*) (right) ${NOW}`,
    notAfter: `we|i|don't|doesn't|not`,
    before: '.|,|now|before|or|otherwise|as',
    source: PHISHING,
  },
  {
    kind: 'push',
    phrase: `(check out)|checkout|buy|order|book|pay|grab (it|yours|them) ${NOW}`,
    at: 'clause',
    before: '.|,|before|or|as',
    source: SALES,
  },
  {
    kind: 'threat',
    phrase: `or|otherwise|else (else) (,) (${YOUR}) (*) (will|may|could|risk) (permanently) lose|losing|forfeit (*) (*) ${THING}|it|out`,
    source: PHISHING,
  },
  {
    kind: 'threat',
    phrase: `or|otherwise (else) (,) ${YOUR} (*) (${THING}) (will|may|shall|could|gets|is) (be) (permanently|immediately|automatically) ${LOST}`,
    source: PHISHING,
  },
  {
    kind: 'threat',
    phrase:
      "or|otherwise (else) (,) we|we'll (will|may|shall|have to|must) (be forced to) (permanently) cancel|close|" +
      'suspend|delete|terminate|deactivate|block|disconnect|release|(take (further|legal) action)',
    source: PHISHING,
  },
  { kind: 'threat', phrase: 'or else', before: '.', source: PHISHING },
  {
    kind: 'threat',
    phrase: 'failing which|(to do so)',
    source: PHISHING,
  },
  {
    kind: 'threat',
    phrase: 'failure|failing to (do so|this)|comply|respond|reply|act|pay|confirm|verify|update',
    source: PHISHING,
  },
  {
    kind: 'threat',
    phrase: `if you don't|(do not)|fail (to) ${DO} (*) (*) (${NOW})`,
    before: `(,) (*) (*) (${THING}) will|may|shall (be) (permanently|immediately) ${LOST}|lose`,
    source: PHISHING,
  },
  {
    kind: 'threat',
    phrase:
      `to avoid|prevent|stop (your|the|this|an|any) (*) (${THING}) (from being|being|getting) ${LOST}|suspension|` +
      'closure|termination|cancellation|deactivation|disconnection|(further action)|consequences',
    source: PHISHING,
  },
  {
    kind: 'threat',
    phrase: 'consequences|(legal action)|(further action) will|may|shall follow|(be taken)|apply',
    source: PHISHING,
  },
];

/** Words that name a real danger: there urgency has a reason. */
export const dangers: ReadonlySet<string> = new Set(
  (
    'fraud fraudulent fraudster fraudsters scam scams scammer scammers phishing hacked hacker hackers stolen theft compromised ' +
    'breach breached unauthorised unauthorized suspicious leak leaking gas smoke fire recall recalled allergen allergens ' +
    'contaminated overheat overheats overheating evacuate evacuation emergency injury carbon toxic choking poisoning burst ' +
    'storm flood virus malware infected salmonella listeria skimmed cloned leaked hospital ambulance chest'
  ).split(' '),
);

/** A day, or a time of day. "Today" and "now" are part of the push, so they do not count. */
export const calendar = new RegExp(
  [
    '\\d{1,2}(?:st|nd|rd|th)\\b|\\b\\d{1,2}[:.]\\d\\d\\b|\\b\\d{1,2} ?[ap]\\.?m\\b|\\d{4}-\\d\\d',
    '\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} ?\\d|\\b\\d{1,2} [a-z]{3,9}\\b',
    '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:noon|midnight|tomorrow|tonight)\\b',
    // A placeholder that will hold the day.
    '\\uE000',
  ].join('|'),
);
