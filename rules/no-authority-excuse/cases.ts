import { defineCases } from '../../src/rule.js';
import { found, passed } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'The case goes to somebody who can',
      channel: 'x-dm',
      text: "I'm only on the chat team, Ada, so I've sent your case 4471 to Ana in refunds; she writes to you by 5 pm.",
    },
    {
      title: 'A reason of privacy, with a way',
      channel: 'x-post',
      text: "I can't see account data here, for your privacy. Send me your booking code by DM and I'll open it.",
    },
    {
      title: 'What the customer may not do',
      channel: 'email',
      text: "You're not allowed to change the name on the ticket, but you can give it back until Friday.",
    },
    { title: 'Asked, not claimed', channel: 'webchat', text: 'Is the date out of our hands?' },
    ...passed,
  ],
  invalid: [
    {
      channel: 'x-post',
      text: "I'm only the social media team, sorry Jo.",
      findings: [{ messageId: 'no-power', marked: "I'm only the social media team" }],
      better: "Refunds sit with Ana's team, Jo. I've sent them your case 4471, and Ana writes to you today.",
    },
    {
      channel: 'email',
      text: `Dear Mr Lund,

I don't have the authority to waive the fee.

Kind regards,
Pia`,
      findings: [{ messageId: 'no-power', marked: "don't have the authority" }],
      better: `Dear Mr Lund,

I asked Eva, who runs billing, to waive the fee. She answers you by noon tomorrow.

Kind regards,
Pia`,
    },
    {
      title: 'Emoji before it',
      channel: 'facebook-comment',
      text: "🤷 It's out of our hands, Tom.",
      findings: [{ messageId: 'no-power', marked: 'out of our hands' }],
      better: '🔧 The landlord decides on the lift, Tom. I rang him today; he sends somebody on Monday.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: "Hi {{first_name}}, it isn't our decision.",
      findings: [{ messageId: 'no-power', marked: "isn't our decision" }],
      better: 'Hi {{first_name}}, the fares team decides. I sent them your letter today, and they answer by {{date}}.',
    },
    ...found,
  ],
});
