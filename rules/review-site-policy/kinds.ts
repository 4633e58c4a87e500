import { alike, alikeFound } from '../alike.js';

/** Wordings of the fault, by the message they get. */
export const faults = [
  ...alikeFound(
    'Removed by Tripadvisor',
    'gift',
    [
      'Hello and thanks for coming to Trattoria Belmonte. The pasta was overcooked and that is on us. Next time you visit, dessert «is on the house»!',
      'The tour was cut short because of the tide and we should have told you before setting off. «A $25 gift card» is waiting for you at our desk.',
    ],
    { channel: 'tripadvisor' },
  ),
  ...alikeFound(
    'Removed by Tripadvisor',
    'money',
    [
      'We have moved the bins away from the garden rooms. For the bad night «we would like to pay you» $80 back, just send us your bank details.',
    ],
    { channel: 'tripadvisor' },
  ),
  ...alikeFound(
    'Removed by Tripadvisor',
    'promotion',
    [
      'Dear Guest, the lift was out for two days in June. It has been repaired since. «Use code SORRY15 for 15% off» your next booking with us.',
    ],
    { channel: 'tripadvisor' },
  ),
  ...alikeFound(
    'Removed by Tripadvisor',
    'phone',
    [
      'Sorry to read about the noise from the bar. Please call our guest relations manager Tomasz Wilk on «555-0142» so we can put things right.',
    ],
    { channel: 'tripadvisor' },
  ),
];

/** Replies that come near it. */
export const nearMisses = alike(
  'Fine on Tripadvisor',
  [
    'The boiler was replaced on 2 May, so showers in the east wing run hot again. Sorry your weekend fell before that.',
    'Thank you for staying four nights with us. You are right about the towels: we changed laundry in March and have gone back to the old one.',
    'Breakfast is included in every room rate and served until 10:30; we have put a sign in the lobby since you could not find it.',
    'We are sorry the wedding party kept you awake. The terrace now closes at 11 pm on Fridays, and the night porter checks the corridor at midnight.',
    'Parking costs 12 euro a night, as you say, and this was missing from our own site until last week. It is there now, on the booking page.',
    'The free shuttle leaves every half hour from platform 2. On the Sunday you arrived the driver was ill and nobody stood in, which was our failure.',
    'Your reviews help us see the place with fresh eyes. The lamp in room 12 has been rewired.',
  ],
  { channel: 'tripadvisor' },
);
