import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'A stock word made specific',
      channel: 'x-post',
      text: "Sorry about the trouble signing in, Dee! Update to 6.1 and it'll remember you.",
    },
    {
      title: 'The inconvenience of something',
      channel: 'x-post',
      text: 'Sorry about the inconvenience of two cancelled trains. The 17:40 takes you to Hull direct.',
    },
    {
      title: 'Pointing at what the customer wrote',
      channel: 'x-post',
      text: 'Sorry about this, Ama. Restart the hub and tell me whether the light turns green.',
    },
    {
      title: 'Sorry to hear that',
      channel: 'webchat',
      text: 'Sorry to hear that! Which airport are you at?',
    },
    {
      title: 'A named fault',
      channel: 'email',
      text: `Dear Mr Rahman,

I am sorry that the invoice went out in the name of your old company.

The corrected one is attached, and the due date moves to 30 June.

Kind regards,
Lena Vogt`,
    },
    {
      title: 'Confusion with its cause',
      channel: 'chatwoot-email',
      text: 'Hi Ivo, sorry for the confusion over your March invoice: we billed 12 seats instead of 10. The credit note is attached.',
    },
    {
      title: 'Trouble without an apology',
      channel: 'apple-app-store',
      text: 'If you have trouble with the widget, remove it and add it again; version 3.2 draws it afresh.',
    },
    {
      title: 'Hotel: the fault as the guest would say it',
      channel: 'tripadvisor',
      text: 'Dear Helen, we are sorry the paella was raw in the middle. Marco now tastes every pan before it goes out.',
    },
    {
      title: 'Words of the customer in quotes',
      channel: 'x-post',
      text: 'The notice that said "sorry for any inconvenience" is gone. The lift has run again since 4 pm.',
    },
  ],
  invalid: [
    {
      channel: 'x-post',
      text: 'Sorry for any inconvenience. The lift at Harbour Street is back at 4 pm.',
      findings: [{ messageId: 'stock-object', marked: 'Sorry for any inconvenience.' }],
      better: 'Sorry you had to take the stairs. The lift at Harbour Street is back at 4 pm.',
    },
    {
      title: 'Bank, Lagos',
      channel: 'whatsapp',
      text: 'Hello Adeola, we apologise for the inconvenience caused. The second debit was reversed at 10:20 am today.',
      findings: [{ messageId: 'stock-object', marked: 'we apologise for the inconvenience caused.' }],
      better: 'Hello Adeola, we are sorry we debited you twice. The second debit was reversed at 10:20 am today. Ngozi',
    },
    {
      title: 'Emoji before it',
      channel: 'instagram-comment',
      text: "💚 Sorry for the trouble, Dee! Update to 6.1 and it'll open again.",
      findings: [{ messageId: 'stock-object', marked: 'Sorry for the trouble' }],
      better: "Sorry the app closed on you, Dee! Update to 6.1 and it'll open again.",
    },
    {
      title: 'Hotel review',
      channel: 'tripadvisor',
      text: 'Dear Guest, we are sorry for your bad experience. The bar now closes at 11 pm, and the bass is off from 10.',
      findings: [{ messageId: 'stock-object', marked: 'we are sorry for your bad experience.' }],
      better:
        'Dear Guest, we are sorry the bar kept you awake. It now closes at 11 pm, and the bass is off from 10. Maya, manager',
    },
    {
      title: 'Twice in one e-mail',
      channel: 'email',
      text: `Dear Mrs Lund,

We apologise for the inconvenience. The new door for your dishwasher arrives on 14 May, and Helle will fit it on the 15th at 9 am.

Once again, we are sorry for any trouble.

Kind regards,
Helle Rask`,
      findings: [
        { messageId: 'stock-object', marked: 'We apologise for the inconvenience.' },
        { messageId: 'stock-object', marked: 'we are sorry for any trouble.' },
      ],
      better: `Dear Mrs Lund,

We are sorry that your dishwasher came with a broken door. The new one arrives on 14 May, and I will fit it on the 15th at 9 am.

Kind regards,
Helle Rask`,
    },
    {
      title: 'Confusion and nothing more',
      channel: 'webchat',
      text: "Apologies for the confusion. The right total is £42.10; I've sent you the new invoice.",
      findings: [{ messageId: 'stock-object', marked: 'Apologies for the confusion.' }],
      better: "Sorry we added the delivery twice. The right total is £42.10; I've sent you the new invoice.",
    },
    {
      title: 'Indian English',
      channel: 'x-post',
      text: 'Hi Rohan, we regret the inconvenience caused. Your refund of Rs 1,499 reached your bank on 3 May.',
      findings: [{ messageId: 'stock-object', marked: 'we regret the inconvenience caused.' }],
      better:
        'Hi Rohan, sorry we took 20 days over your refund. Rs 1,499 reached your bank on 3 May; the reference is in your inbox.',
    },
    {
      title: 'US software',
      channel: 'google-play',
      text: 'We apologize for the issues. Version 8.1.2 fixes the crash and is in the store today.',
      findings: [{ messageId: 'stock-object', marked: 'We apologize for the issues.' }],
      better: 'We apologize for the crash when you open the camera. Version 8.1.2 fixes it and is in the store today.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{contact.first_name}}, sorry for the inconvenience. Your order will arrive on {{order.new_date}}.',
      findings: [{ messageId: 'stock-object', marked: 'sorry for the inconvenience.' }],
      better: 'Hi {{contact.first_name}}, sorry your {{order.item}} is late. It will arrive on {{order.new_date}}.',
    },
  ],
});
