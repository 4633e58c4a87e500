import { defineCases } from '../../src/rule.js';
import { faults, nearMisses } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: "A post with the customer's own data",
      channel: 'x-post',
      text: 'Please delete the tweet with your phone number, everybody can read it. Your refund of £18 left today, ref 77.',
    },
    {
      title: 'Given already, with the review left to them',
      channel: 'email',
      text: "I refunded the £18 this morning. If you feel like updating your review, that's up to you.",
    },
    {
      title: 'A condition of another kind',
      channel: 'webchat',
      text: 'Once the kettle is back in our warehouse, we refund it the same day.',
    },
    {
      title: 'A request for a review, nothing offered in return',
      channel: 'google-business',
      text: 'Thank you, Ines! A review helps others to find us, whatever you write.',
    },
    {
      title: 'Saying that nothing depends on it',
      text: 'You need not change your review for this: the new wheel ships today, whatever you write.',
    },
    ...nearMisses,
  ],
  invalid: [
    {
      channel: 'x-dm',
      customer: 'The mixer you sent is broken and I told everyone so',
      text: "Update your review and we'll refund the mixer.",
      findings: [{ messageId: 'tied', marked: "Update your review and we'll" }],
      better: 'Sorry the mixer came broken. I refunded £62 just now, ref 4471; your bank shows it by Thursday. Ana',
    },
    {
      title: 'Asked in the sentence after the offer',
      channel: 'email',
      text: 'We can offer you a voucher of 40 euros. All we ask is that you take the video down.',
      findings: [{ messageId: 'tied', marked: 'All we ask is that you take the video down' }],
      better: 'The tent leaked and you slept in the car: sorry. A new one ships tomorrow, ref 4471. Mel',
    },
    {
      title: 'Silence as the price',
      channel: 'whatsapp',
      text: "As long as you don't post about this, I'll add a free month.",
      findings: [{ messageId: 'tied', marked: "As long as you don't post about this" }],
      better: 'You paid for March and could not log in once. I added a free month: it ends on 30 May now. Priya',
    },
    {
      title: 'Praise as the price, in a saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, leave us a 5-star review to get 10% off your next order.',
      findings: [{ messageId: 'tied', marked: 'leave us a 5-star review to get 10' }],
      better: 'Hi {{first_name}}, your order {{order.number}} has arrived. If a part is missing, reply here.',
    },
    ...faults,
  ],
});
