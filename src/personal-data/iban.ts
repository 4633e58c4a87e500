import { contextOf, lexicon } from './context.js';
import { ibanTools } from './libraries.js';
import { matchesOf } from '../matches.js';
import type { Candidate, Scan } from './types.js';

/** Countries of the SWIFT IBAN registry and those ibantools knows beside it: a cheap test before the library is loaded. */
const COUNTRIES = new Set(
  (
    'AD AE AL AO AT AX AZ BA BE BF BG BH BI BJ BL BR BY CF CG CH CI CM CR CV CY CZ DE DJ DK DO DZ EE EG ES FI FK FO FR GA GB GE GF GG GI GL GP ' +
    'GQ GR GT GW HN HR HU IE IL IM IQ IR IS IT JE JO KM KW KZ LB LC LI LT LU LV LY MA MC MD ME MF MG MK ML MN MQ MR MT MU MZ NC NE NI NL NO OM PF PK PL PM PS PT ' +
    'QA RE RO RS RU SA SC SD SE SI SK SM SN SO ST SV TD TF TG TL TN TR UA VA VG WF XK YE YT'
  ).split(' '),
);
const LABELS = lexicon(
  'iban|account|bank|konto|kontonummer|compte|cuenta|conto|conta|rekening|bankverbindung|rib|transfer|payment|wire',
);
const OTHER = lexicon(
  'article|item|product|model|part|sku|licence key|license key|serial|serial number|tracking|parcel|artikel|référence|colis',
);
const START = /(?=[a-z]{2}[ -]?\d)(?<![\p{L}\p{N}])([a-z]{2})[ -]?\d{2}(?=[ -]?[a-z0-9][ -]?[a-z0-9])/gu;

/** Samples of the SWIFT registry and of bank documentation. */
const SAMPLES = new Set(
  (
    'GB29NWBK60161331926819 GB82WEST12345698765432 DE89370400440532013000 FR1420041010050500013M02606 ES9121000418450200051332 ' +
    'NL91ABNA0417164300 IT60X0542811101000000123456 BE68539007547034 CH9300762011623852957 AT611904300234573201 IE29AIBK93115212345678 ' +
    'PL61109010140000071219812874 SE4550000000058398257466 NO9386011117947 DK5000400440116243 FI2112345600000785 PT50000201231234567890154'
  ).split(' '),
);

const IS_ALPHANUMERIC = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** The first `length` letters and digits from `start`, single blanks or hyphens allowed between; `undefined` if there are fewer. */
function take(
  text: string,
  start: number,
  length: number,
): { readonly value: string; readonly end: number } | undefined {
  let count = 0;
  let at = start;
  for (; count < length; at++) {
    if (IS_ALPHANUMERIC[text.charCodeAt(at)] === 1) count++;
    else if ((text[at] !== ' ' && text[at] !== '-') || IS_ALPHANUMERIC[text.charCodeAt(at + 1)] !== 1) return undefined;
  }
  return { value: text.slice(start, at).replace(/[ -]/g, '').toUpperCase(), end: at };
}

/** IBANs: cut to the length of their country first, so that a following word is not eaten, then structure and mod-97. */
export function findIbans(scan: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesOf(START, scan.lower)) {
    const country = (match[1] ?? '').toUpperCase();
    if (!COUNTRIES.has(country)) continue;
    const start = match.index;
    if (!/(?:[ -]?\d){2}/.test(scan.plain.slice(start + 4, start + 34))) continue;
    const { countrySpecs, isValidIBAN } = ibanTools();
    const length = countrySpecs[country]?.chars;
    const cut = length === undefined || length === null ? undefined : take(scan.plain, start, length);
    if (
      cut === undefined ||
      /[\p{L}\p{N}]/u.test(scan.plain[cut.end] ?? ' ') ||
      (cut.value.match(/\d/g)?.length ?? 0) < 7
    )
      continue;
    const base = { type: 'iban', start, end: cut.end, country } as const;
    const context = contextOf(scan, base, { for: LABELS, against: OTHER });
    const word = context.word === undefined ? {} : { context: context.word };
    if (context.against !== undefined) {
      found.push({
        ...base,
        score: 0.95,
        check: 'country length and mod-97',
        context: context.against,
        dropped: 'other-context',
      });
    } else if (isValidIBAN(cut.value)) {
      const sample = SAMPLES.has(cut.value) ? ({ impersonal: 'known-fake' } as const) : {};
      found.push({ ...base, ...word, ...sample, score: 1, check: 'country length and mod-97' });
    } else if (context.word !== undefined) {
      found.push({ ...base, ...word, score: 0.95, check: 'mod-97 or structure fails', dropped: 'failed-check' });
    }
  }
  return found;
}
