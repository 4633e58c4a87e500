import { alike, alikeFound } from '../alike.js';

const broken = { customer: 'It is broken again and does not work at all.' };

/** Replies that name a channel and send nobody away. */
export const stays = [
  ...alike(
    'An answer to this very message',
    [
      'Sorry the stove arrived cracked, Mara. Please reply to this email.',
      'Sorry about the wrong dose on the label. Please respond to this e-mail.',
      'Sorry, the seat map is broken. Please answer this mail.',
      'Sorry about the leak. You can reply directly to this email.',
      'Sorry about the late bus. Please write back to this address.',
      'Sorry about the stale bread. Please contact us by replying to this ticket.',
      'Sorry that the invoice is wrong. Please get back to us by responding to the same message.',
      'Sorry about the noise. Kindly reply to this thread.',
      'Sorry about the cold pool. Please send your answer by replying to this e-mail.',
    ],
    { ...broken, channel: 'email' },
  ),
  ...alike('The same in a text message', ['Sorry for the missing parcel. Please reply to this text.'], {
    ...broken,
    channel: 'sms',
  }),
  ...alike(
    'Words that name no channel here',
    [
      'Sorry, your card was declined. Please use another form of payment.',
      'Please use a different form of identification at the gate.',
      'Please fill the form of the mould up to the line.',
      'Please use another form of the verb.',
      'Please use the store room on the left.',
      'Please call the lift with the lower button.',
      'Please ring the bell at gate 3.',
      'Please go back one page and tap Next again.',
      'Please log out of the site and in again.',
      'Please open the door of the locker by the counter.',
      'Please use the text field at the top.',
      'Please follow the line on the floor.',
    ],
    broken,
  ),
];

/** Replies that sound like those and do send the customer away. */
export const leaves = alikeFound(
  'Another channel that sounds like this one',
  'start-again',
  [
    'Please «email us.»',
    'Please «fill out the form for failed payments.»',
    'Please «call our billing line.»',
    'Please «visit the store in Leeds.»',
    'Please «use the contact form.»',
    'Please «reply to our email.»',
    'Please «write to us at this address: help@lumo.example»',
    'Please «contact the customer care team.»',
  ],
  { ...broken, channel: 'x-post' },
);
