import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';
import type * as IbanTools from 'ibantools';
import type * as PhoneNumbers from 'libphonenumber-js/max';
import type { Validator } from 'stdnum/lib/cjs/types.js';

// Loads libraries when a text needs them: most replies need no library, and together they cost 150 ms.
const load = createRequire(import.meta.url);

let loadedPhoneNumbers: typeof PhoneNumbers | undefined;
let loadedIbanTools: typeof IbanTools | undefined;
const loadedRegisters = new Map<string, Readonly<Record<string, Validator>>>();

/** libphonenumber-js with the full metadata, which tells a hotline from a person's number. */
export function phoneNumbers(): typeof PhoneNumbers {
  if (loadedPhoneNumbers !== undefined) return loadedPhoneNumbers;
  const loaded: typeof PhoneNumbers = load('libphonenumber-js/max');
  loadedPhoneNumbers = loaded;
  return loaded;
}

/** ibantools: length and structure of each country's IBAN, and mod-97. */
export function ibanTools(): typeof IbanTools {
  if (loadedIbanTools !== undefined) return loadedIbanTools;
  const loaded: typeof IbanTools = load('ibantools');
  loadedIbanTools = loaded;
  return loaded;
}

/** One country's validators of stdnum, by ISO 3166-1 alpha-2 code in lower case; loaded alone, since all cost 200 ms. */
export function register(country: string): Readonly<Record<string, Validator>> {
  const known = loadedRegisters.get(country);
  if (known !== undefined) return known;
  const loaded: Readonly<Record<string, Validator>> = load(`stdnum/lib/cjs/${country}`);
  loadedRegisters.set(country, loaded);
  return loaded;
}

/** SHA-256 of some bytes, for checksums. */
export function sha256(bytes: Uint8Array): Buffer {
  const { createHash }: typeof Crypto = load('node:crypto');
  return createHash('sha256').update(bytes).digest();
}
