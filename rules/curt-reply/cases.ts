import { defineCases } from '../../src/rule.js';
import { moreInvalid, moreValid } from './kinds.js';

const problem = 'The lift at gate 4 is broken again and I am in a wheelchair!';

export default defineCases({
  valid: [
    {
      title: 'A yes',
      channel: 'x-post',
      customer: 'Your site is down again, is it only me or everybody?',
      text: 'Everybody, sorry: back at 14:00.',
    },
    { title: 'One moment, in a chat', channel: 'webchat', customer: problem, text: 'One moment please.' },
    {
      title: 'An answer to praise',
      channel: 'instagram-comment',
      customer: 'Best croissants in town!!',
      text: 'Thank you!',
    },
    { title: 'Without the thread', channel: 'x-post', text: 'Noted, thanks.' },
    {
      title: 'Told that two words are enough',
      options: { minWords: 2 },
      channel: 'x-post',
      customer: problem,
      text: 'Noted, thanks.',
    },
    ...moreValid,
  ],
  invalid: [
    {
      channel: 'x-post',
      customer: problem,
      text: 'Noted.',
      findings: [{ messageId: 'short', marked: 'Noted.' }],
      better:
        'Noted, Ada: the engineers are at gate 4 from 2 pm. Until then the staff at the desk take you through. Mo',
    },
    {
      channel: 'google-business',
      rating: 1,
      text: 'Thanks 🙂',
      findings: [{ messageId: 'short', marked: 'Thanks 🙂' }],
    },
    {
      title: 'Initials do not count',
      channel: 'x-post',
      customer: 'You charged me twice and nobody answers my mails!',
      text: 'Please wait. ^AB',
      findings: [{ messageId: 'short', marked: 'Please wait. ^AB' }],
    },
    ...moreInvalid,
  ],
});
