import type { Phrase } from '../phrases.js';

/* How English names days of the calendar: sources of regular expressions over normalised text. */

/** The months by their first letters, in order. */
export const monthStarts = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A day of a month, as a group. */
export const dayOfMonth = '([0-3]?\\d)(?:st|nd|rd|th)?';

/** A month, as a group. */
export const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\\.(?=,? ?\\d))?';

/** The last day on which each holiday can fall. */
export const feasts: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas', [12, 26]],
  ['xmas', [12, 26]],
  ['halloween', [10, 31]],
  ['black friday', [11, 29]],
  ['cyber monday', [12, 2]],
  ["valentine's day", [2, 14]],
  ["new year's eve", [12, 31]],
]);

/** A feast, as a group. */
export const feast = `(${[...feasts.keys()].join('|')})`;
/** What may not follow a feast: "Christmas sale" names no day. */
export const noFeast = '(?! (?:sale|market|shop|tree|card|gift|present|period|season|dinner|menu)|\\w)';

/** A season, as a group. */
export const season = '(spring|summer|autumn|fall|winter)';

/** Before a month that stands alone: "in May". */
export const beforeMonth = '(?<=\\b(?:in|by|until|till|through|during|of|mid|early|late) )';

/** Before a year that stands alone. */
export const beforeYear = '(?<=\\b(?:end of|by|until|till|in|during|through) )';

/** A cheap test of normalised text before the search: digits with a mark, a year, a month, a holiday. */
export const mayNameDate =
  /\d[/.-]\d|20\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|christmas|xmas|halloween|black friday|cyber monday|valentine|new year's/;

/** A weekday, as a group. */
export const weekday =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
/** The same without a group. */
export const anyWeekday = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}';
/** Joins two weekdays. */
export const betweenWeekdays = '(?:,? (?:to|and|or|through|till|until|&|-) |, ?| ?[-/&] ?)';
/** A part of a day behind a weekday. */
export const partOfDay = '(?:morning|afternoon|evening|night)';

const CHECKABLE = 'Post on two very different Twitter experiences: a promise must be checkable';

/** A time that two readers understand differently: each kind has its own message. */
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

/** Words behind two figures with a stroke that make them a share, a size or a score. */
export const shareUnits =
  'stars?|price|off|cups?|inch|of|points?|customers|people|hours?|days?|cm|mm|an?|spoons?|litres?|liters?|miles?';

/** Words before "of" that make two figures a score. */
export const shareLeads = '(?:scores?|ratings?|ratio|average|scale)';

/** Names of time zones, and words for a zone. */
export const zoneNames =
  'gmt|utc|bst|ist|cet|cest|eest|eet|wet|west|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|aest|aedt|jst|sgt|local|your time|' +
  'uk time|our time|z|[a-z]{3,12} time';

/* English about the future, the past and what still holds: normalised text, all repeats bounded. */

/** Words of the future. */
export const future = new RegExp(
  String.raw`\b(?:` +
    [
      String.raw`will|shall|'ll|won't|going to|about to|due|expect(?:s|ing)?|(?<!\b(?:than|as|we|i) )expected|scheduled|estimated|eta`,
      String.raw`plan(?:s|ned|ning)?|hop(?:e|ing) to|aim(?:s|ing)?|upcoming|coming|see you|look(?:ing)? forward|launch(?:es|ing)`,
      String.raw`releas(?:es|ing)|arriv(?:es|ing)|ships|shipping|leaves|delivers|reopens?|resumes?|starts|begins|ends|expires|closes`,
      String.raw`goes live|comes|returns(?= (?:on|in|by) )|date is|(?:is|are) (?:in|at|with) (?:[a-z]{1,12} ){1,4}(?=on )`,
      String.raw`back (?:in|on|open)|should(?! have)`,
    ].join('|') +
    String.raw`)\b`,
  'g',
);

/** Words of the past: past tense, and the two words after "was", which may be "due". */
export const past = new RegExp(
  [
    String.raw`\b(?:was|were|had|did|wasn't|weren't|didn't|hadn't)\b(?: [a-z']{1,20}){0,2}`,
    String.raw`\b(?:should|would|could|must|might) have\b(?: [a-z']{1,20})?`,
    // Regular verbs, where they make no passive and no future, and without words that only look like one.
    String.raw`(?<!\b(?:be|get|is|are|'s|'re|being|am) (?:[a-z]{2,12}ly |now |also |not )?` +
      String.raw`|(?:will|'ll) (?:get|have|work on getting) [a-z' ]{1,30})` +
      String.raw`\b(?!need|indeed|feed|speed|exceed|proceed|unlimited|limited|valid|expected|scheduled|estimated|planned|red\b|bed\b)` +
      String.raw`[a-z]{2,20}ed\b`,
    String.raw`\b(?:sent|left|made|bought|paid|came|went|got|wrote|written|said|told|took|taken|began|ran|gave|given|put|found|held|sold` +
      String.raw`|saw|seen|built|broke|broken|spoke|spoken|met|kept|lost|been)\b`,
  ].join('|'),
  'g',
);

/** Joins parts of a sentence that tell of different times. */
export const joint = /[;:()\n]| - |,? (?:which|who|but|so|because|whereas) |, (?:and )?/g;

const UP_TO = "by|before|until|till|til|'til|through|thru|no later than|not later than|on or before|latest|to";
const PART_OF_TIME =
  'the|at|about|around|mid|early|late|end of|the end of|midnight|noon|close of business|[a-z]{3,6}day|' +
  String.raw`(?:\d{1,2}(?:[:.]\d\d)? ?[ap]m)`;
/** Leads to the last day of something. */
export const deadline = new RegExp(String.raw`\b(?:${UP_TO})(?: (?:${PART_OF_TIME})(?: on)?,?){0,4} ?$`);

/** Leads to the last day of something that goes on. */
export const lasting = /\b(?:until|till|til|through|thru)\b[^,;]{0,25}$/;

/** Things that end on a day and are of no use afterwards. */
export const offered = new RegExp(
  String.raw`\b(?:` +
    'valid|expires?|expiring|good (?:until|till|through|for)|offer|code|coupon|voucher|promo(?:tion|tional)?|discount|sale|deal|' +
    String.raw`redeem(?:able)?|early bird|special price|free trial|% off)\b`,
);

/** Before a day in the past since which something holds: it is still true. */
export const since = /\b(?:since|as of|effective|from|starting|beginning|dated|of) (?:the |[a-z]{3,6}day,? )?$/;

/** Words of the future alone. */
export const surelyFuture = /\b(?:will|shall|'ll|won't|going to|about to)\b/;

/** "Has been extended until", "valid until": it still lasts. */
export const lastsUntil = new RegExp(
  [
    String.raw`\b(?:has|have|'ve|is|are|'s|'re)(?: now| also| been| only| temporarily){0,2} [a-z]{2,20}(?:ed|en) [^,;]{0,30}$`,
    String.raw`\b(?:valid|open|closed|free|available|good|reserved)\b[^;]{0,30}$`,
  ].join('|'),
);

/** "Was closed until": it is over. */
export const wasUntil = /\b(?:was|were|had)\b[^,;]{0,30}$/;

/** "On 3 March we will": the day comes first. */
export const dayFirst = /(?:^|[,;:.!?] )(?:and |then |but )?(?:on|in|at|from|starting|[a-z]{3,6}day,?)?(?: the)? ?$/;

/** Joints that a comma alone does not make. */
export const strongJoint = /[;\n]|,? (?:which|who|because|whereas) /;

/* Signs that the day of an English sentence is the day on which it is read: normalised text, all repeats bounded. */

/** The day counts from what the reader does. */
export const condition =
  /\b(?:if|when|once|whenever|unless|in case)\b|\b(?:orders?|bookings?|requests?|returns?|payments?) (?:that (?:are|were) )?(?:placed|made|received|sent)\b/;

/** "Order today": whenever it is read. */
export const callToAct = new RegExp(
  String.raw`(?:^|[,.:;!-] ?|\b(?:please|and|to|can|just|you) )(?:` +
    'give us a call|get started|sign up|call|book|order|buy|shop|join|register|start|try|visit|subscribe|upgrade|apply|download|' +
    String.raw`message|contact|reply|write)\b[^.!?]{0,30}$`,
);

/** A condition in the same part of the sentence, the customer, or what the customer said. */
export const notOurs = new RegExp(
  [
    String.raw`\b(?:if|when|whenever|while|whether|unless|in case|should)\b[^,;:]{0,80}$`,
    String.raw`\b(?:you|who) $`,
    String.raw`\byou (?:say|said|tell|told|write|wrote|mention(?:ed)?|report(?:ed)?)\b[^,;:]{0,60}$`,
  ].join('|'),
);

/** "Lovely to meet you both today": the day of the call, whenever it is read. */
export const pleasure =
  /\b(?:pleasure|pleased|glad|happy|nice|great|lovely|good|delighted|enjoy(?:ed|ing)?)\b[^.!?]{0,60}$/;

/** Between an act and a day behind it that does not belong to it. */
export const partsClauses = /[,.;:!?\n]| (?:and|but|so) /;
