import { defineCases } from '../../src/rule.js';
import { moreInvalid, moreValid } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'One warm sentence, and the answer',
      channel: 'email',
      customer: 'The router died again, I work from home!',
      text:
        'Hi Jo, I understand how annoying that is in a working week. The engineer comes on Tuesday from 8 to 10. Until ' +
        'then the spare router is yours. It left today with DHL.',
    },
    {
      title: 'A death: feelings come first',
      channel: 'email',
      customer: 'My mother passed away and I need to close her account.',
      text:
        'Dear Ms Roy, I am so sorry for your loss. I understand how hard these days are. Thank you for telling us of her ' +
        'death. I have closed the account, and nothing more is due.',
    },
    {
      title: 'Told to allow more',
      options: { maxShare: 0.8 },
      channel: 'email',
      customer: 'Four hours without power, again!',
      text: 'I completely understand how frustrating this is. I would be upset too. I am so sorry for the trouble. The power is back at six.',
    },
    ...moreValid,
  ],
  invalid: [
    {
      channel: 'email',
      customer: 'Four hours without power, again!',
      text: 'I completely understand how frustrating this is. I would be upset too. I am so sorry for the trouble. The power is back at six.',
      findings: [{ messageId: 'share', marked: 'I completely understand how frustrating this is.' }],
      better:
        'Four hours in the dark twice a week is too much. The power is back at six. On Monday we will replace the cable.',
    },
    {
      channel: 'facebook-comment',
      customer: 'You lost my suitcase and nobody answers the phone',
      text:
        '💙 We hear you. We totally understand your frustration. We are truly sorry for what you went through. Thank you ' +
        'for your patience. Your bag is in Lisbon.',
      findings: [{ messageId: 'share', marked: 'We hear you.' }],
    },
    {
      title: 'A saved reply',
      kind: 'library',
      tags: ['complaint'],
      text:
        'Hi {{first_name}}, I understand how upsetting this must be. I can imagine how disappointed you are. I am very ' +
        'sorry for the delay. We really appreciate your patience. Your order ships on {{ship_date}}.',
      findings: [{ messageId: 'share', marked: 'Hi {{first_name}}, I understand how upsetting this must be.' }],
    },
    ...moreInvalid,
  ],
});
