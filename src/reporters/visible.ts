import type { Finding, ReplyResult } from '../types.js';
import type { ReporterContext } from './types.js';

/** The findings a reporter shows: all of them, or with `--quiet` the errors. */
export function visibleFindings(result: ReplyResult, context: ReporterContext): readonly Finding[] {
  return context.quiet ? result.findings.filter((finding) => finding.severity === 'error') : result.findings;
}
