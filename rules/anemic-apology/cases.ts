import { defineCases } from '../../src/rule.js';
import { closed, open } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'Status with a way on',
      channel: 'x-post',
      customer: 'Where is the 17:22 to Barrow Hill?',
      text: 'Sorry, it is stuck behind a signal fault at Crane Road. The 17:40 from platform 3 takes your ticket. ^Lou',
    },
    {
      title: 'A question that narrows the problem',
      channel: 'x-post',
      customer: 'your yoghurt was sour and it is still in date',
      text: '@kit_ames Sorry about that, Kit! What is the batch number on the lid?',
    },
    {
      title: 'A remedy done',
      channel: 'whatsapp',
      customer: 'The rider brought somebody else his food o',
      text: 'Sorry about the mixed-up bags, Kemi. We sent your rice again at 1:10 pm, and Musa will reach you before 1:40 pm.',
    },
    {
      title: 'A refusal: dead-end-refusal looks after it',
      channel: 'webchat',
      customer: 'Can you waive the late fee?',
      text: "I'm sorry, but we can't waive the late fee.",
    },
    {
      title: 'An apology after the customer has closed',
      channel: 'x-post',
      customer: 'All good now, thank you!',
      text: 'Glad to read that, and sorry again for the wait!',
    },
    {
      title: 'Condolences with the one thing that matters',
      channel: 'email',
      customer: 'My mother passed away in March and her phone contract is still being billed.',
      text: `Dear Ms Adeyemi,

I am very sorry for your loss.

I closed the contract today and refunded £36.40, what we took since March. Nothing more is due, and you need not send anything.

With sympathy,
Joan Pryce
Bereavement Team`,
    },
    {
      title: 'Words care-lint cannot place: it stays silent',
      channel: 'x-post',
      customer: 'the left cup rattles on every train ride',
      text: 'Sorry, Wes, that membrane clip loosens when the hinge cools and the foam shrinks round it.',
    },
    {
      title: 'A hand-off that says what to bring and what happens there',
      channel: 'x-post',
      customer: 'You took my subscription twice this month',
      text: "Sorry about the second charge, Ivo. DM us the last four digits of the card and I'll reverse it today. ^Meg",
    },
    {
      title: 'A dated promise',
      channel: 'tripadvisor',
      customer: 'No lift for three days and our room was on the fifth floor.',
      text: 'Dear Inès, we are sorry you had to climb five floors for three days. The new motor will be fitted on 14 May. Karim, front desk',
    },
    {
      title: 'A library entry that waits for its fact',
      kind: 'library',
      tags: ['complaint'],
      text: 'Hi {{contact.first_name}}, sorry your parcel is late. It will be with you by {{ticket.new_delivery_date}}.',
    },
    {
      title: 'A library entry that opens the conversation, before the answer',
      kind: 'library',
      tags: ['greeting', 'apology'],
      text: 'Hi {{contact.first_name}}, so sorry about the wait!',
    },
    ...closed,
  ],
  invalid: [
    {
      title: 'A preface does not make an open question narrow',
      channel: 'x-post',
      text: 'Sorry for the upset! Without posting anything private, would you tell us a little more about the issue?',
      findings: [{ messageId: 'nothing-to-use', marked: 'Sorry for the upset!' }],
    },
    {
      channel: 'x-post',
      customer: 'Ninety minutes at the coach stop in the rain and not one word from you',
      text: "@mairi_dunn We're really sorry to hear this, Mairi. That's not the experience we want for our passengers. ^DL",
      findings: [{ messageId: 'nothing-to-use', marked: "We're really sorry to hear this" }],
      better:
        "@mairi_dunn Sorry we left you in the rain: the 16:10 broke down and we didn't say so. Coach 7 stops at 18:05, and I've refunded today's fare. ^Dan",
    },
    {
      title: 'A hotel review answered with courtesy only',
      channel: 'tripadvisor',
      customer: 'Damp walls, and the shower ran cold both mornings.',
      text: `Dear Guest,

Thank you for taking the time to share your feedback. We are very sorry that your stay did not meet your expectations.

We strive to offer the highest standards of comfort, and we hope to welcome you again.

Kind regards,
The Management`,
      findings: [
        { messageId: 'nothing-to-use', marked: 'We are very sorry that your stay did not meet your expectations.' },
      ],
      better: `Dear Guest,

I am sorry about the damp wall and the cold showers. On 9 May we replaced the mixing valve on your floor, and the wall was dried and repainted the same week.

Karim, front desk`,
    },
    {
      title: 'Emoji before the apology',
      channel: 'facebook-comment',
      customer: 'The birthday cake had the wrong name on it. In front of twenty kids.',
      text: '😢 We are so sorry about the cake, Gemma! We hope she had a wonderful day all the same.',
      findings: [{ messageId: 'nothing-to-use', marked: 'We are so sorry about the cake' }],
      better:
        'Sorry we iced the wrong name, Gemma. The cake is refunded in full, and a new one is free: which Saturday suits you? Bea, bakery lead',
    },
    {
      title: 'E-mail with greeting, pride and sign-off',
      channel: 'email',
      customer: 'I have been without hot water for nine days and nobody has called me back.',
      text: `Dear Mrs Okafor,

Thank you for getting in touch.

I am very sorry to hear about the problems with your boiler. I understand how upsetting this must have been.

Thank you for your patience.

Yours sincerely,
Graham Pell`,
      findings: [
        { messageId: 'nothing-to-use', marked: 'I am very sorry to hear about the problems with your boiler.' },
      ],
      better: `Dear Mrs Okafor,

I am sorry we left you without hot water for nine days and did not call you back.

I have booked our engineer Tom Reyes for tomorrow, 8 to 10 am, and he has the part with him. I have also taken £90 off your June rent.

If he is not there by 10, call me on 0117 496 0355, 8 am to 6 pm.

Yours sincerely,
Graham Pell`,
    },
    {
      channel: 'whatsapp',
      customer: 'I paid for data bundle since morning and it has not reflected',
      text: 'Good afternoon ma. We sincerely apologize for the inconvenience. Kindly bear with us.',
      findings: [{ messageId: 'nothing-to-use', marked: 'We sincerely apologize for the inconvenience.' }],
      better:
        'Good afternoon ma. Sorry your 5 GB has not reflected since morning. I loaded it again at 2:15 pm; please switch the phone off and on. Chinedu',
    },
    {
      channel: 'webchat',
      customer: 'you charged me twice for one basket',
      text: 'I am so sorry to hear that. I completely understand how frustrating this must be for you.',
      findings: [{ messageId: 'nothing-to-use', marked: 'I am so sorry to hear that.' }],
      better:
        "Sorry we charged you twice. I've refunded the second £42.10 just now; your bank shows it by Thursday. I'm here until 6 if it doesn't.",
    },
    {
      title: 'A vague promise does not rescue it',
      channel: 'google-play',
      customer: 'Since the update I cannot log in',
      text: "Hi there, we're sorry about this! We'll fix it soon. Thank you for your support!",
      findings: [{ messageId: 'nothing-to-use', marked: "we're sorry about this!" }],
      better:
        'Hi there, sorry the update locked you out! Version 5.2.1 fixes the login and is in the store today. Please update and sign in once more.',
    },
    {
      title: 'A bare request for a private message does not rescue it',
      channel: 'x-post',
      customer: 'No network in Andheri East for two days',
      text: 'Hi Rohan, we apologise for this. Please DM us. Regards, Team Vayu',
      findings: [{ messageId: 'nothing-to-use', marked: 'we apologise for this.' }],
      better:
        'Sorry about the two days without network, Rohan. A cut fibre is being spliced, and service is back by 6 pm today. I will confirm here at 6. Asha',
    },
    {
      title: 'A saved reply that will be sent a thousand times',
      kind: 'library',
      tags: ['complaint'],
      text: 'Hi {{contact.first_name}}, we are sorry for the delay. We appreciate your patience.',
      findings: [{ messageId: 'nothing-to-use', marked: 'we are sorry for the delay.' }],
      better:
        'Hi {{contact.first_name}}, sorry your order {{order.number}} is late. It will reach you by {{order.new_date}}.',
    },
    {
      title: 'Told to judge closed matters as well',
      options: { ignoreAfterThanks: false },
      channel: 'x-post',
      customer: 'All good now, thank you!',
      text: 'Great to hear. Sorry again for the wait!',
      findings: [{ messageId: 'nothing-to-use', marked: 'Sorry again for the wait!' }],
    },
    ...open,
  ],
});
