import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import reportSchema from '../../report.schema.json' with { type: 'json' };
import { noticeCodes, type Allowance } from '../../src/base/notice-codes.js';
import type { Notice } from '../../src/base/types.js';
import { ALLOWANCES, shownNotices } from '../../src/run/notices.js';

const row: Notice = { level: 'failure', code: 'unparsable-rows', path: 'a.csv', line: 3, message: 'No row.' };
const column: Notice = { level: 'failure', code: 'unknown-columns', path: 'a.csv', message: 'No column.' };
const other: Notice = { level: 'failure', code: 'missing-text', path: 'a.csv', message: 'No text.' };

test.each<readonly [readonly Allowance[], readonly Notice['level'][]]>([
  [[], ['failure', 'failure', 'failure']],
  [['unparsable-rows'], ['note', 'failure', 'failure']],
  [['unknown-columns'], ['failure', 'note', 'failure']],
  [
    ['unknown-columns', 'unparsable-rows'],
    ['note', 'note', 'failure'],
  ],
])('%j leaves the failures that were not allowed', (allow, levels) => {
  expect(shownNotices([row, column, other], allow).map(({ level }) => level)).toEqual(levels);
});

test('masks what stands where the header of a table should be', () => {
  const message = 'The config does not name the column `mara.lindt@mail-lindt.net`.';
  expect(shownNotices([{ ...column, message }])[0]?.message).not.toContain('mara.lindt');
});

test('every code stands in the schema of the report, and is the code of some notice', () => {
  const codes = Object.keys(noticeCodes);
  expect(reportSchema.properties.notices.items.properties.code.enum).toEqual(codes);
  const src = resolve(import.meta.dirname, '../../src');
  const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('notice-codes.ts'))
    .map((path) => readFileSync(join(src, path), 'utf8'))
    .join('\n');
  expect(codes.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});

test('what may be allowed are codes that are said to be', () => {
  const allowable = Object.entries(noticeCodes).flatMap(([code, { level }]) => (level === 'allowable' ? [code] : []));
  expect(ALLOWANCES).toEqual(allowable);
});
