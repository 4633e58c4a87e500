import { alike, alikeFound } from '../alike.js';

/** A no with a courtesy after it. */
export const closed = [
  ...alikeFound('"Feel free to reach out" is no way on', 'no-way-on', [
    "«We can't refund that.» Please feel free to reach out.",
    '«We are unable to waive the late fee.» Please feel free to contact us at any time.',
    "«We can't change the date of your scan.» Please don't hesitate to reach out to us!",
    "«We don't ship kayaks to islands.» Feel free to get in touch whenever you like. 🙂",
    "Hi Jo,\n\n«We can't hold the room.»\n\nPlease do not hesitate to contact us should you require any additional information.\n\nKind regards,\nAna",
    'Unfortunately, «your grant application was declined.» Reach out any time!',
    "«We can't reopen the case.» Please contact our support team if you have any other concerns.",
    "«We can't share the recipe.» Please get in touch if we can help with anything else.",
    "«We can't deliver to barracks», but please feel free to reach out.",
    '«The deposit for the hall is not refundable.» Do reach out again if you need us.',
  ]),
  ...alikeFound('Nor is an offer of more of the same', 'no-way-on', [
    "«We can't move your seat.» Anything else I can help you with?",
    '«We are unable to honour the old price.» Should you need further assistance, please call us.',
    "«We can't change the vet.» If you have any questions, please let us know.",
    '«We are unable to waive the towing fee.» Tell us if you need anything else.',
    "«We don't offer refunds on sale items.» For any other questions, reply to this email.",
    "«I'm afraid that's not possible.» We're here if you need us.",
    '«We no longer support iOS 14.» We are always happy to help with any further questions.',
    "«We can't add a stop.» If there is anything else we can do for you, just let us know.",
    "«We can't give out the driver's name.» With any further queries, please contact us.",
    '«Exams are not transferable.» Please tell me if I can be of further assistance.',
  ]),
  ...alikeFound('Nor are thanks and wishes', 'no-way-on', [
    '«The ticket is not refundable.» Thank you for your understanding.',
    "«We can't tune harpsichords.» Have a great day!",
    "«We can't keep the table.» We appreciate your patience and understanding.",
    "«We won't be able to fix the watch.» We hope to see you again soon.",
    "«We can't lower the premium.» Thanks again for being with us since 2011.",
    '«We are unable to reverse the transfer.» We value your feedback.',
    "«We can't split the bill.» Thank you for reaching out to us.",
    '«There are no plans for a night bus.» Stay safe and take care!',
  ]),
];

/** A no with a way on that looks like a courtesy. */
export const open = alike('A closing that says where to go or what to do', [
  "We can't refund that. Contact us on 0161 496 0733 to swap it for a voucher.",
  "We can't refund that. Feel free to swap it at the till for any other lamp.",
  "We can't see your order here. Please reach out to the seller, who can.",
  "We can't refund the lesson. Please let us know whether you would like a later one instead.",
  "We can't reverse the charge. Feel free to reach out to your bank, which can.",
  "We can't hold the room. If you need one in May, please let us know the dates and we'll keep one.",
  "We can't change the vet. Please don't hesitate to call the clinic on 0117 496 0312 for another one.",
  "We can't deliver on Sundays. Is there anybody who can take it in on Monday?",
  'We can add the two lost laps by hand. They will not be on the map. Let us know.',
  'We no longer repair mangles. Feel free to ask for a list of people who do.',
  'We are unable to waive the fee, but you can pay it in three parts. Please feel free to reach out.',
]);
