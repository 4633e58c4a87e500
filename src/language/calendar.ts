/** How a date of figures alone is read. */
export type DateOrder = 'dmy' | 'mdy';

const MS_A_DAY = 86_400_000;

/** The latest day that is over everywhere on earth at a moment, in days since 1 January 1970, plus one. */
export const dayOfMoment = (moment: Date): number => Math.floor((moment.getTime() - MS_A_DAY / 2) / MS_A_DAY);

/** A day in days since 1 January 1970; months from 1. `undefined` for one no calendar has. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return Date.UTC(year, month - 1, day) / MS_A_DAY;
}

const yearOf = (day: number): number => new Date(day * MS_A_DAY).getUTCFullYear();

/** A day in English: "3 December 2026". */
export const dayInWords = (day: number): string =>
  new Date(day * MS_A_DAY).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Names of the weekdays, from that of 1 January 1970. */
const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const;

/** The name of the weekday of a day. */
export const weekdayOf = (day: number): string => WEEKDAYS[((day % 7) + 7) % 7] ?? '';

/** The last day of a month; months from 1, 13 is January of the next year. */
export const endOfMonth = (year: number, month: number): number => Date.UTC(year, month, 0) / MS_A_DAY;

/** The day of the year before, this one or the next that is nearest to today, if it is within so many days of it. */
export function nearest(
  dayIn: (year: number) => number | undefined,
  today: number,
  maxDays: number,
): number | undefined {
  const year = yearOf(today);
  return [year - 1, year, year + 1]
    .flatMap((each) => dayIn(each) ?? [])
    .filter((day) => Math.abs(day - today) <= maxDays)
    .toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}

/** The days without a year that may be meant today, in days since 1 January 1970: at most so many gone, or to come. */
export function daysAround(
  month: number,
  day: number,
  today: number,
  { gone, ahead }: { readonly gone: number; readonly ahead: number },
): readonly number[] {
  const year = yearOf(today);
  return [year - 1, year, year + 1]
    .flatMap((each) => dayNumber(each, month, day) ?? [])
    .filter((one) => one >= today - gone && one <= today + ahead);
}

/** A date of figures: as its order says, or the one way it can be read, or the later of both. */
export function dayOfFigures(
  first: number,
  second: number,
  year: number,
  order: DateOrder | undefined,
): number | undefined {
  const dayFirst = dayNumber(year, second, first);
  const monthFirst = dayNumber(year, first, second);
  if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst;
  if (order === undefined) return Math.max(dayFirst, monthFirst);
  return order === 'dmy' ? dayFirst : monthFirst;
}
