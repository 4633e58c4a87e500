import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'Numbered steps',
      text: 'Step 1/2: hold both buttons for five seconds. Step 2/2: wait for the green light, then pair the phone again.',
    },
    {
      title: 'A score',
      customer: 'Are the kettles any good?',
      text: 'The grey one is our best seller, and in the last safety test it was rated 4/5',
    },
    {
      title: 'A fraction',
      text: '1/2 price counts on both tickets, so you pay 14.50 in all. I changed it in your basket just now.',
    },
    { title: 'A date', text: 'The replacement lamp leaves Ghent tomorrow, so it is with you on 3/4' },
    {
      title: 'A word, not a marker',
      text: 'The refund of 12.40 is booked. The weekly box was stopped and will not be continued.',
    },
    {
      title: 'A second message on X',
      channel: 'x-post',
      thread: [
        { from: 'customer', text: 'No lift at Harbour Street again?' },
        { from: 'brand', text: 'It stopped at 7:40; the engineer is on site.' },
      ],
      text: 'The ramp on the Dock Road side is open and staffed until the lift runs.',
    },
    {
      title: 'A later update',
      channel: 'x-post',
      thread: [
        { from: 'customer', text: 'No lift at Harbour Street again?' },
        { from: 'brand', text: 'It stopped at 7:40; the engineer is on site.' },
        { from: 'brand', text: 'The ramp on the Dock Road side is open until the lift runs.' },
      ],
      text: 'Update: the lift has run again since 9:15, and the ramp stays open until tonight.',
    },
    {
      title: 'As many parts as the team allows',
      options: { maxParts: 2 },
      text: 'I moved you to 15C, same side and same legroom. (1/2)\nThe new pass is in the app under Trips. Ines (2/2)',
    },
  ],
  invalid: [
    {
      text: '(1/3) Hi Jo, thanks for asking about our hours on the holiday.',
      findings: [{ messageId: 'too-many-parts', marked: '(1/3)' }],
      better: 'Hi Jo, yes, we are open on the holiday, 10 am to 9 pm.',
    },
    {
      title: 'Emoji before the marker',
      channel: 'x-post',
      text: '🚲 Your bike is ready, the chain and both brake pads are new. We are at Mill Lane 4 and 1/2',
      findings: [{ messageId: 'part-marker', marked: '1/2' }],
      better: '🚲 Your bike is ready, with a new chain and brake pads: Mill Lane 4, today until 7 pm.',
    },
    {
      title: 'The second half alone',
      channel: 'x-post',
      text: '@jo_alder so the fare you paid is valid on the 8:12 as well. ^Sam 2/2',
      findings: [{ messageId: 'part-marker', marked: '2/2' }],
      better: '@jo_alder Your fare is valid on the 8:12 as well, same seat class. ^Sam',
    },
    {
      text: 'We looked at the meter readings you sent for March and April, and what we found is (cont.)',
      findings: [{ messageId: 'part-marker', marked: '(cont.)' }],
      better:
        'Your March reading was typed as 4810 instead of 4180. I corrected it: you get 51.20 back with the May bill.',
    },
    {
      title: 'More messages in a row than the channel takes',
      channel: 'x-post',
      thread: [
        { from: 'customer', text: 'Is my order lost?' },
        { from: 'brand', text: 'Hi Ana, let me look.' },
        { from: 'brand', text: 'It left the warehouse on Monday.' },
      ],
      text: 'The carrier has it in Lyon, due on Thursday.',
      findings: [{ messageId: 'too-many-messages', marked: 'The carrier has it in Lyon, due on Thursday.' }],
    },
    {
      title: 'More parts than the team allows',
      kind: 'library',
      options: { maxParts: 3 },
      text: 'Hi {{contact.first_name}}, returns work like this: print the label first. (1 of 4)',
      findings: [{ messageId: 'too-many-parts', marked: '(1 of 4)' }],
      better:
        'Hi {{contact.first_name}}, print the label, tape it on the box, hand it in at any post office by Sunday: https://shop.example.com/returns',
    },
  ],
});
