import { defineCases } from '../../src/rule.js';
import { blamed, withoutBlame } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'What should happen',
      text: "You should see a green light after ten seconds. If it stays red, I'll send you a new lamp today.",
    },
    {
      title: 'What we owed',
      text: 'You should have received the parcel by now. It is in Leeds and reaches you tomorrow before noon.',
    },
    {
      title: 'What we left undone',
      channel: 'x-post',
      text: 'You should have been told at the gate, and nobody told you. Your seat on the 15:10 is 12A, I have sent you the pass.',
    },
    {
      title: 'A question',
      channel: 'webchat',
      text: 'Did you forget to tick "keep me signed in"? Then the app asks after every restart.',
    },
    { title: 'A condition', text: 'If you forgot to print the label, show the code in your mail at the desk.' },
    {
      title: 'The opposite of blame',
      text: 'This was not your fault: our form had lost the second page. I have filed it by hand, nothing more to do.',
    },
    {
      title: "A cause beyond anybody's control",
      channel: 'email',
      text: 'The fog over Lagos closed both runways. I have put you on the 9:40 tomorrow and booked room 14 at the airport inn.',
    },
    {
      title: 'In a library, about us',
      kind: 'library',
      text: 'Hi {{first_name}}, we forgot to add your voucher. It is in your account now.',
    },
    {
      title: 'Allowed by the team',
      options: { allow: ['user error'] },
      text: 'The log says user error 14, which is what our firmware calls a full memory. Delete two clips and it records again.',
    },
    ...withoutBlame,
  ],
  invalid: [
    {
      channel: 'email',
      text: 'You should have read the terms: the fee is in section 4.',
      findings: [{ messageId: 'hindsight', marked: 'You should have read' }],
      better:
        'The fee is in section 4 of the terms. I have waived it this once; the 15 euros are back on your card by Friday.',
    },
    {
      channel: 'email',
      text: 'Your claim was closed because you failed to send the second page. It is your own mistake.',
      findings: [
        { messageId: 'fault', marked: 'you failed to' },
        { messageId: 'fault', marked: 'your own mistake' },
      ],
      better: 'Your claim came without its second page. Send it here and I will open the claim again the same day.',
    },
    {
      title: 'Emoji before the match',
      channel: 'google-business',
      text: '😅 Had you called ahead, we would have kept the table. Next time, please read the opening hours.',
      findings: [
        { messageId: 'hindsight', marked: 'Had you called' },
        { messageId: 'lecture', marked: 'Next time, please read the' },
      ],
      better:
        'On Sundays the kitchen closes at 8, and the door did not say so: it does since today. Write to me and I will keep you a table for next week. Lea',
    },
    {
      channel: 'google-play',
      text: 'This is user error. Please check the settings before you complain.',
      findings: [
        { messageId: 'fault', marked: 'user error' },
        { messageId: 'lecture', marked: 'Please check the settings before you complain' },
      ],
      better:
        'The switch sits under Settings > Sync > Wi-Fi only. Turn it off and the photos load over mobile data too.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, we cannot help because you did not report it within 24 hours. Reporting damage is your responsibility.',
      findings: [
        { messageId: 'fault', marked: 'because you did not report' },
        { messageId: 'fault', marked: 'is your responsibility' },
      ],
      better:
        'Hi {{first_name}}, the courier pays only for damage reported within 24 hours. We pay instead: choose a new one or the money.',
    },
    {
      title: 'Only the allowed one passes',
      options: { allow: ['user error'] },
      text: 'User error, I am afraid: you must have dropped it. You should be more careful.',
      findings: [
        { messageId: 'fault', marked: 'you must have dropped' },
        { messageId: 'lecture', marked: 'You should be more careful' },
      ],
      better:
        'The corner is bent, which breaks the seal. I can repair it for 20 euros by Thursday, or give you 10 for a new one.',
    },
    ...blamed,
  ],
});
