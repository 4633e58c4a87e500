import { defineCases } from '../../src/rule.js';
import { moreInvalid, moreValid } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'After the customer has said that it works',
      channel: 'x-dm',
      customer: 'It prints again, thank you so much!',
      text: 'Glad to hear it. If it helped, a review on the shop page is welcome. Mo',
    },
    {
      title: 'A survey line below the answer',
      channel: 'email',
      customer: 'My invoice shows the wrong VAT number.',
      text: 'Hi Ida,\n\nSorry, the number was typed wrong. The new invoice is attached.\n\nHow did we do? example.com/survey',
    },
    {
      title: 'Thanks for a review',
      channel: 'google-business',
      rating: 2,
      text: 'Thank you for leaving a review, Tom. The heating in room 4 was repaired on Monday.',
    },
    ...moreValid,
  ],
  invalid: [
    {
      channel: 'facebook-comment',
      customer: 'The printer stopped again after your update!',
      text: 'Sorry about that! Please leave us a 5-star review if you like our support.',
      findings: [{ messageId: 'praise', marked: 'leave us a 5-star review' }],
      better: 'The update broke the Wi-Fi print, sorry. Version 2.1 has been out since 9:00; does it print now?',
    },
    {
      channel: 'webchat',
      customer: 'Still no refund for the cancelled class.',
      text: '⭐ I have asked the bank. Please fill in our short survey about this chat.',
      findings: [{ messageId: 'survey', marked: 'fill in our short survey' }],
      better: 'I have asked the bank: the 40 euros are on your card by Friday. Write to me here if not. Kai',
    },
    {
      title: 'Even as a last line, where a team wants none',
      channel: 'email',
      options: { allowFooter: false },
      customer: 'My invoice shows the wrong VAT number.',
      text: 'Hi Ida,\n\nSorry, we look into the number.\n\nHow did we do? example.com/survey',
      findings: [{ messageId: 'survey', marked: 'How did we do' }],
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, we are sorry that the app crashed. Please consider updating your review once you have the new version.',
      findings: [{ messageId: 'praise', marked: 'updating your review' }],
    },
    ...moreInvalid,
  ],
});
