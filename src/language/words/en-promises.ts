/*
 * What English says of promises: when they are due, that one was missed, that one was kept. Sources of regular expressions over
 * normalised text. Source: Maister 1985, The Psychology of Waiting Lines.
 */

const any = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

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

/** What owns that a promise was not kept, or keeps it now. */
export const ownsMiss = any(
  '\\b(?:sorry|apologi[sz]e[sd]?|apolog(?:y|ies)|my (?:fault|mistake|bad)|our (?:fault|mistake)|forgive|regret)\\b',
  "\\bshould(?:'ve| have) (?:left|been|arrived|come|had|reached|heard|gone)\\b",
  "\\b(?:i|we) (?:said|promised|told you|missed|failed|forgot|let you down|should(?:'ve| have)|were (?:supposed|" +
    "meant)|was (?:supposed|meant)|did(?:n't| not)|have(?:n't| not)|owe|kept you|broke|slipped|overran)\\b",
  '\\b(?:as promised|late(?:r)? than (?:i|we)|overdue|later than promised|than (?:i|we) (?:said|promised)|(?:took|' +
    'taken|taking) longer|behind schedule|missed (?:that|the|our|my|it)|delayed?|thank(?:s| you) for (?:waiting|' +
    'chasing))\\b',
);

/** The customer says that a promise was not kept. */
export const saysMissed = any(
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

/** The customer says that it was kept, or is done with it. */
export const saysKept = any(
  '\\b(?:(?:got|received|had) (?:it|your|the|a) (?:call|e-?mail|message|parcel|refund|money|letter)|(?:it|' +
    'the [a-z]{3,12}) (?:arrived|came|has arrived|is here|works)|all (?:sorted|good|done)|sorted now|' +
    'thanks for (?:calling|ringing|the call|coming))\\b',
);
