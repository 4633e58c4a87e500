import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { caseLoaders } from '../rules/cases.js';
import { ruleLoaders } from '../rules/index.js';
import { rulePage } from './docs/rule-page.js';
import { withGenerated } from './docs/readme.js';
import { measuredSchema } from './docs/rule-table.js';

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

  test('says of rules, options, channels, exit codes and output what holds', async () => {
    const json: unknown = existsSync(measuredFile) ? JSON.parse(readFileSync(measuredFile, 'utf8')) : {};
    const text = await withGenerated(readFileSync(readme, 'utf8'), rules, parse(measuredSchema, json));
    await expect(text).toMatchFileSnapshot(readme);
  });

  test('measured figures are of rules there are', () => {
    const json: unknown = existsSync(measuredFile) ? JSON.parse(readFileSync(measuredFile, 'utf8')) : {};
    const strangers = Object.keys(parse(measuredSchema, json)).filter((id) => !Object.hasOwn(ruleLoaders, id));
    expect(strangers).toEqual([]);
  });
});

test('the map of the source names every file at the top and every folder, and no other', () => {
  const map = readFileSync(join(root, 'src/README.md'), 'utf8');
  const named = [...map.matchAll(/^\| `([\w./-]+)` \|/gm)].map(([, name = '']) => name);
  const found = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter(({ name }) => name !== 'README.md')
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  expect(named.toSorted()).toEqual(found.toSorted());
});
