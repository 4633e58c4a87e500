import type { CountryCode, NumberType } from 'libphonenumber-js/max';
import { lazy } from '../../base/patterns.js';
import { phoneNumbers } from '../libraries.js';

/** Regions whose numbers are known without `+` when nothing is configured. */
export const defaultRegions: readonly string[] =
  'US GB CA AU IE NZ IN ZA DE FR ES IT PT NL BE AT CH SE NO DK FI PL CZ HU BR MX SG'.split(' ');

/** Library look-ups for one text; each takes about 10 µs. Further numbers are judged by their form alone. */
const MAX_LOOKUPS = 300;

/** A possible phone number as it is written. */
export interface PhoneForm {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly hasPlus: boolean;
  readonly groups: readonly string[];
  /** All digits, in one piece. */
  readonly digits: string;
}

/** What the numbering plans tell about a number. */
export interface PhoneVerdict {
  readonly isValid: boolean;
  readonly isPossible: boolean;
  /** True when it is grouped as its country writes it; computed at the first call. */
  readonly isGrouped: () => boolean;
  readonly country?: string;
  readonly type?: NumberType;
  readonly international: string;
}

/** The groups of digits, joined by one blank. */
export function groupsOf(written: string): string {
  return written.split(/\D+/).filter(Boolean).join(' ');
}

/** Regions whose national numbers are dialled with a leading 0, and those whose never are (ITU-T E.164 national plans). */
const LEADING_ZERO = new Set('GB AU IE NZ ZA DE FR NL BE AT CH SE FI'.split(' '));
const NO_LEADING_ZERO = new Set('US CA ES PT NO DK PL CZ MX SG'.split(' '));
const UNKNOWN: PhoneVerdict = { isValid: false, isPossible: false, isGrouped: () => false, international: '' };

function isRegion(region: string): region is CountryCode {
  return phoneNumbers().isSupportedCountry(region);
}

function ask(written: string, country?: CountryCode): PhoneVerdict {
  const number = phoneNumbers().parsePhoneNumberFromString(written, country);
  if (number === undefined) return UNKNOWN;
  const international = number.number.slice(1);
  if (!number.isValid()) return { ...UNKNOWN, isPossible: number.isPossible(), international };
  const type = number.getType();
  let isGrouped: boolean | undefined;
  const compareGroups = (): boolean => {
    const groups = groupsOf(written);
    return groupsOf(number.formatNational()) === groups || groupsOf(number.formatInternational()) === groups;
  };
  return {
    isValid: true,
    isPossible: true,
    isGrouped: () => (isGrouped ??= compareGroups()),
    international,
    ...(number.country !== undefined && { country: number.country }),
    ...(type !== undefined && { type }),
  };
}

/** Makes the look-up for one text: each number is looked up once in the regions, up to `MAX_LOOKUPS` in all. */
export function phoneLookup(regions: readonly string[]): (attempt: PhoneForm, isLabelled: boolean) => PhoneVerdict {
  const known = new Map<string, PhoneVerdict>();
  let asked = 0;
  const judge = ({ written, hasPlus }: PhoneForm, isLabelled: boolean): PhoneVerdict => {
    if (asked++ > MAX_LOOKUPS) return UNKNOWN;
    if (hasPlus) return ask(written);
    const exit = /^(?:00|011)[ .-]?(?=[1-9])/.exec(written)?.[0].length;
    if (exit !== undefined) {
      const abroad = ask(`+${written.slice(exit)}`);
      if (abroad.isValid) return abroad;
    }
    const excluded = /^\(?0/.test(written) ? NO_LEADING_ZERO : LEADING_ZERO;
    let valid: PhoneVerdict | undefined;
    for (const country of regions) {
      if (excluded.has(country) || !isRegion(country)) continue;
      asked++;
      const verdict = ask(written, country);
      if (!verdict.isValid || verdict.country === undefined) continue;
      if (isLabelled || verdict.isGrouped()) return verdict;
      valid ??= verdict;
    }
    return valid ?? UNKNOWN;
  };
  return (attempt, isLabelled) => {
    const key = `${isLabelled ? '' : '~'}${attempt.hasPlus ? '+' : ''}${attempt.written}`;
    const verdict = known.get(key) ?? judge(attempt, isLabelled);
    known.set(key, verdict);
    return verdict;
  };
}

/**
 * Numbers set aside for films, books and documentation, as E.164 digits without `+`. Sources: NANPA (555-0100 to -0199),
 * Ofcom "numbers for use in TV and radio drama", ACMA "numbers for fictional use", Arcep decision 2018-0881,
 * Bundesnetzagentur "Rufnummern für Medienproduktionen".
 */
const RESERVED = lazy(
  () =>
    new RegExp(
      '^(?:' +
        [
          '1\\d{3}55501\\d\\d',
          '44(?:' +
            [
              '1632960|7700900|2079460|1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960',
              '1914980|2896496|2920180|8081570|9098790|3069990',
            ].join('|') +
            ')\\d{3}',
          '61(?:[2378](?:5550|7010)\\d{4}|491570(?:006|156|157|158|159|110|313|737)|1[38]00(?:160|975)\\d{3})',
          '33(?:19900|26191|35301|46571|53649|63998)\\d{4}',
          '49(?:3023125|6990009|4066969|2214710|8999998)\\d{3}|491713920\\d{3}|4917604069\\d{3}|4915228817386|4915228895456|4915254599371',
        ].join('|') +
        ')$',
    ),
);

/** Digits that are no real number: all the same, counting up or down. */
const MADE_UP =
  /^(?:1?(\d)\1{6,11}|1?\d{0,3}555\d{0,3}1212|0?1?123456789?0?|1?1234567890|0123456789|1?9876543210|1?5551234567|1?2345678901)$/;

/** True for numbers reserved for fiction and for made-up ones (123-456-7890). `international` and `national` are digits only. */
export function isFakePhone(international: string, national: string): boolean {
  return RESERVED().test(international) || MADE_UP.test(national) || /^1?(?:\d{3})?55501\d\d$/.test(national);
}
