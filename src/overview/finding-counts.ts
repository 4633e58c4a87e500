import { severities } from '../base/severity.js';
import type { Finding, Severity, Summary } from '../base/types.js';

/** Findings by severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts: Record<Severity, number> = { error: 0, warn: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Counts of a whole run by severity. */
export function summaryCounts({ errors, warnings, infos }: Summary): SeverityCounts {
  return { error: errors, warn: warnings, info: infos };
}

/** The findings of one rule, tag or owner, counted. */
export interface Group {
  readonly name: string;
  /** Page of a rule; empty without one. */
  readonly url: string;
  /** Replies under this name; for a rule, those with a finding of it. */
  readonly replies: number;
  readonly counts: SeverityCounts;
}

/** Counts findings by names. */
interface Grouping {
  /** Adds one reply to a name, with its findings under it. */
  add(name: string, findings: readonly Finding[], url?: string): void;
  /** By errors, then warnings, then hints, most first; then by name. */
  groups(): readonly Group[];
}

interface OpenGroup {
  readonly url: string;
  replies: number;
  readonly counts: Record<Severity, number>;
}

/** Makes a grouping without names. */
export function createGrouping(): Grouping {
  const byName = new Map<string, OpenGroup>();
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

function bySeverity(a: SeverityCounts, b: SeverityCounts): number {
  return b.error - a.error || b.warn - a.warn || b.info - a.info;
}

/** Whether a reply may be sent: as it is, after a person has looked at it, or not at all. */
export type Verdict = 'pass' | 'review' | 'block';

/** What the strongest finding of a reply leads to; a hint holds no reply back. */
const VERDICT = { error: 'block', warn: 'review', info: 'pass' } as const satisfies Record<Severity, Verdict>;

/** Verdicts, the worst first. */
export const verdicts = ['block', 'review', 'pass'] as const satisfies readonly Verdict[];

/** The verdict on a reply by its findings, without those that others cover. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const strongest = severities.find((severity) => findings.some((finding) => finding.severity === severity));
  return strongest === undefined ? 'pass' : VERDICT[strongest];
}

/** The worse of two. */
export function worse(a: Verdict, b: Verdict): Verdict {
  return verdicts.indexOf(a) <= verdicts.indexOf(b) ? a : b;
}

/** True for a finding that leads to a verdict by itself. */
export function leadsTo(verdict: Verdict, { severity }: Finding): boolean {
  return VERDICT[severity] === verdict;
}
