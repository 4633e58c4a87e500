import { defineCases } from '../../src/rule.js';
import { moreInvalid, moreValid } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'A moment ago',
      channel: 'webchat',
      text: 'I just checked: the refund left us on 3 May. Keep the slip just in case.',
    },
    {
      title: 'The fault is ours',
      channel: 'email',
      text: 'Obviously we got this wrong, Mira. The second set of chairs is on the van to you today.',
    },
    {
      title: 'Open about ourselves',
      channel: 'x-post',
      text: "To be honest, we should have called you at nine. You're on the 14:20 now, seat 4A. Jo",
    },
    { title: 'A yes', text: 'Of course you can bring the dog, Karim. Bowls stand at the desk.' },
    {
      title: 'A friendly way to answer',
      channel: 'sms',
      text: 'Your glasses are ready. Just reply here if Saturday suits you better.',
    },
    {
      title: "The customer's own words",
      text: 'You wrote "it\'s not rocket science", and you are right: two of the screws were missing. New ones left today.',
    },
    {
      title: 'A team that likes it simple',
      options: { allow: ['simply'] },
      text: 'Simply click Pay to finish the booking.',
    },
    ...moreValid,
  ],
  invalid: [
    {
      channel: 'webchat',
      text: 'You simply need to log in and the invoice is there.',
      findings: [{ messageId: 'simply', marked: 'You simply need to' }],
      better: 'Log in, then open Billing: the invoice is the first line.',
    },
    {
      title: 'A step that needs no such word',
      channel: 'email',
      text: 'Hi Dora, 👍 simply restart the router, then open the app. Best, Sam',
      findings: [
        {
          messageId: 'simply',
          marked: 'simply',
          fixed: 'Hi Dora, 👍 restart the router, then open the app. Best, Sam',
        },
      ],
    },
    {
      channel: 'email',
      text: 'As previously advised, the deposit comes back in June. The date is clearly stated on your contract.',
      findings: [
        { messageId: 'again', marked: 'As previously advised' },
        { messageId: 'known', marked: 'clearly stated' },
      ],
      better: 'The deposit comes back on 12 June; the date is on page 2 of the contract.',
    },
    {
      channel: 'facebook-comment',
      text: "To be honest, you can't expect a table on a Saturday without booking.",
      findings: [{ messageId: 'candid', marked: 'To be honest' }],
      better: 'Saturdays fill up by Wednesday. I have a table for four on Sunday at 7: shall I keep it for you?',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, of course you need to keep the receipt.',
      findings: [{ messageId: 'known', marked: 'of course you need to' }],
      better:
        'Hi {{first_name}}, with the receipt we can change it on the spot; without it, show us the card you paid with.',
    },
    {
      title: 'Another wording is allowed',
      options: { allow: ['to be honest'] },
      text: 'Just click the blue button on the left.',
      findings: [{ messageId: 'simply', marked: 'Just', fixed: 'Click the blue button on the left.' }],
    },
    ...moreInvalid,
  ],
});
