import type { Case, InvalidCase } from '../../src/rule.js';

/** Replies that it leaves alone, as people write them. */
export const moreValid: readonly Case[] = [
  {
    title: 'Left alone, in other words',
    customer: 'The app crashes when I open the map.',
    text: "Thanks, I've logged the crash with build 41. A fix is planned for Tuesday.",
    channel: 'google-play',
  },
  {
    title: 'Left alone, in other words',
    customer: "I can't find the invoice",
    text: 'Open the menu and choose "Invoices & receipts", then tap the month.',
    channel: 'webchat',
  },
  {
    title: 'Left alone, in other words',
    customer: 'Your quiz night was the best, we won the ham!',
    text: "Wow, congrats! Nobody's beaten the vicars' table in three years 😉",
    channel: 'facebook-comment',
  },
  {
    title: 'Left alone, in other words',
    customer: 'Which tea was in the gift box?',
    text: 'It\'s the "Smoky Rabbit" blend, you\'ll find it under Black teas.',
    channel: 'instagram-dm',
  },
  {
    title: 'Left alone, in other words',
    customer: 'We just got engaged in your restaurant!!',
    text: 'Congratulations to you both! The staff still talk about the ring in the tiramisu.',
    channel: 'google-business',
  },
  {
    title: 'Left alone, in other words',
    customer: "My suitcase didn't arrive in Oslo.",
    text: "I'm sorry, Jan. It was left in Frankfurt and is on tonight's flight. A courier brings it to you tomorrow before noon.",
    channel: 'x-dm',
  },
  {
    title: 'Left alone, in other words',
    customer: 'your driver was rude',
    text: "That's not ok. Which bus was it, and around what time? I'll speak with the garage today.",
    channel: 'x-post',
  },
  {
    title: 'Left alone, in other words',
    customer: 'The "Night mode" button does nothing',
    text: '"Night mode" needs iOS 16 or later. On 15 you can use Settings > Display instead.',
    channel: 'webchat',
  },
];

/** Replies that it flags, as people write them. */
export const moreInvalid: readonly InvalidCase[] = [
  {
    title: 'Flagged, in other words',
    customer: 'The app crashed and I lost my drawing. Terrible support too.',
    text: 'Thanks for your "feedback" ;)',
    channel: 'google-play',
    findings: [
      { messageId: 'doubt', marked: '"feedback"' },
      { messageId: 'wink', marked: ';)' },
    ],
  },
  {
    title: 'Flagged, in other words',
    customer: 'I waited two hours for the bus with my kids.',
    text: 'Wow, two whole hours. Congratulations on your patience.',
    channel: 'x-post',
    findings: [{ messageId: 'applause', marked: 'Wow, two' }],
  },
  {
    title: 'Flagged, in other words',
    customer: 'You charged me twice and nobody answers. I will go to the regulator',
    text: 'Good luck with that! The fee is in your contract.',
    channel: 'x-dm',
    findings: [{ messageId: 'mock', marked: 'Good luck with that' }],
  },
  {
    title: 'Flagged, in other words',
    customer: 'The flat was dirty, hair in the shower.',
    text: 'We are sorry that our apartment was too "dirty" for you. Our cleaner has worked here for 14 years and no other guest had a remark.',
    channel: 'tripadvisor',
    findings: [{ messageId: 'doubt', marked: '"dirty"' }],
  },
  {
    title: 'Flagged, in other words',
    customer: 'I put diesel in the petrol van by accident, nobody told me which',
    text: "Well done, genius. The label's on the fuel cap. Roadside help is on 555 0166.",
    channel: 'messenger',
    findings: [{ messageId: 'applause', marked: 'Well done, genius' }],
  },
  {
    title: 'Flagged, in other words',
    customer: 'Still no heating. My baby is freezing.',
    text: 'An engineer will come on Friday. Maybe put on a jumper till then 😉',
    channel: 'whatsapp',
    findings: [{ messageId: 'wink', marked: '😉' }],
  },
  {
    title: 'Flagged, in other words',
    customer: 'My "premium" seat had no recline.',
    text: "Oh no, a seat that doesn't recline, how will you ever recover? 🙄",
    channel: 'x-post',
    findings: [
      { messageId: 'mock', marked: 'how will you ever recover' },
      { messageId: 'wink', marked: '🙄' },
    ],
  },
  {
    title: 'Flagged, in other words',
    customer: 'You closed my ticket without an answer!',
    text: 'Hi Olaf, we have reopened your ticket so that you can enjoy our "lousy service" a bit longer. What\'s the order number?',
    channel: 'email',
    findings: [{ messageId: 'doubt', marked: '"lousy service"' }],
  },
  {
    title: 'Flagged, in other words',
    customer: 'I was told the delivery is free and now I pay 5 euro',
    text: 'Dear customer, delivery is free from 50 €. Reading is a wonderful skill 😉. Kind regards',
    channel: 'facebook-comment',
    findings: [{ messageId: 'wink', marked: '😉' }],
  },
  {
    title: 'Flagged, in other words',
    customer: "This update ruined the game, I'm leaving for Starforge",
    text: 'Ok, have fun over there, good luck with their servers lol',
    channel: 'discord-server',
    findings: [{ messageId: 'mock', marked: 'have fun over there' }],
  },
];
