import { findDates } from './dates.js';
import { clockTime, counts, namedDays, spanOfTime, weekdays } from './words/en-promises.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SPAN = new RegExp(spanOfTime);
const CLOCK = new RegExp(clockTime);
const DAYS = {
  today: new RegExp(namedDays.today),
  tomorrow: new RegExp(namedDays.tomorrow),
  thisWeek: new RegExp(namedDays.thisWeek),
  nextWeek: new RegExp(namedDays.nextWeek),
} as const;
const WEEKDAYS = weekdays.split(' ');
const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`);
const COUNTS = counts.split(' ');

/** Until when a promise in normalised English is due by the clock of UTC, said at a moment; both in ms since 1970. `undefined` where it names no time. */
export function deadlineOf(normal: string, saidMs: number): number | undefined {
  const span = SPAN.exec(normal);
  if (span !== null) return saidMs + lengthOf(span);
  const day = lastDayOf(normal, saidMs);
  const clock = CLOCK.exec(normal);
  const hour = clock === null ? undefined : hourOf(clock);
  if (day === undefined && hour === undefined) return undefined;
  const startMs = (day ?? Math.floor(saidMs / DAY_MS)) * DAY_MS;
  return startMs + (hour === undefined ? DAY_MS : hour * HOUR_MS);
}

function lengthOf([, count = '', , business, unit = '']: RegExpExecArray): number {
  const word = COUNTS.indexOf(count);
  const number = /\d/.test(count) ? Number(count) : Math.max(1, word);
  if (unit.startsWith('min')) return number * (HOUR_MS / 60);
  if (unit.startsWith('h')) return number * HOUR_MS;
  if (unit === 'week') return number * 7 * DAY_MS;
  // Five working days span a weekend.
  return (business === undefined ? number : number + 2 * Math.ceil(number / 5)) * DAY_MS;
}

/** The last day that is named, in days since 1970. */
function lastDayOf(normal: string, saidMs: number): number | undefined {
  const today = Math.floor(saidMs / DAY_MS);
  const date = findDates(normal, { today, order: undefined }).at(-1);
  if (date !== undefined && !date.isGuess) return date.lastDay;
  const weekday = (today + 4) % 7;
  const named = WEEKDAY.exec(normal)?.[1];
  if (named !== undefined) return today + ((WEEKDAYS.indexOf(named) - weekday + 7) % 7 || 7);
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
