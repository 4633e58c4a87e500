import { defineCases } from '../../src/rule.js';
import { moreInvalid, moreValid } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'The month as a word, the hour with its zone',
      channel: 'email',
      text: 'The sofa comes on 4 May between 10:00 and 12:00 CET.',
    },
    { title: 'Only one reading', text: 'Your pass is valid from 25/05.', options: { zones: false } },
    { title: 'A weekday beside it', text: 'We close on Monday 04/05 for the stocktaking.' },
    { title: 'A share and a score', text: 'It is for 1/2 price, and 4/5 stars by 9/10 customers. We are here 24/7.' },
    { title: 'The date stands beside it', text: 'The course starts next Friday, 12 June, in room 4.' },
    {
      title: 'A zone, where zones are asked for',
      options: { zones: true },
      text: 'The call is at 10:00 CET on 4 May.',
    },
    ...moreValid,
  ],
  invalid: [
    {
      channel: 'email',
      text: 'You get the refund by COB on 04/05.',
      findings: [
        { messageId: 'end-of-day', marked: 'COB' },
        { messageId: 'digits', marked: '04/05' },
      ],
      better: 'You get the refund by 17:00 CET on 4 May.',
    },
    {
      channel: 'x-post',
      text: '🚲 Your bike is ready next Friday, Sol.',
      findings: [{ messageId: 'next', marked: 'next Friday' }],
      better: 'Your bike is ready on Friday 12 June, Sol.',
    },
    {
      title: 'With a year',
      text: 'The warranty ends 03/04/2027.',
      findings: [{ messageId: 'digits', marked: '03/04/2027' }],
    },
    {
      title: 'Customers abroad',
      options: { zones: true },
      text: 'The webinar begins at 10:00 on 4 May.',
      findings: [{ messageId: 'zone', marked: '10:00' }],
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, please pay before 01/02.',
      findings: [{ messageId: 'digits', marked: '01/02' }],
    },
    ...moreInvalid,
  ],
});
