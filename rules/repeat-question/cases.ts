import { defineCases } from '../../src/rule.js';
import { askedAgain, notKnown } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'Asked to confirm',
      channel: 'email',
      customer: 'Please send it to 12 Mill Lane. Order 88-4412.',
      text: 'Is 12 Mill Lane still the right delivery address?',
    },
    {
      title: 'The first one does not match',
      channel: 'webchat',
      customer: 'Order number 88-4412, the lamp is broken.',
      text: 'I find no order 88-4412. Could you check the order number? It does not match the lamp.',
    },
    {
      title: 'For security, with the reason',
      channel: 'x-dm',
      customerData: { email: 'enid@example.com' },
      customer: 'Please close my account.',
      text: 'For your security, which e-mail address is the account under?',
    },
    {
      title: 'Not known yet',
      channel: 'webchat',
      customerData: { email: 'enid@example.com' },
      customer: 'My lamp is broken.',
      text: 'Sorry about the lamp. What is the order number, please?',
    },
    {
      title: 'The customer passed the question over',
      channel: 'webchat',
      thread: [
        { from: 'customer', text: 'No sound.' },
        { from: 'brand', text: 'Which cable did you plug into the left speaker?' },
        { from: 'customer', text: 'What cable? There was none in the box.' },
      ],
      text: 'There should be two. Which cable did you plug into the right speaker?',
    },
    ...notKnown,
  ],
  invalid: [
    {
      channel: 'email',
      customer: 'The lamp came broken. Order number 88-4412.',
      text: 'Sorry about the lamp. 💡 Could you send us your order number?',
      findings: [{ messageId: 'known', marked: 'Could you send us your order number?' }],
      better: 'Sorry about the lamp. I found your order, and a new one leaves on Friday. 💡',
    },
    {
      title: 'The help desk knows it',
      channel: 'webchat',
      customerData: { phone: '020 7946 0991' },
      customer: 'Can somebody ring me about the oven?',
      text: 'Of course. May I have your phone number?',
      findings: [{ messageId: 'known', marked: 'May I have your phone number?' }],
      better: 'Of course. Ana rings you at 4, on the number in your account.',
    },
    {
      title: 'Given as a thing with a number',
      channel: 'whatsapp',
      customer: 'Room 12, no hot water!',
      text: 'I am on it. What room are you in?',
      findings: [{ messageId: 'known', marked: 'What room are you in?' }],
      better: 'I am on it. Jo comes up at 4 with the key for the boiler.',
    },
    {
      title: 'Asked twice',
      channel: 'webchat',
      thread: [
        { from: 'customer', text: 'No sound from the left speaker.' },
        { from: 'brand', text: 'Which cable did you plug into the left speaker?' },
        { from: 'customer', text: 'The short one with the red end.' },
      ],
      text: 'Thanks. Which cable did you plug into the left speaker?',
      findings: [{ messageId: 'asked-before', marked: 'Which cable did you plug into the left speaker?' }],
      better: 'Thanks. The red end belongs into the amplifier; turn the cable round and the speaker plays.',
    },
    ...askedAgain,
  ],
});
