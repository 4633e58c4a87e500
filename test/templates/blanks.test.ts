import { describe, expect, test } from 'vitest';
import { lintText, type Config } from '../../src/index.js';
import { typedBlanks } from '../../src/templates/template-parts.js';

/** The errors of a text, by rule and what they mark. */
async function errorsIn(text: string, path: string, rules: Config['rules'] = {}): Promise<readonly string[]> {
  const { findings } = await lintText(text, { path, config: { rules } });
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start.offset, end.offset)}`);
}

const entry = (text: string): string => JSON.stringify([{ id: 'refund', text }]);

describe.each(typedBlanks)('the blank %s', (name) => {
  const text = `Hi Jo, we put {{${name}}} down for you, and Ana from the depot rings you at 4.`;

  test('does not pass in a draft', async () => {
    expect(await errorsIn(text, 'refund.txt')).toEqual([`unfilled-placeholder: {{${name}}}`]);
  });

  test('does not pass in a library', async () => {
    expect(await errorsIn(entry(text), 'macros.json')).toEqual([`unknown-variable: {{${name}}}`]);
    const named: Config['rules'] = { 'unknown-variable': ['error', { dialect: 'intercom' }] };
    expect(await errorsIn(entry(text), 'macros.json', named)).toEqual([`unknown-variable: {{${name}}}`]);
  });

  test('passes in a library that declares it', async () => {
    const declared: Config['rules'] = { 'unknown-variable': ['error', { variables: [name] }] };
    expect(await errorsIn(entry(text), 'macros.json', declared)).toEqual([]);
  });
});
