import { defineCases } from '../../src/rule.js';

const STEPS = Array.from({ length: 40 }, (_, i) => `${i + 1}. Open the lid, turn the wheel to ${i + 1} and wait.`).join(
  '\n',
);
const LONG = `Hi Ada,\n${'The oven heats from below first, and then from above, as the fan turns. '.repeat(20)}\nSam`;
const CHATTY = 'The oven heats from below first, and then from above, as the fan turns. '.repeat(6).trim();

export default defineCases({
  valid: [
    { title: 'Steps as a list', channel: 'email', text: `Hi Ada, here are the steps:\n${STEPS}\nSam` },
    { title: 'A letter of half a minute', channel: 'email', text: `Hi Ada,\n${CHATTY}\nSam` },
    { title: 'Allowed to be long', options: { maxSeconds: 120 }, channel: 'email', text: LONG },
    {
      title: 'Fast readers, more time in a chat',
      options: { maxChatSeconds: 30, wpm: 300 },
      channel: 'webchat',
      text: CHATTY,
    },
  ],
  invalid: [
    {
      channel: 'email',
      text: LONG,
      findings: [{ messageId: 'long', marked: 'Hi Ada,' }],
      better: 'Hi Ada, yes: it heats from below first. The fan starts after five minutes. Sam',
    },
    {
      title: 'In a chat',
      channel: 'webchat',
      text: `🔥 Hi!\n${CHATTY}`,
      findings: [{ messageId: 'long', marked: '🔥 Hi!' }],
    },
    {
      title: 'A saved reply',
      kind: 'library',
      channel: 'email',
      text: LONG.replace('Ada', '{{first_name}}'),
      findings: [{ messageId: 'long', marked: 'Hi {{first_name}},' }],
    },
  ],
});
