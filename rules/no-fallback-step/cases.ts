import { defineCases } from '../../src/rule.js';
import { found, passed } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'What to do if it does not come',
      channel: 'email',
      text: `Dear Ms Roy,

thank you for the photos of the chair. I have ordered a new leg from the workshop in Hull, free of charge.

It arrives by post on Thursday 8 May. If it isn't there by Friday noon, reply here and I drive it over myself.

Kind regards,
Paul`,
    },
    { title: 'A short reply', channel: 'x-post', text: 'Your label arrives by e-mail at 2 pm, Kim.' },
    {
      title: 'A live chat',
      channel: 'webchat',
      text:
        'I have ordered a new leg for the chair from the workshop in Hull, Ms Roy, and it costs you nothing at ' +
        'all. The old one can go into the bin, we do not need it back from you. The new leg arrives by post on ' +
        'Thursday 8 May.',
    },
    {
      title: 'A link to track it',
      channel: 'email',
      text: `Dear Ms Roy,

thank you for the photos of the chair. I have ordered a new leg from the workshop in Hull, free of charge.

It arrives by post on Thursday 8 May, and you can see where it is at https://track.example.com/4471.

Kind regards,
Paul`,
    },
    ...passed,
  ],
  invalid: [
    {
      channel: 'email',
      text: `Dear Ms Roy,

thank you for the photos of the chair. I have ordered a new leg from the workshop in Hull, free of charge, and the old one can go into the bin.

It will arrive by post on Thursday 8 May.

Kind regards,
Paul`,
      findings: [{ messageId: 'no-fallback', marked: 'It will arrive by post on Thursday 8 May.' }],
      better: `Dear Ms Roy,

thank you for the photos of the chair. I have ordered a new leg from the workshop in Hull, free of charge, and the old one can go into the bin.

It will arrive by post on Thursday 8 May. If it doesn't, reply here and I drive it over.

Kind regards,
Paul`,
    },
    {
      title: 'Emoji before it',
      channel: 'facebook-comment',
      text:
        '🎫 Good news, Tom! The box office found two seats side by side in row F for the Saturday show, and they ' +
        'cost the same as the ones you had before. You will receive the new tickets by e-mail today. Bring nothing ' +
        'else, the name is on the list at the door.',
      findings: [{ messageId: 'no-fallback', marked: 'You will receive the new tickets by e-mail today.' }],
      better:
        '🎫 Good news, Tom! The box office found two seats side by side in row F for the Saturday show, and they ' +
        'cost the same as the ones you had before. You will receive the new tickets by e-mail today. If they are ' +
        'not there by 6, ring 555-0100 and we print them.',
    },
    {
      title: 'A shorter limit',
      options: { minChars: 20 },
      channel: 'x-post',
      text: 'Your label will be sent by e-mail at 2 pm, Kim.',
      findings: [{ messageId: 'no-fallback', marked: 'Your label will be sent by e-mail at 2 pm, Kim.' }],
      better: "Your label will be sent by e-mail at 2 pm, Kim. If it isn't there by 2:30, reply here.",
    },
    ...found,
  ],
});
