import type { Case, InvalidCase } from '../../src/rule.js';

/** Replies that it leaves alone, as people write them. */
export const moreValid: readonly Case[] = [
  { title: 'Left alone, in other words', text: "The repair team has it; they'll send a return label by e-mail today." },
  {
    title: 'Left alone, in other words',
    text: 'SLA is the time within which we promise to answer: four hours in your case.',
    customer: 'What does SLA mean in my contract?',
  },
  {
    title: 'Left alone, in other words',
    text: 'Yes. Your RMA is 88190, please write it on the box.',
    customer: 'Do I need an RMA for the drill?',
  },
  { title: 'Left alone, in other words', text: 'You need a return number (RMA) for the box: yours is 4471.' },
  {
    title: 'Left alone, in other words',
    text: 'Our delivery time promise, called SLA, is two days, and we missed it. The $6 postage is back on your card.',
  },
  { title: 'Left alone, in other words', text: 'Please send a PDF or a JPG under 5 MB.' },
  {
    title: 'Left alone, in other words',
    text: 'Your train leaves at 8:12 am from platform 2, in the UK all times are local.',
  },
  {
    title: 'Left alone, in other words',
    text: 'Turn the TV off, hold OK for five seconds, then choose the HDMI socket with the blue ring.',
  },
];

/** Replies that it flags, as people write them. */
export const moreInvalid: readonly InvalidCase[] = [
  {
    title: 'Flagged, in other words',
    text: 'Escalated to T2 for RMA.',
    findings: [
      { messageId: 'term', marked: 'to T2' },
      { messageId: 'term', marked: 'RMA' },
    ],
  },
  {
    title: 'Flagged, in other words',
    text: "Hi Tom, your case breached its SLA, so I've bumped it. It should be picked up today.",
    findings: [{ messageId: 'term', marked: 'SLA' }],
  },
  {
    title: 'Flagged, in other words',
    text: "Your query is with our L3 engineers, they'll reply on Monday. ^KD",
    findings: [{ messageId: 'term', marked: 'our L3' }],
  },
  {
    title: 'Flagged, in other words',
    text: "We have raised a Sev2 with the backend team. You'll get an answer by 4 pm.",
    findings: [{ messageId: 'term', marked: 'backend' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Please provide POD and AWB so we can open a trace with the carrier.',
    findings: [{ messageId: 'term', marked: 'AWB' }],
  },
  {
    title: 'Flagged, in other words',
    text: "Your CPE isn't syncing with the DSLAM. An engineer comes on Thursday.",
    findings: [
      { messageId: 'term', marked: 'CPE' },
      { messageId: 'term', marked: 'DSLAM' },
    ],
  },
  {
    title: 'Flagged, in other words',
    text: 'I checked the CRM and your KYC is incomplete, which is why the transfer is on hold.',
    findings: [
      { messageId: 'term', marked: 'CRM' },
      { messageId: 'term', marked: 'KYC' },
    ],
  },
  {
    title: 'Flagged, in other words',
    text: 'Hello Mrs Brown, the SKU you want is OOS at the DC until June.',
    findings: [
      { messageId: 'term', marked: 'SKU' },
      { messageId: 'term', marked: 'OOS' },
    ],
  },
  {
    title: 'Flagged, in other words',
    text: 'Our devs have deployed a hotfix to prod, so the endpoint no longer throws a 500. Try saving your recipe again.',
    findings: [{ messageId: 'term', marked: 'hotfix' }],
  },
  {
    title: 'Flagged, in other words',
    text: "As the FCR was not met, your interaction was rerouted to the back-office queue. They'll phone you tomorrow.",
    findings: [{ messageId: 'term', marked: 'FCR' }],
  },
];
