import { defineCases } from '../../src/rule.js';
import { newsOrNoApology, regretsAgain } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'A second apology beside a date',
      channel: 'x-post',
      thread: [
        { from: 'customer', text: 'Two weeks and still no desk.' },
        { from: 'brand', text: 'We are so sorry for the wait, Enid.' },
        { from: 'customer', text: 'And now?' },
      ],
      text: 'Sorry again for the wait, Enid. The desk is on the van for Friday, before noon.',
    },
    {
      title: 'A new fault that the customer has just reported',
      channel: 'webchat',
      thread: [
        { from: 'customer', text: 'The lamp came without a plug.' },
        { from: 'brand', text: 'Sorry that the plug was missing. One is on its way.' },
        { from: 'customer', text: 'It came, but now the shade has a crack.' },
        { from: 'brand', text: 'Sorry about the crack, a shade leaves today.' },
        { from: 'customer', text: 'You charged me for the shade!' },
      ],
      text: 'Sorry that we charged you for the shade. The £12 go back to your card today.',
    },
    {
      title: 'The first apology',
      channel: 'email',
      thread: [
        { from: 'customer', text: 'Is the pool open on Sunday?' },
        { from: 'brand', text: 'It is, from 9 to 6.' },
        { from: 'customer', text: 'I stood before a closed door.' },
      ],
      text: 'I am sorry that you stood before a closed door.',
    },
    {
      title: 'A team that allows three',
      channel: 'x-dm',
      options: { maxTurns: 3 },
      thread: [
        { from: 'customer', text: 'No hot water.' },
        { from: 'brand', text: 'Sorry about that. Which flat?' },
        { from: 'customer', text: '14' },
        { from: 'brand', text: 'Sorry for the wait. Jo is on her way.' },
        { from: 'customer', text: 'Nobody here.' },
      ],
      text: 'Sorry for the wait. Jo is stuck at the bridge and will be there at 4.',
    },
    ...newsOrNoApology,
  ],
  invalid: [
    {
      channel: 'x-dm',
      thread: [
        { from: 'customer', text: 'No hot water.' },
        { from: 'brand', text: 'Sorry about that. Which flat?' },
        { from: 'customer', text: '14' },
        { from: 'brand', text: 'Sorry for the wait. Jo is on her way.' },
        { from: 'customer', text: 'Nobody here.' },
      ],
      text: 'Sorry for the wait. Jo is stuck at the bridge and will be there at 4.',
      findings: [{ messageId: 'too-many', marked: 'Sorry for the wait.' }],
      better: 'Jo is stuck at the bridge and will be there at 4. I have asked Sam to come with the key at 3.',
    },
    {
      title: 'Nothing new',
      channel: 'x-post',
      thread: [
        { from: 'customer', text: 'Two weeks and still no desk.' },
        { from: 'brand', text: 'We are so sorry for the wait, Enid.' },
        { from: 'customer', text: 'And now?' },
      ],
      text: 'Again, we are so sorry for the wait, Enid. 🙏',
      findings: [{ messageId: 'nothing-new', marked: 'we are so sorry for the wait' }],
      better: 'I rang the depot, Enid: your desk is on the van for Friday, before noon.',
    },
    {
      title: 'In other words',
      channel: 'email',
      thread: [
        { from: 'customer', text: 'The parquet has a gap.' },
        { from: 'brand', text: 'We apologise for the gap.\nPaula' },
        { from: 'customer', text: 'Will somebody come?' },
      ],
      text: 'Hello,\n\nplease accept our apologies once more.\n\nPaula',
      findings: [{ messageId: 'nothing-new', marked: 'accept our apologies once more.' }],
      better: 'Hello,\n\nOleg comes on Tuesday at 8 and closes the gap. It costs you nothing.\n\nPaula',
    },
    ...regretsAgain,
  ],
});
