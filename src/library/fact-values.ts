const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  au$: 'AUD',
  a$: 'AUD',
  nz$: 'NZD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  rs: 'INR',
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  franc: 'CHF',
  francs: 'CHF',
  franken: 'CHF',
};

/** One name for each currency: its code where its sign tells it. */
export function currencyOf(sign: string): string {
  const plain = sign.toLowerCase().replace(/\.$/, '');
  return CURRENCIES[plain] ?? plain.toUpperCase();
}

const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, sixty: 60, ninety: 90 };

/** A number in plain digits with a point: `1,234.50`, `1.234,50` and `1 234,5` are all `1234.5`. */
export function numberIn(text: string): string {
  const plain = text.replaceAll(/[\s'’\u00a0\u202f]/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  // Three digits after the only mark are thousands, fewer are decimals.
  const isDecimal = last >= 0 && plain.length - last - 1 < 3;
  const whole = (isDecimal ? plain.slice(0, last) : plain).replaceAll(/[.,]/g, '');
  return String(Number(isDecimal ? `${whole}.${plain.slice(last + 1)}` : whole));
}

function countIn(text: string): number {
  const plain = text.toLowerCase();
  const word = NUMBER_WORDS.indexOf(plain);
  return word >= 0 ? word : (TENS[plain] ?? Number(plain));
}

const BUSINESS_DAYS = /^(?:werktag|arbeitstag|geschäftstag|werkdag)/;
/** First letters of units, longest first; what they count, and how many of it. */
const UNITS: readonly (readonly [start: RegExp, unit: string, count: number])[] = [
  [BUSINESS_DAYS, 'business-day', 1],
  [/^(?:min)/, 'minute', 1],
  [/^(?:h|stunde|or[ae]|uu?r)/, 'minute', 60],
  [/^(?:day|tag|jour|d[ií]a|giorn|dag)/, 'day', 1],
  [/^(?:we|woche|sem|sett)/, 'day', 7],
  [/^(?:mon|moi|mes|maand)/, 'month', 1],
  [/^(?:year|jahr|an|añ|jaar)/, 'month', 12],
];

/** A duration in minutes, days, business days or months; a range as `5-7`. */
export function durationIn(
  from: string | undefined,
  to: string,
  unitWord: string,
  isBusiness: boolean,
): { readonly unit: string; readonly value: string } {
  const [, unit = '', count = 1] = UNITS.find(([start]) => start.test(unitWord.toLowerCase())) ?? [];
  const values = (from === undefined ? [to] : [from, to]).map((text) => countIn(text) * count);
  return { unit: isBusiness && unit === 'day' ? 'business-day' : unit, value: values.join('-') };
}

/** A time or a range of times in 24 hours: `9 am to 5 pm` is `9:00-17:00`. */
export function timeIn(from: string | undefined, to: string): string {
  const end = minutesIn(to, undefined);
  if (from === undefined) return clock(end);
  // In "9-5 pm" the mark belongs to both only where that makes a range.
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

const WEEKDAYS: readonly RegExp[] = [
  /^(?:mo|lu)/,
  /^(?:tu|di(?!m)|mar)/,
  /^(?:we|mi|mer)/,
  /^(?:th|do(?!m)|je|ju)/,
  /^(?:fr|ve|vi)/,
  /^(?:sa|sá)/,
  /^(?:su|so|dim|dom)/,
];

/** Number of a weekday, 1 for Monday, in English, German, French and Spanish. */
export function weekdayIn(word: string): number {
  return WEEKDAYS.findIndex((start) => start.test(word.toLowerCase())) + 1;
}
