import type { Case, InvalidCase } from '../../src/rule.js';

/** Replies that it leaves alone, as people write them. */
export const moreValid: readonly Case[] = [
  { title: 'Left alone, in other words', text: 'Fixed now. ^Sam', channel: 'x-post', customer: "my card's blocked" },
  {
    title: 'Left alone, in other words',
    text: 'Hi Jo, the 8:12 is cancelled, but your ticket is valid on the 8:31 from platform 2. ^KD',
    channel: 'x-post',
    customer: 'is the 8:12 running?',
  },
  {
    title: 'Left alone, in other words',
    text: "Could you DM us the order date? We'd like to trace the parcel with the depot. *SR",
    channel: 'x-post',
    customer: 'parcel lost',
  },
  {
    title: 'Left alone, in other words',
    text: 'Refund of $48.20 sent this morning, on your card by Thursday. /RT',
    channel: 'x-post',
    customer: "where's my refund",
  },
  {
    title: 'Left alone, in other words',
    text: 'The hot plate was mended on Monday and the roast has its own cook now. - Jo',
    channel: 'google-business',
    customer: 'Soup was cold',
    rating: 2,
  },
  {
    title: 'Left alone, in other words',
    text: 'Dear guest, the boiler was replaced on 2 May and showers run hot again.\n\nMarta Bielska\nGeneral Manager',
    channel: 'tripadvisor',
    customer: 'cold shower',
    rating: 2,
  },
  {
    title: 'Left alone, in other words',
    text: 'Hi Lucy,\n\nthe licence was extended to 30 June, key below.\n\n8H2-KK1-009\n\nBest, Henrik',
    channel: 'email',
    customer: 'licence expired?',
  },
  {
    title: 'Left alone, in other words',
    text: 'Dear Ms Lindqvist,\n\nThe second report replaces the first. Everything is in the normal range.\n\nKind regards\nDr Ruth Haas',
    channel: 'email',
    customer: 'Which of the two reports is right?',
  },
];

/** Replies that it flags, as people write them. */
export const moreInvalid: readonly InvalidCase[] = [
  {
    title: 'Flagged, in other words',
    text: 'Fixed now.',
    channel: 'x-post',
    customer: "my card's blocked",
    findings: [{ messageId: 'none', marked: 'Fixed now.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Hi Jo, the 8:12 is cancelled, but your ticket is valid on the 8:31 from platform 2.',
    channel: 'x-post',
    customer: 'is the 8:12 running?',
    findings: [{ messageId: 'none', marked: 'the 8:31 from platform 2.' }],
  },
  {
    title: 'Flagged, in other words',
    text: "Sorry about that! Could you DM us the order date? We'd like to trace the parcel with the depot.",
    channel: 'x-post',
    customer: 'parcel lost',
    findings: [{ messageId: 'none', marked: 'the parcel with the depot.' }],
  },
  {
    title: 'Flagged, in other words',
    text:
      'Cold soup on a Sunday is a let-down. The hot plate at the pass was mended on Monday and the roast has its own ' +
      'cook now. We hope you give us the chance to show you.',
    channel: 'google-business',
    customer: 'Soup was cold',
    rating: 2,
    findings: [{ messageId: 'none', marked: 'the chance to show you.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Dear guest, thank you for your honest words about room 212. The boiler was replaced on 2 May and showers run hot again.',
    channel: 'tripadvisor',
    customer: 'cold shower',
    rating: 2,
    findings: [{ messageId: 'none', marked: 'and showers run hot again.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Refund of $48.20 sent this morning. It should be on your card by Thursday.',
    channel: 'x-post',
    customer: "where's my refund",
    findings: [{ messageId: 'none', marked: 'on your card by Thursday.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'We checked: the second charge is a reservation and drops off on Thursday at midnight.',
    channel: 'x-post',
    customer: 'Charged twice',
    findings: [{ messageId: 'none', marked: 'on Thursday at midnight.' }],
  },
  {
    title: 'Flagged, in other words',
    text: "Thank you for the kind words! We're so glad the kids liked the zip wire.",
    channel: 'tripadvisor',
    customer: 'Great day out, kids loved the zip wire',
    rating: 5,
    findings: [{ messageId: 'none', marked: 'kids liked the zip wire.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Hello Paolo, four kilometres points to a bad cell. A new battery is on its way; please keep the old one.',
    channel: 'trustpilot',
    customer: 'Battery died after 4 km',
    rating: 1,
    findings: [{ messageId: 'none', marked: 'please keep the old one.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Hey! Which console are you on, and does it happen in solo mode too?',
    channel: 'x-post',
    customer: 'game keeps freezing',
    findings: [{ messageId: 'none', marked: 'happen in solo mode too?' }],
  },
];
