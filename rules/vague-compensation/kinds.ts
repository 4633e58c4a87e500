import { alike, alikeFound } from '../alike.js';

/** Replies that offer something without facts. */
export const found = [
  ...alikeFound('An offer without facts', 'no-facts', [
    "«We'll give you a credit».",
    "Really sorry about the soggy chips, Nina. «We'd like to offer you a voucher» to make up for it.",
    'I understand how annoying that was. «You will be refunded».',
    "Hi there! «You'll be getting some extra points» from us as a thank you for your patience 😊",
    `Dear Ms Ferro,

I am sorry that the room was not cleaned. The night manager has spoken with housekeeping. As a gesture of goodwill «we would like to compensate you» for this.

Warm regards,
Daniel`,
    'Sorry the tulips were wilted. «Please accept a small discount» from us as an apology.',
    'Your order was lost by the courier, so a «refund will be arranged». Apologies for the hassle.',
    "Sorry the game crashed mid-match! «We're going to send you some free gems».",
    "«We're happy to refund part» of your fee given the noise.",
    "I've spoken to my supervisor and «we can offer you some compensation» for the delayed bag.",
  ]),
];

/** Replies that offer something with facts, or offer nothing. */
export const passed = alike('An offer with facts, or no offer', [
  "I've put £12 on your account; it shows by Tuesday.",
  'Hi Sam, did you get the refund for the jumper yet?',
  'Our refund policy is here: example.com/refunds. It covers anything returned unworn in 30 days.',
  "You asked for a refund and I can't give one on a used ticket. I can move you to any train today at no charge.",
  "We've issued a full refund, sorry the oven never turned up.",
  "You'll get a credit of {{amount}} on your next bill.",
  'The voucher for two coffees is in your inbox now, use it at any of our cafés until 30 September.',
  "I've refunded you to the card you paid with; banks take 3 to 5 days.",
  'Refunds usually take up to ten working days. Has it been longer than that for you?',
]);
