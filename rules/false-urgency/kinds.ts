import type { Case, InvalidCase } from '../../src/rule.js';

/** Replies that it leaves alone, as people write them. */
export const moreValid: readonly Case[] = [
  { title: 'Left alone, in other words', text: 'Your plan ends on 30 June; renew in Billing to keep your files.' },
  {
    title: 'Left alone, in other words',
    text: 'If you shared your code with the caller, please block your card immediately: he can still use it. 555 0100, day and night.',
    channel: 'x-dm',
  },
  {
    title: 'Left alone, in other words',
    text: "Please stop using the heater at once. Model H3 can catch fire, we're recalling it: example.com/h3",
    channel: 'sms',
  },
  {
    title: 'Left alone, in other words',
    text: 'Last chance to claim the fare back is Friday 28 May, because the scheme closes after 28 days.',
  },
  {
    title: 'Left alone, in other words',
    text: 'Booking closes Sunday at midnight, then the hall goes to the choir.',
    channel: 'facebook-comment',
  },
  { title: 'Left alone, in other words', text: 'I fixed it immediately after your message, the page loads again.' },
  {
    title: 'Left alone, in other words',
    text: "You don't need to act now, the new terms start in September and nothing changes for your tariff.",
    channel: 'email',
  },
  {
    title: 'Left alone, in other words',
    text: "That \"final notice\" text isn't from us, it's a scam. Don't tap the link.",
    channel: 'x-post',
  },
];

/** Replies that it flags, as people write them. */
export const moreInvalid: readonly InvalidCase[] = [
  {
    title: 'Flagged, in other words',
    text: 'Act now or lose access!',
    findings: [{ messageId: 'push', marked: 'Act now' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'FINAL NOTICE: your account will be closed. Pay immediately.',
    channel: 'sms',
    findings: [{ messageId: 'push', marked: 'FINAL NOTICE' }],
  },
  {
    title: 'Flagged, in other words',
    text: "This is your last chance to keep your benefits. Don't miss out!",
    findings: [{ messageId: 'push', marked: 'your last chance' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Dear customer, you must update your details immediately, otherwise your services will be stopped.',
    channel: 'email',
    findings: [{ messageId: 'push', marked: 'must update your details immediately' }],
  },
  {
    title: 'Flagged, in other words',
    text: "Respond right away or we'll cancel the order.",
    findings: [{ messageId: 'push', marked: 'Respond right away' }],
  },
  {
    title: 'Flagged, in other words',
    text: "Hurry, only for a short time! Upgrade today before it's too late 🔥",
    channel: 'x-dm',
    findings: [{ messageId: 'push', marked: "before it's too late" }],
  },
  {
    title: 'Flagged, in other words',
    text: 'URGENT!! Verify your profile now to avoid suspension.',
    findings: [{ messageId: 'push', marked: 'URGENT' }],
  },
  {
    title: 'Flagged, in other words',
    text: "Hi Dan, thanks for asking about the gym. This offer won't be around for long so you need to decide right now.",
    channel: 'messenger',
    findings: [{ messageId: 'push', marked: "won't be around for long" }],
  },
  {
    title: 'Flagged, in other words',
    text: 'We need your answer at once or else your file will be closed.',
    findings: [{ messageId: 'threat', marked: 'or else your file will be closed' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Good day. Your policy is about to lapse. Act fast, time is running out! Call us on 555 0133.',
    channel: 'sms',
    findings: [{ messageId: 'push', marked: 'Act fast' }],
  },
];
