import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseLoaders } from '../rules/cases.js';
import { ruleLoaders } from '../rules/index.js';
import { generated, pagePaths, readMeasured, readPage, root, withGenerated } from './docs/pages.js';
import { rulePage } from './docs/rule-page.js';

const rules = await Promise.all(Object.values(ruleLoaders).map(async (load) => (await load()).default));

describe('pages of the rules', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const cases = (await caseLoaders[id]?.())?.default ?? { valid: [], invalid: [] };
    // `vitest run -u` writes the pages.
    await expect(rulePage(rule, cases)).toMatchFileSnapshot(join(root, 'rules', id, 'README.md'));
  });
});

describe('what is generated', () => {
  test.each(pagePaths)('%s says what holds', async (path) => {
    // `vitest run -u` writes the tables.
    await expect(await withGenerated(readPage(path), rules)).toMatchFileSnapshot(join(root, path));
  });

  test('every table stands on one page', () => {
    const pages = pagePaths.map(readPage);
    for (const name of Object.keys(generated)) {
      expect([name, pages.filter((page) => page.includes(`<!-- ${name} -->`)).length]).toEqual([name, 1]);
    }
  });

  test('measured figures are of rules there are', () => {
    expect(Object.keys(readMeasured()).filter((id) => !Object.hasOwn(ruleLoaders, id))).toEqual([]);
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
