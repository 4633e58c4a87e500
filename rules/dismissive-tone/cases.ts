import { defineCases } from '../../src/rule.js';
import { argued, explained } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: "The customer's own words",
      channel: 'x-post',
      text: 'You were told "take it or leave it" at the desk. That was wrong: I have opened a claim and write to you by noon.',
    },
    {
      title: 'Nothing for the customer to do',
      text: 'There is nothing you need to do, the refund is on its way. No problem!',
    },
    {
      title: 'The only way',
      text: 'There is nothing we can do unless the parcel is reported as lost. I have done that now, the answer comes by Friday.',
    },
    {
      title: 'A choice that is really offered',
      channel: 'email',
      text: "It's your choice: a refund of 40 euros on the card, or the blue one by Friday.",
    },
    {
      title: 'What the customer may feel',
      channel: 'google-play',
      text: "It may feel like we don't care, and the five crashes are real. Version 4.2 with the fix is in the store since this morning.",
    },
    {
      title: 'Things that calm down',
      text: 'We fly again when the wind calms down, at 14:00 at the earliest. You are on the first plane, seat 12A.',
    },
    {
      title: 'A firm no with a way',
      text: "I can't refund it, and I know that is not what you hoped for. I can swap it until 30 June, free of charge.",
    },
    {
      title: 'In a saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, nobody is asking you to pay twice: the second line disappears on Tuesday.',
    },
    {
      title: 'Allowed by the team',
      options: { allow: ['With all due respect'] },
      text: 'With all due respect, Judge Adebayo: the hall opens at 9 and your seat is in row 2.',
    },
    ...explained,
  ],
  invalid: [
    {
      channel: 'x-post',
      customer: 'Third day without internet!!! Do you people ever answer???',
      text: 'Please calm down and stop messaging us. We will reply when we can.',
      findings: [
        { messageId: 'order', marked: 'calm down' },
        { messageId: 'order', marked: 'stop messaging us' },
      ],
      better:
        'Three days is far too long. The engineer found the cable at Mill Lane cut; it is mended by 6 pm today. Ana',
    },
    {
      channel: 'tripadvisor',
      text: 'The lift was out on your floor, yes. It is an old house and that is not our problem. Take it or leave it.',
      findings: [
        { messageId: 'brush-off', marked: 'that is not our problem' },
        { messageId: 'brush-off', marked: 'Take it or leave it' },
      ],
      better:
        'The lift was out on both of your days, and nobody told you about the stairs. From now on the desk asks at check-in and offers the ground floor.',
    },
    {
      title: 'A bare refusal',
      channel: 'email',
      text: "Sorry, your voucher expired yesterday. There's nothing we can do.",
      findings: [{ messageId: 'brush-off', marked: "There's nothing we can do" }],
      better: 'Your voucher ended yesterday. I have made it valid for another two weeks, until 5 May: same code.',
    },
    {
      title: 'Emoji before the match',
      channel: 'facebook-comment',
      text: '🙄 You are overreacting, it was ten minutes. You get what you pay for.',
      findings: [
        { messageId: 'belittling', marked: 'You are overreacting' },
        { messageId: 'belittling', marked: 'You get what you pay for' },
      ],
      better:
        'Ten minutes at the door with two small children is long. Ask for Rita next time and she will seat you first.',
    },
    {
      channel: 'email',
      customer: 'So is breakfast in the price or not?',
      text: 'As I already told you, no.',
      findings: [{ messageId: 'again', marked: 'As I already told you' }],
      better: 'No, breakfast is 9 euros a person. You can add it at the desk each evening.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: "Hi {{first_name}}, if you don't like it, you can uninstall the app.",
      findings: [{ messageId: 'brush-off', marked: "if you don't like it, you can uninstall" }],
      better: 'Hi {{first_name}}, you can switch the new feed off: Settings > Home > Classic.',
    },
    {
      title: 'Another wording is allowed',
      options: { allow: ['oh well'] },
      text: "That's just your opinion. Nobody else has complained about the noise.",
      findings: [
        { messageId: 'belittling', marked: "That's just your opinion" },
        { messageId: 'belittling', marked: 'Nobody else has complained' },
      ],
      better: 'Music until 3 is too much on a weekday. It stops at midnight from tonight on.',
    },
    ...argued,
  ],
});
