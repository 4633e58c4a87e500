import { describe, expect, test } from 'vitest';
import { readTicket } from '../../src/tickets/read-ticket.js';
import { lastBrandTurn, type Ticket } from '../../src/tickets/ticket.js';
import { say } from './say.js';

async function read(value: unknown): Promise<Ticket> {
  return readTicket({ path: 'ticket.json', text: JSON.stringify(value) });
}

const customer = { from: 'customer', text: 'Where is it?' };
const brand = { from: 'brand', text: 'On its way.' };

describe('readTicket of turns in JSON', () => {
  test.each([
    ['a list', [customer, brand]],
    ['thread', { thread: [customer, brand] }],
    ['turns', { turns: [customer, brand] }],
    ['messages', { messages: [customer, brand] }],
    ['conversation', { conversation: [customer, brand] }],
    [
      'other keys',
      {
        messages: [
          { role: 'user', content: 'Where is it?' },
          { role: 'assistant', content: 'On its way.' },
        ],
      },
    ],
    [
      'a sender that is an object',
      [
        { sender: { type: 'end_user' }, body: 'Where is it?' },
        { sender: { type: 'Agent' }, body: 'On its way.' },
      ],
    ],
    [
      'names and addresses',
      [
        { from: 'Mara <mara@example.com>', text: 'Where is it?' },
        { from: 'support@example.com', text: 'On its way.' },
      ],
    ],
    ['a record of a reply, which answers last', { id: 'r', text: 'On its way.', thread: [customer] }],
    [
      'newest first, with times',
      [
        { ...brand, at: '2026-05-03T10:00:00Z' },
        { ...customer, at: '2026-05-03T11:30:00+02:00' },
      ],
    ],
  ])('%s', async (_, value) => {
    const { turns } = await read(value);
    expect(turns.map(({ from, text }) => ({ from, text }))).toEqual([customer, brand]);
  });

  test('JSON Lines, and JSON without a telling ending', async () => {
    const rows = [customer, brand].map((turn) => JSON.stringify(turn));
    const turns = ['customer: Where is it?', 'brand: On its way.'];
    expect(await say(rows.join('\r\n'), { path: 'a.jsonl' })).toEqual({ turns, notices: [] });
    expect(await say(`\uFEFF ${JSON.stringify([customer, brand])}`)).toEqual({ turns, notices: [] });
  });

  test('what is known beside the turns', async () => {
    const person = { name: 'Mara Lindt', email: 'mara@example.com', phone: '1', address: '4 Mill Lane', order: 77 };
    expect(await read({ thread: [customer], customer: person, agent: { name: 'Ines' }, rating: '4' })).toEqual({
      turns: [customer],
      customer: { ...person, order: '77' },
      agent: { name: 'Ines' },
      rating: 4,
      notices: [],
    });
    expect(await read({ thread: [customer], customer: 'Mara', agent: 'Ines', rating: 'good' })).toEqual({
      turns: [customer],
      customer: { name: 'Mara' },
      agent: { name: 'Ines' },
      notices: [],
    });
  });

  test('internal notes are no turns', async () => {
    const notes = [
      { from: 'customer', text: 'x', private: true },
      { from: 'agent', text: 'x', type: 'note' },
    ];
    const { turns, notices } = await read([customer, ...notes]);
    expect(turns).toEqual([customer]);
    expect(notices.map(({ message }) => message)).toEqual([
      '2 messages of this ticket are left out: internal notes, drafts or forwards, which the customer never saw.',
    ]);
    expect(await read(notes)).toMatchObject({ turns: [], notices: [{ level: 'note' }] });
  });

  test('a turn without a side is left out, and the note has its line', async () => {
    const text = '[\n{"from": "customer", "text": "a"},\n\n{"text": "b"},\n{"from": "brand", "text": "c"}\n]';
    expect(await say(text, { path: 'a.json' })).toEqual({
      turns: ['customer: a', 'brand: c'],
      notices: [
        '4: 1 message is left out, as the ticket does not say which side wrote it. Write `Customer:` or `Agent:` as the name.',
      ],
    });
  });

  test.each([
    ['broken JSON', '{"thread": [\n{"from": "customer"', /^t\.json:2:20 this is not valid JSON: /],
    ['a broken line', '{"from":"customer","text":"a"}\n\n{"from"', /^t\.json:3:8 this is not valid JSON: /],
    ['a line that is no object', '{"from":"customer","text":"a"}\n7', /^t\.json:2 this JSON is not a ticket/],
    ['two records', '{"thread":[]}\n{"thread":[]}', /^t\.json holds 2 records, and a ticket is one conversation/],
    ['two tickets', '{"comments":[{"author_id":1,"public":true}]}\n{"comments":[]}', /^t\.json holds 2 records/],
    ['a number', '7', /^t\.json:1 this JSON is not a ticket/],
    ['another object', '{"name": "x"}', /^t\.json:1 this JSON is not a ticket/],
    ['a turn that is not an object', '[{"from":"customer","text":"a"},\n"b"]', /^t\.json:2 turn 2 is not an object/],
    ['a turn without a text', '{"turns":[\n{"from":"customer"}]}', /^t\.json:2 turn 1 has no `text`/],
    ['an empty list', '[]', /^t\.json: there is no message in this ticket/],
    ['turns of no side', '[\n{"text":"a"}]', /^t\.json:2 this ticket does not say who wrote it/],
    ['deep nesting', '['.repeat(5000), /^t\.json:1:\d+ this is not valid JSON: /],
  ])('%s: an error says where and what', async (_, text, message) => {
    await expect(readTicket({ path: 't.json', text })).rejects.toMatchObject({
      name: 'UserError',
      code: 'input',
      message: expect.stringMatching(message),
      hint: expect.any(String),
    });
  });
});

describe('readTicket of exports', () => {
  const users = [
    { id: 1, name: 'Mara', role: 'end-user' },
    { id: 2, name: 'Ines', role: 'agent' },
  ];
  const comment = (author: number, body: string) => ({ author_id: author, public: true, body });

  test('Zendesk: a writer who is not among the users is left out', async () => {
    const { turns, notices } = await read({
      ticket: { requester_id: 1 },
      comments: [comment(1, 'a'), comment(9, 'b'), comment(2, 'c')],
      users,
    });
    expect(turns.map(({ text }) => text)).toEqual(['a', 'c']);
    expect(notices).toHaveLength(1);
  });

  test('Zendesk: without users, everyone but the requester is the brand, and a note says so', async () => {
    const { turns, notices } = await read({
      ticket: { requester_id: 1, comments: [comment(1, 'a'), comment(2, 'b')] },
    });
    expect(turns).toEqual([
      { from: 'customer', text: 'a' },
      { from: 'brand', text: 'b' },
    ]);
    expect(notices.map(({ message }) => message)).toEqual([
      'This export has no `users`: everyone but the requester is taken for the brand. Export it with `include=users` to be sure.',
    ]);
  });

  test('Zendesk: without comments the description is the first turn', async () => {
    const { turns } = await read({ ticket: { requester_id: 1, description: 'a', created_at: '2026-05-03T09:14:02Z' } });
    expect(turns).toEqual([{ from: 'customer', text: 'a', at: '2026-05-03T09:14:02Z' }]);
  });

  test('Freshdesk: the list of conversations alone', async () => {
    const { turns } = await read([
      { incoming: true, body_text: 'a', created_at: '2026-05-03T09:00:00Z' },
      { incoming: false, body: '<p>b &amp; c</p>', created_at: '2026-05-03T10:00:00Z' },
    ]);
    expect(turns.map(({ from, text }) => `${from}: ${text}`)).toEqual(['customer: a', 'brand: b & c']);
  });

  test('Freshdesk: an agent began the ticket', async () => {
    const { turns } = await read({ source: 10, description_text: 'We call it back.', conversations: [] });
    expect(turns).toEqual([{ from: 'brand', text: 'We call it back.' }]);
  });

  test('Intercom: notes that reopen a conversation are notes', async () => {
    const part = (kind: string, type: string, body: string) => ({ part_type: kind, author: { type }, body });
    const parts = [part('comment', 'lead', 'a'), part('note_and_reopen', 'admin', 'b'), part('close', 'admin', 'c')];
    const { turns } = await read({ conversation_parts: { conversation_parts: parts } });
    expect(turns.map(({ text }) => text)).toEqual(['a', 'c']);
  });

  test('Help Scout: chats and forwards', async () => {
    const thread = (type: string, by: string, body: string) => ({ type, createdBy: { type: by, first: 'Jo' }, body });
    const threads = [
      thread('chat', 'customer', 'a'),
      thread('chat', 'user', 'b'),
      thread('forwardparent', 'user', 'c'),
    ];
    const { turns } = await read({ conversation: { threads } });
    expect(turns).toEqual([
      { from: 'customer', text: 'a', name: 'Jo' },
      { from: 'brand', text: 'b', name: 'Jo' },
    ]);
  });

  test('Front and Gorgias: the lists of messages alone', async () => {
    const inbound = { is_inbound: true, text: 'a', recipients: [{ role: 'from', handle: '+44 7700 900123' }] };
    expect(await read({ _results: [inbound] })).toMatchObject({
      turns: [{ from: 'customer', text: 'a' }],
      customer: { phone: '+44 7700 900123' },
    });
    expect(await read({ data: [{ from_agent: true, public: true, body_text: 'b' }] })).toMatchObject({
      turns: [{ from: 'brand', text: 'b' }],
    });
  });
});

describe('lastBrandTurn', () => {
  test('splits off the draft', async () => {
    const ticket = await read([customer, brand, customer]);
    expect(lastBrandTurn(ticket)).toEqual({ draft: brand, thread: [customer] });
  });

  test('gives nothing when the brand wrote nothing', async () => {
    expect(lastBrandTurn(await read([customer]))).toBe(undefined);
  });
});
