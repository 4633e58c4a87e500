import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { lintText } from '../../src/run/lint.js';

/** One entry in a block scalar, whose text begins at the fifth column. */
const library = (text: string, fields = ''): string =>
  `- id: entry\n${fields}  body: |\n${text.replaceAll(/^/gm, '    ')}\n`;

async function findingsOf(source: string, rules: Config['rules'] = {}, sampleValues: Config['sampleValues'] = {}) {
  const { findings } = await lintText(source, {
    path: 'macros.yaml',
    config: { rules: { 'relative-date': 'off', ...rules }, sampleValues },
  });
  return findings.map(({ ruleId, severity, rendering, start, end }) => ({
    rule: `${severity} ${ruleId}${rendering === undefined ? '' : ` when ${rendering}`}`,
    marked: source.slice(start.offset, end.offset),
  }));
}

describe('entries with placeholders are judged as they will arrive', () => {
  test('a value makes a sentence whole, so that acts are seen behind it', async () => {
    const promise = 'Hi there, sorry the lamp broke. I will refund {{order.total}} by {{ticket.due_date}}.';
    expect(await findingsOf(library(promise))).toEqual([]);
  });

  test('the worst case counts for the length, the mark stands in the template', async () => {
    const filler = 'The lamp ships again today, and the tracking link comes by mail before the evening. '.repeat(3);
    const text = `{{ticket.requester.name}}: ${filler}Thanks.`;
    const found = await findingsOf(library(text, '  channel: x-post\n'));
    expect(found.map(({ rule }) => rule)).toEqual(['error over-limit when long']);
    expect(text.endsWith(found[0]?.marked ?? '?')).toBe(true);
  });

  test('right-to-left names change what an SMS holds: a hint', async () => {
    const text = `{{first_name}}, your lamp is ready. ${'Please bring the receipt to the desk. '.repeat(6)}`;
    const found = await findingsOf(library(text.trim(), '  channel: sms\n'));
    expect(found).toEqual([{ rule: 'info over-limit when right-to-left', marked: expect.any(String) }]);
  });

  test('what only an empty value shows is a hint, whatever the rule is set to', async () => {
    const found = await findingsOf(library('Your order {{order.id}} has shipped today.'), {
      'empty-merge': ['error', { missingValues: true }],
    });
    expect(found).toEqual([{ rule: 'info empty-merge when empty', marked: 'Your order {{order.id}} has' }]);
  });

  test('a fallback fills the hole', async () => {
    const text = 'Hi {{ticket.requester.first_name | default: "there"}}, the lamp ships today.';
    expect(await findingsOf(library(text))).toEqual([]);
  });

  test('every branch of a condition is judged', async () => {
    const text =
      '{% if order.paid %}I sent the lamp again today.{% else %}We are sorry for the inconvenience.{% endif %}';
    const found = await findingsOf(library(text));
    expect(found).toContainEqual({
      rule: 'error anemic-apology when otherwise',
      marked: 'We are sorry for the inconvenience.',
    });
    expect(found.filter(({ rule }) => rule.startsWith('error anemic-apology'))).toHaveLength(1);
  });

  test('values of a team win, and are no fault of the template', async () => {
    const text = 'Hello, the lamp ships today.\n\n{{shop.motto}}';
    const values = { 'shop.motto': 'Sorry for any inconvenience.' };
    expect(await findingsOf(library(text), {}, values)).toEqual([]);
  });

  test('in an entry only [NAME] was forgotten; in a draft the placeholder of the helpdesk was forgotten too', async () => {
    const text = 'Hi {{ticket.requester.first_name | default: "there"}}, the lamp ships today. [NAME]';
    expect(await findingsOf(library(text))).toEqual([{ rule: 'error unfilled-placeholder', marked: '[NAME]' }]);
    const { findings } = await lintText(text, { path: 'draft.txt', config: false });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['unfilled-placeholder', 'unfilled-placeholder']);
  });
});

test('a fix beside a value stays, and it is the only one', async () => {
  const text = 'Your lamp {{order.id}} ships the the day after {{order.date}}.';
  const source = library(text);
  const { findings } = await lintText(source, { path: 'macros.yaml', config: false });
  const [fix, ...others] = findings.flatMap((finding) => (finding.fix === undefined ? [] : [finding.fix]));
  expect(others).toEqual([]);
  const [edit] = fix?.edits ?? [];
  expect(source.slice(0, edit?.start) + (edit?.text ?? '') + source.slice(edit?.end)).toBe(
    source.replace('the the', 'the'),
  );
});
