import { expect, test } from 'vitest';
import type { Customer, Turn } from '../../src/base/types.js';
import { checkReply } from '../../src/engine/check-reply.js';
import { createViews } from '../../src/engine/views.js';
import { defineRule, type Rule } from '../../src/rule.js';
import { channelOf } from '../channels/channel-of.js';
import { testMeta } from '../config/rules.js';
import { replyOf } from '../formats/reply-of.js';
import { fc } from '../property.js';

/** A rule that repeats what the customer wrote, as rules of plugins may. */
const parrot: Rule = defineRule({
  id: 'parrot',
  meta: testMeta('parrot'),
  messages: { said: { message: 'Said: {said}', note: 'Said before: {said}' } },
  check({ reply }, { report }) {
    const said = (reply.thread ?? []).map(({ name = '', text }) => `${name}: ${text}`).join(' / ');
    const suggestions = [{ message: said, edits: [{ span: { start: 0, end: 0 }, text: `${said} ` }] }];
    report({ messageId: 'said', span: { start: 0, end: reply.text.length }, data: { said }, suggestions });
  },
});

interface Kind {
  readonly kind: string;
  readonly text?: string;
  readonly thread?: readonly Turn[];
  readonly customer?: Customer;
  readonly secrets: readonly string[];
  /** What must still be read. */
  readonly kept?: readonly string[];
}

const from = 'customer';
const kinds: readonly Kind[] = [
  {
    kind: 'the sender of a turn',
    thread: [{ from, text: 'Ottoline here, and now?', name: 'Ottoline Vance' }],
    secrets: ['Ottoline', 'Vance'],
  },
  {
    kind: 'a short name',
    thread: [{ from, text: 'Jo asks again', name: 'Jo' }],
    secrets: ['Jo '],
  },
  {
    kind: 'a signature',
    thread: [{ from, text: 'Where is it?\n\nKind regards,\nOttoline Vance' }],
    secrets: ['Ottoline', 'Vance'],
  },
  {
    kind: 'an introduction',
    thread: [{ from, text: 'My name is Ottoline Vance. Where is it?' }],
    secrets: ['Ottoline', 'Vance'],
  },
  {
    kind: 'the customer of the record, quoted in part',
    customer: { name: 'Ottoline Vance' },
    thread: [{ from, text: 'Ms Vance or Ottoline, as you like' }],
    secrets: ['Ottoline', 'Vance'],
  },
  {
    kind: 'a handle',
    thread: [{ from, text: 'ask @ovance_82', name: '@ovance_82' }],
    secrets: ['ovance'],
  },
  {
    kind: 'an address, a phone number and a card in a turn',
    thread: [{ from, text: 'ottoline@example.com, 020 7946 0991, 4111 1111 1111 1111' }],
    secrets: ['ottoline@', '7946', '1111 1111 1111'],
  },
  {
    kind: 'an order of the record, in the reply without a word for it',
    customer: { order: 'QX7T2P' },
    text: 'QX7T2P leaves on Friday.',
    secrets: ['QX7T2P'],
    kept: ['leaves on Friday'],
  },
  {
    kind: 'the full name in the reply itself',
    text: 'Hi Ottoline Vance, the lamp leaves on Friday.',
    thread: [{ from, text: 'And now?', name: 'Ottoline Vance' }],
    secrets: ['Ottoline', 'Vance'],
    kept: ['the lamp leaves on Friday'],
  },
  {
    kind: 'a middle name in the reply, over two lines',
    text: 'Dear Ottoline Maud\nVance, the lamp leaves on Friday.',
    customer: { name: 'Ottoline Vance' },
    secrets: ['Ottoline', 'Maud', 'Vance'],
  },
  {
    kind: 'a first name alone, which is how people are greeted',
    text: 'Hi Ottoline, the lamp leaves on Friday.',
    thread: [{ from, text: 'Vance, Ottoline', name: 'Ottoline Vance' }],
    secrets: ['Vance'],
    kept: ['Hi Ottoline'],
  },
  {
    kind: 'a name that is an everyday word',
    text: 'The price will go down, we will see.',
    thread: [{ from, text: 'Hello', name: 'Will Price' }],
    secrets: [],
    kept: ['The price will go down, we will see'],
  },
  {
    kind: 'signs of expressions in a name',
    thread: [{ from, text: 'so O.(Vance)* asks', name: 'O.(Vance)* +[Lindt]' }],
    secrets: [],
  },
];

/** What the parrot says of a text, as it is printed. */
function printed(text: string, thread: readonly Turn[], customer?: Customer): string {
  const reply = replyOf(text, { fields: { thread, ...(customer !== undefined && { customer }) } });
  const { findings, notices } = checkReply(createViews(reply, undefined), {
    channel: channelOf('unspecified'),
    contacts: undefined,
    now: new Date(0),
    rules: [{ id: 'parrot', rule: parrot, severity: 'warn', options: {} }],
  });
  expect(notices).toEqual([]);
  return JSON.stringify(
    findings.map(({ message, note, data, suggestions, frame }) => [message, note, data, suggestions, frame]),
  );
}

test.each(kinds)(
  'what rules repeat is masked: $kind',
  ({ text = 'Thanks.', thread = [], customer, secrets, kept = [] }) => {
    const shown = printed(text, thread, customer);
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    expect(kept.filter((words) => !shown.includes(words))).toEqual([]);
  },
);

test('no name breaks the masker, and the first and last word of a sender are never shown together', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{3,9}$/);
  const odd = fc.string({ unit: 'grapheme', maxLength: 12 });
  fc.assert(
    fc.property(word, word, odd, odd, (first, last, middle, more) => {
      const name = `${first} ${middle} ${last}`;
      const text = `Hi ${first} ${last}, thanks. ${more}.`;
      const thread: readonly Turn[] = [{ from, text: `${more} ${name}`, name: `${first} ${last}` }];
      const shown = printed(text, thread, { name, email: more, phone: middle, address: `${more} ${middle}` });
      expect(shown).not.toContain(`${first} ${last}`);
    }),
    { numRuns: 150 },
  );
});
