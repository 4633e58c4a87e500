import { alike, alikeFound } from '../alike.js';

/** Faults that nobody made. */
export const found = [
  ...alikeFound('A fault that nobody made', 'nobody', [
    '«Your bag was mishandled».',
    "«Mistakes were made» and for that we're sorry.",
    '«An error occurred» with your booking and you were placed in a smaller room.',
    'Unfortunately «your order got overlooked».',
    'Hi Ted, looks like «something went wrong» and your points were lost. Sorry!',
    '«There has been a misunderstanding» and the wrong cake was made. A new one is ready at 5.',
    '«Errors have been made» in the handling of your claim. The file has been reopened.',
    '«The wrong item was shipped». Apologies.',
    'Thanks for your patience, Mrs Hill. It seems «an oversight occurred» and the appointment was never entered. I can offer the 9th at 10.',
    '«Your message was missed».',
  ]),
  ...alikeFound('A fault that nobody made', 'fate', [
    "It «couldn't be helped», I'm afraid. Sundays are like that!",
    `Dear guest,

we regret to hear about your stay. «Due to circumstances beyond our control» the pool was closed. We hope to welcome you again.

Sincerely,
The Management`,
    '«Due to unforeseen circumstances» your lesson was cancelled.',
    'This was «due to reasons outside of our control».',
    'Somehow your luggage ended up in Rome. «It happens».',
    "Your refund got delayed «for operational reasons». It'll be on your card on Friday.",
  ]),
];

/** Faults that somebody owns, and replies without a fault. */
export const passed = alike('A fault that somebody owns, or no fault', [
  "We loaded your bag on the wrong cart. It's on the 20:15 and a courier brings it tonight.",
  'The 7:20 was cancelled because of fog at Bristol. Your ticket is valid on the 8:05.',
  "Your parcel was damaged by Hillpost on Tuesday; we've sent a new one, HP9931.",
  'The file is saved automatically when the window is closed. After that it can be opened from Recent.',
  'If an error occurs while you upload, press Retry.',
  "I made a mistake with the date, sorry. It's the 12th, not the 21st.",
  "The ferry was delayed by high winds, which were beyond anyone's control. We've put you on the 16:00 and dinner on board is paid.",
  "Our chef forgot the nut-free label. He's re-labelled the whole batch this morning.",
  'What does it say after "an error occurred"? There\'s a number at the end.',
]);
