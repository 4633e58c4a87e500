import { alike, alikeFound } from '../alike.js';

/** A day and no second way. */
export const found = [
  ...alikeFound('A day and no second way', 'no-fallback', [
    `Hi Julia,

Thank you for the photos, they helped a lot. The left hinge has a crack from the factory, so this one is on us.

«I've ordered a new one and it will arrive at your address on Thursday 15 May by post.»

Best, Henrik`,
    'Hello Mr Osei, I spoke with the payroll desk about the missing payslip. It was held back because the tax ' +
      'code changed mid-month. «They will email it to you tomorrow before noon, together with a short note on how ' +
      'the new code was worked out.»',
    'Good morning Ana. You were quite right: two of the six chairs in your order were never packed. «Our ' +
      'warehouse in Ghent has set them aside and the courier will deliver them on Monday 12 June between 8 and ' +
      "13.» You don't have to sign for anything. Kind regards, Els",
    'Dear Mrs Kowalczyk, we have cancelled the double booking and nothing has been charged for the second room. ' +
      '«I will send you the corrected confirmation by e-mail this evening at the latest, and the invoice for the ' +
      'company goes out with it.» Yours sincerely, B. Lindner, Reservations',
    'Thanks for letting us know about the leak under the boiler. Please keep the stopcock closed for now. «Our ' +
      'engineer Pete will be with you on Wednesday between 10 and 12, and he will bring the valve as well as a new ' +
      'pressure gauge, so that it can be done in one visit.»',
    "Hi Chidi, sorry the replacement card went to your old flat. I've blocked it and corrected the address in " +
      'our system. «A fresh card will be posted today and should land with you by Friday 3 October.» The PIN stays ' +
      'the same as before, and Apple Pay keeps on working meanwhile.',
  ]),
];

/** A second way, or nothing dated. */
export const passed = alike('A second way, or nothing dated', [
  "Hi Julia, the hinge arrives on Thursday 15 May by post. If it isn't there by Friday noon, reply to this mail " +
    "and I'll have one couriered to you the same day. You can keep the cracked one or throw it away, we don't need " +
    'it back. Thanks again for the photos, they helped a lot. Henrik',
  'Hello Mr Osei, payroll will email the payslip tomorrow before noon. Should it not be there by then, call me ' +
    "on 555-0155 and I'll print it while you wait. It was held back because the tax code changed mid-month, which " +
    'also explains the lower amount that you saw in the app yesterday.',
  'Your chairs come on Monday. Els',
  'The label comes by e-mail at 2.',
  'Refund of $134 goes out today and is on your card by Friday.',
]);
