import type { Severity } from '../base/types.js';
import { escapeTerminal, safeJson } from './escape.js';
import { failuresIn, visibleFindings, type Reporter } from './reporter.js';

const SEVERITIES = { error: 'major', warn: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

/** One fault in a file, as GitLab reads it. */
interface Fault {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end?: number } };
}

/**
 * Code Quality of GitLab: one JSON list of findings and of failures of the run.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlabReporter(): Reporter {
  const seen = new Map<string, number>();
  let separator = '\n';

  /** GitLab takes two faults with one fingerprint for one. Variants of an entry share their id, and with it fingerprints. */
  function unique(fingerprint: string): string {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}-${count}`;
  }

  function faultText(fault: Fault): string {
    const text = separator + safeJson({ ...fault, fingerprint: unique(fault.fingerprint) });
    separator = ',\n';
    return text;
  }

  return {
    begin: () => '[',
    reply: (result, context) =>
      visibleFindings(result, context)
        .map(({ ruleId, severity, message, path, start, end, fingerprint }) =>
          faultText({
            description: escapeTerminal(message),
            check_name: ruleId,
            fingerprint: `${path}:${fingerprint}`,
            severity: SEVERITIES[severity],
            location: { path, lines: { begin: start.line, end: end.line } },
          }),
        )
        .join(''),
    end(_summary, notices) {
      const failures = failuresIn(notices)
        .map(({ path, line = 1, message }) =>
          faultText({
            description: escapeTerminal(message),
            check_name: 'care-lint',
            fingerprint: `${path}:${message}`,
            severity: SEVERITIES.error,
            location: { path, lines: { begin: line } },
          }),
        )
        .join('');
      return `${failures}\n]\n`;
    },
  };
}
