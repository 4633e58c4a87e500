import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { personalDataTypes } from '../../src/personal-data/index.js';

const page = readFileSync(new URL('../../src/personal-data/README.md', import.meta.url), 'utf8');
const rows = Array.from(page.matchAll(/^\| (`[^|]*`) \| ([123]) \|/gm), ([, names = '', tier]) => ({
  types: names.split(', ').map((name) => name.replaceAll('`', '')),
  tier: Number(tier),
}));

test('the page has every type once, with its tier', () => {
  const listed = rows.flatMap(({ types, tier }) => types.map((type) => [type, tier] as const));
  const known = Object.entries(personalDataTypes).map(([type, { tier }]) => [type, tier] as const);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(known));
  expect(listed).toHaveLength(known.length);
});
