import type { Case, InvalidCase } from '../../src/rule.js';

/** Answers where the promise was kept, is not due yet, or the miss is owned. */
export const keptOrOwned: readonly Case[] = [
  {
    thread: [
      { from: 'customer', text: 'My washing machine repair was due today, nobody came.', at: '2026-05-04T15:00:00Z' },
      { from: 'brand', text: 'Sorry! Ana will ring you tomorrow at 3 pm.', at: '2026-05-04T15:20:00Z' },
      { from: 'customer', text: 'Nobody rang.', at: '2026-05-05T17:00:00Z' },
    ],
    now: '2026-05-05T17:30:00Z',
    text: "We said 3 pm and missed it, I'm sorry. I've spoken with Ana and she rings you at 6 today.",
    channel: 'x-dm',
  },
  {
    thread: [
      { from: 'customer', text: 'The boiler is off', at: '2026-01-10T07:00:00Z' },
      { from: 'brand', text: 'An engineer comes today between 2 and 4.', at: '2026-01-10T07:20:00Z' },
      { from: 'customer', text: 'ok thanks. should I leave the gas on?', at: '2026-01-10T08:00:00Z' },
    ],
    now: '2026-01-10T08:05:00Z',
    text: 'Please turn the gas off at the yellow lever until he has looked at it.',
    channel: 'sms',
  },
  {
    thread: [
      { from: 'customer', text: 'When is the new patch?', at: '2026-02-02T10:00:00Z' },
      { from: 'brand', text: 'The patch is out on Thursday.', at: '2026-02-02T10:10:00Z' },
      { from: 'customer', text: 'thx', at: '2026-02-02T10:12:00Z' },
      { from: 'customer', text: 'what will it fix?', at: '2026-02-03T10:12:00Z' },
    ],
    now: '2026-02-03T11:00:00Z',
    text: 'The crash on level 7 and the silent menu. Full notes: example.com/patch-notes',
    channel: 'discord-server',
  },
  {
    thread: [
      { from: 'customer', text: 'Double charge!', at: '2026-07-06T09:00:00Z' },
      { from: 'brand', text: "I'll ring you today at 4 pm.", at: '2026-07-06T09:30:00Z' },
      { from: 'customer', text: 'can u make it 6? at work', at: '2026-07-06T10:00:00Z' },
      { from: 'brand', text: '6 it is.', at: '2026-07-06T10:05:00Z' },
    ],
    now: '2026-07-06T16:45:00Z',
    text: 'Before I ring at 6: could you have the bank statement ready?',
    channel: 'sms',
  },
  {
    thread: [
      { from: 'customer', text: 'Dentist lost my X-ray', at: '2026-03-03T09:00:00Z' },
      { from: 'brand', text: 'Dr Oz will call you on Monday.', at: '2026-03-03T09:40:00Z' },
      { from: 'customer', text: 'He called, very kind, thank you. All good now.', at: '2026-03-09T12:00:00Z' },
    ],
    now: '2026-03-09T13:00:00Z',
    text: "That's good to hear. Take care!",
    channel: 'email',
  },
  {
    thread: [
      { from: 'customer', text: 'Cake for Saturday?', at: '2026-06-08T08:00:00Z' },
      { from: 'brand', text: "Yes! We'll send you the sketch tomorrow.", at: '2026-06-08T08:30:00Z' },
      { from: 'brand', text: "Here's the sketch, what do you think?", at: '2026-06-09T10:00:00Z' },
      { from: 'customer', text: 'Love it', at: '2026-06-09T18:00:00Z' },
    ],
    now: '2026-06-10T08:00:00Z',
    text: 'Wonderful. Pick-up is at 10 on Saturday.',
    channel: 'instagram-dm',
  },
  {
    thread: [
      { from: 'customer', text: 'lost my coat on the 42', at: '2026-12-01T17:00:00Z' },
      { from: 'brand', text: "I'll phone the garage tonight and tell you tomorrow by 10.", at: '2026-12-01T17:30:00Z' },
      { from: 'customer', text: 'no word?', at: '2026-12-02T10:20:00Z' },
    ],
    now: '2026-12-02T10:25:00Z',
    text: "I'm late, sorry, I said ten. They've got your coat! Desk 2, open until 8.",
    channel: 'sms',
  },
  {
    thread: [
      { from: 'customer', text: 'Refund for cancelled class?', at: '2026-05-11T09:00:00Z' },
      { from: 'brand', text: "You'll have it by the end of next week.", at: '2026-05-11T09:20:00Z' },
      { from: 'customer', text: 'Can I pick credit instead?', at: '2026-05-13T09:00:00Z' },
    ],
    now: '2026-05-13T09:30:00Z',
    text: "Of course, I've changed it: $45 credit, it's in your account already.",
    channel: 'messenger',
  },
];

/** Answers that pass over a promise whose time has run out. */
export const passedInSilence: readonly InvalidCase[] = [
  {
    thread: [
      { from: 'customer', text: 'Nobody came to fix the dryer', at: '2026-05-04T15:00:00Z' },
      { from: 'brand', text: "Sorry! We'll ring you tomorrow.", at: '2026-05-04T15:20:00Z' },
      { from: 'customer', text: 'Still no call.', at: '2026-05-07T17:00:00Z' },
    ],
    now: '2026-05-07T17:30:00Z',
    text: "Hi, we'll ring you tomorrow.",
    channel: 'x-dm',
    findings: [{ messageId: 'again', marked: "we'll ring you tomorrow." }],
  },
  {
    thread: [
      { from: 'customer', text: 'Need my invoice', at: '2026-09-01T08:00:00Z' },
      { from: 'brand', text: "I'll email it within 24 hours.", at: '2026-09-01T09:00:00Z' },
      { from: 'customer', text: 'Nothing came so far', at: '2026-09-04T08:00:00Z' },
    ],
    now: '2026-09-04T09:00:00Z',
    text: "Sure thing! I'll email it within the next 24 hours.",
    channel: 'webchat',
    findings: [{ messageId: 'again', marked: "I'll email it within the next 24 hours." }],
  },
  {
    thread: [
      { from: 'customer', text: 'My loan?', at: '2026-10-05T08:00:00Z' },
      { from: 'brand', text: 'Mr Frost calls you on Thursday at 10.', at: '2026-10-05T09:00:00Z' },
      { from: 'customer', text: 'I waited all Thursday', at: '2026-10-09T08:00:00Z' },
    ],
    now: '2026-10-09T08:40:00Z',
    text: 'Dear Ms Cho, Mr Frost will call you on Monday at 10. Kind regards, Alder Bank',
    channel: 'email',
    findings: [{ messageId: 'passed', marked: 'Dear Ms Cho, Mr Frost will call you on Monday at 10.' }],
  },
  {
    thread: [
      { from: 'customer', text: 'Power cut in EX4', at: '2026-08-08T07:00:00Z' },
      { from: 'brand', text: 'Next update at 9:00.', at: '2026-08-08T07:10:00Z' },
      { from: 'customer', text: "it's gone ten, what's happening", at: '2026-08-08T10:05:00Z' },
    ],
    now: '2026-08-08T10:10:00Z',
    text: 'Our engineers are on site. Next update at 12:00.',
    channel: 'x-post',
    findings: [{ messageId: 'again', marked: 'Our engineers are on site.' }],
  },
  {
    thread: [
      { from: 'customer', text: 'Recharge failed', at: '2026-06-15T09:00:00Z' },
      { from: 'brand', text: 'Dear sir, the amount will be refunded by 17th June.', at: '2026-06-15T09:15:00Z' },
      { from: 'customer', text: 'Today 20th and not received', at: '2026-06-20T11:45:00Z' },
    ],
    now: '2026-06-20T12:00:00Z',
    text: 'Dear sir, kindly wait, the amount will be refunded by 25th June.',
    channel: 'x-dm',
    findings: [{ messageId: 'passed', marked: 'Dear sir, kindly wait, the amount will be refunded by 25th June.' }],
  },
  {
    thread: [
      { from: 'customer', text: 'Car ready?', at: '2026-04-20T08:00:00Z' },
      { from: 'brand', text: "It will be ready tomorrow at noon, I'll text you.", at: '2026-04-20T08:20:00Z' },
      { from: 'customer', text: 'no text...', at: '2026-04-22T15:00:00Z' },
    ],
    now: '2026-04-22T15:10:00Z',
    text: "It'll be ready tomorrow at noon, I'll text you then!",
    channel: 'sms',
    findings: [{ messageId: 'passed', marked: "It'll be ready tomorrow at noon, I'll text you then!" }],
  },
  {
    thread: [
      { from: 'customer', text: 'Water off', at: '2026-02-10T06:00:00Z' },
      { from: 'brand', text: "We'll have your water back on by 10:00.", at: '2026-02-10T06:30:00Z' },
      { from: 'customer', text: "11 o'clock and dry taps", at: '2026-02-10T11:00:00Z' },
    ],
    now: '2026-02-10T11:10:00Z',
    text: "We'll have your water back on by 14:00. Thanks for your patience.",
    channel: 'x-post',
    findings: [{ messageId: 'passed', marked: "We'll have your water back on by 14:00." }],
  },
  {
    thread: [
      { from: 'customer', text: 'Server rollback?', at: '2026-01-19T20:00:00Z' },
      { from: 'brand', text: "We'll send you the result tonight by 23:00.", at: '2026-01-19T20:20:00Z' },
      { from: 'customer', text: 'went to bed at 1, nothing posted', at: '2026-01-20T08:00:00Z' },
    ],
    now: '2026-01-20T09:00:00Z',
    text: "We'll send you the result tonight by 23:00.",
    channel: 'discord-server',
    findings: [{ messageId: 'passed', marked: "We'll send you the result tonight by 23:00." }],
  },
];
