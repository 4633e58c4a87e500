import { phoneNumbers } from './libraries.js';
import type { CountryCode, NumberType } from 'libphonenumber-js/max';

/** Regions whose numbers are known without `+` when nothing is configured. */
export const defaultRegions: readonly string[] =
  'US GB CA AU IE NZ IN ZA DE FR ES IT PT NL BE AT CH SE NO DK FI PL CZ HU BR MX SG'.split(' ');

/** Library look-ups in one text; each costs about 10 µs. Past it, a number is judged by its form alone. */
const MAX_LOOKUPS = 300;

/** Digits as they are written, with what stands between them. */
export interface PhoneForm {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly hasPlus: boolean;
  readonly groups: readonly string[];
  /** All digits, in one piece. */
  readonly digits: string;
}

/** What the numbering plans say about it. */
export interface PhoneVerdict {
  readonly isValid: boolean;
  readonly isPossible: boolean;
  /** Grouped as its country writes it; worked out when asked. */
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

/** Judges numbers against the regions, each once, and stops asking the library when a text asks too much. */
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
