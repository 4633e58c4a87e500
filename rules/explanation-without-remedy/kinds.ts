import { alike, alikeFound } from '../alike.js';

/** Customer and reply. Only a reason. */
export const found = [
  [
    'We queued 50 minutes for a table we had booked',
    "Tables are first come, first served after 7 pm because we can't hold them any longer in high season.",
  ],
  ['Parcel two weeks late', 'Due to high order volumes our partners are experiencing delays.'],
  [
    'Your app ate my draft again',
    'This happens because drafts are stored locally and iOS clears the cache when space runs low.',
  ],
  [
    'My room had no AC in a heatwave',
    '«The heatwave caused an extremely high load on the system, which is why it shut down.» Thank you for your understanding.',
  ],
  [
    "Flight cancelled, now I'm stuck in Porto",
    '«Hi Ken, the flight was cancelled owing to the late arrival of the incoming aircraft.» Safety is our first priority.',
  ],
  [
    'You charged me $35 for an overdraft of two dollars',
    'The fee applies to any negative balance, irrespective of the amount, in accordance with the schedule of fees you accepted.',
  ],
  [
    'My son got no part in the play although he auditioned',
    '«As there were 60 children for 22 parts, not every child could be given one.» That is the nature of auditions.',
  ],
  [
    'Train was packed, I stood for two hours with a bad knee',
    '«Hello Ann, the train was short because two carriages had to go to the workshop.» ^PT',
  ],
  [
    'Ranked match lost because of server lag',
    'Hey! «Lag can be caused by many factors, including your provider and peak hours.» GG',
  ],
  [
    'My deposit of 200 euro was kept!',
    '«Sir, the deposit was retained as per company policy because you cancelled less than 48 hours before arrival.» Kindly refer to the booking conditions.',
  ],
].flatMap(([customer = '', written = '']) => alikeFound('Only a reason', 'only-reason', [written], { customer }));

/** Customer and reply. A reason and more. */
export const passed = [
  [
    'Just curious, why is the lion house closed?',
    'Because the two cubs were born last week and their mother needs quiet.',
  ],
  [
    'Why does the price go up in July?',
    'It follows the wholesale price, which rose by 9% in the spring. The new rate is on page 2 of your letter.',
  ],
  [
    'Parcel two weeks late',
    'The strike at the port held your parcel up in Antwerp. It was released today and will reach you on Friday.',
  ],
  [
    'Flight cancelled, stuck in Porto',
    "Hi Ken, the aircraft had a cracked windscreen, so we had to cancel. You're on the 18:15; if you prefer tomorrow, there's a room at the Boavista.",
  ],
  [
    'You charged me $35',
    "The fee was taken because the balance was below zero overnight. As it was two dollars, I've paid it back to you.",
  ],
  [
    'My card was declined abroad',
    'It\'s blocked because a payment abroad looked odd to our system. Open the app, tap the red banner and choose "It was me": it works again at once.',
  ],
  [
    'Train was packed',
    'Two carriages are in repair until 4 May, so the 7:42 is short. The 7:58 has eight and plenty of seats.',
  ],
  [
    'App ate my draft',
    'iOS clears the cache when space runs low. Version 5.2, out today, saves drafts on our server. Yours may still be under Settings > Recovered.',
  ],
  ['Power cut in our street', "A digger cut a cable on Elm Street. Power's expected back at 16:30."],
].flatMap(([customer = '', text = '']) => alike('A reason and more', [text], { customer }));
