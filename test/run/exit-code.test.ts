import { describe, expect, test } from 'vitest';
import { emptyRun } from '../../src/base/results.js';
import { exitCode } from '../../src/run/exit-code.js';
import { fc } from '../property.js';
import { clean, failure, note, rows } from './exit-code-rows.js';

describe('exitCode', () => {
  test.each(rows)('%s', (_name, summary, notices, limits, expected) => {
    expect(exitCode({ ...clean, ...summary }, notices, limits)).toBe(expected);
  });

  test('is 0 only for a run that linted a reply with a rule and met no failure, or was given only ignored files', () => {
    const counts = fc.record({
      files: fc.nat(3),
      replies: fc.nat(2),
      rules: fc.nat(2),
      errors: fc.nat(2),
      warnings: fc.nat(2),
      infos: fc.nat(2),
      suppressed: fc.nat(2),
      skipped: fc.record({
        internal: fc.nat(2),
        blank: fc.nat(2),
        unparsable: fc.nat(2),
        unselected: fc.nat(2),
        ignored: fc.nat(2),
      }),
      leftOut: fc.constant({ unknown: {}, project: {} }),
    });
    const limits = fc.record({
      failOn: fc.constantFrom('error', 'warn', 'info'),
      maxWarnings: fc.option(fc.nat(2), { nil: undefined }),
    });
    fc.assert(
      fc.property(counts, fc.subarray([failure, note]), limits, (summary, notices, limit) => {
        const isAllIgnored = summary.files === 0 && summary.skipped.ignored > 0;
        const proves = (isAllIgnored || (summary.replies > 0 && summary.rules > 0)) && !notices.includes(failure);
        expect(exitCode(summary, notices, limit) === 2).toBe(!proves);
      }),
    );
  });
});

test('emptyRun says what was missing', () => {
  expect(emptyRun({ ...clean, replies: 0 })).toBe('no reply was linted');
  expect(emptyRun({ ...clean, rules: 0 })).toBe('no rule ran');
  expect(emptyRun(clean)).toBeUndefined();
});
