import { findEmails } from './email.js';
import { findIbans } from './iban.js';
import { findIpAddresses, findMacAddresses } from './network.js';
import { findCardDetails, findPaymentCards } from './payment-card.js';
import { findPhones } from './phone.js';
import { findUsSsns } from './us-ssn.js';
import type { Detector, PersonalDataType } from './types.js';

/** One family: which types it can report and what a text must hold for it to be worth a look. */
interface Family {
  readonly types: readonly PersonalDataType[];
  /** Fewest digits in the whole text. */
  readonly digits: number;
  /** Cheap sign that must be there too. */
  readonly sign?: RegExp;
  readonly find: Detector;
}

/** All families, in no order that matters. */
export const families: readonly Family[] = [
  { types: ['email'], digits: 0, sign: /@|%40|[([{<] ?at|arroba| dot /i, find: findEmails },
  { types: ['payment-card'], digits: 12, find: findPaymentCards },
  { types: ['card-cvv', 'card-expiry'], digits: 3, find: findCardDetails },
  { types: ['iban'], digits: 9, find: findIbans },
  { types: ['us-ssn'], digits: 9, find: findUsSsns },
  { types: ['ip-address'], digits: 2, sign: /[.:]/, find: findIpAddresses },
  { types: ['mac-address'], digits: 1, sign: /[0-9a-f][:-][0-9a-f]{2}[:-]|\.[0-9a-f]{4}\./i, find: findMacAddresses },
  { types: ['phone'], digits: 6, find: findPhones },
];
