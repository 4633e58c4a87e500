import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/errors.js';
import { formatBaseline, readBaseline, type KnownFinding } from '../../src/baseline/baseline-file.js';
import { fc } from '../property.js';

const late: KnownFinding = { path: 'macros/a.yaml', id: 'late', rule: 'vague-promise', wording: '0a1b', count: 2 };

describe('the text of a baseline', () => {
  test('is sorted, with one line an entry', () => {
    const { id: _id, ...plain } = { ...late, path: 'drafts/b.txt' };
    expect(formatBaseline({ version: 1, findings: [late, plain, { ...late, id: 'gone', count: 1 }] })).toBe(`{
  "version": 1,
  "findings": [
    {"path":"drafts/b.txt","rule":"vague-promise","wording":"0a1b","count":2},
    {"path":"macros/a.yaml","id":"gone","rule":"vague-promise","wording":"0a1b","count":1},
    {"path":"macros/a.yaml","id":"late","rule":"vague-promise","wording":"0a1b","count":2}
  ]
}
`);
    expect(formatBaseline({ version: 1, findings: [] })).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
  });

  test('is read again, whatever the names', () => {
    const text = fc.string({ unit: 'binary' });
    const entry = fc.record({ path: text, id: text, rule: text, wording: text, count: fc.integer({ min: 1 }) });
    fc.assert(
      fc.property(fc.array(entry), (findings) => {
        const written = formatBaseline({ version: 1, findings });
        expect(written).not.toMatch(/[\p{Cf}\u2028\u2029]/u);
        expect(written.split('\n').length).toBe(findings.length === 0 ? 5 : findings.length + 6);
        const read = readBaseline('b.json', `\uFEFF${written.replaceAll('\n', '\r\n')}`).findings;
        expect(read).toHaveLength(findings.length);
        expect(read).toEqual(expect.arrayContaining(findings));
      }),
    );
  });

  test('does not depend on the order of what was found', () => {
    const rule = fc.constantFrom('a', 'b');
    const wording = fc.constantFrom('1', '2', '3');
    const entry = fc.record({ path: rule, id: rule, rule, wording, count: fc.constant(1) });
    fc.assert(
      fc.property(fc.array(entry), (findings) => {
        const written = formatBaseline({ version: 1, findings });
        expect(formatBaseline({ version: 1, findings: findings.toReversed() })).toBe(written);
      }),
    );
  });

  test.each([
    ['', 'The baseline b.json is not valid JSON'],
    ['{"version":1,\n<<<<<<< HEAD\n', 'The baseline b.json:2 holds an unfinished merge'],
    ['{"version":2,"findings":[]}', 'The baseline b.json is not a baseline of version 1'],
    ['[]', 'The baseline b.json is not a baseline of version 1'],
    [
      JSON.stringify({ version: 1, findings: [late, { ...late, count: 0 }] }),
      'The baseline b.json has an entry that cannot be read: number 2',
    ],
    [
      JSON.stringify({ version: 1, findings: [{ ...late, id: 3 }] }),
      'The baseline b.json has an entry that cannot be read: number 1',
    ],
  ])('the mistake in %j is reported', (text, message) => {
    expect(() => readBaseline('b.json', text)).toThrow(
      expect.objectContaining({ name: UserError.name, code: 'config', message }),
    );
  });
});
