/* Words of amounts, times and days by which two entries of a library are compared, in the languages of saved replies. */

/** A currency in words. */
export const currencyWord = String.raw`(?:euros?|dollars?|pounds?|francs?|Euro|Franken)(?!\p{L})`;

/** Codes of currencies, by sign or word. */
export const currencies: Readonly<Record<string, string>> = {
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

/** A percent sign in words. */
export const percentWord = '(?:percent|per cent|prozent|por ciento|pour cent|per cento|procent)';

/** Numbers in words that durations are written with. */
export const numberWord =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety';

/** Numbers in words, from zero. */
export const numberWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

/** Larger ones, with their values. */
export const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, sixty: 60, ninety: 90 };

/** A unit of time. */
export const unitWord =
  String.raw`(?:mins?|minut(?:es?|en?|os?|i)|h|hrs?|hours?|stunden?|heures?|horas?|or[ae]|uur|uren|days?|tage?n?|jours?|d[ií]as?|` +
  String.raw`giorn[oi]|dag(?:en)?|weeks?|wochen?|semaines?|semanas?|settiman[ae]|we(?:ek|ken)|months?|monat(?:en?|s)?|mois|` +
  String.raw`mes(?:es)?|mes[ei]|maand(?:en)?|years?|jahr(?:en?|s)?|ans?|ann[ée]es?|años?|anos?|ann[oi]|jaar|werktage?n?|` +
  String.raw`arbeitstage?n?|geschäftstage?n?|werkdag(?:en)?)(?!\p{L})`;

/** "Working", where it stands behind the days. */
export const businessBehind = String.raw`(?: (?:ouvr(?:é|able)s?|hábile?s|laborables|lavorativ[io]|úteis)(?!\p{L}))`;

/** What joins the ends of a range. */
export const rangeWord = String.raw`\s?(?:-|–|to|or|and|bis|oder|und|à|ou|et|a|o|y|e|tot|of)\s?`;

/** A weekday, also short. */
export const weekdayWord =
  String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|` +
  String.raw`samstags?|sonntags?|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|` +
  String.raw`jueves|viernes|sábado|domingo`;

/** Units that are working days. */
export const businessDays = /^(?:werktag|arbeitstag|geschäftstag|werkdag)/;

/** First letters of units, with what they count and how many of it. The first that fits is right. */
export const units: readonly (readonly [start: RegExp, unit: string, count: number])[] = [
  [businessDays, 'business-day', 1],
  [/^(?:min)/, 'minute', 1],
  [/^(?:h|stunde|or[ae]|uu?r)/, 'minute', 60],
  [/^(?:day|tag|jour|d[ií]a|giorn|dag)/, 'day', 1],
  [/^(?:we|woche|sem|sett)/, 'day', 7],
  [/^(?:mon|moi|mes|maand)/, 'month', 1],
  [/^(?:year|jahr|an|añ|jaar)/, 'month', 12],
];

/** First letters of weekdays, from Monday, in English, German, French and Spanish. */
export const weekdayStarts: readonly RegExp[] = [
  /^(?:mo|lu)/,
  /^(?:tu|di(?!m)|mar)/,
  /^(?:we|mi|mer)/,
  /^(?:th|do(?!m)|je|ju)/,
  /^(?:fr|ve|vi)/,
  /^(?:sa|sá)/,
  /^(?:su|so|dim|dom)/,
];
