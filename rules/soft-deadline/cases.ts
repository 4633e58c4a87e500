import { defineCases } from '../../src/rule.js';
import { found, passed } from './kinds.js';

export default defineCases({
  valid: [
    { title: 'A promise that vague-promise reports', channel: 'x-post', text: "We'll get back to you soon, Kim." },
    {
      title: 'The same, with the option written out',
      options: { inPromises: false },
      channel: 'x-post',
      text: "We'll fix it shortly.",
    },
    { title: 'Good wishes', channel: 'instagram-comment', text: 'Lovely photo, Ben! See you soon.' },
    { title: "The customer's part", channel: 'x-dm', text: 'Please send us the code as soon as you can.' },
    { title: 'A day beside it', channel: 'email', text: 'The part is here soon, by Thursday at the latest.' },
    { title: 'A hope', channel: 'x-post', text: 'Hope the rain is over soon!' },
    ...passed,
  ],
  invalid: [
    {
      channel: 'x-post',
      text: 'Refund coming shortly, Mia.',
      findings: [{ messageId: 'no-date', marked: 'shortly' }],
      better: 'Your £12 lands by Thursday 12 May, Mia.',
    },
    {
      title: 'Emoji before it',
      channel: 'google-play',
      text: '🔧 Dark mode is coming soon!',
      findings: [{ messageId: 'no-date', marked: 'soon' }],
      better: '🔧 Dark mode is in 3.9, which is in the store on Tuesday 3 June.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'The blue one is back in stock in the near future.',
      findings: [{ messageId: 'no-date', marked: 'in the near future' }],
      better: 'The blue one is back in stock on {{date}}.',
    },
    {
      title: 'Twice in one reply',
      channel: 'email',
      text: `Dear Ms Roy,

the new stock is due in due course. The shop opens shortly.

Kind regards,
Paul`,
      findings: [
        { messageId: 'no-date', marked: 'in due course' },
        { messageId: 'no-date', marked: 'shortly' },
      ],
      better: `Dear Ms Roy,

the new stock is due on Monday. The shop opens at 9.

Kind regards,
Paul`,
    },
    {
      title: 'A team that wants promises flagged too',
      options: { inPromises: true },
      channel: 'x-post',
      text: "We'll get back to you soon, Kim.",
      findings: [{ messageId: 'no-date', marked: 'soon' }],
      better: 'I ring the depot now and write to you here by 4 pm, Kim. Dee',
    },
    ...found,
  ],
});
