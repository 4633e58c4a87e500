import { defineCases } from '../../src/rule.js';
import { faults, nearMisses } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'Praise that names the tie',
      channel: 'reddit-comment',
      text: 'I work here, so take it with salt: I love this shop. Ask me about sizes.',
    },
    {
      title: 'The voice of the house',
      channel: 'x-post',
      text: 'I love this shop too, Ines! We open at nine on Sunday.',
    },
    {
      title: 'Thanks for praise',
      channel: 'google-business',
      text: 'So glad you love the place. The lemon tree is back on Friday.',
    },
    {
      title: 'In private they know who answers',
      channel: 'x-dm',
      text: 'I love this shop as well. The green one is in on Tuesday; shall I keep it?',
    },
    ...nearMisses,
  ],
  invalid: [
    {
      channel: 'facebook-comment',
      customer: 'Is the shop in Mill Lane any good?',
      text: 'I love this shop!',
      findings: [{ messageId: 'praise', marked: 'I love this shop' }],
      better: 'I work there, so I am biased: come on a Tuesday, it is quiet, and try the wide ones first. Mel',
    },
    {
      title: 'Posing as a customer',
      channel: 'reddit-comment',
      text: 'As a regular customer myself, I never wait long. Try it!',
      findings: [{ messageId: 'customer', marked: 'As a regular customer' }],
      better: 'I work at the desk in Leith. Before ten the wait is about five minutes; Mondays are the worst.',
    },
    {
      title: 'The best of all',
      channel: 'google-business',
      text: "They're the best bakery in town.",
      findings: [{ messageId: 'praise', marked: "They're the best bakery" }],
    },
    ...faults,
  ],
});
