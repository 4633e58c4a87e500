import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTicket } from '../../src/tickets/read-ticket.js';
import { say } from './say.js';

const folder = new URL('../../fixtures/threads/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

/** A conversation, its turns, and what is known beside them. */
const threads: readonly (readonly [path: string, turns: readonly string[], beside: object])[] = [
  [
    'freshdesk.json',
    [
      'customer (Tomas Reyes) 2026-05-04T08:00:00Z: My kettle was due on Friday.',
      'brand 2026-05-04T08:30:00Z: Hello Tomas,\nit comes on Monday.',
      'customer (Tomas Reyes) 2026-05-04T09:00:00Z: Monday is too late.',
    ],
    {
      customer: { name: 'Tomas Reyes', email: 'tomas@example.com', phone: '+44 7700 900456' },
      notices: ['2 messages of this ticket are left out: internal notes, draf'],
    },
  ],
  [
    'front.json',
    [
      'customer (Noor Haddad) 2026-05-06T07:53:20Z: Which bulb fits?',
      'brand (Ines Ochoa) 2026-05-06T08:10:00.123Z: Hello Noor,\n\nthe bulb is an E14.',
    ],
    {
      customer: { name: 'Noor Haddad', email: 'noor@example.com' },
      agent: { name: 'Ines Ochoa' },
      notices: ['2 messages of this ticket are left out: internal notes, draf'],
    },
  ],
  [
    'gmail.txt',
    [
      'customer (Mara Lindt) 2026-05-02T09:14Z: Hi, the shade of my lamp is cracked.\n\nMara',
      'brand (Ines Ochoa) 2026-05-03T10:02Z: Hello Mara,\n\na new shade leaves Leeds today.\n\nInes\nLampwerk Support',
      'customer: Thank you, but the parcel is not here yet.\n\nMara',
    ],
    {
      customer: { name: 'Mara Lindt', email: 'mara@example.com' },
      agent: { name: 'Ines Ochoa' },
      notices: ['The text at the top names no writer: it is taken for an answ'],
    },
  ],
  [
    'gorgias.json',
    [
      'customer (Oskar Weiss) 2026-05-06T07:00:00.000000+00:00: The switch hums.',
      'brand (Ines Ochoa) 2026-05-06T07:20:00.000000+00:00: Hello Oskar,\n\nplease unplug the lamp.',
    ],
    {
      customer: { name: 'Oskar Weiss', email: 'oskar@example.com', phone: '+49 30 1234567' },
      agent: { name: 'Ines Ochoa' },
      rating: 5,
      channel: 'email',
      notices: ['1 message of this ticket is left out: internal notes, drafts'],
    },
  ],
  [
    'help-scout.json',
    [
      'customer (Vera Holm) 2026-05-05T09:00:00Z: Where is my refund?',
      'brand (Ines Ochoa) 2026-05-05T10:00:00Z: Hello Vera,\n\nI refunded 24.50 GBP today.',
    ],
    {
      customer: { name: 'Vera Holm', email: 'vera@example.com' },
      agent: { name: 'Ines Ochoa' },
      notices: ['2 messages of this ticket are left out: internal notes, draf'],
    },
  ],
  [
    'intercom-chat.txt',
    [
      'customer (Mara Lindt) 2026-05-03T09:14Z: Where is my lamp?',
      'brand (Ines) 2026-05-03T09:16Z: It left Leeds today.',
    ],
    {
      customer: { name: 'Mara Lindt' },
      agent: { name: 'Ines' },
      notices: ['Left out: 1 line above the first message with a name in fron'],
    },
  ],
  [
    'intercom.json',
    [
      'customer (Priya Nair) 2026-05-05T09:00:00Z: Can I change my delivery address?',
      'brand 2026-05-05T09:00:10Z: A teammate will be with you shortly.',
      'brand (Ines Ochoa) 2026-05-05T09:01:00Z: Hi Priya,\n\n- yes, until noon',
    ],
    {
      customer: { name: 'Priya Nair', email: 'priya@example.com' },
      agent: { name: 'Ines Ochoa' },
      rating: 4,
      notices: ['1 message of this ticket is left out: internal notes, drafts'],
    },
  ],
  [
    'labels.txt',
    [
      'customer: My lamp never came.\nOrder number: 77120\n\nIt was a gift.',
      'brand (Ines): I am sorry. Here is what I know:\n\n- Carrier: Swift\n- Warranty: two years',
      'customer: ok',
    ],
    { agent: { name: 'Ines' }, notices: [] },
  ],
  [
    'outlook.txt',
    [
      'customer (Mara Lindt) 2026-05-02T21:14Z: The shade of my lamp is cracked.',
      'brand (Ines Ochoa) 2026-05-03T10:02Z: A new shade leaves Leeds today.\n\nInes\nLampwerk Support',
      'customer (Mara Lindt) 2026-05-04T08:30Z: It is still not here.',
    ],
    { customer: { name: 'Mara Lindt', email: 'mara@example.com' }, agent: { name: 'Ines Ochoa' }, notices: [] },
  ],
  [
    'saved.eml',
    [
      'brand (Ines Ochoa) 2026-05-03T10:02Z: A new shade leaves Leeds today.',
      'customer (Zoë Adler) 2026-05-04T08:30:00+02:00: Nothing came, and the café opens on Friday.',
    ],
    { customer: { name: 'Zoë Adler', email: 'zoe@example.com' }, agent: { name: 'Ines Ochoa' }, notices: [] },
  ],
  [
    'slack.txt',
    ['customer (Mara Lindt): Where is my lamp?\nIt was due on Friday.', 'brand (Ines Ochoa): It left Leeds today.'],
    {
      customer: { name: 'Mara Lindt' },
      agent: { name: 'Ines Ochoa' },
      notices: ['The ticket does not say who the customer is: the first to wr'],
    },
  ],
  [
    'turns.json',
    [
      'customer 2026-05-03T09:14:00Z: My lamp never came.',
      'brand (Ines Ochoa) 2026-05-03T10:20:00Z: I am sorry. I will ask the carrier.',
      'customer: And? It is Tuesday.',
    ],
    {
      customer: { name: 'Mara Lindt', email: 'mara@example.com', address: '4 Mill Lane\nLeeds', order: '77120' },
      agent: { name: 'Ines Ochoa' },
      rating: 2,
      notices: [],
    },
  ],
  ['turns.jsonl', ['customer: My parcel never came.', 'brand: I will ask the carrier.'], { notices: [] }],
  [
    'whatsapp.txt',
    [
      'customer (Mara Lindt) 2026-05-13T09:14:02Z: Hi, is my lamp ready? 💡',
      'brand 2026-06-03T09:15:40Z: Hello Mara,\nit is ready.\n\nCome by until six.',
      'customer (Mara Lindt) 2026-06-03T09:16:00Z: Great',
    ],
    { customer: { name: 'Mara Lindt' }, notices: [] },
  ],
  [
    'zendesk-chat.txt',
    [
      'customer (Mara) 2026-05-03T09:14:10Z: Where is my lamp?',
      'brand (Ines) 2026-05-03T09:15:31Z: It left Leeds today.',
    ],
    {
      customer: { name: 'Mara' },
      agent: { name: 'Ines' },
      notices: ['The ticket does not say who the customer is: the first to wr'],
    },
  ],
  [
    'zendesk.json',
    [
      'customer (Mara Lindt) 2026-05-03T09:14:02Z: Hi, the lamp from order 77120 arrived with a cracked shade.',
      'brand (Ines Ochoa) 2026-05-03T10:02:11Z: Hello Mara,\n\nI am sorry about the shade. A new one leaves Leeds today 💡',
      "customer (Joss Bell) 2026-05-03T11:00:00Z: I am Mara's flatmate and can take the parcel.",
    ],
    {
      customer: { name: 'Mara Lindt', email: 'mara@example.com', phone: '+44 7700 900123' },
      agent: { name: 'Ines Ochoa' },
      notices: ['1 message of this ticket is left out: internal notes, drafts'],
    },
  ],
];

test('every conversation is here', () => {
  expect(threads.map(([path]) => path).toSorted()).toEqual(readdirSync(folder).toSorted());
});

test.each(threads)('%s', async (path, turns, beside) => {
  expect((await say(read(path), { path })).turns).toEqual(turns);
  const { turns: _, notices, ...known } = await readTicket({ path, text: read(path) });
  expect({ ...known, notices: notices.map(({ message }) => message.slice(0, 60)) }).toEqual(beside);
});
