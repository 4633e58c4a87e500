import type { Case, InvalidCase } from '../../src/rule.js';

/** Answers that say sorry once, bring something new, or do not say sorry. */
export const newsOrNoApology: readonly Case[] = [
  {
    text: "Engineer booked for tomorrow 10-12, he'll ring 20 minutes before.",
    thread: [
      { from: 'customer', text: 'No hot water' },
      { from: 'brand', text: 'Sorry about that! Is the pilot light on?' },
      { from: 'customer', text: 'No' },
      { from: 'brand', text: "Sorry, that points to the valve. I've asked for a visit." },
      { from: 'customer', text: 'when?' },
    ],
  },
  {
    text: 'Sorry, and this one is a separate fault of ours: the voucher expired because we dated it wrong. New code in your inbox, valid to 31 December.',
    thread: [
      { from: 'customer', text: 'Order late' },
      { from: 'brand', text: "Sorry it's late! It's on the van now, with you before 6." },
      { from: 'customer', text: 'Came, thanks. But the voucher in the box says it expired last month' },
    ],
  },
  {
    text: "Could you tell me whether the light at the back is green or amber? That decides if it's the line or the box.",
    thread: [
      { from: 'customer', text: 'internet down again' },
      { from: 'brand', text: 'Sorry to hear that. Did a restart help?' },
      { from: 'customer', text: 'no' },
    ],
  },
  {
    text: "I've cancelled the duplicate order and nothing will be charged.",
    thread: [
      { from: 'customer', text: 'ordered twice by accident' },
      { from: 'brand', text: 'No problem, which one shall I cancel?' },
      { from: 'customer', text: 'the second' },
    ],
  },
  {
    text: "Sorry for the error in my last message: the fee is £5, not £15. I've taken off the difference.",
    thread: [
      { from: 'customer', text: 'You said no fee' },
      { from: 'brand', text: "There's a £15 fee for changes after noon." },
      { from: 'customer', text: 'Website says £5' },
    ],
  },
  {
    text: 'Hold the power key for ten seconds, then plug the cable in. It should start within a minute.',
    thread: [
      { from: 'customer', text: 'tv box dead' },
      { from: 'brand', text: 'Sorry! Which model?' },
      { from: 'customer', text: 'MX2' },
    ],
  },
  {
    text: "We've asked the cleaner to come back on Tuesday between 1 and 3; there's no charge.",
    thread: [
      { from: 'customer', text: 'windows were left smeared' },
      { from: 'brand', text: 'So sorry. Front or back?' },
      { from: 'customer', text: 'all of them' },
    ],
  },
  {
    text: "The form is under Account > Documents > Tax. I've switched the English one on for you.",
    thread: [
      { from: 'customer', text: "Where's my tax form" },
      { from: 'brand', text: 'Hi Olu, which year?' },
      { from: 'customer', text: 'last year' },
    ],
  },
];

/** Answers that say sorry again, and that is all. */
export const regretsAgain: readonly InvalidCase[] = [
  {
    text: "Again, we're so sorry about this.",
    thread: [
      { from: 'customer', text: "My parcel still isn't here" },
      { from: 'brand', text: "Sorry to hear that! What's the tracking number?" },
      { from: 'customer', text: 'AB4411, sent it twice already' },
      { from: 'brand', text: 'Apologies for the delay, the depot is looking at it.' },
      { from: 'customer', text: "It's been another day. Anything?" },
    ],
    findings: [{ messageId: 'too-many', marked: "we're so sorry about this." }],
  },
  {
    text: 'Sorry, I do understand how upset you must be.',
    thread: [
      { from: 'customer', text: 'Where is my refund' },
      { from: 'brand', text: 'So sorry for the wait!' },
      { from: 'customer', text: 'That is not an answer' },
    ],
    findings: [{ messageId: 'nothing-new', marked: 'Sorry' }],
  },
  {
    text: "Oh no, sorry! That's not the experience we want for you.",
    thread: [
      { from: 'customer', text: 'wrong size trainers came' },
      { from: 'brand', text: 'Oh no, sorry about that! Can you send a photo?' },
      { from: 'customer', text: 'sent' },
      { from: 'brand', text: 'Sorry for the wait on this one, passing it over to the warehouse team.' },
      { from: 'customer', text: 'hello??' },
    ],
    findings: [{ messageId: 'too-many', marked: 'sorry!' }],
  },
  {
    text: "I can only say sorry again, Joe. I'll be sure to pass that on. ^LM",
    thread: [
      { from: 'customer', text: '40 min in your queue' },
      { from: 'brand', text: "Sorry for the wait Joe, we're busy today. ^LM" },
      { from: 'customer', text: 'busy every day mate' },
      { from: 'brand', text: "Sorry Joe, I'll pass that on. ^LM" },
      { from: 'customer', text: 'you always "pass it on"' },
    ],
    findings: [{ messageId: 'too-many', marked: 'I can only say sorry again' }],
  },
  {
    text: 'Dear Mr Okafor, we wish to apologise again for the dissatisfaction you have experienced with our bank.',
    thread: [
      { from: 'customer', text: 'My card was swallowed by your machine on King Street.' },
      { from: 'brand', text: 'Dear Mr Okafor, we apologise for this experience.' },
      { from: 'customer', text: 'I need a card, not an apology' },
      { from: 'brand', text: 'Dear Mr Okafor, we are sorry to learn that you remain without a card.' },
      { from: 'customer', text: 'A week now' },
    ],
    findings: [
      {
        messageId: 'too-many',
        marked: 'we wish to apologise again for the dissatisfaction you have experienced with our bank.',
      },
    ],
  },
  {
    text: 'Once again I apologise on behalf of the whole team at Larkfield School Photos. Your feedback has been noted.',
    thread: [
      { from: 'customer', text: "The photos are of somebody else's child" },
      { from: 'brand', text: 'We are so sorry for the mix up.' },
      { from: 'customer', text: 'So where are ours?' },
      { from: 'brand', text: 'Sorry, the lab is closed today.' },
      { from: 'customer', text: 'And today?' },
    ],
    findings: [
      {
        messageId: 'too-many',
        marked: 'Once again I apologise on behalf of the whole team at Larkfield School Photos.',
      },
    ],
  },
  {
    text: "Sorry about this, we'll get there!",
    thread: [
      { from: 'customer', text: 'Sofa delivery no show' },
      { from: 'brand', text: 'Sorry about this! Checking with the driver.' },
      { from: 'customer', text: "He's not answering his phone" },
      { from: 'brand', text: 'Sorry about this, still checking.' },
      { from: 'customer', text: 'I took a day off work for it!!' },
    ],
    findings: [{ messageId: 'too-many', marked: 'Sorry about this' }],
  },
  {
    text: "I'm so, so sorry. I can imagine how stressful this is with the baby.",
    thread: [
      { from: 'customer', text: 'You sent the cot without screws' },
      { from: 'brand', text: "I'm so sorry! Let me ask the supplier." },
      { from: 'customer', text: 'Did they answer?' },
      { from: 'brand', text: 'So sorry, not yet.' },
      { from: 'customer', text: "It's the 4th day we have no bed for her" },
    ],
    findings: [{ messageId: 'too-many', marked: "I'm so, so sorry." }],
  },
  {
    text: 'Apologies again Ms Lindqvist for the time this takes.',
    thread: [
      { from: 'customer', text: 'I asked for my blood results on Monday' },
      { from: 'brand', text: 'Apologies Ms Lindqvist, the lab is behind.' },
      { from: 'customer', text: "It's Wednesday" },
      { from: 'brand', text: "We're sorry Ms Lindqvist, they are still not in." },
      { from: 'customer', text: "Friday now. I'm worried" },
    ],
    findings: [{ messageId: 'too-many', marked: 'Apologies again Ms Lindqvist for the time this takes.' }],
  },
];
