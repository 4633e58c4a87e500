import { describe, expect, test } from 'vitest';
import { sideOf } from '../../src/formats/library/reply-fields.js';
import { readTicket } from '../../src/tickets/read-ticket.js';
import { say } from './say.js';

const MEGABYTE = 1_000_000;
const fill = (line: string): string => line.repeat(Math.ceil(MEGABYTE / line.length));

describe('hostile tickets', () => {
  test.each([
    ['a long chat', fill('Customer: my lamp is late, see order 77120\nAgent: I am sorry about it\n')],
    ['a chat of two names', fill('Mara Lindt: hi\nIt is late.\nInes: ok\n')],
    ['a chat with times', fill('[03/05/2026, 09:14:02] Mara Lindt: hi\n[03/05/2026, 09:15:02] Ines: ok\n')],
    ['many names', Array.from({ length: 40_000 }, (_, i) => `[09:14] Name ${i}: hi`).join('\n')],
    ['times alone', fill('09:14\n')],
    ['events', fill('*** a\n')],
    ['headers', fill('From: a\n')],
    ['blocks of headers', fill('From: a\nTo: b\n\nhi\n')],
    ['who wrote', fill('Mara wrote:\n')],
    ['who did not write', fill('On 3 May 2026\n')],
    ['quotations', fill('>>>> a\n')],
    ['one line of marks', fill('> ')],
    ['one line of brackets', fill('[(')],
    ['one line of colons', fill(': ')],
    ['one line of names', `Customer: ${fill('Mara: ')}`],
    ['blanks', fill(' ')],
    ['line breaks', fill('\r\n')],
    ['brackets of JSON', fill('[{')],
    [
      'turns in JSON',
      JSON.stringify(Array.from({ length: 15_000 }, () => ({ from: 'customer', text: 'My lamp is late.' }))),
    ],
  ])('%s: a megabyte is read or refused in time', async (_, text) => {
    const outcome = await readTicket({ path: 'ticket.txt', text }).then(
      () => 'read',
      (error: unknown) => (error instanceof Error ? error.name : ''),
    );
    expect(['read', 'UserError']).toContain(outcome);
    // It takes a second: what is not linear takes minutes, and then the time of the test is over.
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s names no side', async (name) => {
    expect(sideOf(name)).toBe(undefined);
    const turns = [
      { from: 'customer', text: 'a' },
      { from: 'agent', text: 'b' },
      { from: name, text: 'c' },
    ];
    expect((await say(JSON.stringify(turns))).turns).toEqual(['customer: a', 'brand: b']);
  });

  test('names with marks of direction, markup and quotes stay words', async () => {
    const { turns } = await say('[09:14] \u202eMara\u202c: hi\n[09:15] "Ines" \'; --: ok\n[09:16] <b>Jo</b>: no');
    expect(turns).toEqual(['customer (Mara\u202c): hi']);
  });

  test('an error quotes no word of the ticket', async () => {
    const secret = 'Zanzibar 4929';
    for (const text of [
      secret,
      `[{"from": "x", "note": "${secret}"}]`,
      `{"a": "${secret}`,
      `[{"text": "${secret}"}]`,
    ]) {
      await expect(readTicket({ path: 't.txt', text })).rejects.toMatchObject({
        message: expect.not.stringContaining(secret),
        hint: expect.not.stringContaining(secret),
      });
    }
  });
});

describe('sideOf', () => {
  test.each([
    ['Customer', 'customer'],
    [' end_user ', 'customer'],
    ['End User', 'customer'],
    ['guest', 'customer'],
    ['AGENT', 'brand'],
    ['bot', 'brand'],
    ['teammate', 'brand'],
    ['system', undefined],
    ['', undefined],
  ])('%j', (word, side) => {
    expect(sideOf(word)).toBe(side);
  });
});
