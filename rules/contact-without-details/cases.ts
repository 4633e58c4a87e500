import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'The number beside it',
      channel: 'x-post',
      text: 'Please call us on 03069 990 911, any day from 8 to 8.',
    },
    {
      title: 'The link beside it',
      channel: 'facebook-comment',
      text: 'Please fill in the claim form: pemberton.example/claims',
    },
    {
      title: 'The address in the next sentence',
      channel: 'google-play',
      text: 'Please e-mail us a screenshot. The address is support@plumtask.example.',
    },
    {
      title: 'Call us back on a phone channel',
      channel: 'sms',
      text: 'We tried to reach you about the sofa. Please call us back before 5 pm. Tamworth Furniture',
    },
    {
      title: 'The sender of an e-mail can be answered',
      channel: 'email',
      text: `Hi Nadia,

The screws are on their way and arrive on Thursday.

If anything else is missing, just e-mail us.

Tomas`,
    },
    {
      title: 'A placeholder for the number',
      kind: 'library',
      text: 'Hi {{contact.first_name}}, please call us on {{brand.phone}}.',
    },
    {
      title: 'A phone number of theirs, not a way to us',
      channel: 'webchat',
      text: 'Add your phone number under Profile and the courier rings you ten minutes ahead.',
    },
    {
      title: 'A branch needs no number',
      channel: 'whatsapp',
      text: 'Pick up the card at the Allen Avenue branch from Thursday; bring your ID.',
    },
    {
      title: 'Hours beside the number, where the team wants them',
      options: { requireHours: true },
      channel: 'x-post',
      text: 'Please call us on 03069 990 911, open 8 am to 8 pm UK time.',
    },
    {
      title: 'No hours needed by default',
      options: { requireHours: false },
      channel: 'x-post',
      text: 'Please call us on 0161 496 0733 and quote P-88.',
    },
  ],
  invalid: [
    {
      channel: 'x-post',
      text: 'Please call customer services.',
      findings: [{ messageId: 'no-details', marked: 'call customer services.' }],
      better: 'Please call 03069 990 911, 8 am to 8 pm, and quote P-88: they see my note.',
    },
    {
      title: 'E-mail without an address',
      channel: 'google-play',
      text: 'Hi! Please e-mail us with the version number.',
      findings: [{ messageId: 'no-details', marked: 'e-mail us with the version number.' }],
      better:
        'Hi! Please e-mail your version number and a screenshot to support@plumtask.example; we answer within a day.',
    },
    {
      title: 'Live chat without a link',
      channel: 'x-post',
      text: 'Please reach out to our team via live chat.',
      findings: [{ messageId: 'no-details', marked: 'reach out to our team via live chat.' }],
      better: 'Our chat is at lark.example/chat, 8 am to 8 pm; say case L-19 and they see what you told me.',
    },
    {
      title: 'Emoji before it',
      channel: 'instagram-comment',
      text: '📞 Please give us a call.',
      findings: [{ messageId: 'no-details', marked: 'give us a call.' }],
      better: '📞 Does Tuesday at 10 suit you? If not, give us a call on 0117 496 0312, Tuesday to Saturday, 10 to 6.',
    },
    {
      title: 'Two ways, no details',
      channel: 'google-business',
      text: 'Dear Guest, please call our front desk. You can also e-mail us.',
      findings: [
        { messageId: 'no-details', marked: 'call our front desk.' },
        { messageId: 'no-details', marked: 'You can also e-mail us.' },
      ],
      better:
        'Dear Guest, please write to maya@alderhouse.example with your dates, and I will send the corrected bill within a day. Maya, manager',
    },
    {
      title: 'Nigerian English',
      channel: 'whatsapp',
      text: 'Kindly call our contact centre.',
      findings: [{ messageId: 'no-details', marked: 'call our contact centre.' }],
      better:
        'The card is blocked, so nobody can use it. For a new one, call us on 0117 496 0360, 24 hours, with your ID at hand.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi there, please ring our front desk.',
      findings: [{ messageId: 'no-details', marked: 'ring our front desk.' }],
      better:
        'Hi {{contact.first_name}}, does {{visit.date}} suit you? Reply here, or ring us on {{brand.phone}}, 8 am to 6 pm.',
    },
    {
      title: 'A number without hours, where the team wants them',
      options: { requireHours: true },
      channel: 'x-post',
      text: 'Please call us on 03069 990 911.',
      findings: [{ messageId: 'no-hours', marked: 'call us on 03069 990 911.' }],
      better:
        'Only billing can see the invoice: call us on 03069 990 911, open 8 am to 8 pm UK time, with your invoice number.',
    },
  ],
});
