import type { Finding, Severity } from '../types.js';
import type { Counts, Group } from './types.js';

/** Counts by severity. */
export function countBySeverity(findings: readonly Finding[]): Counts {
  const counts: Record<Severity, number> = { error: 0, warn: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Order of what is worse first: by errors, then warnings, then hints. */
function bySeverity(a: Counts, b: Counts): number {
  return b.error - a.error || b.warn - a.warn || b.info - a.info;
}

/** Counts findings under names. */
export interface Grouping {
  /** Adds what one reply has under a name. */
  add(name: string, findings: readonly Finding[], url?: string): void;
  /** Worst first, then by name. */
  groups(): readonly Group[];
}

interface Open {
  readonly url: string;
  replies: number;
  readonly counts: Record<Severity, number>;
}

/** Starts with no name. */
export function createGrouping(): Grouping {
  const byName = new Map<string, Open>();
  return {
    add(name, findings, url = '') {
      const group = byName.get(name) ?? { url, replies: 0, counts: { error: 0, warn: 0, info: 0 } };
      byName.set(name, group);
      group.replies++;
      for (const { severity } of findings) group.counts[severity]++;
    },
    groups: () =>
      [...byName]
        .map(([name, group]) => ({ name, ...group }))
        .toSorted((a, b) => bySeverity(a.counts, b.counts) || (a.name < b.name ? -1 : 1)),
  };
}
