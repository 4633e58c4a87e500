import type { Case, InvalidCase } from '../../src/rule.js';

/** Replies that it leaves alone, as people write them. */
export const moreValid: readonly Case[] = [
  {
    title: 'Left alone, in other words',
    text: "I've just checked with the depot: the van has your sofa and comes between 2 and 4.",
    channel: 'sms',
  },
  { title: 'Left alone, in other words', text: 'Log in, then open Billing and choose "Download invoice".' },
  {
    title: 'Left alone, in other words',
    text: 'Your order was sent out just now with Hillpost. Tracking is HP2214.',
    channel: 'webchat',
  },
  { title: 'Left alone, in other words', text: 'Keep the old SIM, just in case the number takes a day to move over.' },
  {
    title: 'Left alone, in other words',
    text: 'The update is for everyone, not just for Plus members. It lands on Wednesday.',
  },
  {
    title: 'Left alone, in other words',
    text: "I'm sorry, the message on that page doesn't say clearly which file types work. PNG and JPG do; HEIC doesn't yet.",
    channel: 'x-dm',
  },
  {
    title: 'Left alone, in other words',
    text: "You're right, and I was wrong. The gate did close early. I've put you on the 19:20.",
    channel: 'x-post',
  },
  {
    title: 'Left alone, in other words',
    text: 'We only charge for the nights you stayed, so €180 goes back to your card tomorrow.',
  },
];

/** Replies that it flags, as people write them. */
export const moreInvalid: readonly InvalidCase[] = [
  {
    title: 'Flagged, in other words',
    text: 'You simply need to log in and change the address yourself.',
    findings: [{ messageId: 'simply', marked: 'You simply need to' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Actually, the offer ended on Sunday, as it says on the banner.',
    channel: 'facebook-comment',
    findings: [{ messageId: 'candid', marked: 'Actually' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Obviously you have to charge the headset before first use.',
    findings: [{ messageId: 'known', marked: 'Obviously' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Hi Ben, as previously advised, the form must be sent by post. We cannot take it by email.',
    channel: 'email',
    findings: [{ messageId: 'again', marked: 'as previously advised' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'The instructions clearly state that the lid goes on before you switch it on.',
    findings: [{ messageId: 'known', marked: 'clearly state' }],
  },
  {
    title: 'Flagged, in other words',
    text: "To be honest, most people don't have any problem finding the entrance.",
    channel: 'tripadvisor',
    findings: [{ messageId: 'candid', marked: 'To be honest' }],
  },
  {
    title: 'Flagged, in other words',
    text: "Of course you can't log in if you've not confirmed the email. Look for our mail and click the link.",
    findings: [{ messageId: 'known', marked: "Of course you can't" }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Dear Sir, as already mentioned in my earlier mail, you simply have to attach the PAN copy and upload the file. It is a very simple process.',
    channel: 'email',
    findings: [
      { messageId: 'again', marked: 'as already mentioned' },
      { messageId: 'simply', marked: 'you simply have to' },
    ],
  },
  {
    title: 'Flagged, in other words',
    text: 'All you need to do is simply turn the router off and on again.',
    findings: [{ messageId: 'simply', marked: 'All you need to do is' }],
  },
  {
    title: 'Flagged, in other words',
    text: "It's clearly explained in the FAQ that coins expire after a year.",
    channel: 'google-play',
    findings: [{ messageId: 'known', marked: 'clearly explained' }],
  },
];
