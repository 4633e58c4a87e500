import { defineCases } from '../../src/rule.js';
import { moreInvalid, moreValid } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'Two steps of one refund',
      channel: 'email',
      text: 'Hi Ada, we send the refund immediately. Your bank takes 5 to 7 days to show the refund. Sam',
    },
    {
      title: 'A condition sets them apart',
      text: 'Delivery is free over £50. Otherwise there is a delivery fee of £4.',
    },
    {
      title: 'A time that was changed',
      text: 'Your appointment was on Monday. It is moved: the appointment is now on Tuesday.',
    },
    {
      title: 'Two sums for two things',
      text: 'You get a refund of £20 for the shirt. The second refund of £15 is for the shoes.',
    },
    {
      title: 'One person with two forms of a name',
      channel: 'email',
      text: "Hi Ada, I'm Sam from repairs. The oven works.\n\nSamuel Roy",
    },
    {
      title: 'A colleague who is named',
      channel: 'email',
      text: "Hi Ada, I'm Sam from repairs. Lea has looked at the oven and it works.\n\nSam",
    },
    ...moreValid,
  ],
  invalid: [
    {
      channel: 'webchat',
      text: 'Your refund is instant. The refund takes 5-7 business days.',
      findings: [{ messageId: 'conflict', marked: '5-7 business days' }],
      better: 'The refund left us just now. Your bank shows it in 5 to 7 business days.',
    },
    {
      channel: 'email',
      text: '🚚 The delivery is free of charge. We add a delivery fee of €4.',
      findings: [{ messageId: 'conflict', marked: 'fee of €4' }],
      better: 'The delivery costs 4 euros. From 50 euros on it is free.',
    },
    {
      channel: 'email',
      text: "Hi Ada, I'm Sam from repairs. Your appointment is on Monday. Please be at home: the appointment is on Tuesday.\n\nLea",
      findings: [
        { messageId: 'conflict', marked: 'Tuesday' },
        { messageId: 'name', marked: 'Lea' },
      ],
    },
    {
      title: 'In a saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, the blue one is in stock. We are sorry that it is out of stock.',
      findings: [{ messageId: 'conflict', marked: 'out of stock' }],
    },
    ...moreInvalid,
  ],
});
