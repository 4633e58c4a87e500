import type { Case, InvalidCase } from '../../src/rule.js';

const house = { brand: ['Larkfield Bakery', 'Larkfield'], agents: ['Sam Reyes', 'Olivia', 'Zoë Marsh'] };

/** Answers that name the house rightly, or hold no name of a house. */
export const namesOfHouse: readonly Case[] = [
  {
    title: 'Signed by a colleague who is listed',
    channel: 'email',
    options: house,
    text: 'Hello,\n\nthe loaf is ready from 4 pm.\n\nKind regards,\nOlivia',
  },
  { channel: 'email', options: house, text: 'Hello,\n\nthe loaf is ready.\n\nBest wishes,\nSam\nShop manager' },
  { channel: 'email', options: house, text: 'Hello,\n\nthe loaf is ready.\n\nCheers,\nZoe M.' },
  { channel: 'x-post', options: house, text: 'The loaf is ready from 4 pm. ^Sam' },
  { channel: 'x-post', options: house, text: 'The loaf is ready from 4 pm. ^SR' },
  {
    title: 'A team signs',
    channel: 'email',
    options: house,
    text: 'Hello,\n\nthe loaf is ready.\n\nKind regards,\nThe Larkfield Team',
  },
  {
    title: 'A job title signs',
    channel: 'email',
    options: house,
    text: 'Hello,\n\nthe loaf is ready.\n\nKind regards,\nShop Manager',
  },
  {
    channel: 'email',
    options: { agents: ['Olivia'] },
    agentName: 'Gareth',
    text: 'Hello,\n\nthe loaf is ready.\n\nRegards,\nGareth',
  },
  { options: house, text: 'Thank you for choosing Larkfield. The loaf is ready from 4 pm.' },
  { options: house, text: 'Thanks for contacting Customer Care! The loaf is ready from 4 pm.' },
  { options: house, text: 'Thank you for contacting Olivia. She is back on Monday at 9.' },
  { options: house, text: 'Thank you for choosing the rye, it is ready from 4 pm. We buy the flour from Mill & Sons.' },
  {
    title: 'A colleague is thanked',
    customerName: 'Ruth',
    options: house,
    text: 'Hi Ruth, the loaf is ready. Thanks for the quick hand-over, Sam! It costs £4.',
  },
  {
    title: 'Nothing is known of the house',
    channel: 'email',
    text: 'Hello, thank you for choosing Millbrook Bakery.\n\nKind regards,\nGareth',
  },
];

/** Answers with a name from another house, or with the house in place of the customer. */
export const namesNotOfHouse: readonly InvalidCase[] = [
  {
    title: 'Signed by somebody who does not work here',
    channel: 'email',
    options: house,
    text: 'Hello,\n\nthe loaf is ready from 4 pm.\n\nKind regards,\nGareth',
    findings: [{ messageId: 'signature', marked: 'Gareth' }],
    better: 'Hello,\n\nthe loaf is ready from 4 pm.\n\nKind regards,\nSam',
  },
  {
    channel: 'email',
    options: house,
    text: 'Hello,\n\nthe loaf is ready.\n\nMany thanks\nMichelle Dubois',
    findings: [{ messageId: 'signature', marked: 'Michelle Dubois' }],
  },
  {
    channel: 'x-post',
    options: house,
    text: '🥖 The loaf is ready from 4 pm. ^Gareth',
    findings: [{ messageId: 'signature', marked: 'Gareth' }],
  },
  {
    title: 'The customer signs',
    channel: 'email',
    customerName: 'Ben Okafor',
    options: house,
    text: 'Hi Ben,\n\nthe loaf is ready.\n\nBest wishes,\nBen',
    findings: [{ messageId: 'signature', marked: 'Ben' }],
  },
  {
    title: 'Another brand, left over',
    options: house,
    text: 'Thank you for choosing Millbrook Bakery! The loaf is ready from 4 pm.',
    findings: [{ messageId: 'other-brand', marked: 'Millbrook Bakery' }],
    better: 'Thank you for choosing Larkfield! The loaf is ready from 4 pm.',
  },
  {
    options: { brand: ['Larkfield'] },
    text: 'Hi Ruth, thanks for contacting Millbrook. The loaf is ready from 4 pm.',
    findings: [{ messageId: 'other-brand', marked: 'Millbrook' }],
  },
  {
    options: { brand: ['Larkfield'] },
    channel: 'email',
    text: 'Hello,\n\nyour seat is 12A.\n\nThank you for flying with Air Millbrook.',
    findings: [{ messageId: 'other-brand', marked: 'Air Millbrook' }],
  },
  {
    title: 'The brand in place of the customer',
    customerName: 'Ben Okafor',
    options: house,
    text: 'Dear Larkfield, the loaf is ready from 4 pm.',
    findings: [{ messageId: 'own-name', marked: 'Larkfield' }],
  },
  {
    title: 'A colleague in place of the customer',
    customerName: 'Ben Okafor',
    options: house,
    text: 'Hi Olivia, the loaf is ready from 4 pm.',
    findings: [{ messageId: 'own-name', marked: 'Olivia' }],
  },
];
