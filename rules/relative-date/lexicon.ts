import type { Phrase } from '../../src/language/phrases.js';

/** A wording that is only true for a while. */
export interface Relative extends Phrase {
  /** `day`: names a day by its distance; `state`: says how things are while it lasts. */
  readonly kind: 'day' | 'state';
}

const SOURCE = 'Complaints about broken promises on Twitter: the last date was true, the saved reply was not';

/** The customer may choose: "any day this week". */
const CHOICE =
  '(any day|time|where)|anyday|anytime|anywhere|whichever|whatever|every|each|per|once|twice|or|for|than|like|until|till';
const NOW = 'currently|(right now)|(at the moment)|(at present)|presently|temporarily';
/** Trouble that ends one day; the saved reply does not know when. */
const TROUBLE =
  'down|offline|(not working)|(out of order)|unreachable|degraded|disrupted|experiencing|facing|suffering|(having ' +
  '(some|(a few)) issue|issues|problem|problems|trouble|difficulty|difficulties|technical|(a|an issue|problem|' +
  'outage))|(seeing delay|delays|errors|higher|longer|(a higher)|(a|an increase*))|(dealing with)|investigating|' +
  '((aware of)|(looking into)|(working (hard) on)|(working to fix|resolve|restore) a|an|the|this|some|these|it|our|' +
  'longer (issue|problem|outage|incident|disruption|fix|delay|error))';

/** What goes stale in a saved reply. */
export const relatives: readonly Relative[] = [
  { kind: 'day', phrase: 'the day (after tomorrow)|(before yesterday)', source: SOURCE },
  {
    kind: 'day',
    phrase: 'today|tonight',
    notAfter: `${CHOICE}|(as of)|dated`,
    notBefore: 'or tomorrow',
    source: SOURCE,
  },
  {
    kind: 'day',
    phrase: "today's|tonight's",
    notAfter: `${CHOICE}|(as of)|dated`,
    notBefore: 'date|day|world|age|society|standard|standards',
    source: SOURCE,
  },
  { kind: 'day', phrase: "tomorrow|tomorrow's|yesterday|yesterday's", notAfter: CHOICE, source: SOURCE },
  { kind: 'day', phrase: "last night|night's", source: SOURCE },
  { kind: 'day', phrase: 'this morning*|afternoon*|evening*|weekend*', notAfter: CHOICE, source: SOURCE },
  {
    kind: 'day',
    phrase:
      'this|next|last|(this coming|past) week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    notAfter: `${CHOICE}|is|was`,
    notBefore: 'is|was|of|after|before',
    source: SOURCE,
  },
  {
    kind: 'day',
    phrase: "this|next|last|(this coming|past) week's|weekend's|month's",
    notAfter: `${CHOICE}|is|was`,
    notBefore: 'email|letter|issue',
    source: SOURCE,
  },
  {
    kind: 'state',
    phrase: `is|are|was|were|we're|(we are)|it's|i'm|(have been) ${NOW} ${TROUBLE}`,
    notAfter: 'if|when|whether|while|unless (it|they|this|that)',
    source: SOURCE,
  },
  {
    kind: 'state',
    phrase: `${NOW} (,) we're|(we are)|(our|the * is|are) ${TROUBLE}`,
    source: SOURCE,
  },
  {
    kind: 'state',
    phrase: `is|are|we're|(we are) down|offline|closed|(experiencing|having|facing|investigating|seeing * (*) (*) (*) (*) (*)) ${NOW}`,
    source: SOURCE,
  },
];
