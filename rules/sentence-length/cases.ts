import { defineCases } from '../../src/rule.js';
import { moreInvalid, moreValid } from './kinds.js';

const LONG =
  'Your parcel left our house in Graz on Monday and it will reach you on Thursday, and if you are out then the ' +
  'driver leaves it with a neighbour or takes it back.';
const POST =
  'The lift at the north gate stands still until Friday noon, so please take the ramp behind the bakery on Mill Lane instead.';

export default defineCases({
  valid: [
    {
      title: 'A list, each item on its own',
      channel: 'email',
      text:
        'Please bring:\n- the passport of each child that travels with you\n- the letter of the other parent, signed and ' +
        'dated\n- the tickets for both ways\n- a photo of the pram with its measures, folded and open',
    },
    {
      title: 'A link counts as one word',
      channel: 'x-post',
      text: 'All stops, times, prices and bikes of the summer line: https://example.com/a-very-long-path/with/many-words/in-it/and-more',
    },
    {
      title: 'Two sentences',
      channel: 'email',
      text: 'Your parcel left Graz on Monday and reaches you on Thursday. If you are out, the driver leaves it with a neighbour.',
    },
    { title: 'A letter, with more words allowed', options: { max: 40 }, channel: 'email', text: LONG },
    { title: 'A post, with more words allowed', options: { maxShort: 25 }, channel: 'x-post', text: POST },
    ...moreValid,
  ],
  invalid: [
    {
      channel: 'email',
      text: LONG,
      findings: [{ messageId: 'long', marked: LONG }],
      better:
        'Your parcel left Graz on Monday and reaches you on Thursday. If you are out, the driver leaves it with a neighbour.',
    },
    {
      title: 'A post has room for less',
      channel: 'x-post',
      text: POST,
      findings: [{ messageId: 'long', marked: POST }],
    },
    {
      title: 'Only the longest one',
      channel: 'sms',
      kind: 'library',
      text: `🔧 ${POST} ${LONG}`,
      findings: [{ messageId: 'long', marked: LONG }],
    },
    ...moreInvalid,
  ],
});
