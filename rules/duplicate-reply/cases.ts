import { defineLibraryCases } from '../../src/rule.js';

const refund =
  'Hi {{first_name}}, your refund of {{amount}} is on its way to your card. Your bank shows it within 5 working days. If not, reply here and I will call them.';

export default defineLibraryCases({
  valid: [
    {
      title: 'The same entry in two languages',
      entries: [
        {
          id: 'lamp-left',
          locale: 'en',
          text: 'Your lamp left Leeds this morning, the link above shows you where it is.',
        },
        {
          id: 'lamp-left',
          locale: 'de',
          text: 'Ihre Lampe hat Leeds heute früh verlassen, der Link oben zeigt, wo sie ist.',
        },
      ],
    },
    {
      title: 'One text for two channels, brands and regions',
      entries: [
        { id: 'refund-mail', channel: 'email', text: refund },
        { id: 'refund-chat', channel: 'webchat', text: refund },
        { id: 'refund-lumo', channel: 'email', tags: ['brand:lumo'], text: refund },
        { id: 'refund-uk', channel: 'email', text: refund },
        { id: 'refund-at', channel: 'email', locale: 'de-AT', text: refund },
      ],
    },
    {
      title: 'A number sets them apart: another rule compares those',
      entries: [
        {
          id: 'window',
          text: 'You can send the lamp back within 30 days, in its box, with the label from your account.',
        },
        {
          id: 'window-old',
          text: 'You can send the lamp back within 14 days, in its box, with the label from your account.',
        },
      ],
    },
    {
      title: 'So does a link',
      entries: [
        {
          id: 'guide-lamp',
          text: 'The guide at https://example.com/lamp shows each step with a picture and takes a few minutes.',
        },
        {
          id: 'guide-fan',
          text: 'The guide at https://example.com/fan shows each step with a picture and takes a few minutes.',
        },
      ],
    },
    {
      title: 'One word, and it says the opposite',
      options: { threshold: 0.5 },
      entries: [
        {
          id: 'claim-yes',
          text: 'Thanks for the photos. Our workshop has approved your claim, and the letter with the reasons is in your account.',
        },
        {
          id: 'claim-no',
          text: 'Thanks for the photos. Our workshop has declined your claim, and the letter with the reasons is in your account.',
        },
      ],
    },
    {
      title: 'Greetings are alike everywhere',
      entries: [
        { id: 'hello', text: 'Hi {{name}}, thanks for writing!' },
        { id: 'hello-again', text: 'Hi {{name}}, thanks for writing!' },
      ],
    },
    {
      title: 'Tags of your own',
      options: { variantTags: ['acme', 'shop'] },
      entries: [
        { id: 'a', tags: ['refund', 'acme'], text: refund },
        { id: 'b', tags: ['refund'], text: refund },
        { id: 'c', tags: ['refund', 'shop:north'], text: refund },
      ],
    },
  ],
  invalid: [
    {
      entries: [
        { id: 'refund-card', title: 'Refund', text: refund },
        {
          id: 'address',
          text: 'I have changed the address of your order: the van now goes to {{address}} on Friday morning.',
        },
        {
          id: 'refund-status',
          title: 'Where is my refund',
          text: refund.replace('Hi {{first_name}}', 'Hi {{customer.name}}'),
        },
      ],
      findings: [
        {
          id: 'refund-status',
          messageId: 'duplicate',
          marked: refund.replace('Hi {{first_name}}', 'Hi {{customer.name}}'),
        },
      ],
    },
    {
      title: 'Each later entry points to the first; two findings, and a line of its own for an emoji',
      entries: [
        {
          id: 'late',
          text: '🚚 News of your parcel\nThe van broke down at Hull. Your parcel is on the next one, and I will write as soon as it leaves.',
        },
        {
          id: 'late-copy',
          text: '🚚 News of your parcel\nThe van broke down at Hull. Your parcel is on the next one, and I will write as soon as it leaves.',
        },
        {
          id: 'late-2',
          text: '🚚 News of your parcel:\nthe van broke down at Hull. Your parcel is on the next one, and I will write as soon as it leaves!',
        },
      ],
      findings: [
        { id: 'late-copy', messageId: 'duplicate', marked: '🚚 News of your parcel' },
        { id: 'late-2', messageId: 'duplicate', marked: '🚚 News of your parcel:' },
      ],
    },
    {
      title: 'A lower threshold',
      options: { threshold: 0.6 },
      entries: [
        {
          id: 'login',
          text: 'Please log out, close the app, open it again and log in with the code we sent to your phone.',
        },
        {
          id: 'login-again',
          text: 'Please log out, close the page, open it again and log in with the code we sent to your phone.',
        },
      ],
      findings: [
        {
          id: 'login-again',
          messageId: 'duplicate',
          marked: 'Please log out, close the page, open it again and log in with the code we sent to your phone.',
        },
      ],
    },
    {
      title: 'Any language',
      entries: [
        {
          id: 'zahlung',
          locale: 'de',
          text: 'Vielen Dank, Ihre Zahlung ist heute bei uns eingegangen und das Paket verlässt morgen früh das Lager.',
        },
        {
          id: 'geld-da',
          locale: 'de',
          text: 'Vielen Dank! Ihre Zahlung ist heute bei uns eingegangen, und das Paket verlässt morgen früh das Lager.',
        },
      ],
      findings: [
        {
          id: 'geld-da',
          messageId: 'duplicate',
          marked:
            'Vielen Dank! Ihre Zahlung ist heute bei uns eingegangen, und das Paket verlässt morgen früh das Lager.',
        },
      ],
    },
  ],
});
