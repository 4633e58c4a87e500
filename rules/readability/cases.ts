import { defineCases } from '../../src/rule.js';
import { hardOnes } from './hard-kinds.js';
import { plainOnes } from './plain-kinds.js';

/** Nine plain words. */
const PLAIN = 'We have packed the blue lamp for you now. ';
const OFFICIAL =
  'The reimbursement of the expenditure necessitates the authorisation of the regional administration in advance. ';

export default defineCases({
  valid: [
    {
      title: 'Short, whatever its words',
      channel: 'sms',
      text: 'The remuneration necessitates authorisation by the administration. Please submit the documentation.',
    },
    { title: 'A level of your own', options: { maxGrade: 30 }, text: OFFICIAL.repeat(5).trim() },
    { title: 'Fewer words than asked for', options: { minWords: 200 }, text: OFFICIAL.repeat(5).trim() },
    {
      title: 'One hard sentence in a plain letter',
      channel: 'email',
      text: `${PLAIN.repeat(8)}${OFFICIAL}`.trim(),
    },
    ...plainOnes,
  ],
  invalid: [
    {
      title: 'The language of offices',
      channel: 'email',
      text:
        'Hi Ruth, thanks for your patience. Following the examination of your application, the reimbursement of the aforementioned amount will be ' +
        'effectuated subsequent to the receipt of the original documentation. In the absence of the requisite certificates, ' +
        'the administration is unfortunately not in a position to authorise any remuneration. We recommend undertaking the necessary arrangements immediately.',
      findings: [
        {
          messageId: 'hard',
          marked:
            'Following the examination of your application, the reimbursement of the aforementioned amount will be ' +
            'effectuated subsequent to the receipt of the original documentation.',
        },
      ],
      better:
        'Hi Ruth, thanks for your patience. We pay the 64 pounds back as soon as we have the two bills. Please send them here, a photo is fine. ' +
        'I will look at them the same day and write to you when the money is on its way. It takes three days to reach your bank. If one of the ' +
        'bills is lost, ask the shop for a copy, or tell me and I will.',
    },
    {
      title: 'Plain words in one endless sentence',
      channel: 'email',
      text:
        '🙂 The parcel left us on Monday and was put on the wrong van in Leeds, which is why it went to York and from there to Hull, where it was left ' +
        'in the yard over the night since the house was shut, and so it will not be with you by Friday but on Monday next week, and if you are not at home ' +
        'then the driver will leave it with the shop at the end of your street.',
      findings: [
        {
          messageId: 'long',
          marked:
            'The parcel left us on Monday and was put on the wrong van in Leeds, which is why it went to York and from there to Hull, where it was left ' +
            'in the yard over the night since the house was shut, and so it will not be with you by Friday but on Monday next week, ' +
            'and if you are not at home then the driver will leave it with the shop at the end of your street.',
        },
      ],
    },
    {
      title: 'A stricter level',
      options: { maxGrade: 3, minWords: 20 },
      text: 'We have tested the lamp again and replaced the broken switch, and it will be delivered to your house on Friday before noon.',
      findings: [
        {
          messageId: 'long',
          marked:
            'We have tested the lamp again and replaced the broken switch, and it will be delivered to your house on Friday before noon.',
        },
      ],
    },
    ...hardOnes,
  ],
});
