import type { Case, InvalidCase } from '../../src/rule.js';

/** Replies that it leaves alone, as people write them. */
export const moreValid: readonly Case[] = [
  {
    title: 'Left alone, in other words',
    text: "Hi Jo,\n\nI've reset your password; the link works for a day.\n\nBest,\nSam",
    channel: 'email',
  },
  {
    title: 'Left alone, in other words',
    text: 'Dear Mr Sato,\n\nYour booking is confirmed for two nights from 4 June.\n\nKind regards,\nLena Vogt',
    channel: 'email',
  },
  { title: 'Left alone, in other words', text: 'Reset it under Settings > Security.', channel: 'webchat' },
  {
    title: 'Left alone, in other words',
    text: 'The 18:04 is cancelled, the 18:19 takes your ticket.',
    channel: 'x-post',
  },
  { title: 'Left alone, in other words', text: "Done, it's on the van.", channel: 'sms' },
  {
    title: 'Left alone, in other words',
    thread: [
      { from: 'customer', text: 'Hi, can I move my slot?', at: '2026-05-04T09:00:00Z' },
      { from: 'brand', text: 'Hi Tia,\n\nsure, which day?\n\nBest,\nKofi', at: '2026-05-04T09:05:00Z' },
      { from: 'customer', text: 'Friday', at: '2026-05-04T09:08:00Z' },
    ],
    now: '2026-05-04T09:12:00Z',
    text: 'Friday at 10 it is.',
    channel: 'email',
  },
  {
    title: 'Left alone, in other words',
    text: 'Good morning Mrs Ito,\n\nthe parcel is at the depot until Saturday. Please bring your passport.\n\nMany thanks,\nHillpost Leeds',
    channel: 'email',
  },
  {
    title: 'Left alone, in other words',
    text: 'Hello Marek, thank you for the kind review! The rye loaf is back from Thursday. See you soon, Ines and team',
    channel: 'google-business',
  },
];

/** Replies that it flags, as people write them. */
export const moreInvalid: readonly InvalidCase[] = [
  {
    title: 'Flagged, in other words',
    text: 'Reset it.',
    channel: 'email',
    findings: [{ messageId: 'none', marked: 'Reset it.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Your refund of £18 was paid on 3 May, ref R-77.',
    channel: 'email',
    findings: [{ messageId: 'none', marked: 'Your refund of £18' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'The soup was cold because the plate warmer failed. It has been replaced.',
    channel: 'google-business',
    findings: [{ messageId: 'none', marked: 'The soup was cold' }],
  },
  {
    title: 'Flagged, in other words',
    text: "We don't ship to Norway. Try a local shop.",
    channel: 'email',
    findings: [{ messageId: 'none', marked: "We don't ship to" }],
  },
  {
    title: 'Flagged, in other words',
    text: 'The air conditioning in room 12 was repaired on Monday. Breakfast hours are 7 to 10 as stated on the website.',
    channel: 'tripadvisor',
    findings: [{ messageId: 'none', marked: 'The air conditioning in' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Please send:\n1. the order number\n2. a photo of the damage\n3. your preferred delivery day',
    channel: 'email',
    findings: [{ messageId: 'none', marked: 'Please send:' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Account closed as requested.',
    channel: 'email',
    findings: [{ messageId: 'none', marked: 'Account closed as requested.' }],
  },
  {
    title: 'Flagged, in other words',
    text: "The invoice you mention is for April. May's invoice has not been issued. It'll be issued on the 5th and contains the credit of €30.",
    channel: 'email',
    findings: [{ messageId: 'none', marked: 'The invoice you mention' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Table 9 was ours to check and nobody did. There are now two people on that section at weekends.',
    channel: 'google-business',
    findings: [{ messageId: 'none', marked: 'Table 9 was ours' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Attached.',
    channel: 'email',
    findings: [{ messageId: 'none', marked: 'Attached.' }],
  },
];
