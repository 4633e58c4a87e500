import type { Span } from '../base/types.js';
import type { Scan } from './scan.js';

/** What a stretch of text can be. `tier` 1 and 2 are looked for by default, 3 only when asked for. */
interface Kind {
  readonly tier: 1 | 2 | 3;
  /** As a writer would call it, without article. */
  readonly name: string;
}

/**
 * Every type of personal data care-lint knows, in the order that settles a draw between two claims on one stretch.
 * Tiers follow what a leak costs: 1 money or identity, 2 contact and secrets in words, 3 only some teams mind.
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
  /** Strongest proof, 0..1: 1 checksum and structure, 0.9 a shape with one meaning, 0.7 shape and context word. */
  readonly score: number;
  /** What was checked, as `explain` prints it: "Luhn and Visa prefix". */
  readonly check: string;
  /** The context word that spoke for it. */
  readonly context?: string;
  /** ISO 3166-1 alpha-2 of the numbering plan or register, where known. */
  readonly country?: string;
  /** Safe to print: no run of the value long enough to use. */
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

/** One stretch a detector looked at, reported or not: what `explain` shows. */
export interface ExplainedDatum extends PersonalDatum {
  /** Absent when it is reported. */
  readonly dropped?: DropReason;
}

/** What a detector hands over. Offsets are in the normalised text. */
export interface Candidate extends Span {
  readonly type: PersonalDataType;
  readonly score: number;
  readonly check: string;
  readonly context?: string;
  readonly country?: string;
  /** Set when it must not be reported; it still hides weaker claims on the stretch. */
  readonly dropped?: DropReason;
  /** Why it is nobody's by its form alone. Counts only when the text is read as a reply: see `ownership.ts`. */
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
  /** Regular expressions; a value any of them matches is the brand's own. */
  readonly patterns?: readonly string[];
}

/** What to look for, and from whose side. */
export interface PersonalDataOptions {
  /**
   * `any` (default) finds whatever is personal data by its form, whoever's it is.
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
  /** Stretches that quote the customer: wording around does not make them the brand's. Lines with `>` are known anyway. */
  readonly quotes?: readonly Span[];
}

/** Looks for the types of one family. */
export type Detector = (scan: Scan) => readonly Candidate[];

/** What announces a family of types: one of these must stand in a text. */
export interface Announced {
  /** Beginnings of words, lower case, two signs or more each, separated by `|`. */
  readonly starts?: string;
  /**
   * Single signs. `@` counts unless it begins a plain mention, `:` unless a blank or `/` follows, `.` where a digit
   * follows.
   */
  readonly marks?: string;
}

/** One family: which types it can report and what a text must hold for it to be worth a look. */
export interface Family extends Announced {
  readonly types: readonly PersonalDataType[];
  /** Fewest digits outside links and mentions. */
  readonly digits: number;
  /** Fewest token signs (letters, digits, `_.+=-`) in a row. */
  readonly token?: number;
  /** Cheap sign that must be there too. */
  readonly sign?: (text: string) => boolean;
  /** Set where only one perspective looks for it. */
  readonly perspective?: 'any' | 'reply';
  /** Set where what it finds hangs on the perspective: no other asks for `Scan.perspective`. */
  readonly isSided?: true;
  readonly find: Detector;
}
