import { describe, expect, it } from 'vitest';
import { findPersonalData, type PersonalDataType } from '../../src/personal-data/index.js';
import { unmark } from './marked.js';

const iban = 'GB82 WEST 1234 5698 7654 32';

/** Per type: texts with the value in brackets, and texts in which nothing of that type may be found. */
const table: Readonly<
  Record<PersonalDataType, { readonly leaks: readonly string[]; readonly lookAlikes: readonly string[] }>
> = {
  email: {
    leaks: [
      'We wrote to ⟦mira.okafor@example.com⟧.',
      'Use ⟦mira (at) example (dot) com⟧ please',
      'https://example.org/reset?email=⟦mira@example.com⟧&x=1',
      'Écrivez à ⟦josé@example.com⟧, merci',
      'Full width ⟦mira＠example.com⟧ too',
    ],
    lookAlikes: [
      'logo@2x.png',
      '@mira_okafor hi',
      'you@example.com',
      'We met at noon. Dot com was big.',
      'a@b',
      '{{ticket.email}}@',
    ],
  },
  phone: {
    leaks: [
      'Call me on ⟦415-555-0123⟧ later',
      'Your number ⟦+44 (0)20 7946 0958⟧ is saved',
      'tel: ⟦07700 900123⟧',
      'Mobile: ⟦+1 415 555 0123 x45⟧',
      'Telefon ⟦030/23125000⟧',
      'Her phone is ⟦４１５-５５５-０１２３⟧.',
      'reach you on ⟦+49‑30‑23125‑001⟧?',
    ],
    lookAlikes: [
      'Order number 4155550123 has shipped.',
      'Open 09:00-17:00 on 12/05/2024',
      'It costs $1,234,567.89 in total',
      '@115712 thanks',
      'Flight BA 1441 at 10.30',
      'Policy number 07700900123',
      'https://example.com/415-555-0123',
      'Version 1.2.3.4567',
    ],
  },
  'payment-card': {
    leaks: [
      'The card ⟦4242 4242 4242 4242⟧ was declined',
      'card ⟦378282246310005⟧',
      'Your ⟦5555-5555-5555-4444⟧ was charged',
      'cc ⟦30569309025904⟧ please',
    ],
    lookAlikes: [
      'card 4242 4242 4242 4241',
      'Your gift card 6011 1111 1111 1117 has 25 left',
      'ending in 4242',
      '**** **** **** 4242',
      '1111 1111 1111 1111',
      'tracking 4242424242424242',
    ],
  },
  'card-cvv': {
    leaks: ['The CVV is ⟦123⟧.', 'CVC: ⟦4321⟧', 'card security code ⟦284⟧', 'Prüfziffer lautet ⟦508⟧'],
    lookAlikes: ['Never send us your CVV.', 'The 3-digit CVV on the back', 'error CVV-204'],
  },
  'card-expiry': {
    leaks: ['card expires ⟦08/27⟧', 'Expiry date: ⟦03/2029⟧', 'Visa 4242 4242 4242 4242 ⟦12/27⟧'],
    lookAlikes: ['The offer expires 12/25.', 'Reply 1/2', 'Your coupon is valid until 08/27'],
  },
  iban: {
    leaks: [`to ⟦${iban}⟧ today`, 'iban ⟦gb82west12345698765432⟧ ok', 'Konto ⟦DE89370400440532013000⟧'],
    lookAlikes: [
      'GB82 WEST 1234 5698 7654 33',
      'IBAN, please?',
      'in 20 minutes or so today',
      'DE 89 people came here to us',
    ],
  },
  'bank-account': {
    leaks: [
      'sort code ⟦20-45-18⟧, account number ⟦36652546⟧',
      'routing ⟦021000021⟧, account ⟦599437588038⟧',
      'Kontonummer ⟦7920581179⟧',
    ],
    lookAlikes: [
      'Your customer account number is 36652546',
      'The account ending 4471',
      'routing number 021000022 alone',
    ],
  },
  'us-ssn': {
    leaks: ['SSN ⟦352-62-3488⟧', 'your social security number is ⟦352623488⟧', 'It had ⟦352-62-3488⟧ in it'],
    lookAlikes: ['666-12-3456', '352-00-3488', 'SSN ending 3488', 'SKU 352-62-3488', 'ZIP 12345-6789'],
  },
  'national-id': {
    leaks: [
      'NI number ⟦CE742493A⟧',
      'PESEL ⟦84061273669⟧',
      'Uw BSN ⟦418820168⟧',
      'CPF ⟦611.355.186-53⟧',
      'AHV ⟦756.8839.5324.42⟧',
      'henkilötunnus ⟦251178-443D⟧',
    ],
    lookAlikes: ['PESEL 84061273668', 'tracking 84061273669', 'ID required', 'CPF 611.355.186-54'],
  },
  passport: {
    leaks: ['Passport number ⟦518840273⟧', 'passport: ⟦X1234567⟧', 'Reisepass Nr. ⟦C01X00T47⟧'],
    lookAlikes: ['A passport copy is needed', 'passport photos 35 x 45', 'your bus pass 518840273'],
  },
  'driver-licence': {
    leaks: ["my driver's license number is ⟦F162823540116⟧", 'driving licence ⟦WHITC652093J99PD⟧'],
    lookAlikes: ['A driving licence is required', 'licence fee 2024'],
  },
  'licence-plate': {
    leaks: ['plate ⟦LK71 WPD⟧', 'Kennzeichen ⟦B-MW 1234⟧', 'Your car ⟦LK71 WPD⟧ is ready'],
    lookAlikes: ['Flight BA1441', 'dinner plate A4', 'Postcode LK7 1WP'],
  },
  vin: {
    leaks: ['VIN ⟦1HGCM82633A004352⟧', 'chassis ⟦WVWZZZ1K73S822918⟧'],
    lookAlikes: ['VIN 1HGCM82633A004353', 'ORDER-1HGCM82633A004352X', '1Z999AA10123456784'],
  },
  imei: {
    leaks: ['IMEI ⟦358344469874531⟧', 'imei: ⟦35-834446-987453-1⟧'],
    lookAlikes: ['IMEI 358344469874532', 'order 358344469874531'],
  },
  'ip-address': {
    leaks: ['from ⟦203.0.113.9⟧', 'IP ⟦2001:db8::8a2e:370:7334⟧', 'got ⟦10.20.30.40⟧'],
    lookAlikes: ['version 10.20.30.40', '255.255.255.0', '12:45::50', '1.2.3.4', '::', '300.1.1.1'],
  },
  'mac-address': {
    leaks: ['MAC ⟦3c:22:fb:4a:91:0e⟧', '⟦3C-22-FB-4A-91-0E⟧', 'mac ⟦3c22.fb4a.910e⟧'],
    lookAlikes: ['ff:ff:ff:ff:ff:ff', 'at 10:30:00', '05-11-19-23-34-41'],
  },
  'geo-coordinates': {
    leaks: [
      'left at ⟦53.47912, -2.24631⟧',
      `⟦45°45'51.4"N, 4°50'08.6"E⟧`,
      'https://maps.example.com/@⟦53.47912,-2.24631⟧,17z',
    ],
    lookAlikes: ['prices 12.9900, 14.4900', '99.12345, 200.12345', 'v1.2345'],
  },
  'crypto-wallet': {
    leaks: [
      'to ⟦1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa⟧',
      '⟦0x566213f69d2dcec3890263df7053cbe05409e266⟧',
      '⟦bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4⟧',
    ],
    lookAlikes: ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', 'commit 566213f69d2dcec3890263df7053cbe05409e266', '0x80070643'],
  },
  'date-of-birth': {
    leaks: ['born on ⟦12/03/1984⟧', 'DOB: ⟦1984-03-12⟧', 'date of birth ⟦12 March 1984⟧', 'geboren am ⟦12. März 1984⟧'],
    lookAlikes: ['delivered on 12/03/2024', 'Offer born in 1984', 'What is your date of birth?', 'born 45/45/1984'],
  },
  'postal-address': {
    leaks: [
      'sent to ⟦418 Juniper Hollow Rd, Boise, ID 83704⟧.',
      'an ⟦Lindenstraße 12, 10969 Berlin⟧',
      'au ⟦12 rue de la Gare, 69001 Lyon⟧',
      'to ⟦PO Box 8812⟧',
      'Lives at ⟦14 High Street⟧',
    ],
    lookAlikes: [
      'Step 1 installed',
      'It is a 24 Hour Drive',
      'Spring 2024 is near',
      'via Microsoft Office 365',
      'Exit 12, Mill Road',
    ],
  },
  postcode: {
    leaks: ['your postcode is ⟦BN3 1FG⟧', 'ZIP: ⟦60614⟧', 'Ihre PLZ lautet ⟦79117⟧'],
    lookAlikes: ['What is your ZIP code?', 'BN3 1FG', 'zip file 60614 kB'],
  },
  'person-name': {
    leaks: [
      'Mrs ⟦Hannah Thistlewood⟧ asked',
      'Name: ⟦Adaeze Umeh⟧',
      'the account holder is ⟦Leonora Baptiste⟧',
      'Herr ⟦Jördis⟧ war da',
      "under the name ⟦Siobhán O'Dwyer⟧.",
    ],
    lookAlikes: [
      'Dr Pepper is back',
      'Name: {{name}}',
      'The product name is Aurora Lamp',
      'Hi Freddy',
      '^MG',
      'Your name is required',
    ],
  },
  credential: {
    leaks: [
      'key ⟦AKIAQ3XZ7LWMK5RTB2HD⟧',
      'token ⟦ghp_0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX⟧.',
      'https://⟦deploy:Yx3mP9wQ7z⟧@git.example.com/x',
      '⟦eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.Ab3dE5gH7iJ9kL1mN3oP5q⟧',
      'API key: ⟦a8f3k2m9x7c4v1b6n5z0⟧',
    ],
    lookAlikes: [
      'commit 566213f69d2dcec3890263df7053cbe05409e266',
      'sk_test_4eC39HqLyjWDarjtT1zdp7dc',
      'the key to success',
      '-----BEGIN PUBLIC KEY-----',
      'AKIAIOSFODNN7EXAMPLE',
    ],
  },
  password: {
    leaks: ['Your password is ⟦Kestrel!4417⟧', 'Passwort: ⟦Tulpe#5821⟧', 'password to ⟦9fRb-22xq⟧ now'],
    lookAlikes: [
      'Reset your password here',
      'password must have 8 characters',
      'The password is in the letter',
      'Your password: [PASSWORD]',
    ],
  },
  'one-time-code': {
    leaks: [
      'Your verification code is ⟦482917⟧',
      'OTP: ⟦7718⟧',
      'Use ⟦551907⟧ as your login code',
      'Bestätigungscode lautet ⟦771 204⟧',
    ],
    lookAlikes: ['Error code 482917', 'Use promo code SAVE20', 'postal code 482917', 'Country code 351'],
  },
  pin: {
    leaks: ['Your PIN is ⟦4471⟧', 'PIN: ⟦0852⟧', 'Ihre PIN lautet ⟦7240⟧'],
    lookAlikes: ['Never share your PIN', 'Enamel pin 4471', 'a 4-digit PIN'],
  },
  username: {
    leaks: ['username is ⟦kai_morrow88⟧', 'gamertag ⟦FrostBadger417⟧', 'User ID ⟦j4nssen.p⟧'],
    lookAlikes: ['Your username is already taken', 'Forgot your username?', '@kai_morrow88 hi', 'login page'],
  },
  'booking-code': {
    leaks: ['Your booking reference is ⟦X4T9QZ⟧.', 'PNR: ⟦QWXZRT⟧', 'Your reservation (⟦R9TT2K⟧) is for two.'],
    lookAlikes: ['Flight BA1441 leaves at 9.', 'Use the code SAVE25 on your booking.', 'What is your PNR?'],
  },
  'order-number': {
    leaks: ['order number ⟦112-3941689⟧', 'ticket ⟦AB12345⟧'],
    lookAlikes: ['Your order is late', 'order 66'],
  },
  age: {
    leaks: ['She is ⟦31⟧ years old', 'he turned ⟦60⟧.', 'I am a ⟦45⟧-year-old'],
    lookAlikes: ['an 18+ event', 'Your phone is 5 years old', '24 years of service'],
  },
  health: {
    leaks: ['Sorry about your ⟦diabetes⟧', 'he was diagnosed with ⟦cancer⟧'],
    lookAlikes: ['The pharmacy is open', 'Cancer Research shop'],
  },
};

describe.each(Object.entries(table))('%s', (name, { leaks, lookAlikes }) => {
  const of = (text: string) =>
    findPersonalData(text, { include: ['order-number', 'age', 'health'] }).filter(({ type }) => type === name);

  it.each(leaks)('finds %s', (marked) => {
    const { text, values } = unmark(marked);
    expect(of(text).map(({ start, end }) => text.slice(start, end))).toEqual(values);
  });

  it.each(lookAlikes)('leaves alone %s', (text) => {
    expect(of(text)).toEqual([]);
  });
});

describe('findPersonalData', () => {
  it('finds two values on one line, by position', () => {
    const text = 'SSN 352-62-3488, mail mira@example.com';
    expect(findPersonalData(text).map(({ type }) => type)).toEqual(['us-ssn', 'email']);
  });

  it('gives offsets into the original when an emoji and an entity stand before the value', () => {
    const text = '👍 a &amp; b: mira@example.com';
    const [datum] = findPersonalData(text);
    expect(text.slice(datum?.start, datum?.end)).toBe('mira@example.com');
  });

  it('keeps zero-width characters inside a value inside the span and those behind it outside', () => {
    const text = 'Call me on 415\u200b-555-0123\u200b now';
    const [datum] = findPersonalData(text);
    expect(text.slice(datum?.start, datum?.end)).toBe('415\u200b-555-0123');
  });

  it('leaves tier 3 out unless asked', () => {
    expect(findPersonalData('She is 31 years old')).toEqual([]);
    expect(findPersonalData('She is 31 years old', { include: ['age'] })).toHaveLength(1);
  });

  it('looks only for the types asked for', () => {
    const text = 'SSN 352-62-3488, mail mira@example.com';
    expect(findPersonalData(text, { types: ['email'] }).map(({ type }) => type)).toEqual(['email']);
    expect(findPersonalData(text, { exclude: ['email'] }).map(({ type }) => type)).toEqual(['us-ssn']);
  });

  it('reads national numbers by the configured regions', () => {
    const text = 'Ring her on 020 7946 0958';
    expect(findPersonalData(text, { regions: ['GB'] })[0]?.country).toBe('GB');
  });

  it('does not let a failed IBAN come back as something else', () => {
    expect(findPersonalData('IBAN GB82 WEST 1234 5698 7654 33')).toEqual([]);
  });
});
