import { defineCases } from '../../src/rule.js';
import { moreInvalid, moreValid } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'Somebody did it',
      channel: 'email',
      text: 'Hi Jo, I have opened case 4471 and I am reading the log now. You hear from me by 4 pm. Sam',
    },
    {
      title: 'A bot says that it is one',
      channel: 'messenger',
      text: 'Hi, I\'m the virtual assistant of the bakery. Ask me about opening hours, or write "person" and Lea takes over.',
    },
    {
      title: 'An automatic answer with a tag that says so',
      kind: 'library',
      tags: ['auto-reply'],
      text: 'This is an automated message. We open at 8 and answer until noon.',
    },
    {
      title: 'A wish for the customer',
      text: 'I hope the new lens reaches you before the wedding. DHL says Thursday.',
    },
    {
      title: 'Allowed by the team',
      options: { allow: ['dear customer'] },
      text: 'Dear customer, platform 4 is closed until 6 May; trains leave from 5.',
    },
    ...moreValid,
  ],
  invalid: [
    {
      channel: 'email',
      text: 'Dear customer, your ticket has been logged. Please do not reply to this email.',
      findings: [
        { messageId: 'nobody', marked: 'Dear customer' },
        { messageId: 'logged', marked: 'your ticket has been logged' },
        { messageId: 'automated', marked: 'do not reply to this email' },
      ],
      better: 'Hi Jo, I have it and I am reading the log now. You hear from me by 4 pm. Sam',
    },
    {
      channel: 'email',
      text: 'Hi Mr Osei, I hope this email finds you well. ☀️ The lamp is on its way.',
      findings: [{ messageId: 'filler', marked: 'hope this email finds you' }],
      better: 'Hi Mr Osei, the lamp left today and reaches you on Thursday.',
    },
    {
      channel: 'webchat',
      text: 'As an AI language model, I cannot see orders.',
      findings: [{ messageId: 'automated', marked: 'As an AI' }],
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Dear Sir/Madam, your query was received.',
      findings: [
        { messageId: 'nobody', marked: 'Dear Sir' },
        { messageId: 'logged', marked: 'your query was received' },
      ],
    },
    ...moreInvalid,
  ],
});
