import { defineCases } from '../../src/rule.js';
import { moreInvalid, moreValid } from './kinds.js';

export default defineCases({
  valid: [
    { title: 'A name as the first word', channel: 'email', text: 'Jo, I have reset it. It works from now on. Sam' },
    { title: 'Thanks with a name', channel: 'tripadvisor', text: 'Thank you so much, Ada! The cook blushed. Lea' },
    {
      title: 'A follow-up in a thread',
      channel: 'email',
      thread: [
        { from: 'customer', text: 'My login fails.' },
        { from: 'brand', text: 'Hi Jo, which browser is it? Sam' },
        { from: 'customer', text: 'Firefox' },
      ],
      text: 'I have reset it for Firefox. Sam',
    },
    { title: 'A chat', channel: 'webchat', text: 'I have reset it: try again now.' },
    {
      title: 'A saved reply is put into a letter',
      channel: 'email',
      kind: 'library',
      text: 'Your order {{order.id}} was sent today.',
    },
    ...moreValid,
  ],
  invalid: [
    {
      channel: 'email',
      text: 'I have reset it. It works from now on.',
      findings: [{ messageId: 'none', marked: 'I have reset it.' }],
      better: 'Hi Jo, I have reset it. It works from now on. Best, Sam',
    },
    {
      channel: 'google-business',
      text: '🍞 We bake until noon on Sundays.',
      findings: [{ messageId: 'none', marked: '🍞 We bake until' }],
    },
    ...moreInvalid,
  ],
});
