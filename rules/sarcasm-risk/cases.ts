import { defineCases } from '../../src/rule.js';
import { moreInvalid, moreValid } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'The name of a button',
      channel: 'email',
      text: 'Hi Ben, open the "Review" tab and tick "Problem solved" once the lamp works.',
    },
    {
      title: 'Praise for a success',
      channel: 'x-post',
      customer: 'Just opened my second bakery thanks to your ovens!',
      text: 'Congratulations on the second shop, Ines! Send us a photo of the first loaf.',
    },
    {
      title: 'A joke with a happy customer',
      channel: 'instagram-comment',
      customer: 'Best coffee in town, I moved flats to live closer',
      text: 'You moved for an espresso? 😉 The barista is blushing.',
    },
    {
      title: 'The customer winked first',
      channel: 'webchat',
      customer: 'my plant died, I blame your sad pots ;)',
      text: 'We take the blame for the pot ;) A bigger one is yours at the shop until Friday.',
    },
    {
      title: 'An answer without irony',
      channel: 'tripadvisor',
      rating: 1,
      text: 'The soup was cold on 3 May, as you write. The kitchen now checks each bowl at the pass.',
    },
    ...moreValid,
  ],
  invalid: [
    {
      channel: 'google-business',
      rating: 1,
      text: "Thanks for your 'feedback'. Good luck with that lawsuit.",
      findings: [
        { messageId: 'doubt', marked: "'feedback'" },
        { messageId: 'mock', marked: 'Good luck with that' },
      ],
      better: 'Thanks for writing. The crash you met is fixed in build 41, out since this morning.',
    },
    {
      channel: 'x-post',
      customer: 'You charged me twice for one ticket, give it back!',
      text: 'Well done, you noticed! The second charge drops off on Friday.',
      findings: [{ messageId: 'applause', marked: 'Well done' }],
      better: 'Two charges for one ticket was our error. The second one is gone from your card by Friday.',
    },
    {
      channel: 'facebook-comment',
      customer: 'Parcel marked delivered, nothing here. Third time!!!',
      text: 'Maybe check with the neighbours first 🙄',
      findings: [{ messageId: 'wink', marked: '🙄' }],
      better:
        'Three times is a pattern. The driver left it at number 12 at 10:40; tell me if it is not there and I send a new one.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: "Hi {{first_name}}, our drivers aren't mind readers: add the door code to your address.",
      findings: [{ messageId: 'mock', marked: "aren't mind readers" }],
      better: 'Hi {{first_name}}, with the door code in your address the driver gets in: Account > Addresses.',
    },
    ...moreInvalid,
  ],
});
