import { expect, test } from 'vitest';
import { readSuppressions } from '../../src/config/read-suppressions.js';
import type { SuppressionPolicy } from '../../src/suppressions/suppression.js';
import { userErrorOf } from './folder.js';

const policy: SuppressionPolicy = { ruleIds: ['vague-promise', 'over-limit'], needsReason: true, isStrict: false };
const read = async (text: string, more: Partial<SuppressionPolicy> = {}) =>
  readSuppressions('s.yaml', text, { ...policy, ...more });

test('reads entries with their lines', async () => {
  const text = `# Legal texts
- reply: ./macros/a.yaml#late
  rule: vague-promise
  reason: Legal wants it
- reply: promo-*
  rule: [vague-promise, over-limit]
  reason: Runs out
  owner: Ana
  until: 2027-03-31
`;
  expect(await read(text)).toEqual([
    {
      reply: 'macros/a.yaml#late',
      rules: ['vague-promise'],
      reason: 'Legal wants it',
      owner: undefined,
      until: undefined,
      line: 2,
    },
    {
      reply: 'promo-*',
      rules: ['vague-promise', 'over-limit'],
      reason: 'Runs out',
      owner: 'Ana',
      until: '2027-03-31',
      line: 5,
    },
  ]);
});

test('an empty file, and an empty list, hold no entries', async () => {
  for (const text of ['', '# nothing yet\n', '[]\n']) expect(await read(text)).toEqual([]);
});

test('a reason may be left out where the config says so', async () => {
  const text = '- reply: late\n  rule: over-limit\n';
  expect(await read(text, { needsReason: false })).toHaveLength(1);
  const { code, message } = await userErrorOf(() => read(text));
  expect([code, message]).toEqual(['config', 's.yaml:1:10 [0].reply: add a reason']);
});

test.each([
  ['late: x', 's.yaml:1:1 this is not a list of entries with reply, rule and reason'],
  ['- rule: over-limit\n  reason: x', 's.yaml:1:3 [0]: "reply" is missing'],
  [
    '- {reply: a, rule: vague-promis, reason: x}',
    's.yaml:1:20 [0].rule: "vague-promis" is not a rule; did you mean "vague-promise"?',
  ],
  ['- {reply: "", rule: over-limit, reason: x}', 's.yaml:1:11 [0].reply: this is empty'],
  ['- {reply: [a], rule: over-limit, reason: x}', 's.yaml:1:11 [0].reply: expected text, not a list'],
  ['- {reply: a, rule: over-limit, reason: ""}', 's.yaml:1:40 [0].reason: add a reason'],
  [
    '- {reply: a, rules: over-limit, reason: x}',
    's.yaml:1:14 [0].rules: "rules" is not a key here; did you mean "rule"?',
  ],
  [
    '- {reply: a, rule: over-limit, reason: x, until: 2027-02-30}',
    's.yaml:1:50 [0].until: write a day or a month: 2027-03-31 or 2027-03',
  ],
  ['- {reply: a, rule: [over-limit, vague-promis], reason: ""}', 's.yaml:1:56 [0].reason: add a reason'],
  [
    '- {reply: a, rule: [over-limit, vague-promis], reason: ""}',
    's.yaml:1:33 [0].rule[1]: "vague-promis" is not a rule; did you mean "vague-promise"?',
  ],
  ['- {reply: a, rule: [], reason: x}', 's.yaml:1:20 [0].rule: name a rule, or a list of rules'],
  ['- {reply: a, rule: 5, reason: x}', 's.yaml:1:20 [0].rule: name a rule, or a list of rules'],
  ['- {reply: a, rule: "", reason: x}', 's.yaml:1:20 [0].rule: "" is not a rule; there are vague-promise, over-limit'],
])('the mistake in %j is reported', async (text, message) => {
  expect((await userErrorOf(() => read(text))).message.split('\n')).toContain(message);
});

test('a mistake leads to the page on suppressions', async () => {
  expect((await userErrorOf(() => read('- a'))).hint).toMatch(/^docs\/suppressions\.md /);
});
