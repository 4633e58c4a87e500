import { expect, test } from 'vitest';
import type { ReplyResult, Severity } from '../../src/base/types.js';
import { createOverviewBuilder, type Overview } from '../../src/overview/overview.js';
import { cardedResult, findingOf, librarySummary } from '../reporters/library-results.js';

function overviewOf(results: readonly ReplyResult[]): Overview {
  const builder = createOverviewBuilder();
  for (const result of results) builder.add(result, result.findings);
  return builder.finish(librarySummary, [], new Date(0));
}

const finding = (severity: Severity, ruleId = 'vague-promise') => findingOf('Soon.', 'Soon', { severity, ruleId });

test('the worst come first: by errors, warnings, score, and then as they came', () => {
  const reply = (id: string, severities: readonly Severity[], tone: number): ReplyResult =>
    cardedResult(
      { id, tags: [], scores: { tone } },
      severities.map((severity) => finding(severity)),
    );
  const { worst } = overviewOf([
    reply('hint', ['info'], 0),
    reply('warning, fair', ['warn'], 60),
    reply('warning, poor', ['warn'], 20),
    reply('also fair', ['warn'], 60),
    reply('nothing', [], 0),
    reply('error', ['error'], 100),
    reply('error and hints', ['info', 'info', 'error'], 40),
    reply('error and warning', ['warn', 'error'], 100),
  ]);
  expect(worst.first.map(({ card }) => card.id)).toEqual([
    'error and warning',
    'error and hints',
    'error',
    'warning, poor',
    'warning, fair',
    'also fair',
    'hint',
  ]);
  expect(worst.total).toBe(7);
  expect(worst.first[1]?.findings.map(({ severity }) => severity)).toEqual(['error', 'info', 'info']);
});

test('of very many the same are listed as if all were kept', () => {
  const counts = Array.from({ length: 5000 }, (_, at) => (at * 7919) % 97);
  const many = counts.map((count, at) =>
    cardedResult(
      { id: `${at}`, tags: [], scores: {} },
      Array.from({ length: count }, () => finding('error')),
    ),
  );
  const expected = counts
    .map((count, at) => ({ count, id: `${at}` }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 25);
  const { worst } = overviewOf(many);
  expect(worst.first.map(({ card, counts: { error } }) => ({ count: error, id: card.id }))).toEqual(expected);
  expect(worst.total).toBe(counts.filter((count) => count > 0).length);
});

test('counts are by rule, tag and owner; a tag given twice counts once', () => {
  const { rules, tags, owners } = overviewOf([
    cardedResult({ id: 'a', owner: 'Ines', tags: ['late', 'late'], scores: {} }, [
      finding('error', 'b-rule'),
      finding('info', 'b-rule'),
      finding('warn', 'a-rule'),
    ]),
    cardedResult({ id: 'b', owner: 'Ines', tags: ['late', 'calm'], scores: {} }, []),
    cardedResult({ id: 'c', tags: [], scores: {} }, [finding('warn', 'a-rule')]),
  ]);
  const rows = (groups: Overview['rules']) =>
    groups.map(({ name, replies, counts: { error, warn, info } }) => [name, replies, error, warn, info]);
  expect(rows(rules)).toEqual([
    ['b-rule', 1, 1, 0, 1],
    ['a-rule', 2, 0, 2, 0],
  ]);
  expect(rows(tags)).toEqual([
    ['late', 2, 1, 1, 1],
    ['calm', 1, 0, 0, 0],
  ]);
  expect(rows(owners)).toEqual([['Ines', 2, 1, 1, 1]]);
});

test('scores spread over the replies they apply to', () => {
  const scored = [0, 19, 20, 59, 79, 80, 100].map((tone, at) =>
    cardedResult({ id: `${at}`, tags: [], scores: at === 0 ? { tone, privacy: 50 } : { tone } }, []),
  );
  expect(overviewOf(scored).scores).toEqual([
    { category: 'tone', replies: 7, mean: 51, bins: [2, 1, 1, 1, 2] },
    { category: 'privacy', replies: 1, mean: 50, bins: [0, 0, 1, 0, 0] },
  ]);
});

test('near duplicates are joined to clusters with the names that are known', () => {
  const double = (id: string, twin: string, place: string): ReplyResult =>
    cardedResult({ id, title: `Title ${id}`, tags: [], scores: {} }, [
      findingOf('Soon.', 'Soon', { ruleId: 'duplicate-reply', data: { twin, place } }),
    ]);
  expect(
    overviewOf([double('b', 'a', 'x.yaml:1'), double('c', 'b', 'x.yaml:9'), double('z', 'y', 'y.yaml:2')]),
  ).toMatchObject({
    clusters: [
      [
        { id: 'b', title: 'Title b', place: 'macros/lamps.yaml:3' },
        { id: 'a', place: 'x.yaml:1' },
        { id: 'c', title: 'Title c' },
      ],
      [{ id: 'z' }, { id: 'y', place: 'y.yaml:2' }],
    ],
  });
});

test('a result without a card is a fault of care-lint', () => {
  const { card: _card, ...result } = cardedResult({ id: 'a', tags: [], scores: {} }, []);
  expect(() => createOverviewBuilder().add(result, [])).toThrow('withCards');
});
