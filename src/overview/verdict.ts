import type { Finding, Severity } from '../base/types.js';
import { severities } from '../base/finding-order.js';

/** Whether a reply may go: as it is, after somebody has looked at it, or not at all. */
export type Verdict = 'pass' | 'review' | 'block';

/** What the strongest finding of a reply leads to; a hint holds no reply back. */
const VERDICT = { error: 'block', warn: 'review', info: 'pass' } as const satisfies Record<Severity, Verdict>;

/** Verdicts, the worst first. */
export const verdicts = ['block', 'review', 'pass'] as const satisfies readonly Verdict[];

/** What is to be done with a reply by its findings, without those that others cover. */
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
