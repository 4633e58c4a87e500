import type { Case, InvalidCase } from '../../src/rule.js';

/** Answers about what the customer did or did not do, without blame. */
export const withoutBlame: readonly Case[] = [
  { text: 'You should have received the parcel on Monday. I have asked the depot in Leeds and write to you by noon.' },
  { text: 'If you had trouble reading the code, send a photo and I will type it in.' },
  { text: 'You agreed a time with Ana: Tuesday at 9.' },
  { text: "We'd never want you to wait like this. Your table is ready at 8." },
  { text: "It's up to you: a refund, or the blue one by Friday." },
  { text: "Why didn't the app ask you? That was a bug, and 4.3 mends it today." },
  { text: 'You chose well: the oak one ships today.' },
  { text: "We're sorry you missed the train. Your ticket is valid on the next one, 10:15." },
  { text: "It's up to us to check the seal, and we did not. A new jar is on its way, with you on Friday." },
  { text: 'You signed for the parcel at 9? Then it may be at the desk: ask for Lea.' },
];

/** Answers that blame the customer. */
export const blamed: readonly InvalidCase[] = [
  {
    text: 'If you had read the confirmation, you would have seen that breakfast is extra.',
    findings: [{ messageId: 'hindsight', marked: 'If you had read' }],
  },
  {
    text: 'Clearly you did not follow the instructions on the box.',
    findings: [{ messageId: 'fault', marked: 'Clearly you did not' }],
  },
  {
    text: 'You agreed to the terms when you booked.',
    findings: [{ messageId: 'hindsight', marked: 'You agreed to the terms' }],
  },
  {
    text: "Why didn't you tell the waiter at the time?",
    findings: [{ messageId: 'hindsight', marked: "Why didn't you tell" }],
  },
  {
    text: 'It is up to you to check the opening hours before you come.',
    findings: [{ messageId: 'fault', marked: 'It is up to you to check' }],
  },
  {
    text: 'Why did you not call the front desk?',
    findings: [{ messageId: 'hindsight', marked: 'Why did you not call' }],
  },
  {
    text: 'You could have booked the earlier train.',
    findings: [{ messageId: 'hindsight', marked: 'You could have booked' }],
  },
  {
    text: 'You accepted our conditions at checkout.',
    findings: [{ messageId: 'hindsight', marked: 'You accepted our conditions' }],
  },
  {
    text: "It's your responsibility to be at the gate on time.",
    findings: [{ messageId: 'fault', marked: "It's your responsibility" }],
  },
  {
    text: "We're sorry you didn't see the notice.",
    findings: [{ messageId: 'fault', marked: "sorry you didn't see" }],
  },
  {
    text: 'You chose to ignore the reminder.',
    findings: [{ messageId: 'fault', marked: 'You chose to ignore' }],
  },
];
