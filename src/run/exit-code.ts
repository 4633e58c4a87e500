import { emptyRun } from '../base/results.js';
import type { Notice, Severity, Summary } from '../base/types.js';

/** 0 nothing at or above the failing severity; 1 findings; 2 the run itself is wrong. */
export type ExitCode = 0 | 1 | 2;

/** How many findings, and which, fail a run. */
export interface Limits {
  /** The lowest severity that fails. */
  readonly failOn: Severity;
  /** The most warnings that still pass; `undefined` for no limit. */
  readonly maxWarnings?: number | undefined;
}

/** The exit code of a run: a gate must not pass by accident, so an empty or broken run is never 0. */
export function exitCode(summary: Summary, notices: readonly Notice[], limits: Limits): ExitCode {
  if (notices.some((notice) => notice.level === 'failure')) return 2;
  if (emptyRun(summary) !== undefined) return 2;
  if (failing(summary, limits.failOn) > 0) return 1;
  if (limits.maxWarnings !== undefined && summary.warnings > limits.maxWarnings) return 1;
  return 0;
}

function failing(summary: Summary, failOn: Severity): number {
  switch (failOn) {
    case 'error':
      return summary.errors;
    case 'warn':
      return summary.errors + summary.warnings;
    case 'info':
      return summary.errors + summary.warnings + summary.infos;
  }
}
