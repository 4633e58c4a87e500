import { lazyPattern, lazySearch } from '../base/patterns.js';
import type { PersonalDataType } from './data-types.js';

const STARS = '***';
const CARD_TAIL = 4;

function maskLabel(label: string): string {
  const first = label.codePointAt(0);
  return first === undefined ? STARS : String.fromCodePoint(first) + STARS;
}

function maskEmail(value: string): string {
  const at = value.lastIndexOf('@');
  if (at === -1) return STARS;
  const host = value.slice(at + 1);
  const dot = host.lastIndexOf('.');
  if (dot === -1) return `${maskLabel(value.slice(0, at))}@${STARS}`;
  return `${maskLabel(value.slice(0, at))}@${maskLabel(host.slice(0, dot))}${host.slice(dot)}`;
}

const OTHER_CHARACTERS = lazySearch`[^\p{L}\p{N}]`;
const LETTERS_AND_DIGITS = lazySearch`[\p{L}\p{N}]`;

/** Stars for all letters and digits but the last `kept`; in a value shorter than three times that, for all. Other characters stay. */
function maskAllBut(value: string, kept: number): string {
  const total = value.replace(OTHER_CHARACTERS(), '').length;
  let seen = 0;
  const shown = total >= kept * 3 ? kept : 0;
  return value.replace(LETTERS_AND_DIGITS(), (character) => (++seen > total - shown ? character : '*'));
}

function maskCard(value: string): string {
  const digits = value.replace(/[^0-9]/g, '');
  return `**** **** **** ${digits.slice(-CARD_TAIL)}`;
}

const STARTS_WITH_LETTER = lazyPattern`^\p{L}`;

function maskWords(value: string): string {
  return value
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 4)
    .map((word) => (STARTS_WITH_LETTER().test(word) ? maskLabel(word) : STARS))
    .join(' ');
}

/**
 * The form of a value that may be printed, logged and fingerprinted: `j***@g***.com`, `**** **** **** 4242`,
 * `(***) ***-**09`. `value` is the text of the datum. No secret shows any of its characters.
 */
export function maskDatum(type: PersonalDataType, value: string): string {
  switch (type) {
    case 'email':
      return maskEmail(value);
    case 'payment-card':
      return maskCard(value);
    case 'phone':
    case 'iban':
    case 'bank-account':
    case 'imei':
    case 'vin':
    case 'order-number':
      return maskAllBut(value.replace(/\s+/g, ' '), 2);
    case 'person-name':
      return maskWords(value);
    case 'crypto-wallet':
      return `${value.slice(0, 2)}${STARS}`;
    case 'postal-address':
    case 'health':
    case 'username':
    case 'credential':
      return STARS;
    default:
      return maskAllBut(value.replace(/\s+/g, ' ').slice(0, 40), 0);
  }
}
