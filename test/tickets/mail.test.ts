import { describe, expect, test } from 'vitest';
import { readTicket } from '../../src/tickets/read-ticket.js';
import { say } from './say.js';

type Row = readonly [name: string, text: string, turns: readonly string[]];

const written: readonly Row[] = [
  [
    'deeper quotations are older',
    [
      'Thank you.',
      '',
      'On 3 May 2026, at 09:14, Ines <support@lampwerk.example.com> wrote:',
      '> We sent it.',
      '>',
      '> On Sat, May 2, 2026 at 8:00 AM Mara Lindt',
      '> <mara@example.com> wrote:',
      '>> Where is it?',
    ].join('\n'),
    [
      'customer (Mara Lindt) 2026-05-02T08:00Z: Where is it?',
      'brand (Ines) 2026-05-03T09:14Z: We sent it.',
      'customer: Thank you.',
    ],
  ],
  [
    'answers between the lines',
    'On 3 May 2026, Mara Lindt <mara@example.com> wrote:\n> Is it late?\nYes.\n> And free?\nNo.',
    ['customer (Mara Lindt) 2026-05-03: Is it late?\nAnd free?', 'brand: Yes.\nNo.'],
  ],
  [
    'names with "wrote", from old to new',
    'Mara Lindt wrote:\nMy lamp broke.\n\nInes Ochoa wrote:\nI am sorry.',
    ['customer (Mara Lindt): My lamp broke.', 'brand (Ines Ochoa): I am sorry.'],
  ],
  [
    'the headers of Outlook',
    'Hi Mara, we sent it.\n\nFrom: Mara Lindt <mara@example.com>\nSent: Sunday, May 3, 2026 9:14 AM\nTo: x\nSubject: Lamp\n\nWhere is it?',
    ['customer (Mara Lindt) 2026-05-03T09:14Z: Where is it?', 'brand: Hi Mara, we sent it.'],
  ],
  [
    'headers without a text above, and a name turned round',
    '*From:* "Lindt, Mara" [mailto:mara@example.com]\n*Date:* 2026-05-03 09:14 +02:00\n\nWhere is it?',
    ['customer (Mara Lindt) 2026-05-03T09:14+02:00: Where is it?'],
  ],
  [
    'a date in no known form',
    'Thanks\n\nOn a Sunday in May, Ines Ochoa <support@example.com> wrote:\n> It is here.',
    ['brand (Ines Ochoa): It is here.', 'customer: Thanks'],
  ],
  [
    'a line above that begins with "On"',
    'On Monday it came.\nOn 3 May 2026, Ines Ochoa\n<support@example.com> wrote:\n> It is here.\n\nAs I wrote:\nall is well.',
    ['brand (Ines Ochoa) 2026-05-03: It is here.', 'customer: On Monday it came.\n\nAs I wrote:\nall is well.'],
  ],
  [
    'an address on the second line',
    'Thanks\n\nInes Ochoa\n<support@example.com> wrote:\n\n> It is here.',
    ['brand (Ines Ochoa): It is here.', 'customer: Thanks'],
  ],
  [
    'somebody who wrote, in a sentence',
    'Customer: As my wife wrote:\nit broke\nAgent: ok',
    ['customer: As my wife wrote:\nit broke', 'brand: ok'],
  ],
];

describe('readTicket of a mail', () => {
  test.each(written)('%s', async (_, text, turns) => {
    expect(await say(text)).toMatchObject({ turns });
  });

  test('a note says for whose answer the text at the top is taken, and how to say it', async () => {
    const quoted = 'On 3 May 2026, Ines <support@example.com> wrote:\n> It is here.';
    expect((await say(`Thanks\n\n${quoted}`)).notices).toEqual([
      '1: The text at the top names no writer: it is taken for an answer of the customer. Write `From:` and `Date:` lines above it to name the writer.',
    ]);
    expect(await say(`From: Mara Lindt\nDate: 4 May 2026\n\nThanks\n\n${quoted}`)).toEqual({
      turns: ['brand (Ines) 2026-05-03: It is here.', 'customer (Mara Lindt) 2026-05-04: Thanks'],
      notices: [],
    });
  });

  test('a mail that quotes nothing is that of its sender', async () => {
    const text = 'From: Mara <mara@example.com>\nDate: Sun, 3 May 2026 09:14:02 +0200 (CEST)\n\nIt broke.';
    expect(await readTicket({ path: 'mail.eml', text })).toMatchObject({
      turns: [{ from: 'customer', name: 'Mara', at: '2026-05-03T09:14:02+02:00', text: 'It broke.' }],
      customer: { name: 'Mara', email: 'mara@example.com' },
    });
  });

  test('a mail of the brand, in HTML', async () => {
    const html =
      '<div>Sent today.</div><div>On 2 May 2026, Mara &lt;mara@example.com&gt; wrote:<br></div><blockquote>Where is it?</blockquote>';
    const text = `From: Ines <ines@lampwerk.example.com>\nMIME-Version: 1.0\nContent-Type: text/html\n\n${html}`;
    expect(await say(text, { brandDomains: ['lampwerk.example.com'] })).toEqual({
      turns: ['customer (Mara) 2026-05-02: Where is it?', 'brand (Ines): Sent today.'],
      notices: [],
    });
  });

  test.each([
    ['no text', 'From: a@example.com\nContent-Type: image/png\n\nx', 'this mail has no part with a text'],
    [
      'an unknown charset',
      'From: a@example.com\nContent-Type: text/plain; charset=x-none\nContent-Transfer-Encoding: base64\n\nSGk=',
      'the charset of this mail is not known',
    ],
    ['no sender', 'Subject: Lamp\n\nIt broke.', 'this mail does not say who wrote it'],
  ])('%s: an error says it', async (_, text, what) => {
    await expect(say(text, { path: 'mail.eml' })).rejects.toMatchObject({
      code: 'input',
      message: expect.stringContaining(what),
    });
  });
});
