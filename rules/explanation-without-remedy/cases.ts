import { defineCases } from '../../src/rule.js';
import { found, passed } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'The customer only asks why',
      channel: 'x-post',
      customer: 'Why was the pool closed?',
      text: 'The pool was closed because the heating failed.',
    },
    {
      title: 'A cause and a time',
      channel: 'x-post',
      customer: 'Stuck at Osk for an hour, this is a joke',
      text: 'Trains are held due to a signal failure at Osk; they run again from 9:40.',
    },
    {
      title: 'Something done',
      channel: 'email',
      customer: 'My table was gone when I came, I had booked!',
      text: "The table was given away because the queue was long. I've booked table 4 for you on Friday at 7 pm, and the starter is on us.",
    },
    {
      title: 'A question',
      channel: 'webchat',
      customer: 'The app crashes all the time',
      text: 'It crashes because the old version lacks the map. Which version do you have?',
    },
    ...passed,
  ],
  invalid: [
    {
      channel: 'x-post',
      customer: 'Stood in the cold for an hour, bus 7 never came!',
      text: 'Bus 7 was cancelled due to staff shortage.',
      findings: [{ messageId: 'only-reason', marked: 'Bus 7 was cancelled due to staff shortage.' }],
      better: 'Bus 7 was cancelled due to staff shortage, sorry. The 9:40 runs, and it takes your ticket.',
    },
    {
      title: 'Emoji before it',
      channel: 'facebook-comment',
      customer: 'My parcel is a week late and nobody answers',
      text: '📦 Deliveries are delayed because of the high demand.',
      findings: [{ messageId: 'only-reason', marked: 'Deliveries are delayed because of the high demand.' }],
      better: "📦 Yours waits in Leeds because the van broke down. I've put it on the van of Tuesday morning.",
    },
    {
      title: 'A cause and an empty apology',
      channel: 'email',
      customer: 'Our flight was cancelled and we slept on the floor',
      text: 'The flight was cancelled because of fog. We apologise for the inconvenience.',
      findings: [{ messageId: 'only-reason', marked: 'The flight was cancelled because of fog.' }],
      better: 'The flight was cancelled because of fog. Send me the hotel bill and I refund it today.',
    },
    ...found,
  ],
});
