import { anyOf } from '../../base/patterns.js';
import type { Phrase } from '../phrases.js';

/*
 * English around promises: when they are due, and that one was missed or kept. Sources of regular expressions over normalised
 * text. Source: Maister 1985, The Psychology of Waiting Lines.
 */

const COUNT = '(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|twelve)';

/** A span of time: its longest count, then its unit. */
export const spanOfTime =
  `\\b(?:within|in|over|inside|under|less than|up to|take|takes|at most) (?:the )?(?:next |about |around |` +
  `approximately |roughly |another |under |maximum |max )?(?:\\d{1,3} ?(?:-|to|or) ?)?${COUNT} ?(more )?(business|` +
  `working)? ?(minute|min|hour|hr|day|week)s?\\b`;

/** Numbers in words. */
export const counts = 'zero one two three four five six seven eight nine ten eleven twelve';

/** A time of the day: hour, minutes, half. */
export const clockTime =
  "\\b(?:by|before|at|until|till|around|about|latest) (?:around |about )?(\\d{1,2})(?:[:.](\\d\\d))? ?(am|pm|a\\.m|p\\.m|o'clock)?(?![\\d/%-])";

/** Days as people name them, by how many days ahead they end. */
export const namedDays = {
  today:
    '\\b(?:today|tonight|this (?:morning|afternoon|evening)|end of (?:the )?(?:business )?day|eod|cob|' +
    'close of business|by (?:noon|midday|lunch(?:time)?))\\b',
  tomorrow: '\\b(?:tomorrow|overnight)\\b',
  thisWeek: '\\b(?:(?:later )?this week|(?:the )?end of (?:the|this) week)\\b',
  nextWeek: '\\bnext week\\b',
} as const;

/** Weekdays, Sunday first. */
export const weekdays = 'sunday monday tuesday wednesday thursday friday saturday';

/** The brand owns that a promise was not kept, or keeps it now. */
export const ownsMiss = anyOf(
  '\\b(?:sorry|apologi[sz]e[sd]?|apolog(?:y|ies)|my (?:fault|mistake|bad)|our (?:fault|mistake)|forgive|regret)\\b',
  "\\bshould(?:'ve| have) (?:left|been|arrived|come|had|reached|heard|gone)\\b",
  "\\b(?:i|we) (?:said|promised|told you|missed|failed|forgot|let you down|should(?:'ve| have)|were (?:supposed|" +
    "meant)|was (?:supposed|meant)|did(?:n't| not)|have(?:n't| not)|owe|kept you|broke|slipped|overran)\\b",
  '\\b(?:as promised|late(?:r)? than (?:i|we)|overdue|later than promised|than (?:i|we) (?:said|promised)|(?:took|' +
    'taken|taking) longer|behind schedule|missed (?:that|the|our|my|it)|delayed?|thank(?:s| you) for (?:waiting|' +
    'chasing))\\b',
);

/** The customer says that a promise was not kept. */
export const saysMissed = anyOf(
  "\\b(?:still (?:waiting|nothing|no|not|haven't|hasn't)|(?:has|have|had)(?:n't| not) been (?:here|in touch|back|" +
    "done|fixed|called|sent)|it(?:'s| is) (?:gone|past|already|now|after) |nothing (?:yet|happened|came|so far)|" +
    'no (?:call|sign|show|e-?mail|word|news|reply|answer|update)|(?:nobody|no one|noone|no-one) (?:has |have |' +
    'ever )?(?:called|rang|phoned|came|replied|contacted|got back|responded|showed|turned up|emailed))\\b',
  "\\b(?:(?:never|didn't|did not|hasn't|haven't|has not|have not) (?:been |ever |yet )?(?:called|call|ring|rang|" +
    'phone|phoned|come|came|arrive[d]?|show(?:ed)? up|turn(?:ed)? up|hear[d]?|receive[d]?|get|got|contacted|reply|' +
    'replied))\\b',
  '\\byou (?:said|promised|told me|were (?:supposed|meant) to)\\b|\\bwas (?:supposed|meant) to\\b|\\b(?:that|' +
    'it) was (?:yesterday|\\d{1,2} (?:days|hours|weeks)|(?:two|three|four|five) (?:days|hours|weeks)|(?:last|' +
    'on) [a-z]{3,9})\\b|\\bwhere is\\b|\\bwhat happened to\\b|\\bany (?:news|update)\\b',
);

/** The customer says that it was kept, or that all is done. */
export const saysKept = anyOf(
  '\\b(?:(?:got|received|had) (?:it|your|the|a) (?:call|e-?mail|message|parcel|refund|money|letter)|(?:it|' +
    'the [a-z]{3,12}) (?:arrived|came|has arrived|is here|works)|all (?:sorted|good|done)|sorted now|' +
    'thanks for (?:calling|ringing|the call|coming))\\b',
);

/* Words around the time of an English promise: text as written, all repeats bounded. */

/** Words that sound like a time and name no day or hour. */
export const soundsSoon = new RegExp(
  String.raw` (?:(?:very|really|quite) )?(?:` +
    [
      String.raw`as (?:soon|quickly|fast|early|promptly|swiftly) as (?:(?:it is |it's )?(?:at all )?possible|(?:we|i|they) (?:possibly )?can)`,
      String.raw`(?:at|by) (?:the|our|your) (?:very )?earliest(?: possible)?(?: (?:convenience|time|moment|opportunity|date))?`,
      String.raw`soon(?:est)?|shortly|asap|quickly|promptly|momentarily|eventually|before long|in due course|in no time`,
      String.raw`in the (?:near )?future|at some point|at a later date|as a (?:matter of )?(?:priority|urgency)`,
      String.raw`(?:when|if|where|whenever|wherever) possible|in the coming (?:days|weeks|months)`,
    ].join('|') +
    String.raw`)(?![\w-]| as\b)`,
  'i',
);

/** "Will shortly send": the words stand before the verb. */
export const beforeVerb = /(?:\b(?:will|shall|should|is|are)|'ll)$/i;

/** A clause inside the promise: a time behind it would be read as its time. */
export const innerClause = new RegExp(
  String.raw`\b(?:why|whether|if|what|how|that|who|where|which|once|when|until|as soon as|as quickly as|` +
    String.raw`to (?!(?:you|us|me|the|your|our|it|him|her|them|this|that|a|an)\b)[a-z]{2,15} [a-z])`,
  'i',
);

/** Half of "as soon as". */
export const endsWithAsSoon = / as (?:soon|quickly|fast|early)$/i;

const WAITING = 'Maister 1985, The Psychology of Waiting Lines: uncertain waits feel longer';
const LAST_DATE = 'Complaint about a series of broken promises: only the last one had a date';

/** A wording in place of a day or an hour; `wish` is a good wish or the customer's part, and left alone. */
export interface SoftDeadline extends Phrase {
  readonly kind: 'soft' | 'wish';
}

/** Wordings that sound like a time and name no day or hour. */
export const softDeadlines: readonly SoftDeadline[] = [
  {
    kind: 'wish',
    phrase:
      '(see|seeing|welcome|welcoming|have|having you|everyone|them|(you all) (*) (*) (*) (*))|well|better|again|(speak|talk|' +
      'chat|meet (to|with) you) (very|really|quite) soon|shortly',
    source: WAITING,
  },
  {
    kind: 'wish',
    phrase:
      'hope|hopefully|hoping|wish|wishing|please|kindly|pls|(if you)|(let us|me|you)|(you can|could|should|may|need|must)|' +
      '(recommend|suggest|advise|urge|ask (that) you)|(turn|turns|look|looks around|up) ... (very|really) soon|asap|' +
      'shortly|promptly|(as soon|quickly as possible)|(as soon as you)|(in no time)',
    source: WAITING,
  },
  {
    kind: 'wish',
    at: 'clause',
    // "We'll" reads as "well", which may open a clause.
    notAfter: 'well',
    phrase:
      'send|dm|message|review|follow|reply|respond|call|contact|email|share|tell|bring|check|update|visit|write|let|get|drop|try|come|return|do ' +
      '... (very|really) soon|asap|shortly|promptly|(as soon|quickly as possible|(you can))',
    source: WAITING,
  },
  { kind: 'wish', phrase: 'how|too|so|sooner soon', source: WAITING },
  {
    kind: 'soft',
    phrase:
      'as soon|quickly|fast|promptly|swiftly|early as (humanly) possible|(we|i|they|he|she (possibly) can)|((it) is possible|' +
      'practicable)|practicable',
    source: WAITING,
  },
  { kind: 'soft', phrase: '(very|really|quite|pretty) soon', notBefore: 'as|after|enough', source: LAST_DATE },
  { kind: 'soft', phrase: '(very) shortly', notBefore: 'after|before|thereafter|afterwards', source: LAST_DATE },
  { kind: 'soft', phrase: 'soonest|(sooner rather than later)|(in a bit)', source: WAITING },
  { kind: 'soft', phrase: 'as a matter of urgency|priority', source: WAITING },
  { kind: 'soft', phrase: 'asap', source: LAST_DATE },
  { kind: 'soft', phrase: 'in due course|time', source: WAITING },
  {
    kind: 'soft',
    phrase: 'at|by the|our|their (very) earliest (possible) (convenience|opportunity|time|date|moment)',
    source: WAITING,
  },
  { kind: 'soft', phrase: 'in|within the (very) near|(not too distant)|foreseeable future', source: WAITING },
  { kind: 'soft', phrase: 'in|over|within the coming days|weeks|months', source: WAITING },
  { kind: 'soft', phrase: 'before (too) long', source: WAITING },
  { kind: 'soft', phrase: 'momentarily|imminently', source: WAITING },
  { kind: 'soft', phrase: 'in no time', source: WAITING },
  { kind: 'soft', phrase: 'any day|time|moment|minute now', source: WAITING },
  { kind: 'soft', phrase: 'without (any) (further|undue) delay', source: WAITING },
  {
    kind: 'soft',
    phrase: 'when|where|once|whenever time|capacity|stock|workload|schedule|schedules allows|permits|allow|permit',
    source: WAITING,
  },
];
