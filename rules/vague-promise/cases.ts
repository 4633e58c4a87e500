import { defineCases } from '../../src/rule.js';
import { noPromises, promises } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'It hangs on an event that both sides will see',
      text: 'The walnut desk is out of stock. I will e-mail you as soon as the new stock arrives.',
    },
    {
      title: 'A time in words',
      channel: 'trustpilot',
      text: 'Hi Jas, Mel from repairs will ring you first thing tomorrow to fix a day; the new leg is free.',
    },
    {
      title: 'A time as a figure',
      channel: 'x-post',
      text: "I've asked the depot, Kim, and I'll post what they say here by 4 pm. ^Dee",
    },
    {
      title: 'A span of hours',
      channel: 'whatsapp',
      text: 'Hello Tunde, we will reverse the transfer within 24 hours.',
    },
    {
      title: "It hangs on the customer's next message",
      channel: 'webchat',
      text: "Send me the new name here and I'll change the booking.",
    },
    {
      title: 'A courtesy, not a promise to come back',
      channel: 'x-post',
      text: "Great idea, Noor! I'll pass it on to the menu team.",
    },
    {
      title: 'An offer of help',
      channel: 'email',
      text: `Hi Omar,

I've put the ten seats back, and the corrected invoice is attached.

If anything else comes up, we'll be happy to help.

Best,
Jess`,
    },
    {
      title: 'A placeholder that will hold the time',
      kind: 'library',
      text: 'Hi {{contact.first_name}}, our engineer will call you on {{visit.date}} to confirm.',
    },
    {
      title: 'Something the customer will find, not a promise of ours',
      channel: 'webchat',
      text: "Tap Help, then Claims, and you'll see the form at the bottom.",
    },
    {
      title: 'Done already',
      channel: 'sms',
      text: 'Your locker is open again. We replaced the lock at 2 pm; the code is in your inbox.',
    },
    {
      title: 'Opening hours are no promise',
      channel: 'google-business',
      text: "We'll be open from 10 to 4 on Good Friday.",
    },
    {
      title: 'A trigger counts by default',
      options: { allowTrigger: true },
      channel: 'instagram-comment',
      text: "Once we have your photo of the sole, we'll replace the boots.",
    },
    ...noPromises,
  ],
  invalid: [
    {
      title: 'Handed on, with a promise behind it',
      channel: 'email',
      text: 'I will pass it to the workshop and get back to you.',
      findings: [{ messageId: 'no-time', marked: 'I will pass it to the workshop and get back to you.' }],
    },
    {
      channel: 'x-post',
      text: "Sorry about that, Kim! We'll get back to you soon.",
      findings: [{ messageId: 'no-time', marked: "We'll get back to you soon." }],
      better: "Sorry your parcel is missing, Kim. I've asked the depot, and I'll post what they say here by 4 pm. Dee",
    },
    {
      title: 'Somebody, some day',
      channel: 'facebook-comment',
      text: 'Hi Tom, someone from our team will be in touch shortly.',
      findings: [{ messageId: 'no-time', marked: 'someone from our team will be in touch shortly.' }],
      better:
        'Hi Tom, sorry the boots leaked. Mel from returns will message you here by noon tomorrow with a free label.',
    },
    {
      title: 'Nobody has promised it',
      channel: 'google-play',
      text: 'Thanks for the report. This will be fixed soon.',
      findings: [{ messageId: 'no-owner', marked: 'This will be fixed soon.' }],
      better:
        'Thanks for the report. We fixed the map zoom in 3.8.2, which is in the store on Thursday 12 June. Until then, two-finger zoom works.',
    },
    {
      title: 'Emoji before it',
      channel: 'bluesky',
      text: "🔧 We'll look into this and let you know.",
      findings: [{ messageId: 'no-time', marked: "We'll look into this" }],
      better:
        "🔧 The login loop comes from our 14:00 release. We roll it back by 15:30 UTC, and I'll post here when it's done.",
    },
    {
      title: 'Two promises in an e-mail',
      channel: 'email',
      text: `Dear Mr Baptiste,

I am sorry that the blinds came down.

We will check this with the fitters. One of our managers will contact you to arrange a visit.

Kind regards,
Paula`,
      findings: [
        { messageId: 'no-time', marked: 'We will check this with the fitters.' },
        { messageId: 'no-time', marked: 'One of our managers will contact you to arrange a visit.' },
      ],
      better: `Dear Mr Baptiste,

I am sorry that the blinds came down.

Paul, who fitted them, will be with you on Tuesday 6 May at 9 am and brings longer anchors. It costs you nothing.

Kind regards,
Paula`,
    },
    {
      title: 'Indian English',
      channel: 'x-post',
      text: 'Hi Rahul, we will check and revert to you at the earliest.',
      findings: [{ messageId: 'no-time', marked: 'we will check and revert to you at the earliest.' }],
      better:
        'Hi Rahul, your flight moved three times today, sorry. You are on the 19:40, gate 7. I will confirm the boarding time here by 6 pm. Asha',
    },
    {
      title: 'West African English, a bank',
      channel: 'whatsapp',
      text: 'We shall look into this and return to you. Thank you for banking with us.',
      findings: [{ messageId: 'no-time', marked: 'We shall look into this and return to you.' }],
      better:
        'Sorry you have waited for the card since January. It left Lagos on Monday and is at the Enugu branch by Thursday, 10 am; ask for Bola.',
    },
    {
      title: 'A passive future',
      channel: 'webchat',
      text: 'Your refund will be processed as soon as possible.',
      findings: [{ messageId: 'no-owner', marked: 'Your refund will be processed as soon as possible.' }],
      better:
        'I refunded £18.90 just now. Your bank shows it by Thursday; if not, write to me here, I work until 8. Priya',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{ticket.requester.first_name}}, our repairs team will contact you.',
      findings: [{ messageId: 'no-time', marked: 'our repairs team will contact you.' }],
      better: 'Hi {{ticket.requester.first_name}}, our repairs team will contact you by {{visit.call_by}}.',
    },
    {
      title: 'A team that wants a time beside a trigger',
      options: { allowTrigger: false },
      channel: 'instagram-comment',
      text: "Once we have your photo of the sole, we'll replace the boots.",
      findings: [{ messageId: 'no-time', marked: "we'll replace the boots." }],
      better: "Send a photo of the sole by DM today and we'll post new boots tomorrow.",
    },
    ...promises,
  ],
});
