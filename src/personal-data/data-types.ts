import type { Span } from '../base/types.js';
import type { Scan } from './scan.js';

/** A type of personal data. Tiers 1 and 2 are looked for by default, 3 only when asked for. */
interface Kind {
  readonly tier: 1 | 2 | 3;
  /** The word for it in messages, without article. */
  readonly name: string;
}

/**
 * Every type of personal data that care-lint knows. Of two candidates for one stretch with the same score and length, the
 * earlier type wins. Tiers follow the harm of a leak: 1 money, identity and secrets, 2 ways to reach or know a person, 3
 * data that only some teams mind.
 */
export const personalDataTypes = {
  credential: { tier: 1, name: 'access token or key' },
  iban: { tier: 1, name: 'IBAN' },
  'payment-card': { tier: 1, name: 'card number' },
  'crypto-wallet': { tier: 1, name: 'crypto wallet' },
  'us-ssn': { tier: 1, name: 'Social Security number' },
  'national-id': { tier: 1, name: 'national identity number' },
  'bank-account': { tier: 1, name: 'bank account' },
  password: { tier: 1, name: 'password' },
  'one-time-code': { tier: 1, name: 'one-time code' },
  pin: { tier: 1, name: 'PIN' },
  'card-cvv': { tier: 1, name: 'card security code' },
  'card-expiry': { tier: 1, name: 'card expiry date' },
  passport: { tier: 1, name: 'passport number' },
  'driver-licence': { tier: 1, name: 'driving licence number' },
  email: { tier: 2, name: 'e-mail address' },
  imei: { tier: 2, name: 'IMEI' },
  vin: { tier: 2, name: 'vehicle identification number' },
  'licence-plate': { tier: 2, name: 'licence plate' },
  'date-of-birth': { tier: 2, name: 'date of birth' },
  'ip-address': { tier: 2, name: 'IP address' },
  'mac-address': { tier: 2, name: 'MAC address' },
  'geo-coordinates': { tier: 2, name: 'coordinates' },
  'postal-address': { tier: 2, name: 'postal address' },
  phone: { tier: 2, name: 'phone number' },
  username: { tier: 2, name: 'username' },
  'person-name': { tier: 2, name: 'name' },
  postcode: { tier: 2, name: 'postcode' },
  'booking-code': { tier: 2, name: 'booking code' },
  'order-number': { tier: 3, name: 'order or case number' },
  age: { tier: 3, name: 'age' },
  health: { tier: 3, name: 'health detail' },
} as const satisfies Record<string, Kind>;

/** Type of a piece of personal data. */
export type PersonalDataType = keyof typeof personalDataTypes;

/** A piece of personal data in a text. It never carries the value itself, only where it stands and a masked form. */
export interface PersonalDatum extends Span {
  readonly type: PersonalDataType;
  /** Score of the strongest proof, 0..1: 1 checksum and structure, 0.9 a form with one meaning, 0.7 form and context word. */
  readonly score: number;
  /** What was checked, as `explain` prints it: "Luhn and Visa prefix". */
  readonly check: string;
  /** The word in the text that supports it. */
  readonly context?: string;
  /** ISO 3166-1 alpha-2 of the numbering plan or register, where known. */
  readonly country?: string;
  /** Safe to print: shows too little of the value to be used. */
  readonly masked: string;
}

/** Why a candidate was not reported. */
export type DropReason =
  | 'failed-check'
  | 'known-fake'
  | 'contacts'
  | 'role-mailbox'
  | 'service-number'
  | 'brand-wording'
  | 'other-context'
  | 'low-score'
  | 'overlap'
  | 'type-off';

/** A stretch that a detector looked at, reported or not, as `explain` shows it. */
export interface ExplainedDatum extends PersonalDatum {
  /** Absent when it is reported. */
  readonly dropped?: DropReason;
}

/** A stretch that a detector found. Offsets are in the normalised text. */
export interface Candidate extends Span {
  readonly type: PersonalDataType;
  readonly score: number;
  readonly check: string;
  readonly context?: string;
  readonly country?: string;
  /** Set when it must not be reported; it still hides weaker candidates for the stretch. */
  readonly dropped?: DropReason;
  /** Why its form alone shows that it belongs to no person. Counts only in a reply: see `ownership.ts`. */
  readonly impersonal?: 'known-fake' | 'role-mailbox' | 'service-number';
}

/** The brand's own contact data: never a leak. */
export interface BrandContacts {
  /** Mail and web domains; subdomains are included. */
  readonly domains?: readonly string[];
  /** Phone numbers in any spelling; those without `+` are read in `regions`. */
  readonly phones?: readonly string[];
  readonly addresses?: readonly string[];
  readonly ibans?: readonly string[];
  readonly names?: readonly string[];
  /** Regular expressions for the brand's own values. */
  readonly patterns?: readonly string[];
}

/** What to look for, and from whose side. */
export interface PersonalDataOptions {
  /**
   * `any` (default) finds all personal data by its form, whoever it belongs to.
   * `reply` reads the text as an agent's reply: the brand's own lines, mailboxes and addresses and well-known sample
   * values are left out.
   */
  readonly perspective?: 'any' | 'reply';
  /** Exactly these types. Default: tiers 1 and 2. */
  readonly types?: readonly PersonalDataType[];
  /** Types in addition to `types`. */
  readonly include?: readonly PersonalDataType[];
  /** Types to leave out. */
  readonly exclude?: readonly PersonalDataType[];
  /** ISO 3166-1 alpha-2 codes whose phone numbers are known without `+`. Default: see `kinds/phone-lookup.ts`. */
  readonly regions?: readonly string[];
  /** Lowest score to report, 0..1. Default 0.6. */
  readonly minScore?: number;
  readonly contacts?: BrandContacts;
  /** Quotations of the customer, where wording does not make a value the brand's. Lines with `>` are recognised anyway. */
  readonly quotes?: readonly Span[];
}

/** Looks for the types of one family. */
export type Detector = (scan: Scan) => readonly Candidate[];

/** What announces a family of types: a text without any of these is not searched for it. */
export interface Announced {
  /** Beginnings of words, lower case, of two characters or more, separated by `|`. */
  readonly starts?: string;
  /**
   * Single characters. `@` counts unless it begins a plain mention, `:` unless a blank or `/` follows, `.` only before a
   * digit.
   */
  readonly marks?: string;
}

/** Types that are found together, and what a text must hold to be searched for them. */
export interface Family extends Announced {
  readonly types: readonly PersonalDataType[];
  /** Least number of digits outside links and mentions. */
  readonly digits: number;
  /** Least number of token characters (letters, digits, `_.+=-`) in a row. */
  readonly token?: number;
  /** A cheap test that the text must pass too. */
  readonly sign?: (text: string) => boolean;
  /** Set when only one perspective looks for it. */
  readonly perspective?: 'any' | 'reply';
  /** Set when it reads `Scan.perspective`: its candidates are not kept for the other perspective. */
  readonly dependsOnPerspective?: true;
  readonly find: Detector;
}
