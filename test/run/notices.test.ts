import { expect, test } from 'vitest';
import { settleNotices } from '../../src/run/notices.js';
import type { Allowance, Notice } from '../../src/base/types.js';

const row: Notice = { level: 'failure', path: 'a.csv', line: 3, message: 'No row.', allowance: 'unparsable-rows' };
const column: Notice = { level: 'failure', path: 'a.csv', message: 'No column.', allowance: 'unknown-columns' };
const other: Notice = { level: 'failure', path: 'a.csv', message: 'No text.' };

test.each<readonly [readonly Allowance[], readonly Notice['level'][]]>([
  [[], ['failure', 'failure', 'failure']],
  [['unparsable-rows'], ['note', 'failure', 'failure']],
  [['unknown-columns'], ['failure', 'note', 'failure']],
  [
    ['unknown-columns', 'unparsable-rows'],
    ['note', 'note', 'failure'],
  ],
])('%j leaves the failures nobody allowed', (allow, levels) => {
  expect(settleNotices([row, column, other], allow).map(({ level }) => level)).toEqual(levels);
});

test('masks what stands where the header of a table should be', () => {
  const message = 'Nothing reads the column `mara.lindt@mail-lindt.net`.';
  expect(settleNotices([{ ...column, message }])[0]?.message).not.toContain('mara.lindt');
});
