import { defineCases } from '../../src/rule.js';
import { found, passed } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'What is hit, what works and the next update',
      channel: 'x-post',
      text: "Card payments in the iOS app have failed since 9:10; we're aware of the issue. The website works. Next update at 11:00.",
    },
    {
      title: 'A way round it',
      channel: 'webchat',
      text: "We're aware of the problem with the app. Until it is fixed, pay on the website: open Account, then Bills.",
    },
    {
      title: 'A link to the rest',
      channel: 'x-post',
      text: "We're investigating an outage of the chat: https://status.example.com",
    },
    { title: 'It is over', channel: 'x-post', text: 'We had an outage of the chat. The issue has been fixed.' },
    {
      title: 'A time is enough by default',
      options: { require: 'one' },
      channel: 'x-post',
      text: "We're aware of an issue with logins since 9:10.",
    },
    {
      title: 'One case, not a notice',
      channel: 'webchat',
      text: 'Are you still having problems with the app? Which version is it?',
    },
    ...passed,
  ],
  invalid: [
    {
      channel: 'x-post',
      text: "We're aware of some issues.",
      findings: [{ messageId: 'bare', marked: "We're aware of some issues" }],
      better:
        "Card payments in the iOS app have failed since 9:10. The website works. Next update at 11:00. We're aware of some issues with codes too.",
    },
    {
      title: 'Emoji before it',
      channel: 'facebook-comment',
      text: '⚠️ Our website is down. We are working on a fix.',
      findings: [{ messageId: 'bare', marked: 'Our website is down' }],
      better: '⚠️ Our website has been down since 8:05. Ring 555-0100 to book; we expect it back by noon.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'We are currently experiencing technical difficulties.',
      findings: [{ messageId: 'bare', marked: 'We are currently experiencing technical difficulties' }],
      better: 'We are currently experiencing technical difficulties. All about it: https://status.example.com',
    },
    {
      title: 'Told to ask for the next update',
      options: { require: 'next-update' },
      channel: 'x-post',
      text: "We're aware of an issue with logins since 9:10.",
      findings: [{ messageId: 'no-next-update', marked: "We're aware of an issue" }],
      better: "We're aware of an issue with logins since 9:10. Next update here at 10:30.",
    },
    ...found,
  ],
});
