import { lazy, lazySearch, matchesOf } from '../base/patterns.js';
import type { Span } from '../base/types.js';
import {
  businessBehind,
  currencies,
  currencyWord,
  numberWord,
  numberWords,
  percentWord,
  rangeWord,
  tens,
  unitWord,
  units,
  weekdayStarts,
  weekdayWord,
} from '../language/words/fact-words.js';

/** Kinds of statement that can be compared, in one language or between several. */
export type FactKind = 'amount' | 'percent' | 'duration' | 'time' | 'weekdays' | 'phone';

/** Something that two texts may state differently. */
export interface Fact extends Span {
  readonly kind: FactKind;
  /** What the value counts: a currency, `minute`, `day`, `month`, `business-day`; empty for the other kinds. */
  readonly unit: string;
  /** One value for all spellings: `1,234.50` and `1.234,50`, `5 pm` and `17 Uhr`, 14 days and 2 weeks. */
  readonly value: string;
}

/** Finds what a text states in amounts, percentages, durations, times, ranges of weekdays and phone numbers, in order. */
export function findFacts(text: string): readonly Fact[] {
  if (!/\d|day|\b(?:Mo|Di|lu)/i.test(text)) return [];
  const facts: Fact[] = [];
  const taken = new Uint8Array(text.length);
  const each = (pattern: RegExp, read: (match: RegExpExecArray) => Omit<Fact, 'start' | 'end'> | undefined) => {
    for (const match of matchesOf(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const fact = taken.subarray(start, end).includes(1) ? undefined : read(match);
      if (fact === undefined) continue;
      taken.fill(1, start, end);
      facts.push({ start, end, ...fact });
    }
  };
  for (const { index, 0: match } of matchesOf(NO_FACT, text)) taken.fill(1, index, index + match.length);
  each(AMOUNT(), ([, before, first, second, after]) => ({
    kind: 'amount',
    unit: currencyOf(before ?? after ?? ''),
    value: numberIn(first ?? second ?? ''),
  }));
  each(PERCENT(), ([, number = '']) => ({ kind: 'percent', unit: '', value: numberIn(number) }));
  each(TIME(), ([, from, to = '']) => ({ kind: 'time', unit: '', value: timeIn(from, to) }));
  each(DURATION(), ([, from, to = '', business, unit = '', after]) => ({
    kind: 'duration',
    ...durationIn(from, to, unit, business !== undefined || after !== undefined),
  }));
  each(WEEKDAYS(), ([, from = '', to = '']) => ({
    kind: 'weekdays',
    unit: '',
    value: `${weekdayIn(from)}-${weekdayIn(to)}`,
  }));
  each(PHONE, ([match]) => {
    const digits = match.replaceAll(/\D/g, '');
    return digits.length < 7 || digits.length > 15 ? undefined : { kind: 'phone', unit: '', value: digits };
  });
  return facts.toSorted((a, b) => a.start - b.start);
}

const NUMBER = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)`;
const CURRENCY =
  String.raw`(?:US|CA|AU|NZ|C|A)?\$|[£€¥₹₺₽₴₩]|(?:EUR|USD|GBP|CHF|CAD|AUD|NZD|JPY|INR|SEK|NOK|DKK|PLN|CZK|HUF|Rs\.?|kr\.?|` +
  String.raw`zł)(?![\p{L}\d])`;

/** Digits that state no fact to compare: those of links, addresses, dates and versions. */
const NO_FACT = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`,
    String.raw`(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)`,
    String.raw`(?<!\d)\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d)`,
    String.raw`(?<![\w.])\d{1,3}(?:\.\d{1,3}){2,3}(?!\w)`,
  ].join('|'),
  'g',
);
const AMOUNT = lazySearch`(?<![\p{L}\d])(${CURRENCY})\s?(${NUMBER})|(?<![\d.,])(${NUMBER})\s?(${CURRENCY}|${currencyWord})`;
const PERCENT = lazy(() => new RegExp(String.raw`(?<![\d.,])(${NUMBER})\s?(?:%|${percentWord}(?!\p{L}))`, 'giu'));
const DURATION = lazy(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\d.,:/-])(?:(\d{1,4}|${numberWord})${rangeWord})?(\d{1,4}|${numberWord})(?:\s|-)?((?:business|` +
        String.raw`working)[ -])?(${unitWord})(${businessBehind})?`,
      'giu',
    ),
);
const CLOCK =
  String.raw`\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]m(?!\p{L})|[ap]\.m\.)|\d{1,2}:\d{2}(?::\d{2})?(?!\d)(?:\s?Uhr)?|` +
  String.raw`\d{1,2}(?:[.]\d{2})?\s?Uhr|\d{1,2}[ap](?!\p{L})|\d{1,2}\s?h\s?\d{2}(?!\d)`;
const TIME = lazy(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\d.,:/-])(?:(\d{1,2}(?:[:.]\d{2})?|${CLOCK}|\d{1,2}\s?h)\s?(?:-|–|to|until|till|and|bis|und|à|a|y|et|` +
        String.raw`e)\s?)?(${CLOCK}|(?<=\dh?\s?(?:-|–|à)\s?)\d{1,2}\s?h(?!\p{L}))`,
      'giu',
    ),
);
const WEEKDAYS = lazy(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\d])(${weekdayWord})\.?\s?(?:-|–|to|through|until|till|bis|au|à|a)\s?(${weekdayWord})(?!\p{L})`,
      'giu',
    ),
);
const PHONE =
  /(?<![\w.,/+-])(?:\+?\d{1,3}[ .-])?(?:\(\d{1,5}\)[ .-]?)?\d{2,5}(?:[ .-]\d{2,5}){1,4}(?![\w/-])|(?<![\w.,/+-])\+?\d{9,13}(?![\w/-])/g;

/** One name for each currency: its code where its sign tells it. */
function currencyOf(sign: string): string {
  const plain = sign.toLowerCase().replace(/\.$/, '');
  return currencies[plain] ?? plain.toUpperCase();
}

/** A number in plain digits with a point: `1,234.50`, `1.234,50` and `1 234,5` are all `1234.5`. */
function numberIn(text: string): string {
  const plain = text.replaceAll(/[\s'’\u00a0\u202f]/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  // Three digits after the only mark are thousands, fewer are decimals.
  const isDecimal = last >= 0 && plain.length - last - 1 < 3;
  const whole = (isDecimal ? plain.slice(0, last) : plain).replaceAll(/[.,]/g, '');
  return String(Number(isDecimal ? `${whole}.${plain.slice(last + 1)}` : whole));
}

function countIn(text: string): number {
  const plain = text.toLowerCase();
  const word = numberWords.indexOf(plain);
  return word >= 0 ? word : (tens[plain] ?? Number(plain));
}

/** A duration in minutes, days, business days or months; a range as `5-7`. */
function durationIn(
  from: string | undefined,
  to: string,
  unitWord: string,
  isBusiness: boolean,
): { readonly unit: string; readonly value: string } {
  const [, unit = '', count = 1] = units.find(([start]) => start.test(unitWord.toLowerCase())) ?? [];
  const values = (from === undefined ? [to] : [from, to]).map((text) => countIn(text) * count);
  return { unit: isBusiness && unit === 'day' ? 'business-day' : unit, value: values.join('-') };
}

/** A time or a range of times in 24 hours: `9 am to 5 pm` is `9:00-17:00`. */
function timeIn(from: string | undefined, to: string): string {
  const end = minutesIn(to, undefined);
  if (from === undefined) return clock(end);
  // In "9-5 pm" the "pm" belongs to both times only where the range would then run forward.
  const isMarked = /[ap]/i.test(from);
  const start = minutesIn(from, isMarked ? undefined : halfOf(to));
  return `${clock(start > end && !isMarked ? minutesIn(from, undefined) : start)}-${clock(end)}`;
}

const halfOf = (text: string): 'a' | 'p' | undefined => {
  const half = /([ap])\.?m/i.exec(text)?.[1]?.toLowerCase();
  return half === 'a' || half === 'p' ? half : undefined;
};

function minutesIn(text: string, half: 'a' | 'p' | undefined): number {
  const [, hours = '0', minutes = '0'] = /^(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?/.exec(text) ?? [];
  const own = halfOf(text) ?? half;
  const hour = own === undefined ? Number(hours) : (Number(hours) % 12) + (own === 'p' ? 12 : 0);
  return hour * 60 + Number(minutes);
}

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** Number of a weekday, 1 for Monday, in English, German, French and Spanish. */
function weekdayIn(word: string): number {
  return weekdayStarts.findIndex((start) => start.test(word.toLowerCase())) + 1;
}
