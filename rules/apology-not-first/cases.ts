import { defineCases } from '../../src/rule.js';
import { found, passed } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'Up front, after a greeting',
      channel: 'email',
      text: `Hi Jas,

I am sorry that we sent the wrong lamp. Two orders were swapped in our shop. The right one is with you on Tuesday.`,
    },
    {
      title: 'A second apology',
      channel: 'email',
      text: 'The right lamp is with you on Tuesday. The old one can stay. Keep the box, please. Sorry again that we sent the wrong lamp.',
    },
    {
      title: 'Thanks for the wait instead',
      channel: 'webchat',
      text: 'Thank you for your patience, Ben. I found the order. It was in the wrong box. I am sorry that we lost it.',
    },
    {
      title: 'No apology',
      channel: 'x-post',
      text: 'Your lamp is with you on Tuesday. The old one can stay. Keep the box.',
    },
    {
      title: 'Another limit',
      options: { withinSentences: 3 },
      channel: 'webchat',
      text: 'I found the order. It was in the wrong box. I am sorry that we lost it.',
    },
    ...passed,
  ],
  invalid: [
    {
      channel: 'x-post',
      text: 'Saturday was a busy day in the shop. Two drivers were ill. We are sorry that we delivered the sofa late.',
      findings: [{ messageId: 'late', marked: 'We are sorry that we delivered the sofa late.' }],
      better: 'We are sorry that we delivered the sofa late. Two drivers were ill, and we told you too late.',
    },
    {
      title: 'After an excuse',
      channel: 'email',
      text: 'The delivery was late because of the snow. We are sorry that you waited all day.',
      findings: [{ messageId: 'after-excuse', marked: 'We are sorry that you waited all day.' }],
      better: 'We are sorry that you waited all day. The snow closed the road at noon.',
    },
    {
      title: 'Emoji before it',
      channel: 'facebook-comment',
      text: '🌧️ The rain came early. The tent was not up yet. The band was late as well. Sorry that we kept you waiting.',
      findings: [{ messageId: 'late', marked: 'Sorry that we kept you waiting.' }],
      better: '🌧️ Sorry that we kept you waiting. The rain came before the tent was up.',
    },
    ...found,
  ],
});
