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
export const feast = "(christmas|xmas|halloween|black friday|cyber monday|valentine's day|new year's eve)";
/** Not behind a feast, where "Christmas sale" names no day. */
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
/** The same without a group, and what joins several of them. */
export const anyWeekday = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}';
export const betweenWeekdays = '(?:,? (?:to|and|or|through|till|until|&|-) |, ?| ?[-/&] ?)';
/** A part of a day behind a weekday. */
export const partOfDay = '(?:morning|afternoon|evening|night)';
