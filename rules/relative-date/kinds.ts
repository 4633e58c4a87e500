import { alike, alikeFound } from '../alike.js';

const library = { kind: 'library' } as const;

/** What holds on every day, though it says "currently". */
export const holds = [
  ...alike(
    'A condition',
    [
      'If you are currently experiencing a flicker, hold the switch for ten seconds.',
      'When your card reader is currently not working, take the number by hand.',
      'In case the lift at your stop is currently out of order, ring 4 for a taxi.',
      'Should your line be down: our shop lends you a router while it is currently disrupted.',
      'Unless you are currently having problems with the brakes, ride to the workshop.',
      'Members who are currently facing an issue with a locker get a second one.',
      'It depends on whether the pump is currently out of order.',
      'Hold the lever while the belt is currently down.',
      'If the kiln in your studio is currently offline, the log shows why.',
      'Whenever the app is currently unreachable, the tickets stay in the wallet.',
    ],
    library,
  ),
  ...alike(
    'How it is for the customer, in their words',
    [
      'You told us that the oven is currently not working.',
      'Please list the errors you are currently facing.',
      'You wrote that the site is currently down for you.',
      'We have noted what you are currently experiencing.',
      'As you are currently having technical trouble, here are the steps on paper.',
      'You mention that your hearing aid is currently out of order.',
      'You said the door is currently not working.',
      'We understand that you are currently dealing with an outage.',
      'You report that the pump is currently degraded.',
    ],
    library,
  ),
];

/** What ends one day, with a condition or the customer beside it. */
export const ends = alikeFound(
  'A state of ours, whatever stands beside it',
  'state',
  [
    'If your order is late: «we are currently experiencing» delays.',
    'If you wait for a tow truck, please know that it takes longer: «we are currently facing» a storm.',
    'Our card machine «is currently out of order».',
    'The night desk «is currently down», so please write if it is urgent.',
    'You may see an error: the booking page «is currently offline».',
    'Thank you for your report. «We are currently investigating» the leak.',
    'Your order page «is currently down».',
    '«We are currently having issues» with the lab, if you wonder where your result is.',
  ],
  library,
);
