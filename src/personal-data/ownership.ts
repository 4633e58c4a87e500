import { lazyPattern, lazySearch } from '../base/patterns.js';
import type { Span } from '../base/types.js';
import { wordsAfter, wordsBefore } from './context.js';
import type { Candidate, PersonalDataOptions, PersonalDataType } from './data-types.js';
import type { Scan } from './scan.js';
import {
  BRANDS_AFTER,
  BRANDS_BEFORE,
  CUSTOMERS_AFTER,
  CUSTOMERS_BEFORE,
  GREETING_BEFORE,
  INSTRUCTION_BEFORE,
  OWN_BEFORE,
  PHONE_HOURS,
  SAMPLE_AFTER,
  SAMPLE_BEFORE,
  SUBJECT_BEFORE,
  REFERRED_BEFORE,
  US_BEFORE,
} from './words/owner-words.js';

/** Types that may belong to an organisation; the wording shows the owner. */
const OWNED: ReadonlySet<PersonalDataType> = new Set([
  'email',
  'phone',
  'iban',
  'bank-account',
  'postal-address',
  'postcode',
  'person-name',
  'geo-coordinates',
  'crypto-wallet',
  'username',
] as const);

interface OwnContacts {
  matches(candidate: Candidate, value: string): boolean;
}

const OTHER_CHARACTERS = lazySearch`[^\p{L}\p{N}]+`;

function compact(value: string): string {
  return value.toLowerCase().replace(OTHER_CHARACTERS(), '');
}

function digitsOf(value: string): string {
  return value.replace(/\(0\)/g, '').replace(/\D+/g, '').replace(/^0+/, '');
}

/** True when one number ends with the other: with and without country code or trunk prefix. */
function isSamePhone(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 6 && long.endsWith(short) && long.length - short.length <= 3;
}

/** Prepares the configured contacts for comparing. A pattern that does not compile is left out. */
function ownContacts(options: PersonalDataOptions): OwnContacts | undefined {
  const contacts = options.contacts;
  if (contacts === undefined) return undefined;
  const domains = (contacts.domains ?? []).map((domain) => domain.toLowerCase().replace(/^@|^\*\./, ''));
  const phones = (contacts.phones ?? []).map(digitsOf).filter((digits) => digits !== '');
  const values = new Set(
    [...(contacts.addresses ?? []), ...(contacts.ibans ?? []), ...(contacts.names ?? [])].map(compact),
  );
  const addresses = (contacts.addresses ?? []).map(compact).filter((address) => address.length > 5);
  const patterns = (contacts.patterns ?? []).flatMap((pattern) => {
    try {
      return [new RegExp(pattern, 'u')];
    } catch {
      return [];
    }
  });
  return {
    matches(candidate, value) {
      const plain = compact(value);
      if (values.has(plain) || patterns.some((pattern) => pattern.test(value))) return true;
      if (candidate.type === 'postal-address') {
        return addresses.some((own) => own.includes(plain) || plain.includes(own));
      }
      if (candidate.type === 'phone') return phones.some((own) => isSamePhone(own, digitsOf(value)));
      if (candidate.type !== 'email') return false;
      const host = value.toLowerCase().split('@').at(-1) ?? '';
      return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
    },
  };
}

/** How far back the start of a line is searched: longer lines are not quotations. */
const LONGEST_LINE = 2000;

/** True where the line of an offset begins with the mark of a quote. */
function isInQuotedLine(text: string, offset: number): boolean {
  const from = Math.max(0, offset - LONGEST_LINE);
  const before = text.slice(from, offset);
  const newline = before.lastIndexOf('\n');
  return (newline !== -1 || from === 0) && /^[ \t]{0,4}[>|]/.test(before.slice(newline + 1, newline + 7));
}

function isQuoted(scan: Scan, candidate: Candidate, original: Span, quotes: readonly Span[]): boolean {
  return (
    isInQuotedLine(scan.text, candidate.start) ||
    quotes.some((quote) => original.start >= quote.start && original.end <= quote.end)
  );
}

const VOCATIVE = lazyPattern`(?:^|[,.!?\n])\s{0,3}[\p{L}.]{1,12} $`;

/** True for a name that addresses the reader: "Dear Mr Okafor,", "…, Mrs Tan." */
function isAddressed(scan: Scan, candidate: Candidate, before: string): boolean {
  if (GREETING_BEFORE.test(before)) return true;
  if (candidate.check !== 'title and name') return false;
  const lead = scan.plain.slice(Math.max(0, candidate.start - 16), candidate.start);
  const isVocative = VOCATIVE().test(lead);
  return isVocative && /^(?:[.,!?]|\s*$|\s*\n)/.test(scan.plain.slice(candidate.end, candidate.end + 3));
}

const FIELD = lazyPattern`[\p{L})]\s?[:=]\s{0,3}$`;

/** True for a value behind a label and a colon: "Phone: …" is no instruction to phone. */
function isField(scan: Scan, candidate: Candidate): boolean {
  return FIELD().test(scan.plain.slice(Math.max(0, candidate.start - 8), candidate.start));
}

function isBrands(scan: Scan, candidate: Candidate, before: string): boolean {
  if (
    BRANDS_BEFORE().test(before) ||
    (candidate.type === 'phone' ? PHONE_HOURS : BRANDS_AFTER).test(wordsAfter(scan, candidate.end, 6))
  )
    return true;
  const instruction = isField(scan, candidate) ? null : INSTRUCTION_BEFORE().exec(before);
  return instruction !== null && !SUBJECT_BEFORE.test(before.slice(0, instruction.index + 1));
}

function judgeAsReply(scan: Scan, candidate: Candidate, isInQuote: boolean): Candidate {
  if (candidate.impersonal === 'known-fake') return { ...candidate, dropped: 'known-fake' };
  const before = wordsBefore(scan, candidate.start, 14);
  const after = wordsAfter(scan, candidate.end, 8);
  if (!isInQuote && (SAMPLE_BEFORE.test(before) || SAMPLE_AFTER.test(after)))
    return { ...candidate, dropped: 'known-fake' };
  if (!OWNED.has(candidate.type)) return candidate;
  if (candidate.type === 'person-name' && isAddressed(scan, candidate, before))
    return { ...candidate, dropped: 'brand-wording' };
  const isReferred = candidate.type === 'phone' && REFERRED_BEFORE.test(before);
  const isCustomers =
    (CUSTOMERS_BEFORE().test(before) && !US_BEFORE.test(before) && !isReferred) || CUSTOMERS_AFTER.test(after);
  // "We have asked. Call 1-800-… anytime": a freephone number is the customer's only when the wording says that it is theirs.
  const isService =
    candidate.impersonal === 'service-number' && !OWN_BEFORE().test(before) && !CUSTOMERS_AFTER.test(after);
  if (candidate.impersonal !== undefined && (!isCustomers || isService))
    return { ...candidate, dropped: candidate.impersonal };
  if (isInQuote || isCustomers) return candidate;
  return isReferred || isBrands(scan, candidate, before) ? { ...candidate, dropped: 'brand-wording' } : candidate;
}

/**
 * Drops candidates that belong to no customer. The configured contacts are always the brand's. In a reply, these decide, in
 * this order: sample values, wording that makes it the customer's, an impersonal form, wording that makes it the brand's.
 * Inside quotations the wording is the customer's, and makes nothing the brand's.
 */
export function judgeOwnership(
  scan: Scan,
  candidates: readonly Candidate[],
  options: PersonalDataOptions,
  toOriginal: (span: Span) => Span,
): readonly Candidate[] {
  const own = ownContacts(options);
  return candidates.map((candidate) => {
    if (candidate.dropped !== undefined) return candidate;
    if (own?.matches(candidate, scan.raw.slice(candidate.start, candidate.end))) {
      return { ...candidate, dropped: 'contacts' };
    }
    if (scan.perspective === 'any') return candidate;
    return judgeAsReply(scan, candidate, isQuoted(scan, candidate, toOriginal(candidate), options.quotes ?? []));
  });
}
