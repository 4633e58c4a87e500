import type { Case, InvalidCase } from '../../src/rule.js';

/** Answers that explain, repeat or name a rule, and help. */
export const explained: readonly Case[] = [
  { text: 'You should have received the parcel on Monday. I have asked the depot in Leeds and write to you by noon.' },
  { text: 'As I explained, the part is late, but let me make it right: I have taken the delivery fee off.' },
  { text: 'The terms do exclude water damage, and here is how to appeal: write to claims@example.com by 3 June.' },
  { text: 'Our terms say 14 days. I have made an exception, the money is with you on Friday.' },
  { text: "You never got an answer from us, and that's on us. The lamp ships today." },
  { text: "That's not how we want to treat people. The driver should have waited; he comes back at 5." },
  { text: 'We never told you about the change, sorry. The new time is 9:40.' },
  { text: 'Our records show that your payment arrived on 3 May.' },
  { text: "The court's decision is final on 3 June; until then you can appeal at the town hall." },
  { text: 'No other complaint is open in your name, so this one is next.' },
  { text: 'We would never ask for your PIN. Please block the card under Settings > Card.' },
  { text: 'If you had trouble reading the code, send a photo and I will type it in.' },
  { text: 'It works on version 4.2 for me; which one do you have?' },
  { text: 'That is not true of the blue ones: those can go into the dishwasher.' },
  { text: 'Your choice is final once you tap Confirm, so take your time.' },
  { text: 'I misunderstood your message, sorry. You want the 38, and it ships today.' },
  { text: 'You agreed a time with Ana: Tuesday at 9.' },
  { text: 'Most of our guests come by train; bus 12 leaves from the station every ten minutes.' },
  { text: "It's our policy to reply within a day, and this took us a week. I'm sorry." },
  { text: 'Every airline at this airport leaves from gate B today.' },
  { text: 'As you wrote in your e-mail, the box was open. A new one left the house at 10.' },
  { text: "We'd never want you to wait like this. Your table is ready at 8." },
  { text: "It's up to you: a refund, or the blue one by Friday." },
  { text: 'We did not tell you at the desk, and should have. Breakfast is on the house.' },
  { text: "Why didn't the app ask you? That was a bug, and 4.3 mends it today." },
  { text: "I'm sorry if that isn't what happened; the note I have is from the desk. Which room was it?" },
  { text: 'Our system shows something different for the two lamps: the left one has guarantee until June.' },
  { text: 'Our notes say you prefer mornings, so I booked 9:15.' },
  { text: 'We reject your claim for the bag, and you can ask the ombudsman: 555 0144, free of charge.' },
  { text: 'As explained in the video, hold the button for ten seconds.' },
  { text: 'As mentioned in your ticket, the hinge is loose. Anton brings a new one on Tuesday at 9.' },
  { text: 'The fee is listed in our terms, and I have taken it off your bill all the same.' },
  { text: 'We do show the times at the door, and they were wrong this week. I have hung up new ones.' },
  { text: "There isn't much we can do without the label, but a photo of the box is enough." },
  { text: 'Everyone else on the flight got the mail, and yours went to an old address. You are on the 7:40 now.' },
  { text: 'The new app works fine on my phone. Which model do you have?' },
  { text: 'Like every other shop in the street we close at 6, and I stay until 7 for you.' },
  { text: "That's really upsetting, and I'm sorry. The kitchen throws that batch away today." },
  { text: 'You chose well: the oak one ships today.' },
  { text: "We're sorry you missed the train. Your ticket is valid on the next one, 10:15." },
  { text: "It's up to us to check the seal, and we did not. A new jar is on its way, with you on Friday." },
  { text: 'You signed for the parcel at 9? Then it may be at the desk: ask for Lea.' },
  { text: 'We did tell you the wrong time, sorry. The doors open at 7.' },
];

/** Answers that argue with the customer, or close the talk. */
export const argued: readonly InvalidCase[] = [
  {
    text: 'Hello, as stated in our terms, tickets are non-refundable. Regards, Tom',
    findings: [{ messageId: 'small-print', marked: 'as stated in our terms' }],
  },
  {
    text: 'That is not what happened. Our driver waited ten minutes at your door.',
    findings: [{ messageId: 'denial', marked: 'That is not what happened' }],
  },
  {
    text: 'We never promised delivery by Friday.',
    findings: [{ messageId: 'denial', marked: 'We never promised' }],
  },
  {
    text: 'As I explained yesterday, vouchers are valid for a year.',
    findings: [{ messageId: 'again', marked: 'As I explained' }],
  },
  {
    text: 'Thank you for your mail. Our decision is final.',
    findings: [{ messageId: 'brush-off', marked: 'Our decision is final' }],
  },
  {
    text: 'We have nothing to add to our last e-mail.',
    findings: [{ messageId: 'brush-off', marked: 'We have nothing to add' }],
  },
  {
    text: 'Dear guest, our staff would never speak to anyone like that.',
    findings: [{ messageId: 'denial', marked: 'our staff would never speak to anyone like that' }],
  },
  {
    text: 'This is the first complaint we have ever had about that room.',
    findings: [{ messageId: 'belittling', marked: 'This is the first complaint we have ever had' }],
  },
  {
    text: 'Every airline does it this way.',
    findings: [{ messageId: 'brush-off', marked: 'Every airline does it this' }],
  },
  {
    text: 'The fee is mentioned in our terms, which you accepted.',
    findings: [{ messageId: 'small-print', marked: 'fee is mentioned in our terms' }],
  },
  {
    text: "I'm afraid that's quite rude. We're only human.",
    findings: [{ messageId: 'order', marked: "that's quite rude" }],
  },
  {
    text: 'I think you misunderstood what the offer says.',
    findings: [{ messageId: 'denial', marked: 'you misunderstood' }],
  },
  {
    text: "Most of our guests love the breakfast, so we're surprised.",
    findings: [{ messageId: 'belittling', marked: 'Most of our guests love' }],
  },
  {
    text: "It's company policy, there's nothing to discuss.",
    findings: [
      { messageId: 'small-print', marked: "It's company policy" },
      { messageId: 'brush-off', marked: "there's nothing to discuss" },
    ],
  },
  {
    text: 'We did tell you at the desk that the pool was closed.',
    findings: [{ messageId: 'denial', marked: 'We did tell you' }],
  },
  {
    text: 'Believe what you like, the parcel was handed over on Monday.',
    findings: [{ messageId: 'brush-off', marked: 'Believe what you like' }],
  },
  {
    text: 'Our records show something else, sorry.',
    findings: [{ messageId: 'denial', marked: 'Our records show something else' }],
  },
  {
    text: 'Dear Mr Hall, we strongly disagree with your review.',
    findings: [{ messageId: 'denial', marked: 'we strongly disagree with your review' }],
  },
  {
    text: 'We do our best. What more do you want?',
    findings: [{ messageId: 'belittling', marked: 'What more do you want' }],
  },
  {
    text: "That isn't how it happened, Petra: the waiter asked you twice.",
    findings: [{ messageId: 'denial', marked: "That isn't how it happened" }],
  },
  {
    text: 'Hi, our drivers do not lie. The card was left at 10:14.',
    findings: [{ messageId: 'denial', marked: 'our drivers do not lie' }],
  },
  {
    text: 'We would never treat a guest like that 🙂',
    findings: [{ messageId: 'denial', marked: 'We would never treat a guest like that' }],
  },
  {
    text: 'The cameras say otherwise? No: our logs show a very different story.',
    findings: [{ messageId: 'denial', marked: 'our logs show a very different story' }],
  },
  {
    text: 'We strongly reject this complaint.',
    findings: [{ messageId: 'denial', marked: 'We strongly reject this complaint' }],
  },
  {
    text: 'Your review is not accurate, the pool was open all day.',
    findings: [{ messageId: 'denial', marked: 'Your review is not accurate' }],
  },
  {
    text: 'You seem to have misread the offer.',
    findings: [{ messageId: 'denial', marked: 'You seem to have misread' }],
  },
  {
    text: "That's not what I wrote.",
    findings: [{ messageId: 'denial', marked: "That's not what I wrote" }],
  },
  {
    text: 'We did inform you on 3 May.',
    findings: [{ messageId: 'denial', marked: 'We did inform you' }],
  },
  {
    text: 'As is clearly outlined in the booking conditions, changes cost 20 euros.',
    findings: [{ messageId: 'small-print', marked: 'As is clearly outlined in the booking conditions' }],
  },
  {
    text: 'We must refer you to our terms and conditions.',
    findings: [{ messageId: 'small-print', marked: 'We must refer you to our terms and conditions' }],
  },
  {
    text: 'We do state this on every ticket.',
    findings: [{ messageId: 'small-print', marked: 'We do state' }],
  },
  {
    text: "Sorry, that's just our policy.",
    findings: [{ messageId: 'small-print', marked: "that's just our policy" }],
  },
  {
    text: 'As you were told on Monday, no.',
    findings: [{ messageId: 'again', marked: 'As you were told' }],
  },
  {
    text: 'Our position remains unchanged. Yours, M. Frost',
    findings: [{ messageId: 'brush-off', marked: 'Our position remains unchanged' }],
  },
  {
    text: "There's nothing left to discuss here.",
    findings: [{ messageId: 'brush-off', marked: "There's nothing left to discuss" }],
  },
  {
    text: "There isn't much we can do about it.",
    findings: [{ messageId: 'brush-off', marked: "There isn't much we can do" }],
  },
  {
    text: 'If you say so.',
    findings: [{ messageId: 'brush-off', marked: 'If you say so' }],
  },
  {
    text: "I don't know what else to tell you.",
    findings: [{ messageId: 'brush-off', marked: "I don't know what else to tell" }],
  },
  {
    text: 'It was entirely your own decision.',
    findings: [{ messageId: 'brush-off', marked: 'It was entirely your own decision' }],
  },
  {
    text: 'A late bus can happen anywhere, Tim.',
    findings: [{ messageId: 'brush-off', marked: 'can happen anywhere' }],
  },
  {
    text: 'Our prices are in line with most other hotels.',
    findings: [{ messageId: 'brush-off', marked: 'are in line with most other hotels' }],
  },
  {
    text: 'We have never had a single complaint about the cake.',
    findings: [{ messageId: 'belittling', marked: 'We have never had a single complaint' }],
  },
  {
    text: 'All of our other customers are perfectly happy with it.',
    findings: [{ messageId: 'belittling', marked: 'All of our other customers are perfectly happy' }],
  },
  {
    text: 'Everyone else manages.',
    findings: [{ messageId: 'belittling', marked: 'Everyone else manages' }],
  },
  {
    text: 'Please refrain from using such language.',
    findings: [{ messageId: 'order', marked: 'refrain from using such language' }],
  },
  {
    text: 'Your tone is quite offensive.',
    findings: [{ messageId: 'order', marked: 'Your tone is quite offensive' }],
  },
  {
    text: "It's hurtful of you after all we did.",
    findings: [{ messageId: 'order', marked: "It's hurtful of you" }],
  },
  {
    text: "We don't appreciate being called thieves.",
    findings: [{ messageId: 'order', marked: "We don't appreciate being called" }],
  },
];
