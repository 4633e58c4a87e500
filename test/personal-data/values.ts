import type { PersonalDataType } from '../../src/personal-data/index.js';

/** A value in a sentence that makes it one. */
interface Sample {
  readonly text: string;
  readonly value: string;
  /** What of it must not be printed either. */
  readonly parts?: readonly string[];
  /** What to look for in place of a value that is too short. */
  readonly printed?: string;
}

/** One invented value of every type. */
export const values: Readonly<Record<PersonalDataType, Sample>> = {
  credential: {
    text: 'Your key is ghp_9fK2mQ7xW4bR8tY1zL5cV3nH6jD0sA2eG7uP.',
    value: 'ghp_9fK2mQ7xW4bR8tY1zL5cV3nH6jD0sA2eG7uP',
    parts: ['9fK2mQ7', 'G7uP'],
  },
  iban: { text: 'We paid it to your IBAN DE19 1299 9077 0048 2139 57.', value: 'DE19 1299 9077 0048 2139 57' },
  'payment-card': { text: 'Your card 4716 0281 9357 2649 was charged.', value: '4716 0281 9357 2649' },
  'crypto-wallet': {
    text: 'It went to your wallet 0x7d3a91c5e8f02b46a17d5c93e04fb8216ca59d37.',
    value: '0x7d3a91c5e8f02b46a17d5c93e04fb8216ca59d37',
    parts: ['7d3a91c5', '6ca59d37'],
  },
  'us-ssn': { text: 'Your SSN 352-62-3488 is on the form.', value: '352-62-3488' },
  'national-id': { text: 'Your NINO is ZS847293C.', value: 'ZS847293C', parts: ['847293'] },
  'bank-account': {
    text: 'We refunded your bank account number 58120934, sort code 20-46-73.',
    value: '58120934',
    parts: ['20-46-73'],
  },
  password: { text: 'Your password is Kestrel!4417.', value: 'Kestrel!4417', parts: ['Kestrel', '4417'] },
  'one-time-code': { text: 'Your verification code is 849213.', value: '849213' },
  pin: { text: 'Your PIN is 7391.', value: '7391' },
  'card-cvv': { text: 'The CVV of your card is 682.', value: '682' },
  'card-expiry': { text: 'Your card expires 09/29.', value: '09/29' },
  passport: { text: 'Your passport number is C4J7K9M2P.', value: 'C4J7K9M2P', parts: ['C4J7', '9M2P'] },
  'driver-licence': { text: 'Your driving licence number is 77315984.', value: '77315984' },
  email: {
    text: 'We wrote to tomas.weil81@postnest.net twice.',
    value: 'tomas.weil81@postnest.net',
    parts: ['tomas', 'weil81', 'postnest'],
  },
  imei: { text: 'The IMEI is 358344469874531.', value: '358344469874531' },
  vin: { text: 'Your VIN is WVWZZZ1JZXW386752.', value: 'WVWZZZ1JZXW386752', parts: ['WVWZZZ', '386752'] },
  'licence-plate': { text: 'Your licence plate is BD61 SMR.', value: 'BD61 SMR', parts: ['BD61', 'SMR'] },
  'date-of-birth': { text: 'Your date of birth 14/03/1986 differs.', value: '14/03/1986', parts: ['1986'] },
  'ip-address': { text: 'You logged in from 81.174.239.46 today.', value: '81.174.239.46', parts: ['174', '239'] },
  'mac-address': {
    text: 'Your router has the MAC 3c:a6:f6:1e:9b:d7.',
    value: '3c:a6:f6:1e:9b:d7',
    parts: ['f6:1e', '9b:d7'],
  },
  'geo-coordinates': {
    text: 'The driver left it at 51.48273, -0.17394 for you.',
    value: '51.48273, -0.17394',
    parts: ['48273', '17394'],
  },
  'postal-address': {
    text: 'We sent it to 14 Tanner Street, Leeds LS9 8EQ.',
    value: '14 Tanner Street, Leeds LS9 8EQ',
    parts: ['Tanner', 'LS9'],
  },
  phone: { text: 'We rang you on 07911 423 907.', value: '07911 423 907' },
  username: { text: 'Your username is fennel_rider77.', value: 'fennel_rider77', parts: ['fennel', 'rider77'] },
  'person-name': {
    text: 'The account holder is Hannah Thistlewood.',
    value: 'Hannah Thistlewood',
    parts: ['Thistlewood', 'Hannah'],
  },
  postcode: { text: 'Your postcode is SE14 6TR.', value: 'SE14 6TR', parts: ['SE14'] },
  'booking-code': { text: 'Your booking reference is X4T9QZ.', value: 'X4T9QZ' },
  'order-number': { text: 'Your order number is 88213-4471.', value: '88213-4471' },
  age: { text: 'You are 47 years old.', value: '47', printed: '47 years' },
  health: { text: 'We are glad your diabetes is under control.', value: 'diabetes' },
};

/** What of a value stands in an output: itself, a part of it, or five of its digits in a row. */
export function leaksIn(output: string, { value, parts = [], printed = value }: Sample): readonly string[] {
  const digits = value.replace(/\D/g, '');
  const windows = Array.from({ length: Math.max(0, digits.length - 4) }, (_, at) => digits.slice(at, at + 5));
  const lower = output.toLowerCase();
  const joined = output.replace(/(?<=\d)[ .()/-]{1,2}(?=\d)/g, '');
  return [
    ...[printed, ...parts].filter((part) => lower.includes(part.toLowerCase())),
    ...windows.filter((window) => joined.includes(window)),
  ];
}
