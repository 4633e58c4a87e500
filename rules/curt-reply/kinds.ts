import type { Case, InvalidCase } from '../../src/rule.js';

/** Replies that it leaves alone, as people write them. */
export const moreValid: readonly Case[] = [
  {
    title: 'Left alone, in other words',
    text: 'Noted: gate 4 lift is out; engineers at 2 pm.',
    customer: 'The lift at gate 4 is out again',
  },
  { title: 'Left alone, in other words', text: 'Yes, since noon.', customer: 'Is the lift at gate 4 working again?' },
  { title: 'Left alone, in other words', text: 'Yes.', customer: 'Is there a refund for the cancelled class?' },
  { title: 'Left alone, in other words', text: 'No, sorry.', customer: 'Can I still change my seat?' },
  { title: 'Left alone, in other words', text: 'Great!', customer: "Thanks, it's working now!" },
  { title: 'Left alone, in other words', text: 'Happy to help.', customer: 'Brilliant, that did it' },
  { title: 'Left alone, in other words', text: 'At six.', customer: 'What time do you close today?' },
  { title: 'Left alone, in other words', text: 'Platform 2.', customer: 'Which platform for the 8:31?' },
];

/** Replies that it flags, as people write them. */
export const moreInvalid: readonly InvalidCase[] = [
  {
    title: 'Flagged, in other words',
    text: 'Noted.',
    customer: "The lift at gate 4 is out again and I'm in a wheelchair",
    findings: [{ messageId: 'short', marked: 'Noted.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Sorry about that.',
    customer: 'My parcel was left in the rain and everything in it is ruined',
    findings: [{ messageId: 'short', marked: 'Sorry about that.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Will check.',
    customer: "You've charged me twice for June!",
    findings: [{ messageId: 'short', marked: 'Will check.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Ok, thanks.',
    customer: "The heating in 3B hasn't worked since Monday",
    channel: 'email',
    findings: [{ messageId: 'short', marked: 'Ok, thanks.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Contact support.',
    customer: 'Driver swore at me when I asked him to wait',
    findings: [{ messageId: 'short', marked: 'Contact support.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Reset password.',
    customer: "I can't get into my account since the update, it keeps saying wrong password",
    channel: 'webchat',
    findings: [{ messageId: 'short', marked: 'Reset password.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'DM us.',
    customer: 'Waited 55 minutes on hold about a stolen card and then got cut off',
    channel: 'x-post',
    findings: [{ messageId: 'short', marked: 'DM us.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Complaint forwarded sir.',
    customer: 'No water in sector 9 since morning, please do something',
    findings: [{ messageId: 'short', marked: 'Complaint forwarded sir.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Received.',
    customer: 'Your dentist drilled the wrong tooth.',
    channel: 'email',
    findings: [{ messageId: 'short', marked: 'Received.' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'File a claim.',
    customer: 'My suitcase arrived without a handle and the perfume inside is broken',
    findings: [{ messageId: 'short', marked: 'File a claim.' }],
  },
];
