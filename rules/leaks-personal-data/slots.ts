import { findPlaceholders } from '../../src/language/placeholders.js';
import type { PersonalDataType } from '../../src/personal-data/index.js';

/** What a helpdesk calls the field of a type. Secrets have no field: they belong in no reply. */
const FIELDS: Partial<Readonly<Record<PersonalDataType, string>>> = {
  email: 'email',
  phone: 'phone',
  'person-name': 'name',
  'postal-address': 'address',
  postcode: 'postcode',
  username: 'username',
  'order-number': 'order_number',
  'booking-code': 'booking_code',
  'date-of-birth': 'date_of_birth',
  iban: 'iban',
  'bank-account': 'bank_account',
  'licence-plate': 'licence_plate',
};

/** The brackets of a placeholder, its path up to the last dot when that names a person, and its last name. */
const PARTS =
  /^(\{\{\{? ?|\{%|[%#$]\{|\{!|\{|\[\[|\[|<<|<|«|\*\||%)((?:[\w ]{1,30}\.){0,3})([\w ]{1,40}?)(?:[|,=][^{}]{0,80})? ?(\}\}\}?|%\}|\}|\]\]|\]|>>|>|»|\|\*|%)$/;
const PERSON = /(?:contact|customer|requester|user|client|recipient|guest|member|patient|subscriber)\.$/i;

function inCaseOf(example: string, field: string): string {
  if (/^[A-Z\d_ ]{2,40}$/.test(example)) return field.toUpperCase();
  const words = field.split('_');
  if (/^[A-Z]/.test(example)) return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('_');
  return /[a-z][A-Z]/.test(example)
    ? words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('')
    : field;
}

/**
 * A placeholder for a type of data, written as the text writes its own: `{{contact.email}}` beside
 * `{{contact.first_name}}`, `[EMAIL]` beside `[NAME]`, else `{{email}}`. `undefined` for what belongs in no reply.
 */
export function placeholderFor(type: PersonalDataType, text: string): string | undefined {
  const field = FIELDS[type];
  if (field === undefined) return undefined;
  for (const { start, end } of findPlaceholders(text)) {
    const [, open, path = '', name = '', close] = PARTS.exec(text.slice(start, end)) ?? [];
    if (open === undefined || close === undefined) continue;
    return `${open}${PERSON.test(path) ? path : ''}${inCaseOf(name, field)}${open.endsWith(' ') ? ' ' : ''}${close}`;
  }
  return `{{${field}}}`;
}
