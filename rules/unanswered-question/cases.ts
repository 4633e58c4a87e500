import { defineCases } from '../../src/rule.js';
import { answered, passedOver } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'Both questions have an answer',
      channel: 'email',
      customer: 'How long does the repair take, and how much is it?',
      text: 'The repair takes four days and costs £35. Just bring the lamp to Quarry Road.',
    },
    {
      title: 'Asked to vent',
      channel: 'x-post',
      customer: 'Third tram that does not stop. Seriously? How hard can it be?',
      text: 'Sorry that three trams went past you. The stop is open again since 9.',
    },
    {
      title: 'A question back',
      channel: 'webchat',
      customer: 'When does my desk arrive?',
      text: 'Which of your two orders do you mean, the oak or the walnut?',
    },
    {
      title: 'An honest "I do not know yet"',
      channel: 'webchat',
      customer: 'When does the pool open again?',
      text: 'The pump is still in pieces, so I do not know yet. I will post the day here on Friday.',
    },
    {
      title: 'A link may hold the answer',
      channel: 'x-post',
      customer: 'What does it cost to send a bike to Oslo?',
      text: 'All our rates are here: https://rates.example.com/bikes',
    },
    {
      title: 'Answered in other words',
      channel: 'sms',
      customer: 'Do you deliver on Sundays?',
      text: 'We do, from 9 to 1.',
    },
    {
      title: 'The brand has answered already, and the customer has asked nothing since',
      channel: 'webchat',
      thread: [
        { from: 'customer', text: 'How much is a second key?' },
        { from: 'brand', text: '£8, ready while you wait.' },
        { from: 'customer', text: 'Great, see you then.' },
      ],
      text: 'See you then!',
    },
    ...answered,
  ],
  invalid: [
    {
      channel: 'email',
      customer: 'How long does the repair take, and how much is it?',
      text: 'The repair takes four days. Just bring the lamp to Quarry Road.',
      findings: [{ messageId: 'open', marked: 'Just bring the lamp to Quarry Road.' }],
      better: 'The repair takes four days and costs £35. Just bring the lamp to Quarry Road.',
    },
    {
      title: 'Thanks in place of an answer',
      channel: 'instagram-comment',
      customer: 'Does the pesto have nuts in it?',
      text: '🌿 Thank you for getting in touch with us.',
      findings: [{ messageId: 'open', marked: 'Thank you for getting in touch with us.' }],
      better: '🌿 Yes, the pesto has cashews, and no other nuts.',
    },
    {
      title: 'Two questions, no answer',
      channel: 'webchat',
      options: { maxQuestions: 2 },
      customer: 'How much is the big locker? And how many suitcases does it take?',
      text: 'Thanks for asking! We appreciate it.',
      findings: [{ messageId: 'several', marked: 'We appreciate it.' }],
      better: 'The big locker costs £9 a day and takes three suitcases.',
    },
    ...passedOver,
  ],
});
