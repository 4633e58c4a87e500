import { describe, expect, test } from 'vitest';
import type { Finding, ReplyResult, Severity, Summary } from '../../src/base/types.js';
import { displayWidth } from '../../src/reporters/display-width.js';
import { prettyReporter } from '../../src/reporters/pretty-reporter.js';
import { fc } from '../property.js';
import { findingOf } from './library-results.js';
import { plainContext, report } from './report.js';
import { resultOf, summary } from './results.js';

const yaml = 'macros/lamps.yaml';

/** A finding at a place; what stands there says the same each time. */
function at(line: number, column: number, more: Partial<Finding> = {}): Finding {
  const finding = findingOf('We will be in touch soon. 🛋️ Thanks!', 'in touch soon', more);
  return { ...finding, start: { ...finding.start, line, column } };
}

const time = { message: 'Add a time to “in touch soon”: by when, even if it is only an update' };
const wide = {
  message: '确认“我们会尽快与您联系”: it names no time 🙏 Say when you write again, and who of you does',
  ruleId: 'acme/承诺',
};
const length = 'Shorten: 41 words in one sentence, 30 at most';

const library: readonly ReplyResult[] = [
  resultOf(yaml, 'late', [at(3, 9, time)]),
  resultOf(yaml, 'Rückgabe 返品 🙂', [at(12, 9, time), at(114, 1, wide), at(12, 140, { ...time, severity: 'error' })]),
  resultOf(yaml, 'good', []),
  resultOf(yaml, 'short', [
    at(118, 2, wide),
    at(119, 30, { message: length, severity: 'info', ruleId: 'max-sentence-words' }),
  ]),
  resultOf('drafts/lamp.txt', 'drafts/lamp.txt#1', [at(1, 1, time), at(2, 2, { fix: { edits: [], reads: '' } })]),
];

describe('a library', () => {
  test.each([60, 80, 120, 200])('on a terminal of %i columns is as recorded', async (width) => {
    const text = await report('pretty', { width, isTerminal: true }, library);
    await expect(text).toMatchFileSnapshot(`snapshots/pretty-${width}.txt`);
    expect(text.split('\n').filter((line) => displayWidth(line) > Math.min(width, 140))).toEqual([]);
  });

  test('without a terminal has one line for each finding', async () => {
    const text = await report('pretty', {}, library);
    await expect(text).toMatchFileSnapshot('snapshots/pretty-library.txt');
    for (const message of [time.message, wide.message, length]) expect(text).toContain(`  ${message}  `);
  });

  test('says all there is of each finding when asked', async () => {
    const text = await report('pretty', { verbose: true }, library);
    await expect(text).toMatchFileSnapshot('snapshots/pretty-verbose.txt');
    expect(text.match(/\bWhy: /g)).toHaveLength(8);
    expect(text.match(/ \^+$/gm)).toHaveLength(8);
  });
});

describe('what comes with a finding', () => {
  const lines = async (results: readonly ReplyResult[]): Promise<number> =>
    (await report('pretty', {}, results)).split('\n').filter((line) => line.includes('^^^')).length;

  test.each<readonly [string, readonly ReplyResult[], number]>([
    ['each finding of a single draft', [resultOf('a.txt', 'a.txt#1', [at(1, 1), at(2, 1), at(3, 1)])], 3],
    ['the first of a rule', ['a', 'b', 'c'].map((id) => resultOf(yaml, id, [at(1, 1)])), 1],
    [
      'the first of each rule',
      ['a', 'b', 'c'].map((id) => resultOf(yaml, id, [at(1, 1, { ruleId: id }), at(2, 1)])),
      4,
    ],
    ['the first reply, after good ones', [resultOf(yaml, 'a', []), resultOf(yaml, 'b', [at(1, 1), at(2, 1)])], 2],
    ['nothing accepted', [resultOf(yaml, 'a', [at(1, 1, { suppressed: 'baseline' })])], 0],
  ])('%s', async (_name, results, expected) => {
    expect(await lines(results)).toBe(expected);
  });
});

describe('the last lines', () => {
  const counts: Summary = {
    ...summary,
    skipped: { internal: 0, blank: 0, unparsable: 0, unselected: 0, ignored: 0 },
    leftOut: { unknown: {}, project: {} },
    suppressed: 0,
  };
  const trend = { new: 0, gone: 2, same: 57, rules: [] };
  const mended = at(1, 1, { fix: { edits: [], reads: '' } });
  const masked = at(1, 1, { repair: [] });
  const of = (id: string, ...findings: readonly Finding[]): ReplyResult => resultOf(yaml, id, findings);

  test.each<readonly [string, readonly ReplyResult[], Partial<Summary>, readonly string[]]>([
    ['of nothing', [], { errors: 0, warnings: 0, infos: 0 }, []],
    ['of one rule', [of('a', at(1, 1)), of('b', at(1, 1))], {}, ['More on a rule: care-lint explain vague-promise']],
    [
      'of one draft with two rules',
      [of('a', at(1, 1), at(2, 1), at(1, 1, { ruleId: 'x', severity: 'error' }))],
      {},
      ['More on a rule: care-lint explain x'],
    ],
    [
      'of four rules',
      [of('a', ...['d', 'b', 'b', 'a', 'c'].map((ruleId) => at(1, 1, { ruleId }))), of('b', at(1, 1, { ruleId: 'c' }))],
      {},
      ['Most often: b (2), c (2), d (1)', 'More on a rule: care-lint explain b'],
    ],
    [
      'with fixes, one of them masked',
      [of('a', mended, masked, at(2, 2), at(1, 1, { ...mended, suppressed: 'baseline' }))],
      {},
      ['Can be fixed with --fix: 2', 'More on a rule: care-lint explain vague-promise'],
    ],
    ['after fixes', [of('a', mended)], { fixed: 3 }, ['More on a rule: care-lint explain vague-promise']],
    ['beside a baseline', [], { trend }, ['Since the baseline: nothing new, 2 gone, 57 the same']],
    [
      'beside a baseline, with news',
      [],
      { trend: { ...trend, new: 3 } },
      ['Since the baseline: 3 new, 2 gone, 57 the same'],
    ],
  ])('%s', async (_name, results, more, expected) => {
    const reporter = (await prettyReporter(false))();
    for (const result of results) reporter.reply(result, plainContext);
    const text = reporter.end({ ...counts, ...more }, [], { ...plainContext, exitCode: 1 });
    expect(text.trim().split('\n').slice(1)).toEqual(expected);
  });
});

test('on a terminal every line fits, and a place stands where the others do', async () => {
  const word = fc.constantFrom('when', 'Fri', '返品', '🙏', 'e\u0301te\u0301', '“soon”', 'a', 'refund-late', '한국어');
  const severity = fc.constantFrom<Severity>('error', 'warn', 'info');
  const findings = fc.array(
    fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 30 }),
      severity,
      line: fc.nat(9999),
      column: fc.nat(999),
    }),
    { minLength: 1, maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 60, max: 200 }),
      fc.array(findings, { minLength: 1, maxLength: 4 }),
      async (width, replies) => {
        const results = replies.map((list, index) =>
          resultOf(
            yaml,
            `r${index}`,
            list.map(({ words, severity, line, column }) =>
              at(line + 1, column + 1, { message: words.join(' '), severity }),
            ),
          ),
        );
        const text = await report('pretty', { width, isTerminal: true }, results);
        for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(Math.min(width, 140));
        const starts = text
          .split('\n')
          .flatMap((line) => /^ {4}\d+:\d+ +(?=error|warning|hint)/.exec(line)?.[0].length ?? []);
        expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
      },
    ),
  );
});
