import { defineLibraryCases } from '../../src/rule.js';

export default defineLibraryCases({
  valid: [
    {
      title: 'Each language writes the same values its own way',
      entries: [
        {
          id: 'refund',
          locale: 'en',
          text: 'Your refund of €1,234.50 is with you within 14 days, Monday to Friday. 20% of it is VAT.',
        },
        {
          id: 'refund',
          locale: 'de',
          text: 'Ihre Erstattung von 1.234,50 € ist binnen zwei Wochen bei Ihnen, Montag bis Freitag. 20 % davon sind MwSt.',
        },
        {
          id: 'refund',
          locale: 'fr',
          text: 'Votre remboursement de 1 234,50 € arrive sous 14 jours, lundi à vendredi. 20 % en sont la TVA.',
        },
      ],
    },
    {
      title: 'Pages in the language of the translation',
      entries: [
        {
          id: 'guide',
          locale: 'en',
          text: 'Start at https://example.com/en/returns, or https://example.com/faq?lang=en for questions.',
        },
        {
          id: 'guide',
          locale: 'de',
          text: 'Beginnen Sie bei https://example.com/de/rueckgabe, Fragen beantwortet https://example.com/faq?lang=de.',
        },
      ],
    },
    {
      title: 'Another greeting, another currency, hours and a phone number of the country',
      entries: [
        {
          id: 'welcome',
          locale: 'en-GB',
          text: 'Hi {{first_name}}, the starter box costs £9. Call us from 9 am to 5 pm on 0113 496 0123.',
        },
        {
          id: 'welcome',
          locale: 'de',
          text: 'Guten Tag {{last_name}}, die Startbox kostet 11 €. Rufen Sie an, von 8 bis 16 Uhr: 030 23125 010.',
        },
      ],
    },
    {
      title: 'Two channels are two entries',
      entries: [
        {
          id: 'late',
          locale: 'en',
          channel: 'email',
          text: 'Order {{order.number}} is late: the van broke down. We pay €5 back.',
        },
        { id: 'late', locale: 'de', channel: 'sms', text: 'Ihre Lieferung verspätet sich, der Wagen steht.' },
      ],
    },
    {
      title: 'Numbers in words, and a link from a variable',
      entries: [
        { id: 'book', locale: 'en', text: 'Book again within 3 days at https://example.com/book. A fee of €5 is due.' },
        { id: 'book', locale: 'es', text: 'Reserve de nuevo en tres días en {{booking.link}}. Hay un cargo de 5.' },
      ],
    },
  ],
  invalid: [
    {
      title: 'The original was corrected, the translation was not',
      entries: [
        {
          id: 'returns',
          locale: 'en',
          text: 'You can send the lamp back within 30 days. We pay up to €6.50 of the postage.',
        },
        {
          id: 'returns',
          locale: 'de',
          text: 'Sie können die Lampe binnen 14 Tagen zurückgeben. Wir zahlen bis zu 5,50 € Porto.',
        },
      ],
      findings: [
        { id: 'returns', messageId: 'differs', marked: '14 Tagen' },
        { id: 'returns', messageId: 'differs', marked: '5,50 €' },
      ],
    },
    {
      title: 'A placeholder misspelt in one language, and one too many',
      entries: [
        { id: 'left.en', text: 'Hi {{first_name}}, order {{order.number}} left on {{order.shipped_on}}.' },
        {
          id: 'left.de',
          text: '📦 Hallo {{first_name}}, Bestellung {{order.nummer}} ging am {{order.shipped_on}} ab, für {{order.total}}.',
        },
      ],
      findings: [
        { id: 'left.de', messageId: 'differs', marked: '{{order.nummer}}' },
        { id: 'left.de', messageId: 'extra', marked: '{{order.total}}' },
      ],
    },
    {
      title: 'The link and the sum got lost',
      entries: [
        {
          id: 'track',
          locale: 'en',
          text: 'Your parcel is on its way, follow it at https://example.com/track. €4 are due at the door.',
        },
        { id: 'track', locale: 'fr', text: 'Votre colis est en route.\nLe livreur encaisse les frais.' },
      ],
      findings: [{ id: 'track', messageId: 'missing', marked: 'Votre colis est en route.' }],
    },
  ],
});
