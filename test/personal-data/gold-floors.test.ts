import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../src/personal-data/index.js';
import { goldRows } from './gold-rows.js';

/** How much two spans share, 0..1. */
function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

describe('on the gold set, read as replies', () => {
  const types = [...new Set(goldRows.flatMap(({ spans }) => spans.map(({ type }) => type)))];
  const hits = goldRows.map((row) => ({ row, found: findPersonalData(row.text, { perspective: 'reply' }) }));

  it.each(types)('%s: precision at least 0.93, recall at least 0.85', (type) => {
    const counts = { expected: 0, found: 0, right: 0, caught: 0 };
    for (const { row, found } of hits) {
      const gold = row.spans.filter((span) => span.type === type);
      const ours = found.filter((datum) => datum.type === type);
      counts.expected += gold.length;
      counts.found += ours.length;
      counts.right += ours.filter((datum) => gold.some((span) => overlap(span, datum) >= 0.9)).length;
      counts.caught += gold.filter((span) => ours.some((datum) => overlap(span, datum) >= 0.9)).length;
    }
    expect(counts.right / counts.found).toBeGreaterThanOrEqual(0.93);
    expect(counts.caught / counts.expected).toBeGreaterThanOrEqual(0.85);
  });
});
