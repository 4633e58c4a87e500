import { expect, test } from 'vitest';
import { lintText } from '../../src/index.js';

const RULES = [
  'unanswered-question',
  'wrong-name',
  'repeat-question',
  'repeated-apology',
  'broken-promise',
  'copy-paste-in-thread',
] as const;

/** Stands in the thread or in what is known of the customer, and in no reply. */
const SECRETS = ['Ottoline', 'Vance', 'HX-99120', 'ottoline@example.com', '7946', 'Mill Lane', '@ovance', 'Perpetua'];

const record = (text: string, thread: readonly unknown[], customer: unknown = { name: 'Ottoline Vance' }): string =>
  JSON.stringify({ id: 'one', text, thread, customer });

const ASKS =
  'Does Perpetua still have order HX-99120 for 14 Mill Lane, or write to ottoline@example.com? ' +
  'And how much is it for Ottoline Vance (020 7946 0991, @ovance)?';

const records: readonly (readonly [string, string])[] = [
  ['unanswered-question', record('Thank you so much for your interest.', [{ from: 'customer', text: ASKS }])],
  ['wrong-name', record('Hi Gareth, the lamp leaves on Friday.', [{ from: 'customer', text: 'Hello' }])],
  [
    'repeat-question',
    record('Could you send us your order number?', [
      { from: 'customer', text: 'Order number HX-99120, Ottoline Vance' },
    ]),
  ],
  [
    'repeated-apology',
    record('We are so sorry for the wait.', [
      { from: 'brand', text: 'We are so sorry, Ottoline Vance, for the wait with HX-99120.' },
      { from: 'customer', text: 'And now?' },
    ]),
  ],
  [
    'broken-promise',
    record('Our engineer will call you tomorrow.', [
      { from: 'brand', text: 'Ottoline, our engineer will call you today. His number is 020 7946 0991.' },
      { from: 'customer', text: 'Nobody has called. Ottoline Vance, 14 Mill Lane' },
    ]),
  ],
  [
    'copy-paste-in-thread',
    record('Please unplug the router for thirty seconds and plug it in again.', [
      {
        from: 'brand',
        text: 'Hi Ottoline, please unplug the router for thirty seconds and plug it in again. Perpetua',
      },
      { from: 'customer', text: 'Did that.' },
    ]),
  ],
];

test.each(records)('%s prints nothing that only the thread holds', async (rule, text) => {
  const { findings } = await lintText(text, {
    config: false,
    path: 'replies.jsonl',
    rules: Object.fromEntries(RULES.map((id) => [id, 'warn' as const])),
  });
  expect(findings.map(({ ruleId }) => ruleId)).toContain(rule);
  const printed = findings.map(({ message, note, data, suggestions, fix }) =>
    JSON.stringify([message, note, data, suggestions, fix]),
  );
  expect(SECRETS.filter((secret) => printed.some((one) => one.toLowerCase().includes(secret.toLowerCase())))).toEqual(
    [],
  );
});
