import type { Case, InvalidCase } from '../../src/rule.js';

/** Replies that it leaves alone, as people write them. */
export const moreValid: readonly Case[] = [
  {
    title: 'Left alone, in other words',
    text:
      "I can see why you're annoyed, Sarah. The box left without the salmon. I've refunded $14 and put two portions " +
      "into Tuesday's box. They come before noon.",
  },
  {
    title: 'Left alone, in other words',
    text:
      "I'm so sorry for your loss, Mrs Teller. Please take all the time you need. We thought so highly of your " +
      'husband. I understand how hard these weeks must be. Nothing is due on the account.',
  },
  {
    title: 'Left alone, in other words',
    text:
      "Thank you for telling us about your diagnosis. I'm so very sorry. I can only imagine what you are going " +
      "through. We're all thinking of you here. Your membership is paused and nothing's charged while you have chemo.",
  },
  { title: 'Left alone, in other words', text: 'So sorry! Fixed now.' },
  { title: 'Left alone, in other words', text: "I hear you, and I'm sorry. Refund's on its way, by Friday." },
  {
    title: 'Left alone, in other words',
    text:
      'Sorry about the wait, Josh. The raid server ran out of memory at 8:40. It was restarted at 9:02. Your loot has ' +
      "been restored to the bank tab. If anything's missing, send me the item name and I'll add it.",
  },
  {
    title: 'Left alone, in other words',
    text: 'Thanks for the photos. The hinge has a crack. I have ordered another one. It ships tomorrow and needs no tools. Sorry for the trouble!',
  },
  {
    title: 'Left alone, in other words',
    text: 'Hold the power key for ten seconds. Then plug it in. The light turns amber. After a minute it goes green and you can sign in.',
  },
];

/** Replies that it flags, as people write them. */
export const moreInvalid: readonly InvalidCase[] = [
  {
    title: 'Flagged, in other words',
    text: "I hear you. I totally understand how you feel. I'd be upset too. Thank you so much for telling us. I'll check with the depot.",
    findings: [{ messageId: 'share', marked: 'I hear you.' }],
  },
  {
    title: 'Flagged, in other words',
    text:
      "Oh Sarah, we're so sorry. We know how much you were looking forward to this. It breaks our hearts to read it. " +
      'The box will be replaced on Tuesday. Thank you for being so lovely about it, and sorry again!',
    findings: [{ messageId: 'share', marked: "Oh Sarah, we're so sorry." }],
  },
  {
    title: 'Flagged, in other words',
    text:
      'Thank you for reaching out to us. We truly appreciate your patience. I completely understand your frustration. ' +
      'I apologise for the inconvenience this has caused. Could you share the model number?',
    findings: [{ messageId: 'share', marked: 'Thank you for reaching out to us.' }],
  },
  {
    title: 'Flagged, in other words',
    text:
      'Dear Mr Vance, thank you for your e-mail. We sincerely regret that your stay was a disappointment. We ' +
      'understand that you expected more from us, and rightly so. Please accept our heartfelt apologies. The air ' +
      'conditioning in 212 is being checked. We thank you for your understanding.',
    findings: [{ messageId: 'share', marked: 'Dear Mr Vance, thank you for your e-mail.' }],
  },
  {
    title: 'Flagged, in other words',
    text:
      "Ugh, that is the worst! So sorry you're dealing with this. I know exactly how annoying it is when an app eats " +
      'your work. I really feel for you. Have you tried version 5.2?',
    findings: [{ messageId: 'share', marked: 'Ugh, that is the worst!' }],
  },
  {
    title: 'Flagged, in other words',
    text:
      'I can only imagine how stressful this must have been for you and your family. Nobody should have to go through ' +
      "that on holiday. I'm deeply sorry. I want you to know that we hear you. Your bag is still in Lisbon. Thank you " +
      'for your patience with us.',
    findings: [
      { messageId: 'share', marked: 'I can only imagine how stressful this must have been for you and your family.' },
    ],
  },
  {
    title: 'Flagged, in other words',
    text:
      'Sir, we deeply regret the inconvenience. We understand your concern. We know your time is precious. We thank ' +
      'you for your kind co-operation. Your complaint no. is 88190.',
    findings: [{ messageId: 'share', marked: 'Sir, we deeply regret the inconvenience.' }],
  },
  {
    title: 'Flagged, in other words',
    text:
      "I'm sorry, Priyanka. I get it, I do. Waiting at home the entire day for nobody is awful. You have every right " +
      "to be angry. I'd feel just the same in your shoes. New slot is Friday.",
    findings: [{ messageId: 'share', marked: "I'm sorry, Priyanka." }],
  },
  {
    title: 'Flagged, in other words',
    text:
      "We're gutted for you. We really are. Missing your own birthday dinner because of us is unforgivable and we feel " +
      'terrible. Sorry sorry sorry! We have cancelled the charge.',
    findings: [{ messageId: 'share', marked: "We're gutted for you." }],
  },
  {
    title: 'Flagged, in other words',
    text:
      "I can imagine how hard it is to be without hot water in this cold. I'm really sorry to hear that. My heart goes out to " +
      'you. Thank you for bearing with us. An engineer has been requested.',
    findings: [{ messageId: 'share', marked: 'I can imagine how hard it is to be without hot water in this cold.' }],
  },
];
