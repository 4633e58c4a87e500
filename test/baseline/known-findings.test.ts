import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/base/types.js';
import type { Baseline } from '../../src/baseline/baseline-file.js';
import { createKnownFindings, type ReplyAddress } from '../../src/baseline/known-findings.js';
import { fc } from '../property.js';
import { findingOn } from './findings.js';

type Found = readonly (readonly [ReplyAddress, readonly Finding[]])[];

const EMPTY: Baseline = { version: 1, findings: [] };
const yes = (_finding: Finding): boolean => true;

/** What a run over these replies leaves open, and the baseline and its stale entries afterwards. */
function runOver(baseline: Baseline, found: Found, { isGrowing = false, gone = [''], mayBeKnown = yes } = {}) {
  const known = createKnownFindings(baseline, { isGrowing, isThere: (path) => !gone.includes(path) });
  for (const path of new Set(found.map(([address]) => address.path))) known.endFile(path);
  const open = found.map(([address, findings]) =>
    known.mark(address, findings, mayBeKnown).filter(({ suppressed }) => suppressed === undefined),
  );
  return { open, stale: known.stale(), current: known.current(), marked: known.marked() };
}

const accept = (found: Found): Baseline => runOver(EMPTY, found, { isGrowing: true }).current;

const at = (path: string, id?: string): ReplyAddress => ({ path, id });
const alpha = findingOn('Alpha');
const beta = findingOn('beta');

describe('a baseline', () => {
  test('knows what it was made of, counted, and nothing more', () => {
    const baseline = accept([[at('a.yaml', 'late'), [alpha, alpha, beta]]]);
    expect(baseline.findings.map(({ count }) => count)).toEqual([2, 1]);
    const again = runOver(baseline, [[at('a.yaml', 'late'), [alpha, alpha, alpha, beta]]]);
    expect([again.open, again.stale, again.marked]).toEqual([[[alpha]], [], 3]);
    expect(again.current).toEqual(baseline);
  });

  test('holds no words, and no case or line breaks of them', () => {
    const baseline = accept([[at('a.txt'), [findingOn('We are\n  so SORRY')]]]);
    expect(JSON.stringify(baseline)).not.toMatch(/sorry/i);
    expect(runOver(baseline, [[at('a.txt'), [findingOn('we are so sorry')]]]).open).toEqual([[]]);
  });

  test('does not know the same words of another rule or message', () => {
    const baseline = accept([[at('a.txt'), [alpha]]]);
    const others = [findingOn('Alpha', { ruleId: 'no-beta' }), findingOn('Alpha', { messageId: 'other' })];
    expect(runOver(baseline, [[at('a.txt'), others]]).open).toEqual([others]);
  });

  test('keeps what is shown: a finding that another one covers is not in it', () => {
    const covered = findingOn('gamma', { coveredBy: 'Alpha' });
    const baseline = accept([[at('a.txt'), [alpha, covered]]]);
    expect(baseline.findings).toHaveLength(1);
    expect(runOver(baseline, [[at('a.txt'), [findingOn('gamma')]]]).open).toEqual([[findingOn('gamma')]]);
  });

  test('does not accept a finding that it may not hide', () => {
    const mayBeKnown = ({ ruleId }: Finding) => ruleId !== 'leak';
    const leak = findingOn('beta', { ruleId: 'leak' });
    const found: Found = [[at('a.txt'), [alpha, leak]]];
    const written = runOver(EMPTY, found, { isGrowing: true, mayBeKnown });
    expect([written.open, written.current.findings.length]).toEqual([[[leak]], 1]);
    const old = runOver(accept(found), found, { mayBeKnown });
    expect([old.open, old.stale.map(({ rule }) => rule)]).toEqual([[[leak]], ['leak']]);
  });

  test('says which findings are gone of replies that were read, and keeps the rest', () => {
    const baseline = accept([
      [at('a.yaml', 'late'), [alpha, alpha]],
      [at('a.yaml', 'lost'), [alpha]],
      [at('b.yaml', 'late'), [beta]],
      [at('gone.txt'), [beta]],
    ]);
    const { stale, current } = runOver(baseline, [[at('a.yaml', 'late'), [alpha]]], { gone: ['gone.txt'] });
    expect(stale.map(({ path, id, count }) => [path, id, count])).toEqual([
      ['a.yaml', 'late', 1],
      ['a.yaml', 'lost', 1],
      ['gone.txt', undefined, 1],
    ]);
    expect(current.findings.map(({ path, id, count }) => [path, id, count])).toEqual([
      ['a.yaml', 'late', 1],
      ['b.yaml', 'late', 1],
    ]);
  });

  test('knows a reply by its id when its file was renamed, and writes the new name', () => {
    const baseline = accept([[at('old.yaml', 'late'), [alpha]]]);
    const found: Found = [[at('new.yaml', 'late'), [alpha]]];
    expect(runOver(baseline, found).open).toEqual([[alpha]]);
    const renamed = runOver(baseline, found, { gone: ['old.yaml'] });
    expect([renamed.open, renamed.stale, renamed.current]).toEqual([[[]], [], accept(found)]);
    const twice = runOver(baseline, [...found, [at('other.yaml', 'late'), [alpha]]], { gone: ['old.yaml'] });
    expect(twice.open).toEqual([[], [alpha]]);
  });
});

describe('whatever is accepted and found', () => {
  const finding = fc.constantFrom(alpha, beta, findingOn('Alpha', { ruleId: 'no-beta' }));
  const address = fc.record({
    path: fc.constantFrom('a.yaml', 'b.yaml', 'c.yaml'),
    id: fc.constantFrom('1', '2', undefined),
  });
  const found = fc.uniqueArray(fc.tuple(address, fc.array(finding, { maxLength: 5 })), {
    selector: ([{ path, id }]) => `${path}#${id}`,
  });
  const nameOf = ({ ruleId, frame }: Finding) => `${ruleId} ${frame.text}`;

  test('a finding is hidden only for an accepted one of the same reply', () => {
    fc.assert(
      fc.property(found, found, (before, now) => {
        const { open } = runOver(accept(before), now);
        for (const [index, [{ path, id }, findings]] of now.entries()) {
          const accepted = before.find(([other]) => other.path === path && other.id === id)?.[1] ?? [];
          const count = (list: readonly Finding[], name: string) => list.filter((one) => nameOf(one) === name).length;
          for (const name of new Set(findings.map(nameOf))) {
            const left = Math.max(0, count(findings, name) - count(accepted, name));
            expect(count(open[index] ?? [], name)).toBe(left);
          }
        }
      }),
    );
  });

  test('what was pruned is not bigger, nothing in it is stale, and it hides the same', () => {
    fc.assert(
      fc.property(found, found, (before, now) => {
        const baseline = accept(before);
        const first = runOver(baseline, now);
        const sum = ({ findings }: Baseline) => findings.reduce((total, { count }) => total + count, 0);
        expect(sum(first.current)).toBe(sum(baseline) - first.stale.reduce((total, { count }) => total + count, 0));
        const second = runOver(first.current, now);
        expect([second.open, second.stale, second.current]).toEqual([first.open, [], first.current]);
      }),
    );
  });

  test('what is written accepts all of it', () => {
    fc.assert(
      fc.property(found, found, (before, now) => {
        const { current } = runOver(accept(before), now, { isGrowing: true });
        const { open, stale } = runOver(current, now);
        expect([open.flat(), stale]).toEqual([[], []]);
      }),
    );
  });
});
