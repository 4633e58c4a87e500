import { describe, expect, test } from 'vitest';
import { say } from './say.js';

const FIRST_SPEAKER =
  'The ticket does not say who the customer is: the first to write is taken as the customer. Write `Customer:` or `Agent:` as the name.';

type Row = readonly [name: string, text: string, turns: readonly string[]];

const written: readonly Row[] = [
  [
    'words for the sides, and lines that go on',
    'Customer: My lamp broke.\nIt was a gift.\n\nAgent: I am sorry.\n',
    ['customer: My lamp broke.\nIt was a gift.', 'brand: I am sorry.'],
  ],
  ['words alone on their lines', 'Visitor:\nhello?\nSupport:\nHi!', ['customer: hello?', 'brand: Hi!']],
  ['a word and a name', 'Customer Mara: hi\nAgent Ines: hello', ['customer (Mara): hi', 'brand (Ines): hello']],
  ['a name and a word', 'Mara (customer): hi\nInes (Support): yes', ['customer (Mara): hi', 'brand (Ines): yes']],
  ['bold names', '**Customer:** hi\n\n**Agent**: yes', ['customer: hi', 'brand: yes']],
  ['the name of a team', 'Mara Lindt: hi\nLampwerk Support: yes', ['customer (Mara Lindt): hi', 'brand: yes']],
  ['the name of a team first', 'Lampwerk Support: yes?\nMara: hi', ['brand: yes?', 'customer (Mara): hi']],
  [
    'a robot and who takes over',
    'Visitor 4821: hi\nLampBot: hello\nIrma Talbot: I am here',
    ['customer: hi', 'brand: hello', 'brand (Irma Talbot): I am here'],
  ],
  ['addresses', 'mara@example.com: hi\nsupport@lampwerk.example.com: yes', ['customer: hi', 'brand: yes']],
  [
    'the signature of a team',
    'Ines Ochoa: Good morning,\nyour lamp is here.\nThe Lampwerk Team\nMara Lindt: Thanks',
    ['brand (Ines Ochoa): Good morning,\nyour lamp is here.\nThe Lampwerk Team', 'customer (Mara Lindt): Thanks'],
  ],
  ['a chat of the customer alone', 'Customer: hi\nCustomer: hello?', ['customer: hi', 'customer: hello?']],
  ['a chat of the brand alone', 'Agent: are you there?', ['brand: are you there?']],
  ['CRLF and a byte-order mark', '\uFEFFCustomer: a\r\nb\r\nAgent: c\r\n', ['customer: a\nb', 'brand: c']],
  ['emoji', 'Customer: 💡💡 broke 😢\nAgent: 👍🏽', ['customer: 💡💡 broke 😢', 'brand: 👍🏽']],
  [
    'labels in a message',
    'Customer: Hi\nCustomer number: 4821\nSupport ticket: 12\nWarranty: 2 years\nUser name: mara\nAgent: ok',
    ['customer: Hi\nCustomer number: 4821\nSupport ticket: 12\nWarranty: 2 years\nUser name: mara', 'brand: ok'],
  ],
  [
    'how the team is reached, below a message',
    'Customer: hi\nAgent: ok\nCustomer Service: 0800 123 456\nLampwerk Support: help@example.com\nCustomer: 77120',
    [
      'customer: hi',
      'brand: ok\nCustomer Service: 0800 123 456\nLampwerk Support: help@example.com',
      'customer: 77120',
    ],
  ],
  ['names that are months', 'June Ito: hi\nLampwerk Team: yes', ['customer (June Ito): hi', 'brand: yes']],
  [
    'a list with times in a message',
    'Customer: hi\nAgent: It went so:\n2026-05-03 09:14 Left Leeds\n[10:00] In York\n*** soon\nCustomer: ok',
    ['customer: hi', 'brand: It went so:\n2026-05-03 09:14 Left Leeds\n[10:00] In York\n*** soon', 'customer: ok'],
  ],
  [
    'a salutation',
    'Customer: hi\nDear Support Team:\nit broke\nAgent: ok',
    ['customer: hi\nDear Support Team:\nit broke', 'brand: ok'],
  ],
  [
    'a date in a message, and one above the next',
    'Customer: I ordered on\n3 May 2026\nand it never came.\n\n4 May 2026\n09:14 Agent: Sorry',
    ['customer: I ordered on\n3 May 2026\nand it never came.', 'brand 2026-05-04T09:14Z: Sorry'],
  ],
  [
    'days above times',
    '--- Sunday, 3 May 2026 ---\n[09:14] Customer: hi\n[9:20 PM] Agent: yes\n\nMay 4, 2026\n[08:00] Customer: ok',
    ['customer 2026-05-03T09:14Z: hi', 'brand 2026-05-03T21:20Z: yes', 'customer 2026-05-04T08:00Z: ok'],
  ],
  ['a time alone', '09:14 Customer: hi\n09:15 Agent: yes', ['customer: hi', 'brand: yes']],
  [
    'a time behind the name',
    'Customer (3 May 2026 09:14):\nhi\nAgent, 2026-05-03 09:20: yes',
    ['customer 2026-05-03T09:14Z: hi', 'brand 2026-05-03T09:20Z: yes'],
  ],
  [
    'WhatsApp on Android, with a number for a name',
    '03.05.2026, 09:14 - +44 7700 900123: hi\n03.05.2026, 09:15 - Lampwerk Team: hello',
    ['customer 2026-05-03T09:14Z: hi', 'brand 2026-05-03T09:15Z: hello'],
  ],
  [
    'a text that looks like a time',
    'Customer: my slot was\n09:14 to 10:00: nobody came\nAgent: sorry',
    ['customer: my slot was\n09:14 to 10:00: nobody came', 'brand: sorry'],
  ],
];

describe('readTicket of a chat', () => {
  test.each(written)('%s', async (_, text, turns) => {
    expect(await say(text)).toMatchObject({ turns });
  });

  test('two names: the first who speaks is the customer, and a note says so', async () => {
    const { turns, notices } = await say('Mara Lindt: hi\nInes: hello\nMara Lindt: ok');
    expect(turns).toEqual(['customer (Mara Lindt): hi', 'brand (Ines): hello', 'customer (Mara Lindt): ok']);
    expect(notices).toEqual([FIRST_SPEAKER]);
  });

  test('an address of the brand says otherwise', async () => {
    const text = 'Ines <ines@lampwerk.example.com>: hi\nMara <mara@example.com>: hello';
    expect(await say(text, { brandDomains: ['Lampwerk.example.com'] })).toEqual({
      turns: ['brand (Ines): hi', 'customer (Mara): hello'],
      notices: [],
    });
  });

  test('a third name is left out', async () => {
    expect(await say('Mara: hi\nInes: hello\nTom: me too')).toEqual({
      turns: ['customer (Mara): hi'],
      notices: [
        FIRST_SPEAKER,
        '2: 2 messages are left out, as the ticket does not say which side wrote them. Write `Customer:` or `Agent:` as the name.',
      ],
    });
  });

  test('a word that begins a line once is text, and a note names it', async () => {
    const { turns, notices } = await say('Mara: hi\nInes: no\nUnfortunately: none left\nMara: oh\nInes: bye');
    expect(turns[1]).toBe('brand (Ines): no\nUnfortunately: none left');
    expect(notices[0]).toBe(
      '3: Read as text: 1 line that may begin with a name. Begin each message on a new line, with `Customer:` or `Agent:` in front.',
    );
  });

  test('lines above the first message are left out', async () => {
    const { notices } = await say('Pasted from the chat\n\nCustomer: hi');
    expect(notices).toEqual([
      '1: Left out: 1 line above the first message with a name in front. Begin each message on a new line, with `Customer:` or `Agent:` in front.',
    ]);
  });

  test.each([
    ['either', '03/05/2026', undefined],
    ['day first, as another day shows', '13/05/2026', '2026-06-04T09:15Z'],
    ['month first, as another day shows', '05/13/2026', '2026-04-06T09:15Z'],
  ])('dates with slashes: %s', async (_, first, at) => {
    const { turns, notices } = await say(`[${first}, 09:14] Customer: hi\n[04/06/2026, 09:15] Agent: yes`);
    expect(turns[1]).toBe(at === undefined ? 'brand: yes' : `brand ${at}: yes`);
    expect(notices).toEqual(
      at === undefined
        ? ['The dates of this ticket may be day first or month first, so they are not read. Write them as 2026-05-03.']
        : [],
    );
  });

  test.each([
    ['nothing', '', 1, 'is empty'],
    ['blanks', '\uFEFF \r\n\t\n', 1, 'is empty'],
    ['prose', '\nMy lamp is broken.\nModel: X200\n', 2, 'does not say who speaks'],
    ['names without a word', 'Customer:\nAgent:\n', undefined, 'there is no message in this ticket'],
  ])('%s is no ticket', async (_, text, line, what) => {
    const where = line === undefined ? 'ticket.txt: ' : `ticket.txt:${line} `;
    await expect(say(text)).rejects.toMatchObject({
      name: 'UserError',
      code: 'input',
      message: expect.stringMatching(new RegExp(`^${where}.*${what}`)),
      hint: 'Begin each message on a new line, with `Customer:` or `Agent:` in front.',
    });
  });
});
