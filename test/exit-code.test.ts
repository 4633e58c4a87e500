import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyRun, exitCode } from '../src/exit-code.js';
import type { ExitCode, Limits } from '../src/exit-code.js';
import type { Notice, Summary } from '../src/types.js';

const clean: Summary = { files: 1, replies: 1, rules: 9, errors: 0, warnings: 0, infos: 0, suppressed: 0 };
const failure: Notice = { level: 'failure', path: 'macros.csv', line: 3, message: 'no column holds the text' };
const note: Notice = { level: 'note', path: 'draft.txt', message: 'no lexicon for German' };
const usual: Limits = { failOn: 'error' };

const rows: readonly [string, Partial<Summary>, readonly Notice[], Limits, ExitCode][] = [
  ['nothing found', {}, [], usual, 0],
  ['a note', {}, [note], usual, 0],
  ['only warnings', { warnings: 3, infos: 2 }, [], usual, 0],
  ['an error', { errors: 1 }, [], usual, 1],
  ['only suppressed findings', { suppressed: 4 }, [], usual, 0],
  ['a warning with --fail-on warn', { warnings: 1 }, [], { failOn: 'warn' }, 1],
  ['a hint with --fail-on warn', { infos: 1 }, [], { failOn: 'warn' }, 0],
  ['a hint with --fail-on info', { infos: 1 }, [], { failOn: 'info' }, 1],
  ['an error with --fail-on info', { errors: 1 }, [], { failOn: 'info' }, 1],
  ['as many warnings as allowed', { warnings: 2 }, [], { failOn: 'error', maxWarnings: 2 }, 0],
  ['one warning too many', { warnings: 3 }, [], { failOn: 'error', maxWarnings: 2 }, 1],
  ['a warning with --max-warnings 0', { warnings: 1 }, [], { failOn: 'error', maxWarnings: 0 }, 1],
  ['a row that could not be parsed', {}, [failure], usual, 2],
  ['a failure beside an error', { errors: 1 }, [failure], usual, 2],
  ['no reply', { replies: 0 }, [], usual, 2],
  ['no file', { files: 0, replies: 0 }, [], usual, 2],
  ['no rule', { rules: 0 }, [], usual, 2],
];

describe('exitCode', () => {
  test.each(rows)('%s', (_name, summary, notices, limits, expected) => {
    expect(exitCode({ ...clean, ...summary }, notices, limits)).toBe(expected);
  });

  test('is 0 only for a run that linted a reply with a rule and met no failure', () => {
    const counts = fc.record({
      files: fc.nat(3),
      replies: fc.nat(2),
      rules: fc.nat(2),
      errors: fc.nat(2),
      warnings: fc.nat(2),
      infos: fc.nat(2),
      suppressed: fc.nat(2),
    });
    const limits = fc.record({
      failOn: fc.constantFrom('error', 'warn', 'info'),
      maxWarnings: fc.option(fc.nat(2), { nil: undefined }),
    });
    fc.assert(
      fc.property(counts, fc.subarray([failure, note]), limits, (summary, notices, limit) => {
        const proves = summary.replies > 0 && summary.rules > 0 && !notices.includes(failure);
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
