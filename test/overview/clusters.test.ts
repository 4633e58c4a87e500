import { expect, test } from 'vitest';
import { clustersOf } from '../../src/overview/overview.js';
import { RUNS } from '../formats/runs.js';
import { fc } from '../property.js';

test.each([
  ['nothing', [], []],
  ['a pair', [['a', 'b']], [['a', 'b']]],
  [
    'a chain, said from its end',
    [
      ['c', 'd'],
      ['b', 'c'],
      ['a', 'b'],
    ],
    [['c', 'd', 'b', 'a']],
  ],
  [
    'two clusters, the larger one first',
    [
      ['a', 'b'],
      ['x', 'y'],
      ['y', 'z'],
    ],
    [
      ['x', 'y', 'z'],
      ['a', 'b'],
    ],
  ],
  ['an entry beside itself', [['a', 'a']], []],
] as const)('%s', (_name, pairs, expected) => {
  expect(clustersOf(pairs)).toEqual(expected);
});

test('names are together when a way of pairs leads from one to the other, and each is in one cluster', () => {
  const name = fc.integer({ min: 0, max: 12 }).map((number) => `n${number}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { maxLength: 14 }), (pairs) => {
      const clusters = clustersOf(pairs);
      const reach = (from: string): ReadonlySet<string> => {
        const seen = new Set([from]);
        for (let round = 0; round < pairs.length; round++)
          for (const [one, other] of pairs) if (seen.has(one) || seen.has(other)) seen.add(one).add(other);
        return seen;
      };
      const all = clusters.flat();
      expect(new Set(all).size).toBe(all.length);
      for (const cluster of clusters) expect(new Set(cluster)).toEqual(reach(cluster[0] ?? ''));
      for (const [one, other] of pairs) expect(all.includes(one)).toBe(reach(one).size > 1 || one !== other);
    }),
    RUNS,
  );
});

test('a chain of 50,000 takes no deep walk', () => {
  const chain = Array.from({ length: 50_000 }, (_, at) => [`n${at + 1}`, `n${at}`] as const);
  expect(clustersOf(chain)[0]).toHaveLength(50_001);
});
