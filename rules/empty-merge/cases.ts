import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    { title: 'A greeting that needs no name', text: 'Hi,\nyour kettle left Leeds today and comes on Friday.' },
    { text: 'Dear Ms Okafor,\nyour kettle left Leeds today and comes on Friday.' },
    {
      title: 'A writer who always puts a blank before marks',
      text: 'Hello , your kettle left Lille today , and comes on Friday . Camille',
    },
    {
      title: 'Asking for a number',
      channel: 'x-post',
      text: 'Please DM us your order #, and I will tell you where the van is.',
    },
    {
      title: 'Two blanks between sentences',
      text: 'Your kettle left Leeds today.  It comes on Friday.  Ask me if it does not.',
    },
    {
      title: 'A line typed with double blanks all over',
      text: 'the  kettle left today and  your order  has two  parcels',
    },
    {
      title: 'A technical answer',
      channel: 'email',
      text: 'The field is null until the first sync, so save() returns undefined. Version 4.2 of today returns 0 instead.',
    },
    {
      title: "The customer's own words",
      text: 'You wrote "Hi , your order null" stood in our mail: the template had lost its fallback, I have put it back.',
    },
    {
      title: 'A variable in a library entry',
      kind: 'library',
      text: 'Hi {{first_name}}, your order {{order_id}} has shipped.',
    },
    { title: 'A form of address', text: 'Dear Sir or Madam, the hall opens at 9 on Sunday.' },
  ],
  invalid: [
    {
      text: 'Hi , your order  has shipped and comes on Friday.',
      findings: [
        { messageId: 'greeting', marked: 'Hi ,', fixed: 'Hi there, your order  has shipped and comes on Friday.' },
        { messageId: 'value', marked: 'your order  has' },
      ],
      better: 'Hi Jo, your order 4471 has shipped and comes on Friday.',
    },
    {
      channel: 'email',
      text: 'Dear,\nyour pickup code is . Bring it by Saturday.',
      findings: [
        { messageId: 'greeting', marked: 'Dear,', fixed: 'Hello,\nyour pickup code is . Bring it by Saturday.' },
        { messageId: 'value', marked: 'your pickup code is .' },
      ],
      better: 'Dear Ms Lund,\nyour pickup code is 7714. Bring it by Saturday.',
    },
    {
      title: 'Emoji before the match',
      channel: 'whatsapp',
      text: '🚚 On its way!\nHi undefined, please be in between 2 and 4.',
      findings: [
        {
          messageId: 'literal',
          marked: 'Hi undefined,',
          fixed: '🚚 On its way!\nHi there, please be in between 2 and 4.',
        },
      ],
      better: '🚚 On its way! Hi Mr Bello, please be in between 2 and 4.',
    },
    {
      text: 'Hello None, your order null has left, £NaN in all.',
      findings: [
        { messageId: 'literal', marked: 'Hello None,', fixed: 'Hello there, your order null has left, £NaN in all.' },
        { messageId: 'literal', marked: 'your order null' },
        { messageId: 'literal', marked: 'NaN' },
      ],
      better: 'Hello Ade, your order 4471 has left, £12.40 in all.',
    },
    {
      text: 'Hello Jo, the parcel with [object Object] arrives on Invalid Date.',
      findings: [
        { messageId: 'literal', marked: '[object Object]' },
        { messageId: 'literal', marked: 'on Invalid Date' },
      ],
      better: 'Hello Jo, the parcel with the two lamps arrives on 4 May.',
    },
    {
      title: 'A library entry',
      kind: 'library',
      text: 'Hi {{first_name}}, thanks for contacting . Your refund () went out today.',
      findings: [
        { messageId: 'value', marked: 'contacting .' },
        { messageId: 'value', marked: '()' },
      ],
      better: 'Hi {{first_name}}, your refund ({{refund.amount}}) went out today.',
    },
    {
      title: 'A library entry, as a customer without a name gets it',
      kind: 'library',
      options: { missingValues: true },
      text: 'Hi {{first_name}}, your lamp ships today.',
      findings: [{ messageId: 'greeting', marked: 'Hi {{first_name}},' }],
      better: 'Hi {{first_name | default: "there"}}, your lamp ships today.',
    },
    {
      title: 'A title without a name',
      channel: 'email',
      text: 'Dear Mr.,\nyour table for four is booked for 7 pm.',
      findings: [
        { messageId: 'greeting', marked: 'Dear Mr.,', fixed: 'Hello,\nyour table for four is booked for 7 pm.' },
      ],
      better: 'Dear Mr Bello,\nyour table for four is booked for 7 pm.',
    },
  ],
});
