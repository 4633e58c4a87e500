import type { Case, InvalidCase } from '../../src/rule.js';

/** Replies that it leaves alone, as people write them. */
export const moreValid: readonly Case[] = [
  { title: 'Left alone, in other words', text: "Hi Jo, I have it and I'm reading the log now. Sam" },
  {
    title: 'Left alone, in other words',
    text: 'Hello Mr Rao, your policy documents are attached. Page 4 has the new sum.',
  },
  { title: 'Left alone, in other words', text: 'You can simply reply to this e-mail, it comes straight to me.' },
  { title: 'Left alone, in other words', text: 'Your ticket for the 19:30 show is attached, row F seat 12.' },
  { title: 'Left alone, in other words', text: 'Hi Deepa, the cashback of Rs 200 was credited this morning.' },
  { title: 'Left alone, in other words', text: 'Our customer desk on the ground floor has your scarf.' },
  {
    title: 'Left alone, in other words',
    text: "I've logged you out of all devices; sign in again with the new password.",
  },
  {
    title: 'Left alone, in other words',
    text: 'Dear Ms Lindqvist, the second report replaces the first. Best wishes, Dr Haas',
  },
];

/** Replies that it flags, as people write them. */
export const moreInvalid: readonly InvalidCase[] = [
  {
    title: 'Flagged, in other words',
    text: 'Dear customer, your ticket has been logged.',
    findings: [
      { messageId: 'nobody', marked: 'Dear customer' },
      { messageId: 'logged', marked: 'your ticket has been logged' },
    ],
  },
  {
    title: 'Flagged, in other words',
    text: 'Dear Customer, we have checked the meter and the bill is right.',
    findings: [{ messageId: 'nobody', marked: 'Dear Customer' }],
  },
  {
    title: 'Flagged, in other words',
    text: "I hope this email finds you well. I'm writing about the chair you returned on Monday.",
    findings: [{ messageId: 'filler', marked: 'hope this email finds you' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Your request has been received and a ticket (#48821) has been created. Our agents will review it.',
    findings: [{ messageId: 'logged', marked: 'Your request has been received' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'This is an automated message. Your parcel could not be delivered.',
    findings: [{ messageId: 'automated', marked: 'This is an automated message' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Hi Jo, the refund is on its way. Please do not reply to this email as this mailbox is not monitored.',
    findings: [
      { messageId: 'automated', marked: 'do not reply to this email' },
      { messageId: 'automated', marked: 'mailbox is not monitored' },
    ],
  },
  {
    title: 'Flagged, in other words',
    text: "As an AI language model I can't look into your account, but here are the usual steps.",
    findings: [{ messageId: 'automated', marked: 'As an AI' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Dear User, your password was reset. Please sign in again.',
    findings: [{ messageId: 'nobody', marked: 'Dear User' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Hope this message finds you in good health. Your policy documents are attached, Mr Rao.',
    findings: [{ messageId: 'filler', marked: 'Hope this message finds you' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Thank you for contacting Nordia Air. A case has been opened under reference 7719-B. You will be notified when its status changes.',
    findings: [{ messageId: 'logged', marked: 'A case has been opened' }],
  },
];
