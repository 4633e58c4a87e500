import { describe, expect, test } from 'vitest';
import reportSchema from '../../report.schema.json' with { type: 'json' };
import type { Finding, ReplyResult } from '../../src/base/types.js';
import { isReporterName, reporters } from '../../src/reporters/index.js';
import { libraryResults } from './library-results.js';
import { report } from './report.js';
import { results, summary } from './results.js';
import { schemaBreaches } from './schema-breaches.js';

/** They tell of a whole run, and have tests of their own. */
const ofWholeRuns: ReadonlySet<string> = new Set(['html', 'markdown', 'verdict']);
const recorded = Object.keys(reporters)
  .filter(isReporterName)
  .filter((name) => !ofWholeRuns.has(name));

const withoutFindings = (result: ReplyResult): ReplyResult => ({ ...result, findings: [] });

describe.each(recorded)('%s', (name) => {
  test('is as recorded', async () => {
    await expect(await report(name)).toMatchFileSnapshot(`snapshots/${name}.txt`);
  });

  test('lets no control character out', async () => {
    expect(await report(name)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  test('shows errors only when quiet', async () => {
    const text = await report(name, { quiet: true });
    expect(text).toContain('anemic-apology');
    expect(text).not.toContain('no-stock-phrase');
  });

  test('starts afresh for every run', async () => {
    expect(await report(name)).toBe(await report(name));
  });
});

test('pretty in colour and narrow is as recorded', async () => {
  const text = await report('pretty', { color: true, width: 48 });
  await expect(text.replaceAll('\u001b', '<esc>')).toMatchFileSnapshot('snapshots/pretty-colour-narrow.txt');
});

test('json is one document of version 1 without frames', async () => {
  const document = JSON.parse(await report('json'));
  expect(document).toMatchObject({ version: 1, summary });
  expect(document.findings).toHaveLength(4);
  expect(document.findings[2].path).toBe('macros/\u001b]0;x\u0007refund.yaml');
  expect(document.findings.some((finding: object) => 'frame' in finding)).toBe(false);
});

describe('the JSON Schema', () => {
  test.each([[results], [[]]])('fits the report', async (replies) => {
    expect(schemaBreaches(JSON.parse(await report('json', {}, replies)), reportSchema)).toEqual([]);
  });

  test('fits one with a finding that is accepted, which no other report shows', async () => {
    const accepted = results.map((result) => ({
      ...result,
      findings: result.findings.map((finding) => ({ ...finding, suppressed: 'baseline' }) as const),
    }));
    const document = JSON.parse(await report('json', {}, accepted));
    expect(schemaBreaches(document, reportSchema)).toEqual([]);
    expect(document.findings.map(({ suppressed }: Finding) => suppressed)).toEqual(Array(4).fill('baseline'));
    for (const name of ['pretty', 'compact', 'verdict'] as const) {
      expect(await report(name, {}, accepted)).toBe(await report(name, {}, accepted.map(withoutFindings)));
    }
  });

  test('fits one with scores, and with a trend', async () => {
    const rules = [{ ruleId: 'vague-promise', new: 1, gone: 0, same: 2 }];
    const text = await report('json', {}, libraryResults, { ...summary, trend: { new: 1, gone: 0, same: 2, rules } });
    const document = JSON.parse(text);
    expect(schemaBreaches(document, reportSchema)).toEqual([]);
    expect(document.summary).toMatchObject({ trend: { new: 1, rules }, scores: { tone: { replies: 4, mean: 94 } } });
  });

  test('names what does not fit', async () => {
    const document = JSON.parse(await report('json'));
    document.findings[0].start.line = 0;
    document.findings[1].severity = 'fatal';
    delete document.findings[2].fingerprint;
    document.summary.extra = 1;
    expect(schemaBreaches(document, reportSchema)).toEqual([
      '$.findings[0].start.line: is too small',
      '$.findings[1].severity: is not one of the values',
      '$.findings[2]: lacks fingerprint',
      '$.summary: has extra',
    ]);
  });
});

test.each(recorded)('%s of nothing', async (name) => {
  await expect(await report(name, {}, [])).toMatchFileSnapshot(`snapshots/${name}-nothing.txt`);
});

test('only own names are reporters', () => {
  expect(isReporterName('json')).toBe(true);
  expect(isReporterName('toString')).toBe(false);
});
