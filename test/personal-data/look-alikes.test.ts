import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../src/personal-data/index.js';

const found = (text: string): readonly string[] =>
  findPersonalData(text, { perspective: 'reply' }).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);

/** Words that only look like personal data, by kind. */
const lookAlikes: Readonly<Record<string, readonly string[]>> = {
  'what is asked for beside a name': [
    'Please DM us your full name and IC number.',
    'Kindly share the passenger name and DOB via DM.',
    'Send us your full name, NRIC and contact number.',
    'Share the guest name, Bid ID and the city you stay in.',
    'We need your name as in IC, and your Booking Reference.',
    'Drop us a note with guest name: PNR and Flight Number.',
    'DM the account holder name, CNIC, and a short note.',
    'Tell us your name & DOB, please.',
    'Recipient: Mobile Number and Postcode, please.',
    'Send the passenger name: Date of Birth and Nationality too.',
  ],
  'what a guest is to do': [
    'Please ask the guest to DM us.',
    'Guest: DM us your details.',
    'The passenger to PM us is the one who booked.',
    'We ask the customer to FYI nobody else.',
    'The recipient is to DM us at once.',
    'We need the account holder to DM us.',
  ],
  'whom the customer is to call': [
    'We suggest you contact Japan call center at +81 3-6741-5959.',
    'We kindly advise that you contact the Korea contact centre at +82 2 3483 4471.',
    'I will need you to contact Singapore call center at +65 6223 8471.',
    'You will have to call Delta on 404-714-2300 for that ticket.',
    'You can call the local office on +65 6223 8471.',
    'We advise calling the embassy on +65 6223 8471 before you travel.',
    'I suggest ringing Guest Relations at (407) 939-2273.',
    'Have you contacted the seller on 0113 496 0733 yet?',
    'I would ask that you ring reception on 0113 496 0733 first.',
    'Your airline can be reached at +65 6223 8471.',
  ],
  'service lines': [
    "We're here to help! Call 1-800-223-6731 anytime.",
    'Our team will assist, just call 1-866-447-2290 any time, day or night.',
    "We've sent your request on. Please call +1-800-447-2290 anytime for news.",
    "We'd recommend calling 1800 209 4477 for a quick answer.",
    'You have been told right: calling 1800 209 4477 is the way.',
    'I have checked; by calling 1800 209 4477 you can change it.',
    'Have you called 1800 209 4477?',
    'We called back from 1-888-447-2290 at noon.',
    'I will have the desk at 0800 731 4471 look into it.',
  ],
  'talk about passwords': [
    'Use the same password as the iTunes Store.',
    'It is the same password as your PayPal account.',
    'The password is the iCloud one.',
    'Your password is case sensitive, as McAfee says.',
    'The password for YouTube is set there too.',
    'Is the password as in LinkedIn?',
  ],
  'talk about usernames': [
    'Changing your username is not possible.',
    'The username is permanent.',
    'Your username is not visible.',
    'Your username is changeable.',
    'A username is mandatory.',
    "Your handle isn't transferable.",
    'The gamertag is not yours.',
  ],
  'what stands behind a booking or a flight': [
    'Your flight BA1441 leaves at 9.',
    'Your booking on LH4471 is safe.',
    'Flight BAW123 has landed.',
    'The reservation PLEASE confirm by noon.',
    'Your booking number is on the TICKET you got.',
    'YOUR BOOKING NUMBER PLEASE',
    'Use the booking promo code SPRING, or SAVE25 now.',
    'The flight was an A320NX, row 12.',
    'Your reservation is for 120486 points.',
    'We booked the flight in May for 4 people.',
    'Your PNR has six signs, such as X4T9QZ.',
    'Type your booking code, for example ABC123.',
    'Your booking is confirmed, room 12B, WIFI24 is the network.',
  ],
};

describe.each(Object.entries(lookAlikes))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each([
  ['Routing#: 021000021, Account#: 5550173382', ['bank-account: 021000021', 'bank-account: 5550173382']],
  ['Your Routing# is 021000021 and Acct# 5550173382.', ['bank-account: 021000021', 'bank-account: 5550173382']],
  ['We paid to Account#5550173382, routing #021000021.', ['bank-account: 5550173382', 'bank-account: 021000021']],
  ['Phone#: 312 847 2296 is what we have on file.', ['phone: 312 847 2296']],
  ['DL#: S530-4471-8820 does not match.', ['driver-licence: S530-4471-8820']],
  ['Passport#: 533447128 is what you sent us.', ['passport: 533447128']],
  ['The passenger is Maria Lopez.', ['person-name: Maria Lopez']],
  ['Guest name: KIM LEE', ['person-name: KIM LEE']],
  ['We changed the name to Tomas Weil.', ['person-name: Tomas Weil']],
  ['We called you on +65 9123 4567.', ['phone: +65 9123 4567']],
  ['I asked the driver to call you on +65 9123 4567.', ['phone: +65 9123 4567']],
  ['You can call him on +65 9123 4567.', ['phone: +65 9123 4567']],
  ['Your number 0800 731 4471 is on file.', ['phone: 0800 731 4471']],
  ['Your password is Harbour7.', ['password: Harbour7']],
  ['Your password is now set to: tulipWagon', ['password: tulipWagon']],
  ['Your username is kaimorrow.', ['username: kaimorrow']],
  ['Your username is not kai_88 any more.', ['username: kai_88']],
])('still found: %s', (text, data) => {
  expect(found(text)).toEqual(data);
});

test.each([
  'Your booking reference is X4T9QZ.',
  'PNR: X4T9QZ',
  'Your PNR is QWXZRT, I have moved you to Friday.',
  'Record locator 7KPW3M is on the new flight.',
  'Your booking K7PW3M is confirmed.',
  'The flight under K7PW3M leaves at noon.',
  'I see your reservation (R9TT2K) for Friday.',
  'K7PW3M is your booking reference.',
  'Booking ref. ZK82LM: two seats.',
  'Ihr Buchungscode lautet K7PW3M.',
  'Votre code de réservation est K7PW3M.',
  'Reservation number: R9TT2K.',
])('a booking code: %s', (text) => {
  expect(found(text)).toEqual([`booking-code: ${/[A-Z0-9]{6}/.exec(text)?.[0]}`]);
});
