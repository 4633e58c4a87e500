import { defineCases } from '../../src/rule.js';
import { keptOrOwned, passedInSilence } from './kinds.js';

const CALL = [
  { from: 'customer', text: 'The oven does not heat.', at: '2026-05-04T09:00:00Z' },
  { from: 'brand', text: 'Ana will ring you by 3 pm today.', at: '2026-05-04T09:30:00Z' },
] as const;

export default defineCases({
  valid: [
    {
      title: 'The miss is owned',
      channel: 'webchat',
      now: '2026-05-05T10:00:00Z',
      thread: [...CALL, { from: 'customer', text: 'Nobody rang.', at: '2026-05-05T09:50:00Z' }],
      text: 'I said 3 pm and missed it. Ana rings you at 11, and I stay on until she has.',
    },
    {
      title: 'The time is still to come',
      channel: 'webchat',
      now: '2026-05-04T10:10:00Z',
      thread: [...CALL, { from: 'customer', text: 'It is flat 14.', at: '2026-05-04T10:00:00Z' }],
      text: 'Thank you, flat 14 is noted for Ana.',
    },
    {
      title: 'The promise was kept',
      channel: 'webchat',
      now: '2026-05-05T10:00:00Z',
      thread: [
        ...CALL,
        { from: 'customer', text: 'Thanks for calling! Which fuse was it?', at: '2026-05-05T09:50:00Z' },
      ],
      text: 'It is the second fuse from the left.',
    },
    {
      title: 'The brand wrote again in time',
      channel: 'webchat',
      now: '2026-05-05T10:00:00Z',
      thread: [
        ...CALL,
        { from: 'brand', text: 'Ana has left you a message: it is the fuse.', at: '2026-05-04T14:00:00Z' },
        { from: 'customer', text: 'Which fuse is it?', at: '2026-05-05T09:50:00Z' },
      ],
      text: 'It is the second fuse from the left.',
    },
    {
      title: 'No times, and the customer misses nothing',
      channel: 'x-post',
      thread: [
        { from: 'brand', text: 'Ana will ring you by 3 pm today.' },
        { from: 'customer', text: 'It is flat 14.' },
      ],
      text: 'Thank you, flat 14 is noted for Ana.',
    },
    ...keptOrOwned,
  ],
  invalid: [
    {
      channel: 'webchat',
      now: '2026-05-05T10:00:00Z',
      thread: [...CALL, { from: 'customer', text: 'The oven is still cold.', at: '2026-05-05T09:50:00Z' }],
      text: 'Please check the second fuse from the left.',
      findings: [{ messageId: 'passed', marked: 'Please check the second fuse from the left.' }],
      better: 'I said 3 pm and missed it. Please check the second fuse from the left; Ana rings you at 11.',
    },
    {
      title: 'Promised again, as if nothing had happened',
      channel: 'x-post',
      thread: [
        { from: 'customer', text: 'The oven does not heat.' },
        { from: 'brand', text: 'Our engineer will call you today.' },
        { from: 'customer', text: 'Nobody has called.' },
      ],
      text: '🔧 Our engineer will call you tomorrow.',
      findings: [{ messageId: 'again', marked: 'Our engineer will call you tomorrow.' }],
      better: '🔧 You should have had the call yesterday, and that is on us. Ana rings at 5 today.',
    },
    {
      title: 'Within two working days',
      channel: 'email',
      now: '2026-05-11T10:00:00Z',
      thread: [
        { from: 'customer', text: 'Where is the refund for the lamp?', at: '2026-05-04T09:00:00Z' },
        { from: 'brand', text: 'We will send the refund within two working days.', at: '2026-05-04T10:00:00Z' },
        { from: 'customer', text: 'It is not on my account.', at: '2026-05-11T09:00:00Z' },
      ],
      text: 'Hello,\n\nwhich bank is the account with?\n\nPaula',
      findings: [{ messageId: 'passed', marked: 'which bank is the account with?' }],
      better:
        'Hello,\n\nthe refund should have left on Wednesday; I have sent it now, and it reaches you tomorrow.\n\nPaula',
    },
    ...passedInSilence,
  ],
});
