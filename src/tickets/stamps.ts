/** A date, a time, or both, as people and programs write them in front of a message. */
export interface Stamp {
  /** `2026-05-03`; absent when there is a time of day alone. */
  readonly date?: string;
  /** A date with slashes that may be day first or month first. */
  readonly slashed?: { readonly first: number; readonly second: number; readonly year: number };
  /** Whether the day or the month comes first in this date with slashes, when its numbers show it. */
  readonly order?: SlashOrder;
  /** `09:14` or `09:14:02`, of 24 hours. */
  readonly time?: string;
  /** `Z` or `+02:00`; absent when none is written. */
  readonly zone?: string;
  /** How many code units it takes, from the start of the text. */
  readonly length: number;
}

/** What comes first in dates with slashes: 3 May is `03/05` day first, and `05/03` month first. */
export type SlashOrder = 'day' | 'month';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(${MONTHS.join('|')})[a-z]{0,6}\.?`;

const WEEKDAY = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[,.]? {0,2}|(?:today|yesterday),? (?:at )?)/i;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const DAY_MONTH = new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)?\.? ${MONTH},? (\d{4})(?!\d)`, 'i');
const MONTH_DAY = new RegExp(String.raw`^${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)`, 'i');
const NUMBERS = /^(\d{1,2})([./])(\d{1,2})[./](\d{4}|\d{2})(?!\d)/;
/** WhatsApp and Apple Mail put narrow blanks before AM and PM. */
const TIME =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d)(?:[ \u00a0\u202f]?([ap])\.?m\b\.?)?(?:[ \u00a0\u202f]?(Z|UTC|GMT|[+-]\d{2}:?\d{2})(?![\w:]))?/i;
const BETWEEN = /^(?:T(?=\d)|,? (?:at |on )?|,)/;

/** A quick test: any other text does not begin with a stamp. */
const START = new RegExp(String.raw`^(?:\d|mon|tue|wed|thu|fri|sat|sun|today|yesterday|${MONTHS.join('|')})`, 'i');

type DatePart = Pick<Stamp, 'date' | 'slashed' | 'order' | 'length'>;

/** Reads a stamp where a text begins; `undefined` when it begins with something else. */
export function readStamp(text: string): Stamp | undefined {
  if (!START.test(text)) return undefined;
  const start = WEEKDAY.exec(text)?.[0].length ?? 0;
  const read = (from: number) => ({ date: readDate(text.slice(from)), time: readTime(text.slice(from)) });
  const first = read(start);
  const firstLength = first.date?.length ?? first.time?.length;
  if (firstLength === undefined) return undefined;
  const firstEnd = start + firstLength;
  const next = firstEnd + (BETWEEN.exec(text.slice(firstEnd))?.[0].length ?? 0);
  const second = next === firstEnd ? { date: undefined, time: undefined } : read(next);
  const [date, time, rest] =
    first.date === undefined ? [second.date, first.time, second.date] : [first.date, second.time, second.time];
  return { ...time, ...date, length: rest === undefined ? firstEnd : next + rest.length };
}

function readDate(text: string): DatePart | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return toDate(iso[0], iso[1], iso[2], iso[3]);
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst !== null) return toDate(dayFirst[0], dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_DAY.exec(text);
  if (monthFirst !== null) return toDate(monthFirst[0], monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const [all = '', first, sign, second, year = ''] = NUMBERS.exec(text) ?? [];
  if (all === '') return undefined;
  const fullYear = year.length === 2 ? `20${year}` : year;
  if (sign === '.') return toDate(all, fullYear, second, first);
  if (Number(first) > 12) return withOrder(toDate(all, fullYear, second, first), 'day');
  if (Number(second) > 12) return withOrder(toDate(all, fullYear, first, second), 'month');
  return { slashed: { first: Number(first), second: Number(second), year: Number(fullYear) }, length: all.length };
}

function withOrder(part: DatePart | undefined, order: SlashOrder): DatePart | undefined {
  return part === undefined ? undefined : { ...part, order };
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '') + 1;
}

/** `undefined` when there is no such day. */
function toDate(all: string, year: unknown, month: unknown, day: unknown): DatePart | undefined {
  const date = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(date);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return isDay ? { date, length: all.length } : undefined;
}

function readTime(text: string): Pick<Stamp, 'time' | 'zone' | 'length'> | undefined {
  const [all = '', hours = '', minutes = '', seconds, half, zone] = TIME.exec(text) ?? [];
  if (all === '' || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23) return undefined;
  const time = [String(hour).padStart(2, '0'), minutes, ...(seconds === undefined ? [] : [seconds])].join(':');
  if (zone === undefined) return { time, length: all.length };
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  return { time, zone: offset, length: all.length };
}

/** The order of dates with slashes that the days after the 12th show; `undefined` when they show none or both. */
export function slashOrderOf(stamps: readonly Stamp[]): SlashOrder | undefined {
  const orders = new Set(stamps.flatMap(({ order }) => order ?? []));
  return orders.size === 1 ? [...orders][0] : undefined;
}

/**
 * A stamp as ISO 8601: a date alone stays one, a time without a zone is taken as UTC, and a time without a date is that
 * of `dateAbove`. `undefined` when the day is not known.
 */
export function toIso(stamp: Stamp, order?: SlashOrder, dateAbove?: string): string | undefined {
  const date = dateOf(stamp, order) ?? (stamp.slashed === undefined ? dateAbove : undefined);
  if (date === undefined || stamp.time === undefined) return date;
  return `${date}T${stamp.time}${stamp.zone ?? 'Z'}`;
}

/** The day of a stamp; `undefined` when it has none, or one that may be read in two ways. */
export function dateOf({ date, slashed }: Stamp, order: SlashOrder | undefined): string | undefined {
  if (slashed === undefined || order === undefined) return date;
  const { first, second, year } = slashed;
  return toDate('', year, order === 'day' ? second : first, order === 'day' ? first : second)?.date;
}

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|UTC|[+-]\d{2}:?\d{2})?$/;
/** What may follow a date in a mail: the name of its zone, as a remark. */
const REMARK = /^ ?\([A-Z]{2,5}\)$/;

/** The time an export gives, as ISO 8601: a date as text, or seconds or milliseconds since 1970. */
export function readIso(value: unknown): string | undefined {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{9,13}(?:\.\d{1,6})?$/.test(value.trim()))) {
    const number = Number(value);
    const milliseconds = number > 1e11 ? number : number * 1000;
    // Before 1973 and after 2286 it is something else.
    if (!(milliseconds > 1e11 && milliseconds < 1e13)) return undefined;
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
  }
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const [, date, time, zone = 'Z'] = ISO_TIME.exec(text) ?? [];
  if (date !== undefined && time !== undefined) {
    const iso = `${date}T${time}${/^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z'}`;
    return Number.isNaN(Date.parse(iso)) ? undefined : iso;
  }
  const stamp = readStamp(text);
  if (stamp === undefined) return undefined;
  const rest = text.slice(stamp.length);
  // A zone in letters is not guessed: only the day is taken.
  return rest === '' || REMARK.test(rest) ? toIso(stamp) : dateOf(stamp, undefined);
}
