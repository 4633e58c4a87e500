import type { Phrase } from '../../src/language/phrases.js';

/** A wording that is only true for a while. */
export interface Relative extends Phrase {
  /** `day`: names a day by its distance; `state`: says how things are while it lasts. */
  readonly kind: 'day' | 'state';
}

const SOURCE = 'Complaints about broken promises on Twitter: the last date was true, the saved reply was not';

const WEEKDAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
/** The customer may choose: "any day this week". */
const CHOICE = '(any ?day|any ?time|any ?where|whichever|whatever|every|each|per|once|twice|or|than|like|until|till) ';
const NOW = '(currently|right now|at the moment|at present|presently|temporarily)';
/** What ends one day, and the saved reply does not know when. */
const TROUBLE =
  '(down|offline|not working|out of order|unreachable|degraded|disrupted|experiencing|facing|suffering|having (some |a few )?(issues?|problems?|trouble|difficult(y|ies)|technical|an? (issue|problem|outage))|seeing (delays?|errors|higher|longer|a higher|an? increas)|dealing with|investigating|(aware of|looking into|working (hard )?on|working to (fix|resolve|restore)) (an?|the|this|some|these|it|our|longer) ?(issue|problem|outage|incident|disruption|fix|delay|error)?)';

/** What goes stale in a saved reply. */
export const relatives: readonly Relative[] = [
  { kind: 'day', phrase: 'the day (after tomorrow|before yesterday)', source: SOURCE },
  {
    kind: 'day',
    phrase: '(today|tonight)',
    notAfter: `(${CHOICE}|as of |dated )`,
    notBefore: "('s (date|day|world|age|society|standards?)| or tomorrow)",
    source: SOURCE,
  },
  { kind: 'day', phrase: '(tomorrow|yesterday)', notAfter: CHOICE, source: SOURCE },
  { kind: 'day', phrase: 'last night', source: SOURCE },
  { kind: 'day', phrase: 'this (morning|afternoon|evening|weekend)', notAfter: CHOICE, source: SOURCE },
  {
    kind: 'day',
    phrase: `(this|next|last|this coming|this past) (week|weekend|month|${WEEKDAY})`,
    notAfter: `(${CHOICE}|(is|was) )`,
    notBefore: " (is|was|of|after|before|'s (email|letter|issue))",
    source: SOURCE,
  },
  {
    kind: 'state',
    phrase: `(is|are|was|were|we're|we are|it's|i'm|have been) ${NOW} ${TROUBLE}`,
    notAfter: '(if|when|whether|while|unless) (it |they |this |that )?',
    source: SOURCE,
  },
  {
    kind: 'state',
    phrase: `${NOW},? (we're|we are|our [a-z]{2,20} (is|are)|the [a-z]{2,20} (is|are)) ${TROUBLE}`,
    source: SOURCE,
  },
  {
    kind: 'state',
    phrase: `(is|are|we're|we are) (down|offline|closed|(experiencing|having|facing|investigating|seeing) [a-z ]{2,50}) ${NOW}`,
    source: SOURCE,
  },
];
