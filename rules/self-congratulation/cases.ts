import { defineCases } from '../../src/rule.js';
import { moreInvalid, moreValid } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'An answer to praise',
      channel: 'google-business',
      rating: 5,
      text: 'Thank you, Ines! We pride ourselves on the bread, and Tom has kneaded it since 2009.',
    },
    {
      title: 'A certificate that was asked about',
      channel: 'email',
      customer: 'Is the kitchen certified, or was that award for the bar?',
      text: 'Hello Sam, our award-winning kitchen holds the organic certificate until 2027; the bar does not.',
    },
    {
      title: 'Proud of the customer',
      channel: 'x-post',
      customer: 'Finished the marathon in your shoes',
      text: "We're so proud of you, Ada! Rest those feet.",
    },
    {
      title: 'What was done',
      channel: 'x-post',
      text: 'The crew skipped row 20. I have told the lead, and lunch is on us on the way back. Mo',
    },
    ...moreValid,
  ],
  invalid: [
    {
      channel: 'x-post',
      customer: 'Two hours and nobody came to row 20 with food',
      text: 'We pride ourselves on our award-winning service.',
      findings: [
        { messageId: 'boast', marked: 'pride ourselves' },
        { messageId: 'boast', marked: 'award-winning' },
      ],
      better: 'The crew skipped row 20; I have told the lead. You get a meal voucher at the gate in Oslo. Mo',
    },
    {
      channel: 'trustpilot',
      rating: 1,
      text: 'We are sorry to hear this. Most of our customers love the strap.',
      findings: [{ messageId: 'crowd', marked: 'Most of our customers love' }],
      better: 'A strap that tears in a week is faulty. The new one, double stitched, left today; keep the old one.',
    },
    {
      channel: 'email',
      text: '💎 Dear Ms Roy, sorry that the ring came late. As the leading jeweller brand in the city we are known for our quality.',
      findings: [
        { messageId: 'boast', marked: 'As the leading jeweller brand' },
        { messageId: 'boast', marked: 'known for our quality' },
      ],
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, sorry about the delay. Our delivery is second to none.',
      findings: [{ messageId: 'boast', marked: 'second to none' }],
    },
    ...moreInvalid,
  ],
});
