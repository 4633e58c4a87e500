import { defineCases } from '../../src/rule.js';

/** Longer than a chat window shows. */
const INVOICE_HELP =
  'Here is how to get the invoice with your company on it. Open Account, then Billing, then Invoices. Choose the month, ' +
  'press Edit recipient and type the company name and VAT number. Press Save; the old invoice is cancelled and a new one ' +
  'with the same amount appears below it within a minute. Your accountant needs both files, the cancelled one and the ' +
  'new one, so please download the two of them. If the Edit button is grey, the month is already closed: tell me the ' +
  'invoice number in that case and I will reopen it for you while we chat, it takes me about two minutes. I am here ' +
  'until 6 pm, and the chat stays open on your side.';

export default defineCases({
  valid: [
    {
      title: 'Reply mentions at the start of an X post do not count',
      channel: 'x-post',
      text:
        '@marlow_tide @pia_runs_far @northgate_hiking @tomasz_k_1984 Your tent left our warehouse in Leeds at 9 ' +
        'this morning and should reach Pia on Thursday before noon. If the new poles are bent as well, send us a ' +
        'photo here and I will post a second pair the same day, no return needed. I read replies until 8 pm. Dana',
    },
    {
      title: 'On X an address counts as 23 characters, however long it is',
      channel: 'x-post',
      text:
        'The blue jug is back in stock as of this morning, twelve pieces. I put one aside for you until Saturday 6 ' +
        'pm, this link takes you to it with your voucher already in the basket: ' +
        'https://shop.example.com/kitchen/jugs/stoneware/blue/1200ml?basket=hold-until-saturday&voucher=sorry-for-the-chip&source=x-reply&agent=mira',
    },
    {
      title: 'Parts are judged one by one',
      channel: 'x-classic-140',
      text:
        'Your seat 14C moved because the plane was swapped. I booked 15C for you: same side, same legroom, and it ' +
        'is marked as confirmed now. (1/2)\nThe new boarding pass is in the app under Trips. If 15C is not right, ' +
        'write to me before 4 pm and I will swap it. Ines (2/2)',
    },
    {
      title: 'A placeholder counts as what will stand there, not as its own name',
      channel: 'tiktok-comment',
      kind: 'library',
      text: 'Hi {{ticket.requester.first_name}}, parcel {{ticket.ticket_field_360001234567}} arrives on Friday before noon. Doorbell broken? Tell us.',
    },
    {
      title: 'Two SMS are fine, and curly braces count double',
      channel: 'sms',
      text:
        'Your bike is ready. We replaced the chain and both brake pads, 64 euros in all. Pick it up at Mill Lane ' +
        '4, today until 7 pm or tomorrow from 9. If you would rather have it brought to your door, reply BRING and ' +
        'we come between 5 and 6 pm for 8 euros. {Job 7714}',
    },
    {
      title: 'An emoji weighs 2 on X, however many characters it is made of',
      channel: 'x-post',
      text:
        '👨‍👩‍👧‍👦 Four seats together it is: row 22, A to D. I moved you there just now and kept both child meals ' +
        '🧑🏽‍🍳. The old passes no longer open the gate, so please load the new ones in the app under Trips before ' +
        'you leave; they work without a connection too. Safe trip 👩🏾‍✈️ Ines',
    },
    {
      title: 'Advice on length is left to the option',
      channel: 'webchat',
      text: INVOICE_HELP,
    },
    {
      title: 'Without a channel there is no limit',
      text:
        'Your tent left our warehouse in Leeds at 9 this morning and should be with you on Thursday before noon. ' +
        'If the new poles are bent as well, send me a photo and I will post a second pair the same day, no return ' +
        'needed. I also took the delivery charge of 6.90 off your bill, because the first parcel should never have ' +
        'left with a broken pole in it; you will see it on your card by Monday.',
    },
  ],
  invalid: [
    {
      channel: 'tiktok-comment',
      text:
        'So sorry to hear this, that is really not how we want your day to go! The zip is under warranty, so bring ' +
        'the jacket to any of our shops and it is swapped on the spot.',
      findings: [{ messageId: 'too-long', marked: 'pped on the spot.' }],
      better:
        'The zip is under warranty: bring the jacket to any of our shops and we swap it on the spot, no receipt needed.',
    },
    {
      title: 'Emoji before the overflow',
      channel: 'x-post',
      text:
        '🎒🎒 Your rucksack is on its way back to you with a new hip belt and both buckles replaced, free of charge. ' +
        'It travels with Northpost, comes on Wednesday between 9 and 12, and needs no signature. Should the belt ' +
        'feel stiff, walk two hours with it; it softens. Anything else, write me. Al',
      findings: [{ messageId: 'too-long', marked: ' me. Al' }],
      better:
        '🎒 Your rucksack is on its way back with a new hip belt and both buckles, free of charge. Northpost ' +
        'brings it on Wednesday between 9 and 12, no signature needed. Al',
    },
    {
      title: 'One curly quote leaves room for 70 characters an SMS instead of 160',
      channel: 'sms',
      text:
        'Your bike’s ready: new chain, new brake pads, 64 euros in all. Pick it up at Mill Lane 4, today until 7 ' +
        'pm or tomorrow from 9 to noon. Bring the blue ticket.',
      findings: [{ messageId: 'sms-alphabet', marked: ' Bring the blue ticket.' }],
      better:
        "Your bike's ready: new chain, new brake pads, 64 euros in all. Pick it up at Mill Lane 4, today until 7 " +
        'pm or tomorrow from 9 to noon. Bring the blue ticket.',
    },
    {
      channel: 'sms',
      text:
        'Dear customer, we are pleased to tell you that the repair of the bicycle you left with us has now been ' +
        'completed by our workshop. The chain as well as both brake pads were replaced, for which we charge 64 ' +
        'euros in total. You are welcome to collect it at Mill Lane 4, today until 7 pm or tomorrow from 9 to ' +
        'noon; please remember the blue ticket.',
      findings: [{ messageId: 'too-many-sms', marked: 'noon; please remember the blue ticket.' }],
      better:
        'Your bike is ready: new chain and brake pads, 64 euros. Mill Lane 4, today until 7 pm, tomorrow 9 to noon. Please bring the blue ticket.',
    },
    {
      title: 'Two parts, each too long',
      channel: 'x-classic-140',
      text:
        'Your seat 14C moved because the plane was swapped for a smaller one this morning. I booked 15C for you: ' +
        'same side, same legroom, confirmed. (1/2)\nThe new boarding pass is in the app under Trips, and it works ' +
        'without a connection. If 15C is not right for you, write to me before 4 pm today. Ines (2/2)',
      findings: [
        { messageId: 'too-long', marked: '(1/2)' },
        { messageId: 'too-long', marked: 'ay. Ines (2/2)' },
      ],
      better:
        'A smaller plane took over, so I moved you from 14C to 15C: same side, same legroom. The new pass is in the app under Trips. Ines',
    },
    {
      title: 'A library entry with long values, and room for what the tool appends',
      channel: 'tiktok-comment',
      kind: 'library',
      options: { reserve: 20 },
      text:
        'Hi {{contact.first_name}}, the glaze is safe in the dishwasher and the oven up to 220 degrees. Not on a ' +
        'flame: it cracks. Care card: {{links.care_card}}',
      findings: [{ messageId: 'too-long', marked: ' {{links.care_card}}' }],
      better: 'Hi {{contact.first_name}}, any heat up to 220 degrees is fine, a flame cracks it.',
    },
    {
      title: 'A draft whose placeholder is still to be filled in',
      channel: 'tiktok-comment',
      options: { expansion: 30 },
      text:
        'Hi {{name}}, the glaze is safe in the dishwasher and in the oven up to 220 degrees. Please keep it off ' +
        'the flame of a gas hob, though: there it cracks.',
      findings: [{ messageId: 'too-long', marked: 'hough: there it cracks.' }],
    },
    {
      title: 'Advice, when asked for',
      channel: 'webchat',
      options: { advisory: true },
      text: INVOICE_HELP,
      findings: [{ messageId: 'longer-than-advised', marked: 't stays open on your side.' }],
      better:
        'Account > Billing > Invoices, choose the month, press Edit recipient, type company and VAT number, ' +
        'Save. The corrected invoice is there within a minute. Is the Edit button grey? Then send me the invoice ' +
        'number and I reopen the month, that takes two minutes.',
    },
  ],
});
