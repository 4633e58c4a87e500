import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'Correct English that doubles a word',
      channel: 'email',
      text: 'I see that that parcel had had two labels. What this is is a mix-up in Leeds; it is with you on Friday.',
    },
    {
      title: 'Said twice on purpose',
      channel: 'webchat',
      text: 'No no, that was our fault, and a very very slow day. The key is in your inbox now. Bye bye!',
    },
    {
      title: 'A verb that takes its preposition along',
      channel: 'email',
      text: 'Please log in in a private window. Once you have it open, turn syncing on on your phone; if it is on on both, tell me.',
    },
    {
      title: 'A clause without "that"',
      channel: 'x-post',
      text: 'I promise you you are next in line, Ade, number 4 of 4.',
    },
    {
      title: 'Names and numbers',
      text: 'Will will ring you from the Walla Walla shop at 10. 10 10 is the code of the door.',
    },
    {
      title: 'The end of one sentence, the beginning of the next',
      text: 'I sent the form to you. You can fill it in online.\n\nOrder\nOrder 4471 has left.',
    },
    {
      title: 'Quoted words and code',
      channel: 'email',
      text: 'You are right, our mail said "for the the wait". The line is `sed s/to to/to/` and went out today.',
    },
    {
      title: 'A reply in German',
      text: 'Wir haben die Pakete gefunden, die die Post in Köln liegen ließ. Sie kommen am Freitag.',
    },
    {
      kind: 'library',
      text: 'Hi {{first_name}}, the refund of {{refund.amount}} is on its way to the card you paid with.',
    },
  ],
  invalid: [
    {
      channel: 'x-post',
      text: 'Sorry for the the wait, Jo. Can you send us a photo of of the label?',
      findings: [
        {
          messageId: 'twice',
          marked: 'the the',
          fixed: 'Sorry for the wait, Jo. Can you send us a photo of of the label?',
        },
        {
          messageId: 'twice',
          marked: 'of of',
          fixed: 'Sorry for the the wait, Jo. Can you send us a photo of the label?',
        },
      ],
      better: 'Sorry for the wait, Jo. Can you send us a photo of the label?',
    },
    {
      title: 'Emoji before the match, and a word that may be meant',
      channel: 'whatsapp',
      text: '📦 Your order order is is on the van. It is with you by 4.',
      findings: [
        { messageId: 'unsure', marked: 'order order' },
        {
          messageId: 'twice',
          marked: 'is is',
          fixed: '📦 Your order order is on the van. It is with you by 4.',
        },
      ],
      better: '📦 Your order is on the van. It is with you by 4.',
    },
    {
      title: 'With a capital, three times, and across a wrapped line',
      channel: 'email',
      text: 'The the engineer is there at 9 on Monday and needs an hour in the\nthe the kitchen.',
      findings: [
        {
          messageId: 'twice',
          marked: 'The the',
          fixed: 'The engineer is there at 9 on Monday and needs an hour in the\nthe the kitchen.',
        },
        {
          messageId: 'twice',
          marked: 'the\nthe the',
          fixed: 'The the engineer is there at 9 on Monday and needs an hour in the kitchen.',
        },
      ],
      better: 'The engineer is there at 9 on Monday and needs an hour in the kitchen.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, you can change the address until we we pack order {{order.id}}; if it it has left, tell me.',
      findings: [
        {
          messageId: 'twice',
          marked: 'we we',
          fixed:
            'Hi {{first_name}}, you can change the address until we pack order {{order.id}}; if it it has left, tell me.',
        },
        { messageId: 'unsure', marked: 'it it' },
      ],
      better: 'Hi {{first_name}}, you can change the address until we pack order {{order.id}}.',
    },
  ],
});
