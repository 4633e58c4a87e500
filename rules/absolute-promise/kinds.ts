import { alike, alikeFound } from '../alike.js';

/** Wordings of the fault, by the message they get. */
export const faults = [
  ...alikeFound('Promises nobody can keep', 'never-again', [
    'This «will never happen again».',
    "We promise «you won't ever have this problem with us again»!",
    "It «won't happen again», promise! I've sent you a fresh box of strawberries, due tomorrow.",
    '«Guaranteed no more delays» on your line from now on.',
    '«We will make absolutely sure you never have to wait again».',
    "Hi Jo, the double charge came from a bug. It is fixed and «you'll never be charged twice again». Your £9 is back on the card, ref 771.",
  ]),
  ...alikeFound('Promises nobody can keep', 'guarantee', [
    'Sorry about the hair in the soup, Mr Lind. «I guarantee that» your next visit will be perfect.',
    '«You can be 100% sure that» the parcel arrives tomorrow.',
    'We always answer within an hour, «guaranteed».',
    '«I give you my word», the next delivery will be on time, no matter what.',
    "Hey, so sorry your run got wiped! Patch is live, «it's impossible for that to» happen now.",
    'There is «zero chance of» losing your files with us.',
  ]),
  ...alikeFound('Promises nobody can keep', 'settled', [
    "«Rest assured it's fixed» for good now.",
    "We're sorry the bread was raw in the middle. It'll «be perfect every single time» from here on.",
  ]),
];

/** Replies that come near it. */
export const nearMisses = alike('Near promises and plain facts', [
  'From Monday two people check each pack.',
  "I can't guarantee a window seat, but I've put a note on your booking and check-in opens at 8.",
  'The drill has a two-year guarantee, so the repair costs you nothing.',
  'All our mattresses come with a 100-night money-back guarantee. Yours runs until 9 August.',
  'Your statutory guarantee covers the hinge until May next year.',
  'The shirt is 100% cotton, wash it at 40.',
  'Have you always used the same charger with it?',
  "Nobody can promise that the lift never breaks again. What we did: the motor is new and it's now serviced monthly.",
  'The savings are protected up to £85,000 under the deposit guarantee scheme.',
  'As always, the kitchen is closed on Tuesday.',
]);
