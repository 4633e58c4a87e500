import { matchesOf } from '../matches.js';
import type { Span } from '../types.js';
import { currencyOf, durationIn, numberIn, timeIn, weekdayIn } from './fact-values.js';

/** Kinds of statement that can be compared, also between languages. */
export type FactKind = 'amount' | 'percent' | 'duration' | 'time' | 'weekdays' | 'phone';

/** Something a text states that two texts may state differently. */
export interface Fact extends Span {
  readonly kind: FactKind;
  /** What the value counts: a currency, `minute`, `day`, `month`, `business-day`; empty for the other kinds. */
  readonly unit: string;
  /** The same for every spelling of the same thing: `1,234.50` and `1.234,50`, `5 pm` and `17 Uhr`, 14 days and 2 weeks. */
  readonly value: string;
}

const NUMBER = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)`;
const CURRENCY = String.raw`(?:US|CA|AU|NZ|C|A)?\$|[£€¥₹₺₽₴₩]|(?:EUR|USD|GBP|CHF|CAD|AUD|NZD|JPY|INR|SEK|NOK|DKK|PLN|CZK|HUF|Rs\.?|kr\.?|zł)(?![\p{L}\d])`;
const CURRENCY_WORD = String.raw`(?:euros?|dollars?|pounds?|francs?|Euro|Franken)(?!\p{L})`;
const NUMBER_WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety';
const UNIT = String.raw`(?:mins?|minut(?:es?|en?|os?|i)|h|hrs?|hours?|stunden?|heures?|horas?|or[ae]|uur|uren|days?|tage?n?|jours?|d[ií]as?|giorn[oi]|dag(?:en)?|weeks?|wochen?|semaines?|semanas?|settiman[ae]|we(?:ek|ken)|months?|monat(?:en?|s)?|mois|mes(?:es)?|mes[ei]|maand(?:en)?|years?|jahr(?:en?|s)?|ans?|ann[ée]es?|años?|anos?|ann[oi]|jaar|werktage?n?|arbeitstage?n?|geschäftstage?n?|werkdag(?:en)?)(?!\p{L})`;
const BUSINESS_AFTER = String.raw`(?: (?:ouvr(?:é|able)s?|hábile?s|laborables|lavorativ[io]|úteis)(?!\p{L}))`;
const TO = String.raw`\s?(?:-|–|to|or|and|bis|oder|und|à|ou|et|a|o|y|e|tot|of)\s?`;

/** What is no fact to compare, but is made of digits: links, addresses, dates, versions. */
const OTHER =
  /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<!\d)\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d)|(?<![\w.])\d{1,3}(?:\.\d{1,3}){2,3}(?!\w)/g;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d])(${CURRENCY})\s?(${NUMBER})|(?<![\d.,])(${NUMBER})\s?(${CURRENCY}|${CURRENCY_WORD})`,
  'gu',
);
const PERCENT = new RegExp(
  String.raw`(?<![\d.,])(${NUMBER})\s?(?:%|(?:percent|per cent|prozent|por ciento|pour cent|per cento|procent)(?!\p{L}))`,
  'giu',
);
const DURATION = new RegExp(
  String.raw`(?<![\p{L}\d.,:/-])(?:(\d{1,4}|${NUMBER_WORD})${TO})?(\d{1,4}|${NUMBER_WORD})(?:\s|-)?((?:business|working)[ -])?(${UNIT})(${BUSINESS_AFTER})?`,
  'giu',
);
const CLOCK = String.raw`\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]m(?!\p{L})|[ap]\.m\.)|\d{1,2}:\d{2}(?::\d{2})?(?!\d)(?:\s?Uhr)?|\d{1,2}(?:[.]\d{2})?\s?Uhr|\d{1,2}[ap](?!\p{L})|\d{1,2}\s?h\s?\d{2}(?!\d)`;
const TIME = new RegExp(
  String.raw`(?<![\p{L}\d.,:/-])(?:(\d{1,2}(?:[:.]\d{2})?|${CLOCK}|\d{1,2}\s?h)\s?(?:-|–|to|until|till|and|bis|und|à|a|y|et|e)\s?)?(${CLOCK}|(?<=\dh?\s?(?:-|–|à)\s?)\d{1,2}\s?h(?!\p{L}))`,
  'giu',
);
const DAY = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo`;
const WEEKDAYS = new RegExp(
  String.raw`(?<![\p{L}\d])(${DAY})\.?\s?(?:-|–|to|through|until|till|bis|au|à|a)\s?(${DAY})(?!\p{L})`,
  'giu',
);
const PHONE =
  /(?<![\w.,/+-])(?:\+?\d{1,3}[ .-])?(?:\(\d{1,5}\)[ .-]?)?\d{2,5}(?:[ .-]\d{2,5}){1,4}(?![\w/-])|(?<![\w.,/+-])\+?\d{9,13}(?![\w/-])/g;

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
  for (const { index, 0: match } of matchesOf(OTHER, text)) taken.fill(1, index, index + match.length);
  each(AMOUNT, ([, before, first, second, after]) => ({
    kind: 'amount',
    unit: currencyOf(before ?? after ?? ''),
    value: numberIn(first ?? second ?? ''),
  }));
  each(PERCENT, ([, number = '']) => ({ kind: 'percent', unit: '', value: numberIn(number) }));
  each(TIME, ([, from, to = '']) => ({ kind: 'time', unit: '', value: timeIn(from, to) }));
  each(DURATION, ([, from, to = '', business, unit = '', after]) => ({
    kind: 'duration',
    ...durationIn(from, to, unit, business !== undefined || after !== undefined),
  }));
  each(WEEKDAYS, ([, from = '', to = '']) => ({
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
