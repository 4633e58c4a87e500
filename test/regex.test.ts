import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { caseLoaders } from '../rules/cases.js';
import { repliesIn } from './case-replies.js';
import { goldRows } from './personal-data/gold-rows.js';
import { literals, made, type Found } from './regex/collect.js';
import { widen } from './regex/widen.js';

/**
 * Expressions that may take time quadratic in the length of what they are given, with what bounds that length. All
 * others are linear. No expression takes exponential time.
 */
const accepted: readonly (readonly [file: string, source: string, bound: string])[] = [
  ['src/config/file-names.ts', '\\{([^{}]*,[^{}]*)\\}', 'a glob of a config'],
];

function isSuperLinear({ source, flags }: Found): boolean {
  return analyse({ source, flags }).reports.length > 0;
}

function isExponential({ source, flags }: Found): boolean {
  return analyse({ source: widen(source, flags), flags }).reports.some(({ exponential }) => exponential);
}

/** What makes all the expressions that wait until they are needed: the cases of all rules, and the gold set. */
async function work(load: (file: string) => Promise<unknown>): Promise<void> {
  const { lintText } = await import('../src/run/lint.js');
  const { explainPersonalData } = await import('../src/personal-data/index.js');
  const { addressShapes } = await import('../src/personal-data/kinds/address-shapes.js');
  await load('src/run/lint.ts');
  for (const { sign, pattern } of addressShapes) {
    sign();
    pattern();
  }
  for (const loadCases of Object.values(caseLoaders)) {
    for (const { text, channel } of repliesIn((await loadCases()).default))
      await lintText(text, { config: false, ...(channel !== undefined && { channel }) });
  }
  const include = ['age', 'health', 'order-number'] as const;
  for (const { text } of goldRows) explainPersonalData(text, { include, perspective: 'reply' });
}

const written = literals();
const all = [...written, ...(await made(work))];

test('finds the expressions of the project', () => {
  expect(written.length).toBeGreaterThan(400);
  expect(all.length - written.length).toBeGreaterThan(200);
});

test('tells the harmful ones', () => {
  const harmful = ['(a+)+$', '(?:[a-z]{1,30} ?){1,30}x', '(?:a{0,20}){20}b', '(?:\\p{L}+[ -]?)+:'];
  expect(harmful.filter((source) => !isExponential({ source, flags: 'u', file: '' }))).toEqual([]);
  const slow = ['\\d+\\d+x', '(?:[a-z]+ ){0,5}[a-z ]+!', '[.]+$'];
  expect(slow.filter((source) => !isSuperLinear({ source, flags: '', file: '' }))).toEqual([]);
});

test('no expression takes exponential time, whatever its bounds', () => {
  expect(all.filter(isExponential)).toEqual([]);
});

test('those that take more than linear time are given little', () => {
  const slow = all.filter(isSuperLinear).map(({ file, source }) => `${file}: ${source}`);
  const known = accepted.map(([file, source]) => `${file}: ${source}`);
  expect([...new Set(slow)].toSorted()).toEqual(known.toSorted());
});
