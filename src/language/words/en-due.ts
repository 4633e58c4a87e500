import type { Phrase } from '../phrases.js';

const CHECKABLE = 'Post on two very different Twitter experiences: a promise must be checkable';

/** A time that two readers take for two times: each kind has its own message. */
export interface UnclearTime extends Phrase {
  readonly kind: 'next' | 'end-of-day';
}

const DAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun';

/** Wordings of such times. */
export const unclearTimes: readonly UnclearTime[] = [
  {
    kind: 'next',
    phrase: `next ${DAY}`,
    notAfter: 'the|very',
    notBefore:
      '(,|[) (the) #|(of (the))|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|january|february|march|april|august|september|october|november|december',
    source: CHECKABLE,
  },
  {
    kind: 'end-of-day',
    phrase: 'eod|cob|eob|cop|eow|eom|(e.o.d)|(c.o.b)',
    notAfter: 'corn|sweet|the (sweet)|of|blood|police',
    source: CHECKABLE,
  },
  {
    kind: 'end-of-day',
    phrase: '(the) close|end of business|play',
    notAfter: 'hours',
    notBefore: '[|(,|at|[) (at) #',
    source: CHECKABLE,
  },
  {
    kind: 'end-of-day',
    phrase: 'by|before (the) end of (the|our|my|your) (business|working) day',
    notBefore: '[|(,|at|[) (at) #',
    source: CHECKABLE,
  },
];

/** Words before two figures with a stroke that make them a date. */
export const dateLeads =
  'on|by|until|till|before|after|since|from|due|dated|for|to|between|is|was|expires|expired|ends|starts|date|dates|date:|through|booked';

/** Behind two figures with a stroke they make a share, a size or a score of them. */
export const shareUnits =
  'stars?|price|off|cups?|inch|of|points?|customers|people|hours?|days?|cm|mm|an?|spoons?|litres?|liters?|miles?';

/** Words before "of" that make two figures a score. */
export const shareLeads = '(?:scores?|ratings?|ratio|average|scale)';

/** Names of time zones, and words for a zone. */
export const zoneNames =
  'gmt|utc|bst|ist|cet|cest|eest|eet|wet|west|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|aest|aedt|jst|sgt|local|your time|' +
  'uk time|our time|z|[a-z]{3,12} time';

/** First letters of the days of the week. */
export const weekdayStarts = 'mon|tue|wed|thu|fri|sat|sun';
