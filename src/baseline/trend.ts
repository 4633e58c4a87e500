import { isOpen } from '../base/finding-order.js';
import type { Finding } from '../base/types.js';
import type { Trend, TrendCounts } from '../base/trend-counts.js';
import type { KnownFinding } from './baseline-file.js';

/** Compares what a run finds with its baselines. */
export interface TrendCounter {
  /** Counts the findings of a reply, those marked that a baseline accepts. */
  add(findings: readonly Finding[]): void;
  /** Everything together, with what the baselines accept in vain. */
  finish(stale: readonly KnownFinding[]): Trend;
}

/** Starts with no finding. */
export function createTrendCounter(): TrendCounter {
  const byRule = new Map<string, Record<keyof TrendCounts, number>>();
  function count(ruleId: string, kind: keyof TrendCounts, number: number): void {
    const counts = byRule.get(ruleId) ?? { new: 0, gone: 0, same: 0 };
    byRule.set(ruleId, counts);
    counts[kind] += number;
  }
  return {
    add(findings) {
      for (const finding of findings) {
        if (isOpen(finding)) count(finding.ruleId, 'new', 1);
        else if (finding.suppressed === 'baseline') count(finding.ruleId, 'same', 1);
      }
    },
    finish(stale) {
      for (const entry of stale) count(entry.rule, 'gone', entry.count);
      const rules = [...byRule]
        .map(([ruleId, counts]) => ({ ruleId, ...counts }))
        .toSorted((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
      const sum = (kind: keyof TrendCounts) => rules.reduce((total, counts) => total + counts[kind], 0);
      return { new: sum('new'), gone: sum('gone'), same: sum('same'), rules };
    },
  };
}
