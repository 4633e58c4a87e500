import { alike, alikeFound } from '../alike.js';

/** A status and nothing to check. */
export const found = [
  ...alikeFound('A status and nothing to check', 'no-facts', [
    'Your refund «was processed».',
    "Hi Kay, don't worry, your order «has been sent».",
    '«We have escalated» your case. Thank you for your patience.',
    `Thank you for your email. Your complaint «has been forwarded». We apologise for the trouble with the lift.

Regards,
Facilities`,
    "Good news! «It's on its way» to you 🎉",
    'The replacement «was dispatched». Anything else I can do for you?',
    'Sir your issue «is already escalated» to concerned team, kindly bear with us.',
    "I can see that the payment «has been processed» on our side, so you don't need to do anything.",
    "We're sorry the pizza never came. A refund «has been issued».",
    'Your request «has been passed on».',
  ]),
];

/** A status to check, or no status. */
export const passed = alike('A status to check, or no status', [
  'Refunded £40 to your card on 3 May, ref R-88; banks take 3-5 days.',
  'Your parcel is on its way with Hillpost, tracking HP5521, due Thursday.',
  "I've forwarded your photos to Ana in claims. She'll ring you at 4.",
  'Shipped! Follow it here: example.com/track/7712',
  'Your refund has been processed, reference {{refund_id}}.',
  'The new card was sent on Monday by first class post to your home address.',
  'Has the parcel been sent already, do you know? The seller should have given you a number.',
  "Once the form has been sent, you'll see a green tick at the top of the page.",
  'Your ticket has been escalated to the network team (INC-4471). They work nights, so expect news by 7 am.',
]);
