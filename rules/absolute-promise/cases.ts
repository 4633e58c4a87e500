import { defineCases } from '../../src/rule.js';
import { faults, nearMisses } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'A guarantee that can be claimed',
      channel: 'email',
      text: 'The frame has a five-year guarantee, and you can send it back within 60 days with our money-back guarantee.',
    },
    {
      title: 'No promise at all',
      channel: 'x-post',
      text: "I can't guarantee a window seat, and I'm not 100% sure about row 12.",
    },
    {
      title: 'A change with its purpose',
      channel: 'google-business',
      text: "To make sure it doesn't happen again, two people check each pack before it leaves.",
    },
    { title: 'A hope', channel: 'webchat', text: "I hope this won't happen again. The new cable is in since Monday." },
    { title: 'A courtesy', text: 'We are always happy to help, and we never ask for your PIN.' },
    { title: 'A material and a share', text: 'The shirt is 100% cotton. You got a 100% refund on 3 May.' },
    {
      title: 'Allowed by the team',
      options: { allow: ['without fail'] },
      text: 'The bins are emptied on Mondays without fail.',
    },
    ...nearMisses,
  ],
  invalid: [
    {
      channel: 'google-business',
      customer: 'Second time the pack came without screws',
      text: 'Sorry about the screws. This will never happen again.',
      findings: [{ messageId: 'never-again', marked: 'will never happen again' }],
      better: 'Sorry about the screws, twice. From Monday two people check each pack; yours ships today, ref 4471.',
    },
    {
      title: 'A guarantee that nobody can claim',
      channel: 'x-post',
      text: 'We guarantee that your bag flies with you.',
      findings: [{ messageId: 'guarantee', marked: 'We guarantee that' }],
      better:
        'Your bag is tagged for the 14:00. If it is not on the belt, the desk at gate 7 sends it to your hotel tonight.',
    },
    {
      title: 'An assurance instead of proof',
      channel: 'webchat',
      text: 'Rest assured, the line is now fixed.',
      findings: [{ messageId: 'settled', marked: 'Rest assured, the line is now fixed' }],
      better: 'I changed the port at 10:40 and the line shows green here. Is the light on your modem green as well?',
    },
    {
      title: 'Another wording is allowed',
      options: { allow: ['without fail'] },
      text: 'The app is 100% safe.',
      findings: [{ messageId: 'guarantee', marked: 'is 100% safe' }],
    },
    ...faults,
  ],
});
