import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'A library entry for the start of a conversation',
      kind: 'library',
      tags: ['greeting'],
      text: 'Hi {{ticket.requester.first_name}}, sorry to hear about the problem.',
    },
    {
      title: 'A library entry that thanks',
      kind: 'library',
      tags: ['thanks'],
      text: 'Hi {{ticket.requester.first_name}}, thank you for your feedback. It is important to us.',
    },
    {
      title: 'Thanks and praise need no offer',
      channel: 'x-post',
      customer: 'The new lounge is lovely, well done',
      text: 'So glad you like it! Enjoy your flight.',
    },
    {
      title: 'A pure answer',
      channel: 'webchat',
      customer: 'Until when are you open today?',
      text: 'We are open until 9 pm today.',
    },
    {
      title: 'A question that is answered with a wish: nothing was put off',
      channel: 'x-post',
      customer: 'Will you bring the choir to Leith again one day?',
      text: "Hopefully we'll sing there again at some point!",
    },
    {
      title: 'A plain no to a question is its answer',
      channel: 'webchat',
      customer: 'Do you sell the lamp in green?',
      text: "No, sorry, we don't have it in green.",
    },
    {
      title: 'A step',
      channel: 'x-post',
      customer: 'speaker will not pair with anything',
      text: 'Hold the power button for ten seconds until it blinks blue, then pair it again.',
    },
    {
      title: 'A question that narrows the problem',
      channel: 'reddit-comment',
      customer: 'Export fails every single time',
      text: 'Which version are you on, and how many rows does the board have?',
    },
    {
      title: 'A refusal with an alternative',
      channel: 'email',
      customer: 'The machine I wanted is gone from your shop and you sent me the wrong one.',
      text: `Hi Femi,

The grey one is discontinued, so I can't swap it like for like. The green one has the same motor; I can send it today at the old price.

Shall I?

Ben, Tarn Kitchens`,
    },
    {
      title: 'A hand-off with purpose and facts',
      channel: 'x-post',
      customer: 'my parcel was left in the bin again',
      text: "DM us the tracking number and I'll get the driver's photo from the depot today. ^Mo",
    },
    {
      title: 'A fact about this case',
      channel: 'x-post',
      customer: 'I want my money for the cancelled gig',
      text: 'Your refund left us this morning, ref 311. Banks take three to five days.',
    },
    {
      title: 'A review site, where money must not be offered',
      channel: 'tripadvisor',
      customer: 'Breakfast was cold every day.',
      text: 'Dear Luis, since 2 March the kitchen cooks in small batches every ten minutes, and Ana checks the trays at 8 and 9. Ana Sousa, Head of Food',
    },
    {
      title: 'Passed on: enough for a suggestion',
      channel: 'x-post',
      customer: 'You should offer oat milk on the early trains',
      text: "Good idea! I've passed it on to the catering team. ^Beth",
    },
    {
      title: 'Closed mode leaves alone a reply it does not understand',
      options: { mode: 'closed' },
      channel: 'mastodon',
      customer: 'My turntable hums and it is driving me mad',
      text: 'Ground loop, most likely: preamp earth floats when the lamp shares that circuit breaker.',
    },
  ],
  invalid: [
    {
      title: 'A question that is put off',
      channel: 'email',
      customer: 'How do I move my violin lesson to another teacher?',
      text: 'Dear Mr Oduya,\n\nThank you for your message. We will get back to you soon.',
      findings: [{ messageId: 'nothing-offered', marked: 'We will get back to you soon.' }],
      better: 'Dear Mr Oduya,\n\nOpen My lessons, choose Change teacher and pick one with a free hour on Thursday.',
    },
    {
      title: 'A request that is sent elsewhere',
      channel: 'webchat',
      customer: 'Please cancel my second ticket for the organ recital.',
      text: 'Kindly contact our box office.',
      findings: [{ messageId: 'nothing-offered', marked: 'Kindly contact our box office.' }],
      better: "Done: the second ticket is cancelled and £18 go back to your card by Friday. I've kept seat C4 for you.",
    },
    {
      title: 'Sent elsewhere, without a thread: somebody has asked',
      channel: 'x-post',
      text: 'Please give the harbour office a call.',
      findings: [{ messageId: 'nothing-offered', marked: 'Please give the harbour office a call.' }],
      better: 'Your berth is C 12, and the gate code comes by text at 4 pm.',
    },
    {
      title: 'A bare no to a problem',
      channel: 'x-post',
      customer: 'The stove you delivered has a broken door and nobody answers me.',
      text: "We're unable to help with this.",
      findings: [{ messageId: 'nothing-offered', marked: "We're unable to help with this." }],
      better: "We'll bring a new door on Tuesday between 9 and 11 and fit it there. Ola",
    },
    {
      title: 'The tag of the entry says that something went wrong',
      kind: 'library',
      tags: ['delivery', 'late'],
      text: 'Hi {{ticket.requester.first_name}}, thank you for your message. Your feedback is important to us.',
      findings: [{ messageId: 'nothing-offered', marked: 'Your feedback is important to us.' }],
      better:
        'Hi {{ticket.requester.first_name}}, your order {{ticket.order}} has left today and comes on {{ticket.delivery_date}}.',
    },
    {
      title: 'Without a tag the entry itself shows it',
      kind: 'library',
      text: 'Hi {{ticket.requester.first_name}}, we are aware of the issue. Thank you for your patience.',
      findings: [
        { messageId: 'nothing-offered', marked: 'Hi {{ticket.requester.first_name}}, we are aware of the issue.' },
      ],
    },
    {
      title: 'Open mode also judges a reply it does not understand',
      options: { mode: 'open' },
      channel: 'x-post',
      customer: 'My order is a week late',
      text: 'Thanks for letting us know, Carl. Gremlins again.',
      findings: [{ messageId: 'nothing-offered', marked: 'Thanks for letting us know, Carl.' }],
    },
    {
      channel: 'x-post',
      customer: 'My order is a week late and nobody answers',
      text: 'Thanks for letting us know, Carl. We appreciate it.',
      findings: [{ messageId: 'nothing-offered', marked: 'We appreciate it.' }],
      better:
        "Sorry it's a week late, Carl: the van missed your street twice. It's on the first van tomorrow, 8 to 10 am. I'll post here when it's handed over. ^Jo",
    },
    {
      title: 'Values instead of an answer',
      channel: 'google-business',
      customer: 'Rude cashier and dirty tables',
      text: 'Thank you for your feedback, Mo. We take this very seriously.',
      findings: [{ messageId: 'nothing-offered', marked: 'We take this very seriously.' }],
      better:
        'Sorry about the dirty tables and the rude words, Mo. Since Monday we wipe the tables every half hour. Ask for me next time. Lena, shop manager',
    },
    {
      title: 'Empathy alone',
      channel: 'webchat',
      customer: 'The invoice has the wrong company name and I asked twice',
      text: 'I understand your concern. It is very important to us.',
      findings: [{ messageId: 'nothing-offered', marked: 'It is very important to us.' }],
      better:
        'You asked twice, and the name is still wrong: sorry. I corrected it just now; the new invoice is in your inbox by noon. Priya, billing',
    },
    {
      title: 'Aware of it, working on it',
      channel: 'x-post',
      customer: 'Your checkout keeps rejecting my card',
      text: "🙏 Thanks for the heads up! We're aware of this and working on it.",
      findings: [{ messageId: 'nothing-offered', marked: "We're aware of this and working on it." }],
      better:
        'Card payments have failed since 9:10, sorry. Bank transfer works, and your basket is kept for 24 hours. Next update here at 11:00 BST. ^Ro',
    },
    {
      title: 'An apology and nothing else: anemic-apology reports it as well',
      channel: 'sms',
      customer: 'The driver never came',
      text: 'We are sorry for the delay. Thank you for your patience.\n\nKind regards,\nTamworth Furniture',
      findings: [{ messageId: 'nothing-offered', marked: 'We are sorry for the delay.' }],
      better:
        'Sorry we missed you today. New slot: tomorrow, 7 to 9 am, driver Imran. Reply NO if that does not suit. Tamworth Furniture',
    },
    {
      title: 'A vague question',
      channel: 'x-post',
      customer: 'Internet up and down all day, third day running',
      text: "Hi Karthik, that's not good. How can we help?",
      findings: [{ messageId: 'nothing-offered', marked: 'How can we help?' }],
      better:
        'Three days is too long, Karthik, sorry. Is the light on the modem red or amber? Red means our line: then an engineer comes tomorrow. Asha',
    },
    {
      title: 'Feedback passed on, for a loss',
      channel: 'x-post',
      customer: 'The app lost all my loyalty points and it is not the first time',
      text: "That's disappointing. We've passed this on to the team.",
      findings: [{ messageId: 'nothing-offered', marked: "We've passed this on to the team." }],
      better:
        "Sorry the app lost your points, Tess. They are saved with us: I've put all 2,140 back, and they show after you pull down to refresh. ^Vi",
    },
    {
      title: 'An e-mail with every courtesy and no answer',
      channel: 'email',
      customer: 'You have billed me for a gym I left in March. Please sort out the error.',
      text: `Dear Ms Laurent,

Thank you for contacting Peak & Pine.

We have received your message and understand your frustration. Our members mean a great deal to us.

Best wishes,
Member Care`,
      findings: [{ messageId: 'nothing-offered', marked: 'Our members mean a great deal to us.' }],
      better: `Dear Ms Laurent,

I am sorry we kept billing you after you left in March.

I have ended the contract as of 31 March and refunded both payments, £58 in all; they reach your account by Friday.

If they are not there on Friday, reply to this e-mail and I will ring the bank with you.

Best wishes,
Olu Martins, Member Care`,
    },
    {
      title: 'A saved reply for complaints',
      kind: 'library',
      tags: ['complaint'],
      text: 'Hi {{ticket.requester.first_name}}, we are sorry to hear about the problem. Your feedback is important to us.',
      findings: [{ messageId: 'nothing-offered', marked: 'Your feedback is important to us.' }],
      better:
        "Hi {{ticket.requester.first_name}}, sorry about the {{ticket.fault}}. I've booked a repair for {{ticket.visit_date}}. {{agent.name}}",
    },
  ],
});
