import { defineCases } from '../../src/rule.js';
import { found, passed } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'A word of the problem comes back',
      channel: 'google-business',
      rating: 1,
      customer: 'The soup on Sunday was cold and the waiter laughed about it',
      text: 'Cold soup on a Sunday is a let-down. We are sorry.',
    },
    {
      title: 'Something to use',
      channel: 'x-post',
      customer: 'The soup on Sunday was cold and the waiter laughed about it',
      text: "Sorry, Ben. I've put £9 back on your card; it shows by Tuesday.",
    },
    {
      title: 'Five stars',
      channel: 'google-business',
      rating: 5,
      customer: 'Best soup in town, no problem with the wait for the table',
      text: 'Thank you, that makes our day!',
    },
    { title: 'Nothing to take up', channel: 'x-post', customer: 'Worst ever!!', text: 'We are so sorry to hear this.' },
    ...passed,
  ],
  invalid: [
    {
      channel: 'google-business',
      rating: 1,
      customer: 'The soup on Sunday was cold and the waiter laughed about it',
      text: 'We are sorry that you were not satisfied. We hope to see you again.',
      findings: [{ messageId: 'no-echo', marked: 'We are sorry that you were not satisfied.' }],
      better: 'Cold soup on a Sunday is a let-down. Table 9 was mine to check, and I did not. Lea',
    },
    {
      title: 'Emoji before it',
      channel: 'facebook-comment',
      customer: 'The driver threw my parcel over the fence and broke the vase',
      text: '😔 We are so sorry to hear this. Your feedback is important to us.',
      findings: [{ messageId: 'no-echo', marked: '😔' }],
      better: '😔 A parcel over the fence must not happen. Which driver was it, and when? Then I talk to him today.',
    },
    {
      title: 'More words asked for',
      options: { minSharedTerms: 2 },
      channel: 'x-post',
      customer: 'The soup on Sunday was cold and the waiter laughed about it',
      text: 'We are so sorry about the soup.',
      findings: [{ messageId: 'no-echo', marked: 'We are so sorry about the soup.' }],
      better: 'We are so sorry about the cold soup, and about the waiter who laughed.',
    },
    ...found,
  ],
});
