import { defineCases } from '../../src/rule.js';
import { found, passed } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'A day and a number',
      channel: 'email',
      text: 'Hi Omar, your desk was sent on Monday 5 May, parcel number RX 4471.',
    },
    { title: 'Who has it', channel: 'x-dm', text: 'Your claim has been forwarded to the travel insurance team, Kim.' },
    { title: 'The way it comes', channel: 'webchat', text: "I've sent the label by e-mail, Jas." },
    { title: 'A condition', channel: 'x-post', text: 'Once the order has been shipped, you can track it in the app.' },
    { title: 'A question', channel: 'webchat', text: 'Hello Ann, was the form sent?' },
    { title: 'A fault that is owned up to', channel: 'x-dm', text: 'Sorry Ida, the wrong lamp was shipped.' },
    { title: 'Thanks for an opinion', channel: 'google-play', text: "Thanks, Uli! We've passed on your feedback." },
    {
      title: 'A placeholder that will hold the number',
      kind: 'library',
      text: 'Your order has been dispatched: {{tracking_link}}',
    },
    ...passed,
  ],
  invalid: [
    {
      channel: 'x-post',
      text: 'Hi Ben, your refund was processed. ^Ada',
      findings: [{ messageId: 'no-facts', marked: 'was processed' }],
      better: 'Hi Ben, we sent £40 to your card on 3 May, ref R-88. Your bank takes up to five days. ^Ada',
    },
    {
      title: 'Emoji before it',
      channel: 'instagram-comment',
      text: '📦 Your parcel is on its way!',
      findings: [{ messageId: 'no-facts', marked: 'is on its way' }],
      better: '📦 Your parcel left Leeds at 9 this morning with Roadlink, number RL 208.',
    },
    {
      title: 'Nobody by name',
      channel: 'email',
      text: `Dear Ms Roy,

thank you for the photos. We have escalated this to the relevant department.

Kind regards,
Paul`,
      findings: [{ messageId: 'no-facts', marked: 'We have escalated' }],
      better: `Dear Ms Roy,

thank you for the photos. We have escalated this to Mel in repairs, who rings you on Tuesday before noon.

Kind regards,
Paul`,
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Your documents have been submitted.',
      findings: [{ messageId: 'no-facts', marked: 'have been submitted' }],
      better: 'Your documents have been submitted to the licence office today; it answers within ten days.',
    },
    ...found,
  ],
});
