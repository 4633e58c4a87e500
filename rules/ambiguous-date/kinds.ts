import type { Case, InvalidCase } from '../../src/rule.js';

/** Replies that it leaves alone, as people write them. */
export const moreValid: readonly Case[] = [
  { title: 'Left alone, in other words', text: 'By 17:00 CET on 4 May.' },
  { title: 'Left alone, in other words', text: "The hinge ships on 3 June and I've waived the postage. Henrik" },
  { title: 'Left alone, in other words', text: 'Your lesson is moved to Friday 16 May at 4.' },
  { title: 'Left alone, in other words', text: 'Your policy is valid until 2026-02-01.' },
  { title: 'Left alone, in other words', text: 'The pool bar is staffed 24/7 in July.' },
  { title: 'Left alone, in other words', text: 'Use 3/4 of a cup of milk and 1/2 a spoon of salt.' },
  { title: 'Left alone, in other words', text: 'You rated us 4/5, thank you! What was missing for the fifth star?' },
  { title: 'Left alone, in other words', text: 'Tickets for 25/12/2025 are sold out, but 27/12/2025 has plenty.' },
];

/** Replies that it flags, as people write them. */
export const moreInvalid: readonly InvalidCase[] = [
  { title: 'Flagged, in other words', text: 'By COB 04/05.', findings: [{ messageId: 'end-of-day', marked: 'COB' }] },
  {
    title: 'Flagged, in other words',
    text: "Hi Tom, the new hinge ships on 03/06 and I've waived the postage. Henrik",
    findings: [{ messageId: 'digits', marked: '03/06' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Your lesson is moved to next Friday at 4.',
    findings: [{ messageId: 'next', marked: 'next Friday' }],
  },
  {
    title: 'Flagged, in other words',
    text: "We'll have a quote over to you by EOD.",
    findings: [{ messageId: 'end-of-day', marked: 'EOD' }],
  },
  {
    title: 'Flagged, in other words',
    text: "Refund approved! It'll be on your Visa by 7/8 at the latest.",
    findings: [{ messageId: 'digits', marked: '7/8' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Dear Mr Rao, your policy is valid until 01/02/2026. The documents are attached.',
    findings: [{ messageId: 'digits', marked: '01/02/2026' }],
  },
  {
    title: 'Flagged, in other words',
    text: "He's booked for next Wednesday between 8 and 12, and will ring beforehand. ^KD",
    customer: "When's the engineer coming?",
    findings: [{ messageId: 'next', marked: 'next Wednesday' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'The invoice dated 05/09/24 was cancelled and a new one issued.',
    findings: [{ messageId: 'digits', marked: '05/09/24' }],
  },
  {
    title: 'Flagged, in other words',
    text: "I'll chase the warehouse and let you know by close of business.",
    findings: [{ messageId: 'end-of-day', marked: 'close of business' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'The offer was extended: you can order at the old price until 11/12.',
    findings: [{ messageId: 'digits', marked: '11/12' }],
  },
];
