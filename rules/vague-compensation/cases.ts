import { defineCases } from '../../src/rule.js';
import { found, passed } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'Amount, way and day',
      channel: 'email',
      text: "Hi Ines, I've put £12 on your card for the broken jar; it shows by Tuesday. Leo",
    },
    {
      title: 'One fact is enough by default',
      options: { require: 'one' },
      channel: 'x-post',
      text: "Sorry the show started late, Ben. We'll send you a voucher by e-mail. ^Ada",
    },
    { title: 'A question', channel: 'webchat', text: 'Did we give you a refund for the second ticket?' },
    { title: 'A refusal', text: "I'm afraid we won't be able to offer you a discount on top of the sale." },
    { title: 'The full price', channel: 'x-dm', text: "We'll give you a full refund for the cold pizza, Tom." },
    {
      title: 'A placeholder that will hold the amount',
      kind: 'library',
      text: "Hi {{first_name}}, we'll add a credit of {{amount}}.",
    },
    {
      title: 'It hangs on a step both sides see',
      channel: 'email',
      text: 'Once the boots are back, we will issue a refund.',
    },
    ...passed,
  ],
  invalid: [
    {
      channel: 'x-post',
      text: "Sorry the soup was cold, Mia. We'll give you a credit.",
      findings: [{ messageId: 'no-facts', marked: "We'll give you a credit" }],
      better: 'Sorry the soup was cold, Mia. £9 is back on your card; it shows by Tuesday. Leo',
    },
    {
      title: 'Emoji before it, nobody named',
      channel: 'instagram-comment',
      text: '🎁 A voucher has been issued for you!',
      findings: [{ messageId: 'no-facts', marked: 'voucher has been issued' }],
      better: '🎁 A £10 voucher has been in your inbox since noon, Tess; it is good until 30 June.',
    },
    {
      title: 'A passive future',
      channel: 'email',
      text: `Dear Mr Cole,

I am sorry about the noise. Compensation will be provided.

Kind regards,
Nia`,
      findings: [{ messageId: 'no-facts', marked: 'Compensation will be provided' }],
      better: `Dear Mr Cole,

I am sorry about the noise. I took £40 off your bill this morning; you pay £160 at the desk.

Kind regards,
Nia`,
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: "Hi {{first_name}}, sorry about the wait. You'll be compensated.",
      findings: [{ messageId: 'no-facts', marked: "You'll be compensated" }],
      better: "Hi {{first_name}}, sorry about the wait. You'll be compensated with {{amount}} on your account.",
    },
    {
      title: 'Told to ask for all three',
      options: { require: 'all' },
      channel: 'webchat',
      text: "I've added a $15 credit to your account.",
      findings: [{ messageId: 'incomplete', marked: "I've added a $15 credit" }],
      better: "I've added a $15 credit to your account; it comes off the bill of 1 June.",
    },
    ...found,
  ],
});
