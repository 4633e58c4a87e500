import { defineCases } from '../../src/rule.js';

const now = '2026-05-05T09:00:00Z';

export default defineCases({
  valid: [
    { now, text: 'Your kettle ships by 20 May; I confirm here when it has left. Ana' },
    {
      now,
      title: 'Past events',
      text: 'You ordered it on 3 March, it was due on 12 March 2026 and left Leeds on 2026-04-01. We refunded you on April 9.',
    },
    {
      now,
      title: 'Days of a letter and of a purchase',
      channel: 'email',
      text: 'Dear Ms Okafor,\nthank you for your letter of 3 March 2026. We will replace the lamp you bought on 2 February.',
    },
    {
      now,
      title: 'Facts that hold from a day on',
      text: 'As of 1 January 2026 returns are free, and from 2 March we ship on Sundays too.',
    },
    {
      now,
      title: 'A day still to come in the same sentence',
      text: 'The order you placed on 3 March will arrive between 28 April and 20 May.',
    },
    {
      now,
      title: 'Months away, without a year',
      text: 'The festival starts on 20 September; tickets will be on sale in June.',
    },
    {
      now: '2026-11-29T12:00:00Z',
      title: 'The next one is meant',
      text: 'Show this message on your next visit before 1 June and the soup is on us.',
    },
    { now, title: 'Not over everywhere yet', text: 'The code KETTLE is valid until 4 May.' },
    {
      now,
      title: 'Versions and order numbers',
      text: 'Version 3.4.2025 will be in the store this week; your order 2025-03-03-17 ships with it.',
    },
    {
      now,
      title: "The customer's own words",
      text: 'You wrote "it will be here by 3 March": sorry, that was our mistake.',
    },
    { now, title: 'Two ways to read it, one still to come', text: 'It will be there by 03/06/2026.' },
    { now, title: 'A few days of grace', options: { graceDays: 14 }, text: 'The fitter will come by 28 April.' },
    { now, title: 'A slot', kind: 'library', text: 'Your order ships by {{order.ship_date}}.' },
  ],
  invalid: [
    {
      now: '2026-11-29T12:00:00Z',
      title: 'Less than four months back',
      text: 'The soup is on us with this code, valid until 1 September.',
      findings: [{ messageId: 'offer', marked: '1 September' }],
    },
    {
      title: 'A feast without a year does not count as a day to come',
      text: 'Order by 18 December 2025 to get the lamp in time for Christmas.',
      findings: [{ messageId: 'promise', marked: '18 December 2025' }],
    },
    {
      now,
      text: 'Ships by 3 March.',
      findings: [{ messageId: 'promise', marked: '3 March' }],
      better: 'Ships by 20 May; I confirm here when it has left.',
    },
    {
      now,
      title: 'An offer that ended, after an emoji',
      channel: 'instagram-comment',
      text: '🎁 The code SPRING takes 10 % off and is valid until 31 March 2026.',
      findings: [{ messageId: 'offer', marked: '31 March 2026' }],
      better: '🎁 The code MAY takes 10 % off and is valid until 31 May 2026.',
    },
    {
      now,
      title: 'Saved last year',
      kind: 'library',
      text: 'Hi {{contact.first_name}}, the new size will be in stores in autumn 2025. Please send the form back by November 30th, 2025.',
      findings: [
        { messageId: 'promise', marked: 'autumn 2025' },
        { messageId: 'promise', marked: 'November 30th, 2025' },
      ],
      better: 'Hi {{contact.first_name}}, the new size will be in stores in autumn 2026.',
    },
    {
      now,
      title: 'Only the second day is a promise',
      channel: 'email',
      text: 'You ordered on 2 March 2026 and will have it by 9 April 2026.',
      findings: [{ messageId: 'promise', marked: '9 April 2026' }],
    },
    {
      now,
      title: 'In figures',
      options: { dateOrder: 'mdy' },
      text: 'We expect it on 03/06/2026, on 2026-04-30 at the latest.',
      findings: [
        { messageId: 'promise', marked: '03/06/2026' },
        { messageId: 'promise', marked: '2026-04-30' },
      ],
    },
    {
      now,
      title: 'Longer than the grace',
      options: { graceDays: 3 },
      text: 'On 28 April we will call you back. The old voucher was issued to Jo and is valid until April 30.',
      findings: [
        { messageId: 'promise', marked: '28 April' },
        { messageId: 'offer', marked: 'April 30' },
      ],
    },
    {
      now: '2026-01-09T12:00:00Z',
      title: 'A feast that is over',
      text: 'Do not worry, it will be with you by Christmas.',
      findings: [{ messageId: 'promise', marked: 'Christmas' }],
    },
  ],
});
