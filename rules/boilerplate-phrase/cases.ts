import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'Words meant literally',
      text: 'The 18:04 is seriously delayed: signal fault at Ely. Your ticket counts on the 18:20 too.',
    },
    {
      title: 'A wait with a length',
      channel: 'webchat',
      text: 'Bear with me for two minutes, I am reading the log of your router now.',
    },
    {
      title: 'Thanks for waiting',
      text: 'Thank you for waiting. The new screen is in, and I tested it twice. You can collect it until 7 pm.',
    },
    {
      title: "The customer's own words",
      text: 'You asked what "rest assured" in our mail meant: it meant that nobody had looked. I have now, and the money is back.',
    },
    {
      title: 'Standard in Indian and West African English',
      channel: 'email',
      text: 'Dear Ms Okafor, kindly upload the second page by Friday. We will revert back with the offer on Monday.',
    },
    {
      title: 'A value in money',
      text: 'The voucher valued at 30 euros is in your account, code in your inbox, valid until 30 June.',
    },
    {
      title: 'Allowed by the team',
      options: { allow: ['We value your feedback'] },
      text: 'We value your feedback: the chair by the door has a cushion since today.',
    },
    {
      title: 'A phrase of the team inside other words',
      options: { phrases: [{ phrase: 'circle back', instead: 'write again' }] },
      text: 'The semicircle backdrop is in stock again, 40 euros.',
    },
    {
      title: 'A library entry in plain words',
      kind: 'library',
      text: 'Hi {{first_name}}, your refund of {{refund.amount}} went out today.',
    },
  ],
  invalid: [
    {
      channel: 'tripadvisor',
      text: 'Dear valued guest, we take your feedback very seriously. We always strive to exceed expectations.',
      findings: [
        { messageId: 'fact', marked: 'valued guest' },
        { messageId: 'fact', marked: 'take your feedback very seriously' },
        { messageId: 'fact', marked: 'We always strive to' },
      ],
      better:
        'Dear Ms Moreau, the shower ran cold because the boiler of floor 3 had stopped. It is replaced; room 31 has had hot water since Monday.',
    },
    {
      title: 'A phrase that can be cut without loss',
      channel: 'email',
      text: 'Please be advised that your parcel leaves today.',
      findings: [{ messageId: 'cut', marked: 'Please be advised that', fixed: 'Your parcel leaves today.' }],
      better: 'Your parcel leaves today.',
    },
    {
      channel: 'x-post',
      text: '📦 Rest assured, we found it. If it is not there by noon please do not hesitate to DM us the parcel code.',
      title: 'Emoji before the match',
      findings: [
        {
          messageId: 'cut',
          marked: 'Rest assured',
          fixed: '📦 We found it. If it is not there by noon please do not hesitate to DM us the parcel code.',
        },
        {
          messageId: 'cut',
          marked: 'do not hesitate to',
          fixed: '📦 Rest assured, we found it. If it is not there by noon please DM us the parcel code.',
        },
      ],
      better: '📦 We found it. If it is not there by noon, DM us the parcel code and we will send a second one today.',
    },
    {
      channel: 'email',
      text: 'The repair takes longer due to the fact that the part comes from Ghent. Please reply at your earliest convenience.',
      findings: [
        {
          messageId: 'swap',
          marked: 'due to the fact that',
          fixed:
            'The repair takes longer because the part comes from Ghent. Please reply at your earliest convenience.',
        },
        { messageId: 'swap', marked: 'at your earliest convenience' },
      ],
      better: 'The repair takes longer because the part comes from Ghent. Shall we fit it on Thursday or on Friday?',
    },
    {
      title: 'A team that asks for mild phrases too',
      channel: 'email',
      options: { level: 'mild' },
      text: 'Kindly send the form prior to Friday.',
      findings: [
        { messageId: 'swap', marked: 'Kindly', fixed: 'Please send the form prior to Friday.' },
        { messageId: 'swap', marked: 'prior to', fixed: 'Kindly send the form before Friday.' },
      ],
      better: 'Please send the form before Friday.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, your satisfaction is our top priority. Kindly bear with us.',
      findings: [
        { messageId: 'fact', marked: 'your satisfaction is our top priority' },
        { messageId: 'fact', marked: 'bear with us' },
      ],
      better: 'Hi {{first_name}}, the check takes ten minutes; I will write to you before {{promise.time}}.',
    },
    {
      title: "A phrase of the team's own",
      options: { phrases: [{ phrase: 'circle back', instead: 'write again' }, { phrase: 'touch base' }] },
      text: "I'll circle back on Monday. Let us touch base then.",
      findings: [
        { messageId: 'own', marked: 'circle back' },
        { messageId: 'own', marked: 'touch base' },
      ],
      better: "I'll write again on Monday at 10, when the lab has the result.",
    },
    {
      title: 'Only the allowed one passes',
      options: { allow: ['valued customer'] },
      text: 'As a valued customer you hear it first: we are committed to providing excellence.',
      findings: [{ messageId: 'fact', marked: 'we are committed to providing' }],
      better: 'You hear it first: the shop in Mill Lane stays open until 9 from May on.',
    },
  ],
});
