import { alike, alikeFound } from '../alike.js';

/** After other things. */
export const found = [
  ...alikeFound('After other things', 'late', [
    'Demand was high. Staff were out. «Sorry.»',
    "Thank you for your email. We had more bookings than usual that evening. The kitchen was one cook down as well. «We're sorry your roast took 40 minutes.»",
    "Hi Ken. The incoming aircraft was late because of fog in Oslo. Then the slot was gone. «We apologise for cancelling your flight»; you're on the 18:15.",
    "Hello Mrs Brown, thanks for the photos. A temp packed it. Two boxes were mixed up. «I'm sorry that you got the wrong lamp.» A new one ships today.",
    "Our drivers have tight schedules in December. They've up to 180 stops a day. Some try to save time. «Sorry that yours threw the parcel over the fence.»",
    "We're a small team of three. It was half-term. The phones didn't stop ringing. «Sorry no one called you back on Monday», I'm doing it at 3 today.",
    'Dear Mr Hall, your application was reviewed on 3 May. The adviser saw the old figures. They were higher. «We apologise for telling you it was approved.»',
    'The heatwave put a big load on the compressor. It gave up on Friday night. Please «accept our apologies for the hot room»; one night is off your bill.',
    'Mill Road is closed for the festival. The sign at your stop was forgotten. «Sorry about that», we should have put it up. Bus 22 takes your ticket.',
    "Thanks for reaching out, Priya! The van broke down in Swindon. There was no spare. «Sorry you waited at home for nothing.» You're first on Friday.",
  ]),
];

/** First, or in its place. */
export const passed = alike('First, or in its place', [
  "Sorry we were 40 minutes late. The van had a flat tyre in Leeds. You're not paying for delivery.",
  "Hi Ken, I'm sorry we cancelled your flight. The aircraft came late from Oslo. You're on the 18:15, row 4.",
  "Thanks for the photos, Mrs Brown. I'm sorry you got the wrong lamp. The right one ships today. Keep the other.",
  'Sorry we charged you twice. The extra $49.99 went back this morning. It shows in three days. Sorry again for the fright!',
  "Thank you for waiting while I checked with the depot. Your parcel was in Antwerp. It's released. It comes on Friday.",
  'The form is under Account. Choose Documents. Then Tax. Pick the English version.',
  "We're open from nine. Sundays from ten. Dogs are fine. The terrace is out of the wind.",
  "Hello. Apologies for the burnt loaf! The oven thermostat was off by 30 degrees. It's mended. The next loaf is on us.",
  'The lion house is closed. Two cubs were born. Their mother needs quiet. It opens again on 2 June.',
]);
