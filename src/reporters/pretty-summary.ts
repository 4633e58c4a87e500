import { isOpen } from '../base/finding-order.js';
import { summaryCounts } from '../overview/finding-counts.js';
import type { Finding, Notice, Summary } from '../base/types.js';
import type { TrendCounts } from '../base/trend-counts.js';
import { count, countsInWords, leftOutParts, lintedParts } from './report-words.js';
import type { ReporterContext } from './reporter.js';

/** What a report for people counts while the run goes on. */
export interface PrettyCounts {
  /** Findings that were shown. */
  readonly shown: number;
  /** Replies that had some. */
  readonly flagged: number;
  /** Of those that were shown, by rule. */
  readonly byRule: ReadonlyMap<string, number>;
  /** Findings that carry a fix, shown or not. */
  readonly fixable: number;
}

/** Rules that are named at the end. */
const MOST_RULES = 3;

/** The last lines of a report for people, not escaped: the counts first, then what to do next. */
export function summaryLinesOf(
  summary: Summary,
  notices: readonly Notice[],
  counts: PrettyCounts,
  { quiet }: ReporterContext,
): { readonly counts: string; readonly next: readonly string[] } {
  return {
    counts: countsLine(summary, notices, quiet ? counts.shown : undefined),
    next: [...leftOutParts(summary), ...nextLines(summary, counts)],
  };
}

/** True for a finding that `--fix` may mend. A masked fix is there only as a repair. */
export function isFixable(finding: Finding): boolean {
  return isOpen(finding) && (finding.fix ?? finding.repair) !== undefined;
}

function countsLine(summary: Summary, notices: readonly Notice[], shown: number | undefined): string {
  const { errors, warnings, infos, suppressed } = summary;
  const found = errors + warnings + infos;
  const unread = notices.filter((notice) => notice.level === 'failure').length;
  const parts = [
    ...lintedParts(summary),
    ...(found === 0 && unread === 0 && summary.replies > 0
      ? [summary.fixed ? 'nothing left to change' : 'nothing to change']
      : []),
    ...(found === 0 ? [] : [countsInWords(summaryCounts(summary))]),
    ...(suppressed === 0 ? [] : [`${suppressed} suppressed`]),
    ...(shown !== undefined && found > shown ? [`${found - shown} not shown`] : []),
    ...(unread === 0 ? [] : [count(unread, 'failure')]),
  ];
  return parts.join(', ');
}

function nextLines({ trend, fixed }: Summary, { flagged, byRule, fixable }: PrettyCounts): readonly string[] {
  // Of a single reply, the rule that was shown first says what to change first.
  const all = [...byRule];
  const rules = flagged > 1 ? all.toSorted(([, a], [, b]) => b - a).slice(0, MOST_RULES) : all.slice(0, 1);
  const [most] = rules;
  return [
    ...(trend === undefined ? [] : [`Beside the baseline: ${trendInWords(trend)}`]),
    ...(rules.length > 1 ? [`Most often: ${rules.map(([rule, number]) => `${rule} (${number})`).join(', ')}`] : []),
    // What is left after fixes could not be mended.
    ...(fixable === 0 || fixed !== undefined ? [] : [`Can be mended by --fix: ${fixable}`]),
    ...(most === undefined ? [] : [`More on a rule: care-lint explain ${most[0]}`]),
  ];
}

/** `3 new, 1 gone, 57 the same`. */
function trendInWords({ new: added, gone, same }: TrendCounts): string {
  return `${added === 0 ? 'nothing' : added} new, ${gone} gone, ${same} the same`;
}
