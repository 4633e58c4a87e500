import { defineCases } from '../../src/rule.js';
import { closed, open } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'Looking forward is no refusal',
      channel: 'x-post',
      text: "We can't wait to see you on Friday!",
    },
    {
      title: 'Thanks are no refusal',
      channel: 'x-post',
      text: "Thank you, Lin, we can't thank the crew enough either!",
    },
    {
      title: 'Small talk',
      channel: 'x-post',
      customer: 'Sunday, rain, and a whole loaf of your rye 😍',
      text: "There's no better way to spend a Sunday.",
    },
    {
      title: 'What the customer cannot do',
      channel: 'webchat',
      text: "If you're unable to sign in, tap Forgot password under the box.",
    },
    {
      title: 'A question about what the customer cannot do',
      channel: 'x-post',
      text: 'Are you unable to sign in on the website as well, or only in the app?',
    },
    {
      title: 'A refusal with an alternative',
      channel: 'x-post',
      text: "We can't change advance tickets, but for £10 you can swap to any train today at the ticket office.",
    },
    {
      title: 'A remedy beside it',
      channel: 'facebook-comment',
      text: "The old voucher can't be reactivated, Abi, so I've issued a new one for £15, valid until 31 August.",
    },
    {
      title: 'A step beside it',
      channel: 'whatsapp',
      text: "Airtime can't be reversed, Kofi, but you can send it on: dial *321# and choose Share.",
    },
    {
      title: 'A question that opens a way',
      channel: 'sms',
      text: 'We have no slots left on Monday. Tuesday 9:15 or Wednesday 14:00? Reply 1 or 2.',
    },
    {
      title: 'An e-mail with a no and a choice',
      channel: 'email',
      text: `Dear Mr Novak,

The deposit itself is not refundable.

What I can do is move your booking to any week until March at no charge. Tell me which week suits you and I'll hold the room for 48 hours.

Kind regards,
Lea Brandt`,
    },
    {
      title: '"No longer" is good news here',
      channel: 'x-post',
      text: 'The 9:40 is no longer delayed; it leaves on time from platform 2.',
    },
    {
      title: 'Where to find more',
      channel: 'linkedin-comment',
      text: "We can't see applications from here, Paul. Write to hiring@otter.example and you'll get your scores within ten days.",
    },
    ...open,
  ],
  invalid: [
    {
      title: 'A fact after it that shows no way',
      channel: 'webchat',
      customer: 'Can you ask the driver whether my scarf is still on the coach?',
      text: "I'm afraid that isn't something we can do. Whatever is found goes into a box.",
      findings: [{ messageId: 'no-way-on', marked: "I'm afraid that isn't something we can do." }],
      better:
        "I can't reach the driver, but the coach is at the depot at 6 pm. I'll ring there then and write to you by 7.",
    },
    {
      channel: 'x-post',
      text: "Sorry, we can't change advance tickets.",
      findings: [{ messageId: 'no-way-on', marked: "we can't change advance tickets." }],
      better:
        "We can't change advance tickets, Jo, but the ticket office at Hull swaps yours for £10 until the train leaves. It's open until 9 pm.",
    },
    {
      title: 'Policy as the last word',
      channel: 'email',
      text: `Dear Ms Adjei,

Thank you for your message.

Unfortunately, we are unable to waive the late fee.

Yours sincerely,
Collections`,
      findings: [{ messageId: 'no-way-on', marked: 'we are unable to waive the late fee.' }],
      better: `Dear Ms Adjei,

We are unable to waive the late fee a second time this year.

I have split it into three parts of £8 with your June, July and August bills. If you'd rather pay at once, reply by 28 May and I'll undo it.

Yours sincerely,
Yaw Boateng, Collections`,
    },
    {
      channel: 'webchat',
      text: "I'm afraid that's not possible.",
      findings: [{ messageId: 'no-way-on', marked: "I'm afraid that's not possible." }],
      better:
        'An invoice without VAT is not possible in the UK. I can add your VAT number instead, so that you get it back. Shall I use the one on your account?',
    },
    {
      title: 'Emoji before it',
      channel: 'facebook-comment',
      text: "😕 Sorry Ruth, we won't be able to honour the old price.",
      findings: [{ messageId: 'no-way-on', marked: "we won't be able to honour the old price." }],
      better:
        "The flyer price ended on Sunday, Ruth, so we can't honour it today. It comes back on 1 June; I've put a lamp aside for you until then. Bea",
    },
    {
      title: 'West African English',
      channel: 'whatsapp',
      text: 'We regret to inform you that your request cannot be processed.',
      findings: [{ messageId: 'no-way-on', marked: 'We regret to inform you that your request cannot be processed.' }],
      better:
        'Your limit cannot go above 200,000 naira on this account type, sir. You can upgrade in the app under Profile > Tier 3; it takes ten minutes.',
    },
    {
      title: 'Indian English',
      channel: 'x-post',
      text: 'Hi Meera, we do not offer refunds on sale items.',
      findings: [{ messageId: 'no-way-on', marked: 'we do not offer refunds on sale items.' }],
      better:
        'Hi Meera, we do not offer refunds on sale items, but we exchange them. Take the kurta to the Andheri shop by 15 June.',
    },
    {
      title: 'App store',
      channel: 'google-play',
      text: 'Hi, it is not possible to go back to the old layout. Thank you for your review!',
      findings: [{ messageId: 'no-way-on', marked: 'it is not possible to go back to the old layout.' }],
      better:
        'Hi, it is not possible to go back to the old layout, but Settings > View > Compact brings back the short rows.',
    },
    {
      title: 'Gone for good, and nothing in its place',
      channel: 'x-post',
      text: 'Sorry, we no longer support iOS 14.',
      findings: [{ messageId: 'no-way-on', marked: 'we no longer support iOS 14.' }],
      better:
        'Sorry, we no longer support iOS 14. Open the App Store, tap Purchased, then the cloud, and you get version 3.9, which still runs on it.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: "Hi {{contact.first_name}}, our policy doesn't allow refunds for partial months.",
      findings: [{ messageId: 'no-way-on', marked: "our policy doesn't allow refunds for partial months." }],
      better:
        "Hi {{contact.first_name}}, our policy doesn't allow refunds for partial months. The renewal is off now, and you keep access until {{plan.ends_on}}.",
    },
    ...closed,
  ],
});
