import { defineCases } from '../../src/rule.js';
import { ends, holds } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'A draft, sent when it is written',
      text: 'Sorry about the dead oven, Kim. The fitter comes tomorrow at 9; we are currently down to one van.',
    },
    {
      kind: 'library',
      text: 'Hi {{contact.first_name}}, how can I help you today? Thanks for calling us this morning.',
    },
    {
      title: 'Fixed terms',
      kind: 'library',
      text: "We ship the same day. Put today's date on the form, and hand it in any day this week.",
    },
    {
      title: 'A condition',
      kind: 'library',
      text: 'If you order before noon, it leaves today and is there tomorrow.',
    },
    {
      title: 'The day of the reader',
      kind: 'library',
      text: 'It was a pleasure talking to you today. Please keep your receipt next week.',
    },
    { title: 'A call to act', kind: 'library', text: 'Book your seat today: https://lumo.example.com/seats' },
    {
      title: 'A placeholder that tells the date',
      kind: 'library',
      text: 'Your lamp leaves today ({{order.ship_date}}). We are currently experiencing delays since {{incident.start}}.',
    },
    {
      title: 'An entry that ends',
      kind: 'library',
      tags: ['incident', 'expires 2026-05-04'],
      text: 'Our payment page is currently down. We post the next news at 5 pm today.',
    },
    {
      title: 'What the reply is about',
      kind: 'library',
      text: 'The blue one is currently in stock. We do not currently offer gift cards; is the shop currently down for you?',
    },
    {
      title: 'Allowed by the team',
      kind: 'library',
      options: { allow: ['this month'] },
      text: 'Your plan ends this month.',
    },
    ...holds,
  ],
  invalid: [
    {
      kind: 'library',
      text: 'Sorry, our site is down today. It will be back tomorrow.',
      findings: [
        { messageId: 'day', marked: 'today' },
        { messageId: 'day', marked: 'tomorrow' },
      ],
      better: 'Sorry, our site has been down since {{incident.start}}. The next update comes at {{incident.next}}.',
    },
    {
      title: 'Trouble that ends one day',
      kind: 'library',
      tags: ['incident'],
      text: '🔧 We are currently experiencing problems with payments and are working on it.',
      findings: [{ messageId: 'state', marked: 'We are currently experiencing' }],
      better: '🔧 Card payments have failed since {{incident.start}}. The next update comes at {{incident.next}}.',
    },
    {
      title: 'Two weeks that move',
      kind: 'library',
      text: 'Hi {{contact.first_name}}, your refund went out last week and is on your card this Friday.',
      findings: [
        { messageId: 'day', marked: 'last week' },
        { messageId: 'day', marked: 'this Friday' },
      ],
      better:
        'Hi {{contact.first_name}}, your refund went out on {{refund.sent_on}} and is on your card by {{refund.due_on}}.',
    },
    {
      title: 'Only the allowed words pass',
      kind: 'library',
      options: { allow: ['tonight'] },
      text: 'The kitchen closes at 9 tonight; the roof terrace opens again this weekend.',
      findings: [{ messageId: 'day', marked: 'this weekend' }],
    },
    ...ends,
  ],
});
