import type { Span } from '../../src/base/types.js';
import type { Reading } from '../../src/language/reading.js';
import { anyWeekday, betweenWeekdays, partOfDay, weekday } from '../../src/language/words/en-dates.js';

/** A weekday before a date, but neither one that comes back ("every Monday") nor the last of several ("Saturday and Sunday"). */
const before = new RegExp(
  `(?<![\\w'-]|\\b(?:every|each) |\\b${anyWeekday}${betweenWeekdays})${weekday}\\.?(?: ${partOfDay})?(?:,? (?:the )?|,\\n| ?\\(|,? - )$`,
);
/** A weekday behind a date: in brackets, as "a Monday", or between marks where no date of its own follows. */
const behind = new RegExp(
  `^(?: \\((?:an? )?${weekday}\\.?\\)|,?(?: which is| that is)? an? ${weekday}(?![\\w-])|, ${weekday}(?=[.;:!?\\n]|, (?!the \\d|\\d|[a-z]{3,9} \\d)|$))`,
);

/** The name of a weekday right beside a date; `undefined` where none stands, or it may belong elsewhere. */
export function weekdayBeside({ normal, text }: Reading, date: Span): Span | undefined {
  const from = Math.max(0, date.start - 60);
  const lead = before.exec(normal.slice(from, date.start));
  const match = lead ?? behind.exec(normal.slice(date.end, date.end + 40));
  const name = match?.slice(1).find((group) => group !== undefined);
  if (match === null || name === undefined) return undefined;
  const start = (lead === null ? date.end : from) + match.index + match[0].indexOf(name);
  const span = { start, end: start + name.length };
  // "In the sun 3 May": short names are words when they are small, or have an article.
  if (name.endsWith('day')) return span;
  return /^[A-Z]/.test(text.slice(start)) && !/\bthe $/i.test(text.slice(0, start)) ? span : undefined;
}
