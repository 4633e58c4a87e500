import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'A reply to praise',
      channel: 'x-post',
      customer: 'Best ramen in town, thank you!',
      text: 'You made the whole kitchen smile, Ines 😊 See you on Friday!',
    },
    {
      title: 'Ticks and arrows in steps',
      channel: 'whatsapp',
      text: 'Sorry the code failed. Settings ➡️ Account ➡️ New code ✅',
    },
    {
      title: 'Emoji that begin the lines of a list',
      channel: 'email',
      text: 'Sorry your parcel went back.\n📦 Order: 4471\n🚚 New van: Friday, 9 to 11',
    },
    {
      title: 'The name of a button',
      text: "Sorry you can't see it yet: tap the ⚙️ icon, then Lists.",
    },
    {
      title: 'The customer smiled first',
      channel: 'x-dm',
      customer: 'I think I left my scarf at table 9 😅',
      text: "Sorry, it isn't there 😊 I rang the cloakroom too, and they have it until Sunday.",
    },
    {
      title: "The customer's own emoji in quotes",
      text: 'You wrote "lost again 😡" on Monday, and that was right. I am sorry; the parcel is found and comes today.',
    },
    {
      title: 'Far away from the apology',
      text: 'Sorry we missed your call. Your part is in. It costs 12 euros. Ask for Rita at the desk. See you soon 🙂',
    },
    {
      title: 'A brand sign that is allowed',
      options: { allow: ['🐝'] },
      text: 'Sorry for the short outage at noon, Ola. The hive is back 🐝',
    },
    {
      title: 'A refusal that shows a way',
      channel: 'webchat',
      text: "We can't change the colour any more, but you can swap it in any shop until May 🙂",
    },
    {
      title: 'A word of the trade inside another word',
      options: { seriousCues: ['fire'] },
      text: 'The fireworks start at 9 🎆 Gate C opens at 7.',
    },
    { title: 'In a saved reply', kind: 'library', text: 'Hi {{first_name}}, your order is on its way 🚚' },
  ],
  invalid: [
    {
      channel: 'x-post',
      text: 'Sorry your refund failed 😅 I sent it again at 10:02.',
      findings: [{ messageId: 'grave', marked: '😅', fixed: 'Sorry your refund failed. I sent it again at 10:02.' }],
      better: 'Sorry your refund failed. I sent it again at 10:02, and the bank shows it by 4.',
    },
    {
      channel: 'facebook-comment',
      text: '😭 So sorry we closed early, Marek! We are open until 10 today :)',
      findings: [
        {
          messageId: 'apology',
          marked: '😭',
          fixed: 'So sorry we closed early, Marek! We are open until 10 today :)',
        },
        {
          messageId: 'apology',
          marked: ':)',
          fixed: '😭 So sorry we closed early, Marek! We are open until 10 today',
        },
      ],
      better: 'Sorry we closed early, Marek. We are open until 10 today, and your cake is set aside.',
    },
    {
      title: 'A smile with a no',
      channel: 'webchat',
      customer: 'Can I return the lamp without the box?',
      text: "We can't take it back without the box 😊",
      findings: [{ messageId: 'refusal', marked: '😊', fixed: "We can't take it back without the box" }],
      better: "We can't refund it without the box; you can swap it for any lamp until 30 June.",
    },
    {
      title: 'A death that the customer wrote of weighs on the whole reply',
      channel: 'email',
      customer: 'My father passed away in May. How do I close his account? Thank you 🙂',
      text: 'Hello Mr Sand, I have closed it today. Nothing more is charged. All the best 🌻',
      findings: [
        {
          messageId: 'grave',
          marked: '🌻',
          fixed: 'Hello Mr Sand, I have closed it today. Nothing more is charged. All the best',
        },
      ],
      better: 'Hello Mr Sand, my condolences. I have closed it today, and nothing more is charged.',
    },
    {
      title: 'A team that lists words of its trade',
      options: { seriousCues: ['evacuation'] },
      text: 'The evacuation of hall 2 was a drill 🔥 Doors open again at 3.',
      findings: [
        { messageId: 'grave', marked: '🔥', fixed: 'The evacuation of hall 2 was a drill. Doors open again at 3.' },
      ],
      better: 'The evacuation of hall 2 was a drill. Doors open again at 3.',
    },
    {
      title: 'A team that never answers emoji with emoji',
      options: { afterCustomer: false },
      customer: 'My scarf never came 😊',
      text: 'Sorry it went to the wrong house 🙈 A new one left today.',
      findings: [
        {
          messageId: 'apology',
          marked: '🙈',
          fixed: 'Sorry it went to the wrong house. A new one left today.',
        },
      ],
      better: 'Sorry it went to the wrong house. A new one left today.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, your card was stolen on its way to you 😱\nWe blocked it at {{time}}.',
      findings: [
        {
          messageId: 'grave',
          marked: '😱',
          fixed: 'Hi {{first_name}}, your card was stolen on its way to you\nWe blocked it at {{time}}.',
        },
      ],
      better: 'Hi {{first_name}}, your card was stolen on its way to you.\nWe blocked it at {{time}}.',
    },
  ],
});
