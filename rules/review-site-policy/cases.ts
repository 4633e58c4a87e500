import { defineCases } from '../../src/rule.js';
import { faults, nearMisses } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'What changed',
      channel: 'tripadvisor',
      text: 'The boiler was replaced on 2 May; showers run hot now. Sorry that your week was before that.',
    },
    {
      title: 'Another channel',
      channel: 'email',
      text: 'We would like to offer you a free night: use the code in the next mail when you book.',
    },
    {
      title: 'A site without such a rule',
      channel: 'google-business',
      text: 'The soup was cold, sorry. Dessert is on the house next time: ask for Lea.',
    },
    {
      title: 'Done already',
      channel: 'tripadvisor',
      text: 'We refunded the second night on 3 May, and the lift is mended.',
    },
    {
      title: 'A service that every guest gets',
      channel: 'tripadvisor',
      text: 'The breakfast is free for all guests, and it starts at six now.',
    },
    {
      title: "A post with the customer's own data",
      channel: 'trustpilot',
      text: 'Please edit the review with your order number, all can read it.',
    },
    {
      title: 'Thanks for a changed review',
      channel: 'trustpilot',
      text: 'Thank you for updating your review, Kim. The spare part is in stock since Monday.',
    },
    {
      title: 'Allowed by an agreement with the site',
      options: { allow: ['list'] },
      channel: 'tripadvisor',
      text: 'Mended since your stay:\n- the lift\n- the lamp in room 12',
    },
    ...nearMisses,
  ],
  invalid: [
    {
      channel: 'tripadvisor',
      customer: 'Cold showers all week',
      text: 'Sorry about the showers. Here is 20% off your next stay!',
      findings: [{ messageId: 'gift', marked: '20% off' }],
      better: 'Cold showers for a week: sorry. The boiler was replaced on 2 May; showers run hot now. Lena, desk',
    },
    {
      title: 'Money',
      channel: 'tripadvisor',
      text: 'Please write to us. We would like to refund the night.',
      findings: [{ messageId: 'money', marked: 'We would like to refund' }],
      better:
        'You could not sleep because of the lift shaft. We lined it on Tuesday, and room 12 is used only when we are full.',
    },
    {
      title: 'Advertising',
      channel: 'apple-app-store',
      text: 'The crash is fixed in 4.2. Check out our new photo app as well.',
      findings: [{ messageId: 'promotion', marked: 'Check out our new' }],
      better:
        'The crash came from photos over 50 MB and is fixed in 4.2. If it still stops, tell me which phone you have.',
    },
    {
      title: 'Another review',
      channel: 'google-play',
      text: 'It works again since 4.2. Please consider changing your rating to 5 stars.',
      findings: [{ messageId: 'rating', marked: 'changing your rating to 5 stars' }],
      better: 'It has worked again since 4.2: the sync had stopped at 500 notes. Tell me here if a note is missing.',
    },
    {
      title: 'A charge of fraud',
      channel: 'tripadvisor',
      text: 'The kitchen closes at ten. This is clearly a fake review.',
      findings: [{ messageId: 'fraud-claim', marked: 'This is clearly a fake' }],
      better: "The kitchen closes at ten. I can't find your table in our book; which day was it?",
    },
    {
      title: 'Words to the site',
      channel: 'tripadvisor',
      text: 'We have asked Tripadvisor to look at this.',
      findings: [{ messageId: 'site-talk', marked: 'asked Tripadvisor' }],
    },
    {
      title: 'A list',
      channel: 'tripadvisor',
      text: 'Mended since your stay:\n- the lift\n- the lamp in room 12',
      findings: [{ messageId: 'list', marked: '- the lift\n- the lamp in room 12' }],
      better: 'The lift and the lamp in room 12 have been mended since your stay.',
    },
    {
      title: 'A number',
      channel: 'tripadvisor',
      text: 'Please call Lena on 555 014 7788 about the bill.',
      findings: [{ messageId: 'phone', marked: '555 014 7788' }],
    },
    ...faults,
  ],
});
