import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'What we will do there',
      channel: 'x-post',
      text: "DM us and I'll trace the parcel while you wait. ^Mo",
    },
    {
      title: 'What to bring',
      channel: 'x-post',
      text: 'Sorry about the second charge, Ivo. Please DM us your order number and the last four digits of the card.',
    },
    {
      title: 'We wrote first',
      channel: 'x-post',
      text: "We've sent you a DM with the claim form, Raj. The new case ships on Monday.",
    },
    {
      title: 'Why it must be private',
      channel: 'x-post',
      text: 'To keep your account safe, please send us a DM with your user name only, never the password.',
    },
    {
      title: 'The purpose stands in the next sentence',
      channel: 'facebook-comment',
      text: "Hi Bex, please send us a private message with your order number. We'll post the right size tomorrow. Lee",
    },
    {
      title: 'A screenshot to bring',
      channel: 'instagram-comment',
      text: "It's case-sensitive: SUNNY20 in capitals. Still no luck? DM us a screenshot and I'll apply it by hand.",
    },
    {
      title: 'Another route',
      channel: 'x-post',
      text: 'Call 03069 990 911 straight away: they block the card while you are on the line.',
    },
    {
      title: 'Ways to reach us, asked for in general',
      channel: 'webchat',
      customer: 'Do you read messages on social media?',
      text: 'We do: our DMs are open from 8 to 8 every day.',
    },
    {
      title: 'A saved reply that names what to bring',
      kind: 'library',
      channel: 'x-post',
      text: "Hi {{user.first_name}}, please DM us your booking date and I'll check the seat from here.",
    },
  ],
  invalid: [
    {
      channel: 'x-post',
      text: 'Sorry about that, Lu. Please DM us.',
      findings: [{ messageId: 'no-purpose', marked: 'DM us.' }],
      better:
        "Sorry your fibre is still off, Lu. DM us the postcode on the account and I'll run a line test while you're there. ^Jen",
    },
    {
      channel: 'x-post',
      text: 'Hi Raj, please send us a DM. Thanks',
      findings: [{ messageId: 'no-purpose', marked: 'send us a DM.' }],
      better:
        "Sorry the case came without wheels, Raj. DM us a photo of the tag and I'll order the new one today. ^Jen",
    },
    {
      title: 'Help is no purpose',
      channel: 'x-post',
      text: 'We hear you, Amy. Please DM us so we can help.',
      findings: [{ messageId: 'no-purpose', marked: 'DM us' }],
      better:
        'Sorry about the noise, Amy. DM us your room number and I will have the duty manager move you to the garden side tonight. ^Vi',
    },
    {
      title: 'An offer of help that leads to a message',
      channel: 'x-post',
      text: 'If there is anything else that we can do about the broken tap, please DM us.',
      findings: [
        {
          messageId: 'no-purpose',
          marked: 'DM us.',
        },
      ],
      better: 'DM us the number on the tap, and the right washer leaves here today.',
    },
    {
      title: 'Emoji before it',
      channel: 'instagram-comment',
      text: '💕 Hey Tess! Please message us privately.',
      findings: [{ messageId: 'no-purpose', marked: 'message us privately.' }],
      better: "💕 Hey Tess! SUNNY20 needs capitals. Still no luck? DM us a screenshot and I'll apply it by hand.",
    },
    {
      title: 'As a question',
      channel: 'facebook-comment',
      text: 'Hi Bex, could you PM us please? Thanks, Lee',
      findings: [{ messageId: 'no-purpose', marked: 'could you PM us please?' }],
      better: "Sorry we packed a 4 instead of a 6, Bex. PM us your order number and I'll post the 6 tomorrow. Lee",
    },
    {
      title: 'Indian English',
      channel: 'x-post',
      text: 'Hello Meera, kindly send us a private message for assistance.',
      findings: [{ messageId: 'no-purpose', marked: 'send us a private message for assistance.' }],
      better:
        'Hello Meera, sorry the recharge failed. Please DM us the time it was done and we will credit Rs 299 again within an hour. Asha',
    },
    {
      title: 'Nigerian English, a bank',
      channel: 'x-post',
      text: 'Good morning Kunle. Kindly send a DM.',
      findings: [{ messageId: 'no-purpose', marked: 'send a DM.' }],
      better:
        'Good morning Kunle, sorry about the three debits. Please DM us your transaction references and Ngozi will reverse two of them before 2 pm.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      channel: 'x-post',
      text: 'Hi {{user.first_name}}, thanks for reaching out. Drop us a DM!',
      findings: [{ messageId: 'no-purpose', marked: 'Drop us a DM!' }],
      better:
        "Hi {{user.first_name}}, thanks for telling us. DM us {{case.fact_needed}} and I'll {{case.next_step}} today.",
    },
  ],
});
