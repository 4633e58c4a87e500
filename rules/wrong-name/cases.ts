import { defineCases } from '../../src/rule.js';
import { namesNotOfHouse, namesOfHouse } from './house-kinds.js';
import { othersNamed, rightlyNamed } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'A nickname',
      customerName: 'Catherine Osei',
      channel: 'webchat',
      text: 'Hi Kate, the blue kettle is back in stock from Monday.',
    },
    {
      title: 'An umlaut written out, and a title',
      customerName: 'Jörg Müller',
      channel: 'email',
      text: 'Dear Mr Mueller,\n\nyour permit is valid until 3 June.\n\nKind regards,\nPaula',
    },
    {
      title: 'The customer signs with another name than that of the account',
      customerName: 'Enid Marsh',
      channel: 'email',
      thread: [
        { from: 'customer', text: 'My mother cannot read the meter herself. When can you come?\n\nThanks,\nTobias' },
      ],
      text: 'Hi Tobias, Marek reads the meter on Tuesday at 9.',
    },
    {
      title: 'A colleague in the text is not addressed',
      customerName: 'Enid Marsh',
      channel: 'sms',
      text: 'Hi Enid, Ana from repairs will ring you at 4. Thanks for waiting, Enid. Sam',
    },
    {
      title: 'A handle tells no name',
      customerName: 'kettle_fan_82',
      channel: 'x-post',
      text: '@kettle_fan_82 Hi Jo, the lid is on its way. ^SM',
    },
    {
      title: 'A firm',
      customerName: 'Larkfield Bakery Ltd',
      channel: 'email',
      text: 'Hi Ruth, the invoice is attached.\n\nSam',
    },
    {
      title: 'The writer thanks and signs in one line',
      customerName: 'Ruth',
      channel: 'email',
      text: 'Hi Ruth, the invoice is attached. Thanks, Sam',
    },
    {
      title: 'The name of the customer is not known',
      channel: 'webchat',
      text: 'Hi Ruth, the invoice is on its way.',
    },
    {
      title: 'A gap: unfilled-placeholder reports it',
      customerName: 'Ben Okafor',
      channel: 'email',
      text: 'Dear First Name,\n\nyour desk leaves on Friday.',
    },
    ...rightlyNamed,
    ...namesOfHouse,
  ],
  invalid: [
    {
      customerName: 'Ben Okafor',
      channel: 'email',
      text: 'Hi Anna,\n\nyour desk leaves on Friday.\n\nSam',
      findings: [{ messageId: 'other-person', marked: 'Anna' }],
      better: 'Hi Ben,\n\nyour desk leaves on Friday.\n\nSam',
    },
    {
      title: 'The customer signed with the name',
      channel: 'email',
      thread: [{ from: 'customer', text: 'When does my desk leave?\n\nRegards,\nBen Okafor' }],
      text: 'Dear Ms Lindqvist,\n\nyour desk leaves on Friday.\n\nSam',
      findings: [{ messageId: 'other-person', marked: 'Ms Lindqvist' }],
      better: 'Dear Mr Okafor,\n\nyour desk leaves on Friday.\n\nSam',
    },
    {
      title: 'The name of the colleague who answers',
      customerName: 'Ben Okafor',
      agentName: 'Sam Reyes',
      channel: 'webchat',
      text: '👋 Hi Sam, your desk leaves on Friday.',
      findings: [{ messageId: 'own-name', marked: 'Sam' }],
      better: '👋 Hi Ben, your desk leaves on Friday.',
    },
    {
      title: 'Two names, so one is wrong',
      channel: 'email',
      text: 'Hi Ruth,\n\nthe invoice is attached. Thanks for waiting, Gareth!\n\nKind regards,\nSam',
      findings: [{ messageId: 'two-names', marked: 'Gareth' }],
      better: 'Hi Ruth,\n\nthe invoice is attached. Thanks for waiting!\n\nKind regards,\nSam',
    },
    {
      title: 'Two people are addressed, and neither asked',
      customerName: 'Ben Okafor',
      channel: 'email',
      text: 'Hi Ruth, thanks for waiting, Gareth! The invoice is attached.',
      findings: [{ messageId: 'other-person', marked: 'Ruth' }],
    },
    {
      title: 'Left over from a template',
      customerName: 'Ben Okafor',
      channel: 'email',
      text: 'Dear Jane Doe,\n\nyour desk leaves on Friday.',
      findings: [{ messageId: 'stand-in', marked: 'Jane Doe' }],
      better: 'Dear Ben,\n\nyour desk leaves on Friday.',
    },
    ...othersNamed,
    ...namesNotOfHouse,
  ],
});
