import { CATEGORIES, type Finding, type Severity } from './types.js';

/** Severities, worst first. */
export const severities = ['error', 'warn', 'info'] as const satisfies readonly Severity[];

/** Findings in the order of what to change first: by severity, then by the question they answer, then as they came. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category),
  );
}

/** True for a finding that is shown and counted: no other one says the same, and it is not accepted. */
export function isOpen({ coveredBy, suppressed }: Finding): boolean {
  return coveredBy === undefined && suppressed === undefined;
}
