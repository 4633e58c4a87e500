import { defineCases } from '../../src/rule.js';

/** Longer than a post on X, with an apology in front and one at the end. */
const SORRY_TWICE =
  'Sorry for the trouble with your bill. The second line was a test order of ours that slipped into your account when ' +
  'we moved the shop to the new server on Monday night. I have taken it out, the 18.20 are on your card by Friday, and ' +
  'the corrected bill is attached to this mail as a file. Apologies again, and thank you for writing. Lea';

export default defineCases({
  valid: [
    {
      title: 'One apology, one intensifier',
      channel: 'x-post',
      text: 'So sorry we lost your bag tag. The bag is found and flies at 14:00, you have it by 16:00.',
    },
    {
      title: 'Two faults, each named',
      channel: 'x-post',
      text: 'Sorry we kept you on hold for an hour. And I apologise for the wrong size in the box: the 42 left today.',
    },
    {
      title: 'In front and at the end of a longer reply',
      channel: 'email',
      text: SORRY_TWICE,
    },
    {
      title: 'One apology that can be read in two ways',
      text: 'I am sorry you were hurt. Dana Roy, who handles claims, rings you by 3 pm today.',
    },
    {
      title: 'Somebody else apologised',
      text: 'No need to apologise! The form works without the code too. I have filed it for you.',
    },
    {
      title: 'An idiom',
      channel: 'webchat',
      text: 'I beg your pardon? I can read only the first line of your message, please send it again.',
    },
    {
      title: 'In quotes',
      text: 'You wrote that "we are so so sorry" is all you heard. The part is ordered now, it comes on Tuesday.',
    },
    {
      title: 'More are fine for this team',
      options: { maxShort: 2 },
      text: 'Sorry about that! The 42 left today. Apologies for the inconvenience.',
    },
  ],
  invalid: [
    {
      channel: 'x-post',
      text: 'So so sorry! We apologise for the inconvenience, please forgive us.',
      findings: [
        {
          messageId: 'stacked',
          marked: 'So so sorry',
          fixed: 'So sorry! We apologise for the inconvenience, please forgive us.',
        },
        { messageId: 'many', marked: 'We apologise for the inconvenience' },
        { messageId: 'forgiveness', marked: 'forgive us' },
      ],
      better: 'Sorry, we lost your bag tag. The bag is found and flies at 14:00.',
    },
    {
      title: 'Emoji before the match',
      channel: 'facebook-comment',
      text: '🙏 We are truly and deeply sorry about last night. The band was ill.',
      findings: [{ messageId: 'stacked', marked: 'truly and deeply sorry' }],
      better: '🙏 Sorry we let you queue until 9. The band was ill; your ticket is refunded by Friday.',
    },
    {
      channel: 'tripadvisor',
      text: 'Please accept our deepest and most sincere apologies for the noise. We beg your forgiveness.',
      findings: [
        { messageId: 'stacked', marked: 'deepest and most sincere apologies' },
        { messageId: 'forgiveness', marked: 'beg your forgiveness' },
      ],
      better: 'Sorry for the drilling at 7. From now on it starts at 10, and the desk says so at check-in.',
    },
    {
      title: 'A longer reply',
      channel: 'email',
      text:
        'We are sorry about this. The order was packed in Ghent, where the scanner read the wrong shelf, so the ' +
        'blue jug left instead of the green one and nobody noticed before the van was gone. We apologise for the ' +
        'inconvenience. The green one is packed and leaves with the evening van; keep the blue one, or give it to ' +
        'somebody who likes blue. Once more, our apologies.',
      findings: [{ messageId: 'many', marked: 'Once more, our apologies' }],
      better:
        'Sorry, the scanner in Ghent read the wrong shelf. The green jug leaves tonight and is with you on Friday; keep the blue one.',
    },
    {
      title: 'A stricter team',
      options: { max: 1 },
      channel: 'email',
      text: SORRY_TWICE,
      findings: [{ messageId: 'many', marked: 'Apologies again' }],
      better:
        'Sorry, a test order of ours slipped into your bill. The 18.20 are on your card by Friday, the right bill is attached. Lea',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, we cannot apologise enough for the wait. The courier comes on {{visit.day}}.',
      findings: [{ messageId: 'stacked', marked: 'we cannot apologise enough' }],
      better: 'Hi {{first_name}}, sorry for the wait. The courier comes on {{visit.day}}.',
    },
  ],
});
