import { alike, alikeFound } from '../alike.js';

/** Replies with an excuse that name nobody. */
export const found = [
  ...alikeFound('An excuse, and nobody is named', 'no-power', [
    "«I'm only social media», sorry.",
    "Sorry, «we're just the Twitter team» and can't do anything about refunds.",
    "I «don't have the authority» to change that.",
    "It's «out of my hands», I'm afraid. Anything else today?",
    `Dear Mr Field,

I understand that you are upset about the deposit. Unfortunately I am «not authorised to make» such decisions. I hope you understand.

Regards,
Reception`,
    "«I just work here», I don't make the rules.",
    "Hi, «we are the social team so» we've no access to bookings or payments. Hope it gets sorted!",
    "«My hands are tied» here. The system won't let me.",
    "That's «above my pay grade», sorry mate!",
    'Unfortunately sir this is «not in my control», it is from backend side only.',
  ]),
];

/** A way, or no excuse. */
export const passed = alike('A way, or no excuse', [
  "Refunds sit with Ana's team; I've sent them your case 4471.",
  "I can't see account data here, for your privacy; DM me and I'll open it.",
  "I don't have the authority to go above €50, so I asked my manager, Ms Grant, and she's approved the €120.",
  "Above £200 it's the branch manager who signs. I've put your request on his desk and he'll call you before 5.",
  "It's just me here today, so answers take a little longer. Your order is packed and goes out at 3.",
  "We're only open until six on Sundays. Monday from 8 there's someone at the desk.",
  "I can't change the price of a booked ticket. I can move you to the 14:05, which has the lower fare.",
  "I'm the social media manager here and I've reset your password myself. Check your mail!",
  "The decision rests with the licensing board at the council. Their officer is Mr Dunn, 555 0188, and I've sent him your papers.",
]);
