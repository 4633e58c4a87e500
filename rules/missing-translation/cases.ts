import { defineLibraryCases, type CaseEntry } from '../../src/rule.js';

/** Three entries in English and German, which make the two usual. */
const both: readonly CaseEntry[] = [
  { id: 'greeting', locale: 'en', text: 'Hi {{first_name}}, Kim here. What can I do for you?' },
  { id: 'greeting', locale: 'de', text: 'Hallo {{first_name}}, hier ist Kim. Was kann ich für Sie tun?' },
  { id: 'parcel-left', locale: 'en', text: 'Your parcel left Leeds today and comes on {{delivery.date}}.' },
  { id: 'parcel-left', locale: 'de', text: 'Ihr Paket hat Leeds heute verlassen und kommt am {{delivery.date}}.' },
  { id: 'refund', locale: 'en', text: 'Your refund of {{amount}} left us today.' },
  { id: 'refund', locale: 'de', text: 'Ihre Erstattung von {{amount}} ging heute heraus.' },
];

export default defineLibraryCases({
  valid: [
    { title: 'Every entry in both languages', entries: both },
    {
      title: 'A language that only one entry has',
      entries: [...both, { id: 'refund', locale: 'fr', text: 'Votre remboursement de {{amount}} est parti ce matin.' }],
    },
    {
      title: 'A region of a language that is there',
      entries: [
        ...both,
        { id: 'hours', locale: 'en-GB', text: 'We are here from 9 to 5 on weekdays.' },
        { id: 'hours', locale: 'de-AT', text: 'Wir sind werktags von 9 bis 17 Uhr da.' },
      ],
    },
    {
      title: 'Nothing ties these together: ids are numbers, and titles are translated',
      entries: [
        { id: '4471', title: 'Greeting', locale: 'en', text: 'Hi, what can I do for you?' },
        { id: '4472', title: 'Begrüßung', locale: 'de', text: 'Hallo, was kann ich für Sie tun?' },
        { id: '4473', title: 'Closing', locale: 'en', text: 'Have a good evening!' },
        { id: '4474', title: 'Schluss', locale: 'de', text: 'Einen schönen Abend!' },
      ],
    },
    {
      title: 'The share asked for is not reached',
      options: { share: 0.9 },
      entries: [...both, { id: 'closing', locale: 'en', text: 'Thanks, and have a good evening.' }],
    },
  ],
  invalid: [
    {
      entries: [...both, { id: 'closing', locale: 'en', text: 'Thanks, and have a good evening.\nKim' }],
      findings: [{ id: 'closing', messageId: 'missing', marked: 'Thanks, and have a good evening.' }],
    },
    {
      title: 'The locale stands in the id',
      entries: [
        ...['a', 'b', 'c', 'd'].flatMap((name, i) => [
          { id: `${name}.en`, text: `The lamp in box ${i} is packed.` },
          { id: `${name}.de`, text: `Die Lampe in Kiste ${i} ist gepackt.` },
          { id: `${name}.pt-BR`, text: `A luminária da caixa ${i} está embalada.` },
        ]),
        { id: 'e.de', text: '💡 Die Lampe in Kiste 9 ist gepackt.' },
      ],
      findings: [{ id: 'e.de', messageId: 'missing', marked: '💡 Die Lampe in Kiste 9 ist gepackt.' }],
    },
    {
      title: 'Two findings: each side lacks one',
      entries: [
        ...both,
        { id: 'address', locale: 'en', text: 'I have changed the address.' },
        { id: 'invoice', locale: 'de', text: 'Die Rechnung hängt an.' },
      ],
      findings: [
        { id: 'address', messageId: 'missing', marked: 'I have changed the address.' },
        { id: 'invoice', messageId: 'missing', marked: 'Die Rechnung hängt an.' },
      ],
    },
  ],
});
