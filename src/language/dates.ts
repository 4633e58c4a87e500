import type { Span } from '../base/types.js';
import {
  beforeMonth,
  beforeYear,
  dayOfMonth,
  feast,
  feasts,
  month,
  monthStarts,
  noFeast,
  season,
} from './words/en-dates.js';
import { clockTime, counts, namedDays, spanOfTime, weekdays } from './words/en-times.js';

/* Days are whole days since 1 January 1970, months count from 1, and texts are normalised English. */

/** A day or a longer stretch of the calendar that a text names. */
export interface NamedDate extends Span {
  /** Its last day. */
  readonly lastDay: number;
  /** True for words without a digit, such as "Christmas" and "in May": the year that is meant is a guess. */
  readonly isGuess: boolean;
}

/** A single day that a text names. */
export interface NamedDay extends Span {
  /** The days it can mean: several for digits (3/4/2026), a range (May 3-4) and a day without a year. */
  readonly days: readonly number[];
}

/** Whether the day or the month comes first in a date of digits. */
export type DateOrder = 'dmy' | 'mdy';

/** The day on which dates are read, and their order. */
interface DateContext {
  readonly today: number;
  /** How dates of digits are read; `undefined` when it is not known. */
  readonly order: DateOrder | undefined;
}

/** Finds dates, in order and without overlaps. A date without a year has to be near. */
export function findDates(normal: string, context: DateContext): readonly NamedDate[] {
  return findBy(normal, ([, last], groups, words) => {
    const lastDay = last(groups, context);
    return lastDay === undefined ? undefined : { lastDay, isGuess: !/\d/.test(words) };
  });
}

/** Finds single days, in order and without overlaps. */
export function findDays(normal: string, today: number): readonly NamedDay[] {
  return findBy(normal, ([, , daysIn], groups) => {
    const days = daysIn?.(groups, today) ?? [];
    return days.length === 0 ? undefined : { days };
  });
}

/** Reads each match of each form of dates. A stretch is read once, by the first form that fits it. */
function findBy<Read>(
  normal: string,
  read: (form: DateForm, groups: Groups, words: string) => Read | undefined,
): readonly (Read & Span)[] {
  const found: (Read & Span)[] = [];
  for (const form of dateForms) {
    for (const match of normal.matchAll(form[0])) {
      const [words, ...groups] = match;
      const span = { start: match.index, end: match.index + words.length };
      if (found.some(({ start, end }) => span.start < end && start < span.end)) continue;
      const one = read(form, groups, words);
      if (one !== undefined) found.push({ ...one, ...span });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

type Groups = readonly (string | undefined)[];
/** A way to write dates, with what the groups of its pattern mean. */
type DateForm = readonly [
  pattern: RegExp,
  last: (groups: Groups, context: DateContext) => number | undefined,
  /** Only for forms that name a single day. */
  days?: (groups: Groups, today: number) => readonly number[],
];

const YEAR = '(20\\d\\d)(?![\\d/-])';
/** No date begins behind these signs: they belong to a version, an amount or a longer number. */
const ALONE = '(?<![\\w.,/#$£€:-])';
/** Most days that a month or a holiday without a year may lie away: "in May", said in October, is not read. */
const NEAR_MONTH = 92;

const dateForms: readonly DateForm[] = [
  [
    new RegExp(`${ALONE}${dayOfMonth} (?:of )?${month}(?:,? ${YEAR})?(?![a-z])`, 'g'),
    ([day, month, year], today) => dayOf(day, month, year, today),
    ([day, month, year], today) => daysOf([day], month, year, today),
  ],
  [
    new RegExp(
      `(?<![a-z])${month} ${dayOfMonth}(?: ?(?:-|to|and|or) ?${dayOfMonth}(?![\\d:]))?(?![\\d:/-]|[.,]\\d)(?:,? ${YEAR})?(?![a-z])`,
      'g',
    ),
    ([month, day, last, year], today) => dayOf(last ?? day, month, year, today),
    ([month, day, last, year], today) => daysOf([day, last], month, year, today),
  ],
  [
    new RegExp(`${ALONE}(20\\d\\d)-([01]\\d)-([0-3]\\d)(?![\\d-])`, 'g'),
    ([year, month, day]) => dayNumber(Number(year), Number(month), Number(day)),
    ([year, month, day]) => [dayNumber(Number(year), Number(month), Number(day)) ?? []].flat(),
  ],
  [
    new RegExp(`${ALONE}([0-3]?\\d)([/.-])([0-3]?\\d)\\2${YEAR}`, 'g'),
    ([first, , second, year], { order }) => dayOfDigits(Number(first), Number(second), Number(year), order),
    ([first, , second, year]) => bothWays(Number(first), Number(second), Number(year)),
  ],
  [
    new RegExp(`${ALONE}([0-3]?\\d)/([0-3]?\\d)/(\\d\\d)(?![\\w/-])`, 'g'),
    ([first, second, year], { order }) => dayOfDigits(Number(first), Number(second), 2000 + Number(year), order),
    ([first, second, year]) => bothWays(Number(first), Number(second), 2000 + Number(year)),
  ],
  [
    new RegExp(`(?<![a-z\\d])${month},? (?:of )?${YEAR}`, 'g'),
    ([month, year]) => endOfMonth(Number(year), monthOf(month)),
  ],
  [
    new RegExp(`${beforeMonth}(?!may\\b)${month}(?![a-z]|,? ?\\d)`, 'g'),
    ([month], { today }) => nearest((year) => endOfMonth(year, monthOf(month)), today, NEAR_MONTH),
  ],
  [
    new RegExp(`\\b(?:q([1-4])|h([12])),? ${YEAR}`, 'g'),
    ([quarter, half, year]) => endOfMonth(Number(year), quarter === undefined ? Number(half) * 6 : Number(quarter) * 3),
  ],
  [
    // Seasons differ by hemisphere. A season is surely over with its year, a winter with the next March.
    new RegExp(`\\b${season}(?: of)? ${YEAR}`, 'g'),
    ([season, year]) => endOfMonth(Number(year), season === 'winter' ? 15 : 12),
  ],
  [new RegExp(`${beforeYear}${YEAR}(?![.,:]\\d| [a-z]{2,20}s\\b)`, 'g'), ([year]) => endOfMonth(Number(year), 12)],
  [
    new RegExp(`\\b${feast}(?: ${YEAR})?${noFeast}`, 'g'),
    ([name = '', year], { today }) => {
      const [monthNumber, day] = feasts.get(name) ?? [12, 31];
      if (year !== undefined) return dayNumber(Number(year), monthNumber, day);
      return nearest((near) => dayNumber(near, monthNumber, day), today, NEAR_MONTH);
    },
  ],
];

const monthOf = (name = ''): number => monthStarts.indexOf(name.slice(0, 3)) + 1;

/** How far back a day without a year is read, and how far ahead: who writes "before 1 June" in November means the next one. */
const NEAR_DAY = { gone: 122, ahead: 243 };
/** The same where all dates that it can mean are asked for: people book early. */
const POSSIBLE_DAY = { gone: 182, ahead: 330 };

function dayOf(day: string | undefined, name: string | undefined, year: string | undefined, { today }: DateContext) {
  const month = monthOf(name);
  if (year !== undefined) return dayNumber(Number(year), month, Number(day));
  return daysAround(month, Number(day), today, NEAR_DAY)[0];
}

/** All dates that one day of a month, or several, can mean. */
function daysOf(days: Groups, name: string | undefined, year: string | undefined, today: number): readonly number[] {
  const month = monthOf(name);
  return days.flatMap((day) => {
    if (day === undefined) return [];
    if (year === undefined) return daysAround(month, Number(day), today, POSSIBLE_DAY);
    return dayNumber(Number(year), month, Number(day)) ?? [];
  });
}

/** A date of digits: read in the known order, or in the only possible one; otherwise the later of both. */
function dayOfDigits(first: number, second: number, year: number, order: DateOrder | undefined): number | undefined {
  const dayFirst = dayNumber(year, second, first);
  const monthFirst = dayNumber(year, first, second);
  if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst;
  if (order === undefined) return Math.max(dayFirst, monthFirst);
  return order === 'dmy' ? dayFirst : monthFirst;
}

/** A date of digits, read with the day first and with the month first. */
const bothWays = (first: number, second: number, year: number): readonly number[] =>
  [dayNumber(year, second, first), dayNumber(year, first, second)].flatMap((day) => day ?? []);

/** The days with that month and day in last year, this year and the next, at most `gone` before today or `ahead` after it. */
function daysAround(
  month: number,
  day: number,
  today: number,
  { gone, ahead }: { readonly gone: number; readonly ahead: number },
): readonly number[] {
  return yearsAround(today)
    .flatMap((year) => dayNumber(year, month, day) ?? [])
    .filter((one) => one >= today - gone && one <= today + ahead);
}

/** Of last year, this year and the next, the day nearest to today; `undefined` when it is over `maxDays` away. */
function nearest(dayIn: (year: number) => number | undefined, today: number, maxDays: number): number | undefined {
  return yearsAround(today)
    .flatMap((year) => dayIn(year) ?? [])
    .filter((day) => Math.abs(day - today) <= maxDays)
    .toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}

function yearsAround(today: number): readonly number[] {
  const year = new Date(today * DAY_MS).getUTCFullYear();
  return [year - 1, year, year + 1];
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The day of a date; `undefined` for a date that does not exist. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The last day of a month; month 13 is January of the next year. */
const endOfMonth = (year: number, month: number): number => Date.UTC(year, month, 0) / DAY_MS;

/** The date at a moment where days end last (UTC-12): every day before it is over everywhere. */
export const dayOfMoment = (moment: Date): number => Math.floor((moment.getTime() - DAY_MS / 2) / DAY_MS);

/** A day in English: "3 December 2026". */
export const dayInWords = (day: number): string =>
  new Date(day * DAY_MS).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Names of the weekdays, beginning with that of 1 January 1970. */
const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const;

/** The name of the weekday of a day. */
export const weekdayOf = (day: number): string => WEEKDAYS[((day % 7) + 7) % 7] ?? '';

const SPAN = new RegExp(spanOfTime);
const CLOCK = new RegExp(clockTime);

/**
 * The moment at which a promise is due, in ms since 1970, by the clock of UTC. `promisedMs` is the moment at which it was made.
 * `undefined` where it names no time.
 */
export function deadlineOf(normal: string, promisedMs: number): number | undefined {
  const span = SPAN.exec(normal);
  if (span !== null) return promisedMs + lengthOf(span);
  const day = lastDayOf(normal, promisedMs);
  const clock = CLOCK.exec(normal);
  const hour = clock === null ? undefined : hourOf(clock);
  if (day === undefined && hour === undefined) return undefined;
  const startMs = (day ?? Math.floor(promisedMs / DAY_MS)) * DAY_MS;
  return startMs + (hour === undefined ? DAY_MS : hour * HOUR_MS);
}

const COUNTS = counts.split(' ');

/** How long a span of time lasts, in ms. */
function lengthOf([, count = '', , business, unit = '']: RegExpExecArray): number {
  const number = /\d/.test(count) ? Number(count) : Math.max(1, COUNTS.indexOf(count));
  if (unit.startsWith('min')) return number * (HOUR_MS / 60);
  if (unit.startsWith('h')) return number * HOUR_MS;
  if (unit === 'week') return number * 7 * DAY_MS;
  // Five working days span a weekend.
  return (business === undefined ? number : number + 2 * Math.ceil(number / 5)) * DAY_MS;
}

const DAYS = {
  today: new RegExp(namedDays.today),
  tomorrow: new RegExp(namedDays.tomorrow),
  thisWeek: new RegExp(namedDays.thisWeek),
  nextWeek: new RegExp(namedDays.nextWeek),
} as const;
const DAY_NAMES = weekdays.split(' ');
const WEEKDAY = new RegExp(`\\b(${DAY_NAMES.join('|')})\\b`);

/** The last day that a promise names. */
function lastDayOf(normal: string, promisedMs: number): number | undefined {
  const today = Math.floor(promisedMs / DAY_MS);
  const date = findDates(normal, { today, order: undefined }).at(-1);
  if (date !== undefined && !date.isGuess) return date.lastDay;
  const weekday = (today + 4) % 7;
  const named = WEEKDAY.exec(normal)?.[1];
  if (named !== undefined) return today + ((DAY_NAMES.indexOf(named) - weekday + 7) % 7 || 7);
  if (DAYS.tomorrow.test(normal)) return today + 1;
  if (DAYS.today.test(normal)) return today;
  const sunday = today + ((7 - weekday) % 7);
  if (DAYS.nextWeek.test(normal)) return sunday + 7;
  return DAYS.thisWeek.test(normal) ? sunday : undefined;
}

/** An hour of the day; without "am" or "pm", one to six is in the afternoon. */
function hourOf([, hour = '', minutes = '0', half = '']: RegExpExecArray): number | undefined {
  const twelve = Number(hour);
  if (twelve > 24) return undefined;
  const isAfternoon = half.startsWith('p') ? twelve < 12 : !half.startsWith('a') && twelve >= 1 && twelve <= 6;
  return twelve + (isAfternoon ? 12 : 0) + Number(minutes) / 60;
}
