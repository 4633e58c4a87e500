import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { caseLoaders } from '../rules/cases.js';
import { ruleLoaders } from '../rules/index.js';
import { rulePage } from './docs/rule-page.js';
import { measuredSchema, ruleTable, withRuleTable } from './docs/rule-table.js';

const root = resolve(import.meta.dirname, '..');
const rules = await Promise.all(Object.values(ruleLoaders).map(async (load) => (await load()).default));

describe('pages of the rules', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const cases = (await caseLoaders[id]?.())?.default ?? { valid: [], invalid: [] };
    // `vitest run -u` writes the pages.
    await expect(rulePage(rule, cases)).toMatchFileSnapshot(join(root, 'rules', id, 'README.md'));
  });
});

describe('README', () => {
  const readme = join(root, 'README.md');
  const measuredFile = join(root, 'rules', 'measured.json');

  test('shows every rule with its measured figures', async () => {
    const json: unknown = existsSync(measuredFile) ? JSON.parse(readFileSync(measuredFile, 'utf8')) : {};
    const table = ruleTable(rules, parse(measuredSchema, json));
    await expect(withRuleTable(readFileSync(readme, 'utf8'), table)).toMatchFileSnapshot(readme);
  });

  test('measured figures are of rules there are', () => {
    const json: unknown = existsSync(measuredFile) ? JSON.parse(readFileSync(measuredFile, 'utf8')) : {};
    const strangers = Object.keys(parse(measuredSchema, json)).filter((id) => !Object.hasOwn(ruleLoaders, id));
    expect(strangers).toEqual([]);
  });
});
