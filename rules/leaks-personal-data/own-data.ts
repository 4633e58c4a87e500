import type { Customer } from '../../src/base/types.js';
import type { PersonalDatum } from '../../src/personal-data/index.js';

/** Digits that tell two phone numbers apart, whatever stands before them. */
const TELLING_DIGITS = 7;

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s,.;:'’()/-]{1,1000}/g, '');
const digits = (text: string): string => text.replaceAll(/\D{1,1000}/g, '');

/** True when a datum in a reply is what the source knows of the customer: to them it is no secret. */
export function isOwnData({ type, start, end }: PersonalDatum, text: string, customer: Customer): boolean {
  const value = text.slice(start, end);
  const same = (own: string | undefined): boolean => own !== undefined && plain(own) === plain(value);
  switch (type) {
    case 'email':
      return same(customer.email);
    case 'phone':
      return customer.phone !== undefined && isSameNumber(customer.phone, value);
    case 'postal-address':
      return customer.address !== undefined && plain(customer.address).includes(plain(value));
    case 'person-name':
      return same(customer.name);
    case 'order-number':
    case 'booking-code':
      return same(customer.order);
    default:
      return false;
  }
}

/** `+44 7700 900123` and `07700 900123` are one number: up to two digits in front may differ. */
function isSameNumber(own: string, said: string): boolean {
  const [a, b] = [digits(own), digits(said)];
  const length = Math.min(a.length, b.length) - 2;
  return length >= TELLING_DIGITS && a.slice(-length) === b.slice(-length);
}
