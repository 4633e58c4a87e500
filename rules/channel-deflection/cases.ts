import { defineCases } from '../../src/rule.js';
import { leaves, stays } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'A link to the very thing they need',
      channel: 'x-post',
      text: 'Sorry about all those alerts, Noor! Check out how to switch them off one by one here: https://help.lampworks.example/alerts',
    },
    {
      title: 'A private message: bare-dm-request looks after it',
      channel: 'x-post',
      customer: 'My parcel was left in the bin again',
      text: 'Please DM us.',
    },
    {
      title: 'What to bring',
      channel: 'x-post',
      customer: 'The driver dumped my parcel in the rain and it is broken',
      text: 'Please e-mail a photo of the box and your order number to claims@pemberton.example; a new one ships the same day.',
    },
    {
      title: 'Only that channel can, and why',
      channel: 'x-post',
      customer: 'Charged twice for parking',
      text: 'Only the parking team can reverse a charge, Ade, because the machine is theirs: 0161 496 0733, until 7 tonight. Have your plate number ready.',
    },
    {
      title: 'Asked here, the call is an addition',
      channel: 'x-post',
      customer: 'my broadband is broken',
      text: 'Is the light on the box red or amber, Ali? If you would rather talk, call us on 0808 157 0144, 8 am to 8 pm.',
    },
    {
      title: 'Done here, the call is an addition',
      channel: 'webchat',
      customer: 'The hoist does not go up and the button is broken',
      text: 'I have booked Ken for tomorrow at 9 am. If it gets worse before that, call 020 7946 0991.',
    },
    {
      title: 'Steps about this problem',
      channel: 'google-play',
      customer: 'The seat map is broken',
      text: 'Open Trips, tap the seat and choose List view. The page help.windrow.example/seats/list-view shows it.',
    },
    {
      title: 'Asked whom to call, the desk is the answer',
      channel: 'x-post',
      customer: 'Who do I speak to about a lost umbrella?',
      text: 'Please contact our lost property office on 0117 496 0733.',
    },
    {
      title: 'The customer has thanked',
      channel: 'email',
      customer: 'Thank you, that is all.',
      text: `Hi Nadia,

You're welcome. If you need us again, call 0117 496 0312.

Tomas`,
    },
    {
      title: 'Our own channel',
      options: { routes: ['chat'] },
      channel: 'facebook-comment',
      customer: 'My top-up vanished, this does not work',
      text: 'Please use the live chat at lark.example/chat.',
    },
    ...stays,
  ],
  invalid: [
    {
      channel: 'x-post',
      customer: 'Charged twice for parking, not happy',
      text: 'Hi Ade, please call customer services on 0161 496 0733.',
      findings: [{ messageId: 'start-again', marked: 'call customer services on 0161 496 0733.' }],
      better:
        'Sorry you were charged twice, Ade. I flagged both payments; only the parking team can reverse one: 0161 496 0733, until 7 pm, quote P-88.',
    },
    {
      title: 'A question is not answered by another desk',
      channel: 'x-post',
      customer: 'How do I add a second driver to the van?',
      text: 'We recommend contacting our rental team on 0117 496 0733.',
      findings: [{ messageId: 'start-again', marked: 'We recommend contacting our rental team on 0117 496 0733.' }],
      better: 'Open Drivers, tap Add, and photograph both sides of the licence: it takes two minutes.',
    },
    {
      title: 'App store, e-mail',
      channel: 'google-play',
      customer: 'The app keeps logging me out, it does not work at all',
      text: 'Please write to us at support@plumtask.example.',
      findings: [{ messageId: 'start-again', marked: 'write to us at support@plumtask.example.' }],
      better:
        'Sorry it keeps logging you out. Clear the cache under Settings > Apps > Plum > Storage; 4.1.3 fixes the cause and is in the store on Friday.',
    },
    {
      title: 'The nearest branch',
      channel: 'x-post',
      customer: 'Brown water in Ebute Metta, it is a problem since Sunday',
      text: 'Kindly visit our nearest office for assistance.',
      findings: [{ messageId: 'start-again', marked: 'visit our nearest office for assistance.' }],
      better:
        'A main burst on Sunday, sorry. Please boil the water until Wednesday 6 pm; tankers stand at Market Street from 7 am. Next update here at 9 pm. Bola',
    },
    {
      title: 'Emoji before it',
      channel: 'facebook-comment',
      customer: 'The oven stopped working after three weeks',
      text: '👋 Hi Claire, please contact our customer care team.',
      findings: [{ messageId: 'start-again', marked: 'contact our customer care team.' }],
      better:
        'Sorry your oven stopped after three weeks, Claire. An engineer has Thursday 8 to 10 or Friday 1 to 3 for you: which one suits?',
    },
    {
      title: 'A form',
      channel: 'x-post',
      customer: 'My statement is wrong again',
      text: 'Please fill out the form on our website: calderbank.example/contact',
      findings: [{ messageId: 'start-again', marked: 'fill out the form on our website: calderbank.example/contact' }],
      better:
        'Sorry it is wrong again. The April fee was booked twice; I have taken one off, and the new statement is online tomorrow by 9 am. Yaw',
    },
    {
      title: 'From one channel of ours to the next',
      channel: 'webchat',
      customer: 'My flight was cancelled and I need to rebook',
      text: 'For this please call reservations on 03069 990 170.',
      findings: [{ messageId: 'start-again', marked: 'For this please call reservations on 03069 990 170.' }],
      better:
        'Sorry your flight was cancelled. I can rebook you here: do you want the 18:20 today or the 7:05 tomorrow?',
    },
    {
      title: 'An e-mail that sends the customer to the phone',
      channel: 'email',
      customer: 'The hoist on my bed does not work.',
      text: `Dear Mr Sato,

Thank you for your e-mail.

Please call our helpline on 020 7946 0991.

Kind regards,
Customer Support`,
      findings: [{ messageId: 'start-again', marked: 'call our helpline on 020 7946 0991.' }],
      better: `Dear Mr Sato,

I am sorry that the hoist stopped.

The grey box under the bed has a reset pin: push it in with a pen until it clicks, then hold UP for ten seconds.

If the light stays red, Ken will be with you tomorrow at 9 am; he has a spare motor with him.

Kind regards,
Rita`,
    },
    {
      title: 'A saved reply',
      kind: 'library',
      tags: ['complaint'],
      channel: 'x-post',
      text: 'Hi {{user.first_name}}, sorry to hear that. Please e-mail us at help@dovetail.example.',
      findings: [{ messageId: 'start-again', marked: 'e-mail us at help@dovetail.example.' }],
      better:
        'Hi {{user.first_name}}, sorry about the {{case.fault}}. Send the photo to help@dovetail.example with {{case.number}}; we answer within 4 hours.',
    },
    {
      title: 'Chat is not our own channel by default',
      options: { routes: [] },
      channel: 'facebook-comment',
      customer: 'My top-up vanished, this does not work',
      text: 'Please use the live chat at lark.example/chat.',
      findings: [{ messageId: 'start-again', marked: 'use the live chat at lark.example/chat.' }],
      better:
        'Sorry the £10 vanished. I added it again at 14:05; dial *100# to see it. Still missing? Tell me here, I am on until 8. Dee',
    },
    ...leaves,
  ],
});
