import type { Case, InvalidCase } from '../../src/rule.js';

/** Replies that it leaves alone, as people write them. */
export const moreValid: readonly Case[] = [
  {
    title: 'Left alone, in other words',
    text: 'Refunds take 5 to 7 business days. Yours went out on Monday, so it shows by the 14th.',
  },
  {
    title: 'Left alone, in other words',
    text: "Changing the date is free. The hotel's city tax of 4 EUR is paid at the desk.",
  },
  {
    title: 'Left alone, in other words',
    text: 'Sorry, I wrote Thursday before, that was wrong: the appointment is on Friday at 9.20.',
  },
  { title: 'Left alone, in other words', text: 'The old price was $89, the new one is $96 from 1 July.' },
  { title: 'Left alone, in other words', text: 'Adults pay 18 euro for breakfast and children 9.' },
  {
    title: 'Left alone, in other words',
    text: "From Monday to Friday we're open from 9 to 6, on Saturdays from 9 to 1.",
  },
  { title: 'Left alone, in other words', text: 'The lamp is $45 and the shade $54, so $99 for both.' },
  {
    title: 'Left alone, in other words',
    text: "Hi, I'm Marta. Stefan, who you wrote to on Monday, is on leave, so I've taken over. The lamp ships tomorrow. Marta",
  },
];

/** Replies that it flags, as people write them. */
export const moreInvalid: readonly InvalidCase[] = [
  {
    title: 'Flagged, in other words',
    text: "Refunds are instant. You'll see the money in 5-7 business days.",
    findings: [{ messageId: 'conflict', marked: '5-7 business days' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Good news, changing the date is free! The 4 EUR fee is taken from the card you paid with.',
    findings: [{ messageId: 'conflict', marked: '4 EUR fee' }],
  },
  {
    title: 'Flagged, in other words',
    text: "Hi, I'm Marta and I'll be looking after you today. The lamp ships tomorrow, tracking follows by text.\n\nBest wishes,\nStefan",
    channel: 'email',
    findings: [{ messageId: 'name', marked: 'Stefan' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Your appointment is on Thursday at 9.20. Please come ten minutes early and bring the letter. We look forward to seeing you on Friday at 9.20.',
    findings: [{ messageId: 'conflict', marked: 'Friday' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Yes, dogs are welcome in all our rooms. Please note that pets are not allowed in the hotel.',
    findings: [{ messageId: 'conflict', marked: 'are not allowed' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Hello Mr Rao, the policy can be cancelled at any time without notice. Just send us your cancellation two months before the end of the year.',
    findings: [{ messageId: 'conflict', marked: 'two months' }],
  },
  {
    title: 'Flagged, in other words',
    text: "Your parcel was delivered on Monday. It's on the van now and will be with you before 6 today, so please be at home.",
    findings: [{ messageId: 'conflict', marked: 'on the van' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'My name is Anil and I have taken over your complaint. The meter was read wrong in April and the new bill is £64.20. Yours sincerely, Rohan Gupta',
    findings: [{ messageId: 'name', marked: 'Rohan' }],
  },
  {
    title: 'Flagged, in other words',
    text: "There is no contract and no minimum term with Moorlink. You'd be tied in for 12 months, then it runs month by month.",
    findings: [{ messageId: 'conflict', marked: 'tied in' }],
  },
  {
    title: 'Flagged, in other words',
    text: "We've refunded you $45 this morning. You'll find the $54 on your statement by Friday. Sorry for the mix-up! Noor",
    findings: [{ messageId: 'conflict', marked: '$54' }],
  },
];
