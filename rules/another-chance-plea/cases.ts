import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'After a concrete step',
      channel: 'facebook-comment',
      text: 'Sorry the steak was cold. The kitchen now plates after the call. Ask for Lea and the main is on me. Give us another chance!',
    },
    {
      title: 'Thanks for praise',
      channel: 'google-business',
      text: 'Thank you for the kind words about Rita and the garden room! We hope to see you again soon.',
    },
    {
      title: 'A chance to look into it',
      channel: 'x-post',
      customer: 'My parcel is lost for the second time.',
      text: "Sorry about the second parcel. We'd like the chance to look into this: which street did the driver note?",
    },
    {
      title: 'A step',
      channel: 'google-play',
      text: 'Sorry for the crash at start. Please update to 4.2, restart the phone and try again.',
    },
    {
      title: 'After a promise with an owner and a time',
      channel: 'tripadvisor',
      text: 'We are sorry the room smelled of paint. Room 12 is aired and I check it myself on 4 May before you arrive; we hope to welcome you back. Ines',
    },
    {
      title: 'A library entry that gives a reason',
      kind: 'library',
      tags: ['complaint'],
      text: 'Hi {{first_name}}, sorry about the cold soup. I have put a free main on your card; give us another chance whenever you like.',
    },
    {
      title: 'Invitations are fine for this team',
      options: { invitations: false },
      channel: 'tripadvisor',
      text: 'We are sorry that your stay was a disappointment. We hope to welcome you back.',
    },
  ],
  invalid: [
    {
      channel: 'facebook-comment',
      text: 'Sorry about the steak, please give us another chance!',
      findings: [{ messageId: 'plea', marked: 'please give us another chance' }],
      better: 'Sorry the steak was cold. The kitchen now plates after the call. Ask for Lea and the main is on me.',
    },
    {
      channel: 'tripadvisor',
      text: 'We are sorry that your stay did not meet your expectations. We hope to welcome you back soon.',
      findings: [{ messageId: 'plea', marked: 'hope to welcome you back' }],
      better:
        'Sorry you slept badly: the ice machine behind room 31 rattled. It was moved on Monday, I slept there last night to check. Ines, manager',
    },
    {
      channel: 'google-play',
      title: 'Reconsidering a rating',
      text: 'We are sorry you feel let down. Please reconsider your rating.',
      findings: [{ messageId: 'plea', marked: 'Please reconsider your rating' }],
      better:
        'The upload stopped at 2 GB, that was our bug. Version 4.2 of today takes 20 GB; write to me here if it stops again. Jo',
    },
    {
      title: 'Emoji before the match',
      channel: 'instagram-comment',
      text: '😢 So sorry about last night! We want to win you back.',
      findings: [{ messageId: 'plea', marked: 'want to win you back' }],
      better:
        '😢 The band cancelled at 8 and we let you queue until 9. Every ticket of last night is refunded by Friday.',
    },
    {
      channel: 'x-post',
      customer: 'Cancelled again, third time this month. Done with you.',
      text: "We'd hate to see you go. We hope you'll fly with us again.",
      findings: [{ messageId: 'plea', marked: 'hate to see you go' }],
      better:
        'Three cancellations in a month are ours to mend. I have put you on the 15:10 and filed the 250 euros for each. Sam',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      tags: ['complaint'],
      text: 'Hi {{first_name}}, sorry to hear about your visit. We would love the opportunity to make it up to you.',
      findings: [{ messageId: 'plea', marked: 'the opportunity to make it up to you' }],
      better:
        'Hi {{first_name}}, sorry the table was given away. Your next dinner for two is paid: code {{voucher.code}}, until {{voucher.until}}.',
    },
    {
      title: 'Asking for another chance counts in any case',
      options: { invitations: false },
      text: 'We apologise for the wait. Please allow us another chance.',
      findings: [{ messageId: 'plea', marked: 'allow us another chance' }],
      better: 'Sorry for the 50 minutes. From today two people stand at the desk from 5 to 7.',
    },
  ],
});
