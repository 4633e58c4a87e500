import { defineCases } from '../../src/rule.js';
import { moreInvalid, moreValid } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'A term that the customer used first',
      channel: 'email',
      customer: 'Can I get an RMA for the drill?',
      text: 'Hi Udo, the RMA for the drill is on its way to you, and the label comes with it.',
    },
    { title: 'Explained where it stands', text: 'Write the return number (RMA) on the box: 4471.' },
    {
      title: 'A terminal, not a desk',
      channel: 'x-post',
      text: 'The shuttle to T2 leaves every ten minutes, Ana. Your gate is B14.',
    },
    { title: 'Allowed by the team', options: { allow: ['SKU'] }, text: 'The SKU of the blue one is 118-B.' },
    ...moreValid,
  ],
  invalid: [
    {
      channel: 'email',
      text: 'Hi Mo, we escalated it to T2 for an RMA.',
      findings: [
        { messageId: 'term', marked: 'to T2' },
        { messageId: 'term', marked: 'RMA' },
      ],
      better: 'Hi Mo, the repair team has your drill and sends you a return label today.',
    },
    {
      channel: 'webchat',
      text: '🙂 The pro rata amount comes back to your card.',
      findings: [{ messageId: 'term', marked: 'pro rata' }],
      better: 'You paid for 30 days and used 12, so 18 euros come back to your card.',
    },
    {
      title: 'A term of the house',
      options: { glossary: [{ term: 'blue slip', instead: 'the form for lost luggage' }] },
      text: 'Please fill in a blue slip at the desk.',
      findings: [{ messageId: 'term', marked: 'blue slip' }],
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, your request is in our backlog.',
      findings: [{ messageId: 'term', marked: 'our backlog' }],
    },
    ...moreInvalid,
  ],
});
