import { alike, alikeFound } from '../alike.js';

/** Replies with a word in place of a time. */
export const found = [
  ...alikeFound('A word in place of a time', 'no-date', [
    'The 09:12 is cancelled due to a fallen tree. The line should be clear again «before long».',
    "Sorry for the damp in room 9. We're having the wall treated «shortly» and have moved the bed meanwhile.",
    "Your new meter has been approved, and we'll be sending an appointment letter «in the coming days».",
    'Your complaint is with the ombudsman team. They aim to answer «sooner rather than later».',
    'We have asked the gas engineer to come out to you «as a matter of urgency».',
    'Your replacement lid will be with you «in no time».',
  ]),
];

/** Replies with a time, a wish, or something the customer does. */
export const passed = alike('A time, a wish, or something the customer does', [
  'Refund of $48.20 lands on your card by Thursday 12 May.',
  "Please send the photo as soon as you can and I'll order the part the same hour.",
  'Glad that sorted it. See you soon!',
  "As soon as the part lands on Tuesday I'll ring you to book the fitting.",
  'You can reply whenever suits, the ticket stays open for 30 days.',
  'Hi Nell, the courier has your parcel on board and gives 14:10 to 15:10.',
  "I'll call you today before 5 pm, Mr Dube.",
  "Sorry you didn't get an answer sooner. The 2 kg bag is the same blend as before.",
  'Please book early: Saturday slots go soon after they open at 8.',
]);
