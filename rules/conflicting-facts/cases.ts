import { defineLibraryCases } from '../../src/rule.js';

export default defineLibraryCases({
  valid: [
    {
      title: 'One value, written in several ways',
      entries: [
        { id: 'returns', text: 'You can send the lamp back within 14 days of delivery.' },
        { id: 'returns-long', text: 'Of course you can send the lamp back, within two weeks of its delivery.' },
        { id: 'hours', text: 'Our phone lines are open Monday to Friday from 9 am to 5 pm.' },
        { id: 'hours-signature', text: 'Our phone lines are open Mon-Fri from 9:00 to 17:00.' },
      ],
    },
    {
      title: 'Other words, other things',
      entries: [
        { id: 'standard', text: 'Standard delivery takes 3 to 5 working days from our warehouse.' },
        { id: 'fast', text: 'Express delivery takes 1 working day from our warehouse.' },
      ],
    },
    {
      title: 'Other readers: region, brand, locale',
      entries: [
        { id: 'window', text: 'You can send the lamp back within 14 days of delivery.' },
        { id: 'window-uk', text: 'You can send the lamp back within 28 days of delivery.' },
        { id: 'window-lumo', tags: ['brand:lumo'], text: 'You can send the lamp back within 60 days of delivery.' },
        { id: 'window-us', locale: 'en-US', text: 'You can send the lamp back within 30 days of delivery.' },
      ],
    },
    {
      title: 'A tag of your own',
      options: { variantTags: ['acme'] },
      entries: [
        { id: 'a', text: 'We hold your deposit of €20 until the bike is back in the shop.' },
        { id: 'b', tags: ['acme'], text: 'We hold your deposit of €50 until the bike is back in the shop.' },
      ],
    },
    {
      title: 'A list: one entry gives the sentence several values',
      entries: [
        {
          id: 'plans',
          text: 'The small box costs £9 a month and leaves any time.\nThe small box costs £7 a month and leaves any time.',
        },
        { id: 'plans-short', text: 'The small box costs £8 a month and leaves any time.' },
      ],
    },
    {
      title: 'A pattern: one value for each product',
      entries: ['£30', '£45', '£60', '£85'].map((price, i) => ({
        id: `repair-${i}`,
        text: `The repair of your lamp costs ${price}, and it comes back by courier.`,
      })),
    },
    {
      title: 'Too few words to know what is meant, step numbers, greetings, placeholders, a quotation',
      entries: [
        {
          id: 'wait',
          text: 'It takes 3 days. Good morning! Step 1 of 3: open the lid of the lamp. We pack it within {{days}} days of your order.',
        },
        {
          id: 'wait-long',
          text: 'It takes 5 days. Good evening! Step 2 of 3: open the lid of the lamp. We pack it within {{weeks}} days of your order.',
        },
        { id: 'quoted', text: 'The box says "Send the lamp back within 14 days of delivery."' },
        { id: 'quoted-old', text: 'The box says "Send the lamp back within 30 days of delivery."' },
      ],
    },
  ],
  invalid: [
    {
      title: 'The mail says one price, the chat another',
      entries: [
        { id: 'shade-mail', channel: 'email', text: 'A new shade for the reading lamp costs £15 with delivery.' },
        { id: 'shade-chat', channel: 'webchat', text: 'A new shade for the reading lamp costs £12 with delivery.' },
      ],
      findings: [{ id: 'shade-chat', messageId: 'conflict', marked: '£12' }],
    },
    {
      entries: [
        {
          id: 'refund-late',
          title: 'Refund, after the deadline',
          text: 'Hi {{name}}, you can return an unused lamp within 30 days of delivery. What went wrong with yours?',
        },
        {
          id: 'refund',
          title: 'Refund',
          text: 'Hello {{name}}! You can return any unused lamp within 30 days of delivery. The label is in the box.',
        },
        {
          id: 'refund-how',
          title: 'How to return',
          text: 'Thanks for asking. You can return an unused lamp within 14 days of delivery.',
        },
      ],
      findings: [{ id: 'refund-how', messageId: 'conflict', marked: '14 days' }],
    },
    {
      title: 'The commonest value is the measure; an emoji before the match',
      entries: [
        { id: 'fee-old', text: '🚲 Bringing the bike back to another shop costs €12, payable at the desk.' },
        { id: 'fee', text: 'Bringing the bike back to another shop costs €15, payable at the desk.' },
        { id: 'fee-mail', text: 'Bringing your bike back to another shop costs 15,00 €, payable at the desk.' },
      ],
      findings: [{ id: 'fee-old', messageId: 'conflict', marked: '€12' }],
    },
    {
      title: 'Two findings in opening hours and a phone number',
      entries: [
        {
          id: 'hours',
          text: 'Our lines are open Monday to Friday, 8 am to 6 pm. Call our workshop in Leeds on 0113 496 0123 for repairs.',
        },
        {
          id: 'hours-short',
          text: 'Our lines are open Monday to Saturday, 8 am to 6 pm.\n\nCall our workshop in Leeds on 0113 496 0199 for repairs.',
        },
      ],
      findings: [
        { id: 'hours-short', messageId: 'conflict', marked: 'Monday to Saturday' },
        { id: 'hours-short', messageId: 'conflict', marked: '0113 496 0199' },
      ],
    },
    {
      title: 'In any language',
      entries: [
        {
          id: 'erstattung',
          locale: 'de',
          text: 'Die Erstattung erreicht Ihr Konto innerhalb von 5 Werktagen nach der Rücksendung.',
        },
        {
          id: 'erstattung-neu',
          locale: 'de',
          text: 'Die Erstattung erreicht Ihr Konto innerhalb von 10 Werktagen nach der Rücksendung.',
        },
      ],
      findings: [{ id: 'erstattung-neu', messageId: 'conflict', marked: '10 Werktagen' }],
    },
  ],
});
