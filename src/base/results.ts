import { severities } from './severity.js';
import { CATEGORIES, type Finding, type Summary } from './types.js';

/** Findings in the order in which to change them: by severity, then by category, then as they came. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category),
  );
}

/** True for a finding that is shown and counted: it is not accepted, and no other finding reports the same fault. */
export function isOpen({ coveredBy, suppressed }: Finding): boolean {
  return coveredBy === undefined && suppressed === undefined;
}

/**
 * A short hash of some strings, stable across versions and machines: cyrb53, 53 bits. It tells findings apart, and it
 * protects nothing: only masked text goes in.
 */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.join('\u0000');
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}

/** Why a run without a failure notice still proves nothing; `undefined` when it does prove something. */
export function emptyRun(summary: Summary): string | undefined {
  // A hook may hand over ignored files only: their owner wants nothing checked, so this is no accident.
  if (summary.files === 0 && summary.skipped.ignored > 0) return undefined;
  if (summary.replies === 0) return 'no reply was linted';
  if (summary.rules === 0) return 'no rule ran';
  return undefined;
}
