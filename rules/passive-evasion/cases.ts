import { defineCases } from '../../src/rule.js';
import { found, passed } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'It says who did it',
      channel: 'x-post',
      text: 'Your bag was misplaced by our crew in Rome, Ida. It is on the 14:10 and comes to your hotel at 6.',
    },
    {
      title: 'The circumstances are named',
      channel: 'email',
      text: 'The boat could not sail for reasons beyond our control: the harbour was closed for the storm until 4 pm.',
    },
    { title: 'What may happen', channel: 'webchat', text: 'If an error has occurred, tap Retry.' },
    {
      title: 'What the screen says',
      channel: 'webchat',
      text: 'When you see "An error has occurred", close the app and open it again.',
    },
    ...passed,
  ],
  invalid: [
    {
      channel: 'x-post',
      text: 'Sorry Ida, your bag was mishandled.',
      findings: [{ messageId: 'nobody', marked: 'your bag was mishandled' }],
      better: 'Sorry Ida, we loaded your bag on the wrong cart. It comes to your hotel at 6.',
    },
    {
      title: 'Nobody did it, and nothing could be done',
      channel: 'email',
      text: `Dear Mr Cole,

mistakes were made with your booking. I'm afraid it couldn't be helped.

Kind regards,
Nia`,
      findings: [
        { messageId: 'nobody', marked: 'mistakes were made' },
        { messageId: 'fate', marked: "couldn't be helped" },
      ],
      better: `Dear Mr Cole,

I gave your room to another guest. Room 12 is yours from 2 pm, at the same price.

Kind regards,
Nia`,
    },
    {
      title: 'Emoji before it',
      channel: 'facebook-comment',
      text: '🚧 Closed today due to circumstances beyond our control.',
      findings: [{ messageId: 'fate', marked: 'due to circumstances beyond our control' }],
      better: '🚧 Closed today: the water main in our street burst. We open on Thursday at 8.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, there has been a misunderstanding.',
      findings: [{ messageId: 'nobody', marked: 'there has been a misunderstanding' }],
      better: 'Hi {{first_name}}, we booked the wrong day for you. {{new_date}} is free: is it good for you?',
    },
    {
      title: 'A wording that is fine in this house',
      options: { allow: ['these things happen'] },
      channel: 'webchat',
      text: 'These things happen, and an error occurred.',
      findings: [{ messageId: 'nobody', marked: 'an error occurred' }],
      better: 'We sent the old file. The new one has been in your inbox since 10:02.',
    },
    ...found,
  ],
});
