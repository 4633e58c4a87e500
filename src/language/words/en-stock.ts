import { INDIAN, PLAIN, stiffPhrases, VOICE, type StockPhrase } from './en-stiff.js';

const AIRLINE = "Post on an airline's answers on Twitter (2014): template phrases instead of service";

const PEOPLE =
  'customer|customers|guest|guests|member|members|client|clients|user|users|passenger|passengers|partner|partners|' +
  'patron|patrons|shopper|shoppers|player|players|traveller*|traveler*|reader|readers|subscriber|subscribers|' +
  'viewer|viewers|reviewer|reviewers';
const OPINION =
  'feedback|opinion|business|satisfaction|patronage|call|time|comment|comments|review|trust|loyalty|custom|privacy|comfort|experience|concern|concerns|input';
const ALL = 'all|such|these|those|every|any|(this kind of)|(matters like)|your|our|the|customer|guest';
const HIGH = 'usual|high|own|normal|very|highest|typical|standard|same';

/** Stock phrases of customer service. */
export const stockPhrases: readonly StockPhrase[] = [
  { kind: 'fact', level: 'strong', phrase: `(highly|most|very) valued|esteemed|valuable ${PEOPLE}`, source: AIRLINE },
  {
    kind: 'fact',
    level: 'strong',
    phrase:
      `your|customers|guests|the|all (valued|valuable|honest|kind) ${OPINION} is|are|remain|remains|mean|means (very|` +
      'extremely|always|truly|really|so|highly|incredibly|of) important|valuable|valued|(appreciated and valued)|' +
      '(utmost importance)|(our top|(number one)|highest|first|main|utmost priority)|(a (top) priority)|everything|(a ' +
      'lot)|(the world)|paramount (to|for us)',
    source: AIRLINE,
  },
  {
    kind: 'fact',
    level: 'strong',
    phrase:
      'we (truly|really|highly|greatly|do|always|sincerely|deeply) value|cherish (you as a|our *)|((and appreciate) ' +
      "your|our|all|every|each|everyone's|customer|guest (of our) feedback|opinion|business|custom|comment|comments|" +
      'input|loyalty|patronage|customers|guests|members)',
    source: AIRLINE,
  },
  {
    kind: 'fact',
    level: 'strong',
    phrase:
      `take|takes|taking|treat|treats (${ALL}) (${ALL}) (${ALL}) *|(* *)|(* of|like|and|from|about this|our|your|all|` +
      'its|such *)|(* and|or *)|(matter|matters like this|these) (very|extremely|incredibly|really|so|quite|most) ' +
      'seriously',
    notBefore: 'enough',
    source: AIRLINE,
  },
  {
    kind: 'fact',
    level: 'strong',
    phrase:
      'we|(our team|staff|company|hotel|crew|restaurant)|and|always|continuously|constantly|i (always|constantly|' +
      'continually|continuously|do|certainly|really) strive|strives|endeavour|endeavor|endeavours|endeavors to|for',
    notBefore: '... #',
    source: VOICE,
  },
  {
    kind: 'fact',
    level: 'strong',
    phrase:
      "we're|(we are)|is|are|(i am)|remain|remains|fully (always|fully|deeply|truly|strongly|wholeheartedly|firmly) " +
      'committed|dedicated to providing|delivering|offering|giving|ensuring|(making sure)|maintaining|creating|' +
      'exceeding|excellence|quality|customer|improving|upholding|(your satisfaction|comfort|experience)|(our customers|' +
      'guests)|continuous|constant',
    source: VOICE,
  },
  {
    kind: 'fact',
    level: 'strong',
    phrase:
      '(of (the) utmost importance|priority)|(is|are|remain|remains our top|utmost|(number one)|highest|first|main priority|priorities|concern)',
    source: VOICE,
  },
  {
    kind: 'fact',
    level: 'mild',
    phrase:
      'do|doing|did|try|trying|making|make (everything in our power)|(our|my (level|utmost|very) best to assist|help|' +
      'serve|resolve|rectify|accommodate|provide|ensure)|(every effort to)',
    source: VOICE,
  },
  {
    kind: 'fact',
    level: 'strong',
    phrase:
      '(up to)|meet|met|meeting|(live up to)|below|reflect|reflects|(reflective|reflection|representative of)|maintain|' +
      `uphold the|our (${HIGH}) (${HIGH}) standard|standards|level|quality|expectations (of *) (that) we|you|(our ` +
      'guests|customers) (*) (*) strive|aim|pride|expect|hold|set|aspire|deserve|known (*)',
    source: VOICE,
  },
  {
    kind: 'fact',
    level: 'mild',
    phrase:
      'higher|larger|more|heavier|greater than usual|normal|expected|average volume|volumes|number|amount|level|levels|demand|demands|wait',
    source: VOICE,
  },
  {
    kind: 'fact',
    level: 'strong',
    phrase: 'bear with us|me',
    before: '.|,|(while we|our)|(as we)|during|(at|in this)|(for now)',
    source: AIRLINE,
  },
  { kind: 'fact', level: 'mild', phrase: 'at the earliest', before: '.|,|possible|and', source: INDIAN },
  { kind: 'fact', level: 'mild', phrase: 'in a timely manner|fashion', source: PLAIN },
  {
    kind: 'fact',
    level: 'mild',
    phrase: '(request you to)|(we request you)|(you are requested to) (kindly|please)',
    notBefore: 'the',
    source: INDIAN,
  },
  { kind: 'fact', level: 'mild', phrase: 'do the needful', source: INDIAN },

  {
    kind: 'cut',
    level: 'strong',
    safe: true,
    phrase: '((you can|may)|please|kindly|do) rest|be assured (that)',
    notAfter: 'can|may|to|must|we|want|will|feel|you',
    notBefore: '.|?|]',
    source: VOICE,
  },

  { kind: 'fact', level: 'mild', phrase: 'do the needful', source: INDIAN },

  {
    kind: 'cut',
    level: 'strong',
    safe: true,
    phrase: '((you can|may)|please|kindly|do) rest|be assured (that)',
    notAfter: 'can|may|to|must|we|want|will|feel|you',
    notBefore: '.|?|]',
    source: VOICE,
  },
  {
    kind: 'cut',
    level: 'strong',
    safe: true,
    phrase: 'please|kindly (do) be advised|informed|reminded|notified that|(of the fact that)',
    source: PLAIN,
  },
  {
    kind: 'cut',
    level: 'strong',
    safe: true,
    phrase: 'please|kindly (do) be advised|informed|reminded|notified',
    before: ',|:|the|this|our|your|we|you|all|there|as|due',
    source: PLAIN,
  },
  {
    kind: 'cut',
    level: 'strong',
    phrase: 'we|i hereby|(would like to)|(wish|write to) inform|advise|notify you that|of',
    source: PLAIN,
  },
  {
    kind: 'cut',
    level: 'strong',
    phrase: 'we|i (deeply|sincerely) regret to inform|advise|tell|say (you) (that)',
    source: PLAIN,
  },
  {
    kind: 'cut',
    level: 'strong',
    phrase:
      '(i|we) (sincerely|do) hope (that) this e-mail|message|letter|reply|note|response finds you (very) well|(in good health|spirits)',
    source: VOICE,
  },
  {
    kind: 'cut',
    level: 'strong',
    phrase:
      'assuring you of our|the best|continued|prompt (*) (and) (*) attention|service|services|support|assistance|care|efforts|cooperation (at all times)',
    source: VOICE,
  },
  { kind: 'cut', level: 'strong', phrase: 'thanking you in anticipation|advance', source: PLAIN },
  {
    kind: 'cut',
    level: 'strong',
    phrase: 'serving|(to serve) you better|again|soon|(in (the) future) (in (the) future)',
    source: AIRLINE,
  },
  { kind: 'cut', level: 'mild', safe: true, phrase: 'please|kindly|do note that', source: PLAIN },
  {
    kind: 'cut',
    level: 'mild',
    phrase:
      '(thank you|u)|thanks (again|(so|very much)) for (reaching out)|contacting|(getting in touch)|writing|(your ' +
      'e-mail|message|enquiry|inquiry|query) ((to|with) us) (here) (today)',
    source: VOICE,
  },
  {
    kind: 'cut',
    level: 'mild',
    phrase: '(thank you)|thanks for bringing|highlighting this|it|that (matter|issue) to our attention',
    source: VOICE,
  },
  {
    kind: 'cut',
    level: 'mild',
    phrase:
      '(if|should you have)|(in case of)|for any (other|further|additional|more) questions|queries|concerns|doubts|' +
      "clarification|clarifications (or questions|queries|concerns|doubts|comments) (,) (please|do|kindly) (don't|(do " +
      'not) hesitate)|(feel free)',
    source: VOICE,
  },
  {
    kind: 'cut',
    level: 'strong',
    safe: true,
    phrase: "don't|never|(do not) hesitate to",
    notBefore: 'say|(tell your)|(ask for help when)',
    source: PLAIN,
  },

  ...stiffPhrases,
];
