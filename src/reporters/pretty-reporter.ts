import { isOpen, worstFirst } from '../base/results.js';
import type { Finding, Notice, ReplyResult, Summary, TrendCounts } from '../base/types.js';
import { summaryCounts } from '../overview/finding-counts.js';
import { wrap } from './display-width.js';
import { escapeTerminal } from './escape.js';
import { findingDetails, findingLine, MAX_TEXT_COLUMNS, placeInWords, type LineLayout } from './finding-lines.js';
import { count, countsInWords, leftOutParts, lintedParts } from './report-words.js';
import {
  failuresIn,
  recordId,
  visibleFindings,
  type Reporter,
  type ReporterContext,
  type ReporterFactory,
} from './reporter.js';
import { colourStyles, plainStyles, type Styles } from './terminal-styles.js';

/**
 * For people: a line for each finding under its reply and file, worst first. All findings of the first reply, and the first
 * finding of each rule, come with the marked text, the reason and better wording; with `--verbose` all findings do.
 */
export async function prettyReporter(color: boolean): Promise<ReporterFactory> {
  const styles = color ? await colourStyles() : plainStyles;
  return () => styled(styles);
}

function styled(styles: Styles): Reporter {
  /** How often each rule was shown. */
  const byRule = new Map<string, number>();
  /** Messages whose reason was shown. */
  const explained = new Set<string>();
  let shown = 0;
  let flagged = 0;
  let fixable = 0;
  let path: string | undefined;
  let placeColumns = 0;
  /** A blank line that belongs before the next text. */
  let gap = '';

  function after(text: string, nextGap: string): string {
    const whole = gap + text;
    gap = nextGap;
    return whole;
  }

  function headings(result: ReplyResult): string {
    const id = recordId(result);
    const isNewFile = result.path !== path;
    if (isNewFile && path !== undefined) gap = '\n';
    if (isNewFile) placeColumns = 0;
    path = result.path;
    const file = isNewFile ? after(`${styles.heading(escapeTerminal(path))}\n`, '') : '';
    return id === undefined ? file : file + after(`  ${styles.name(escapeTerminal(`#${id}`))}\n`, '');
  }

  function findingText(finding: Finding, layout: LineLayout, context: ReporterContext): string {
    const { ruleId, messageId } = finding;
    const seen = byRule.get(ruleId) ?? 0;
    byRule.set(ruleId, seen + 1);
    const line = findingLine(finding, layout, context, styles);
    if (flagged > 1 && seen > 0 && !context.verbose) return after(line, '');
    const key = `${ruleId}/${messageId}`;
    const details = { width: context.width, withReason: context.verbose || !explained.has(key) };
    explained.add(key);
    return after(line + findingDetails(finding, layout, details, styles), '\n');
  }

  return {
    begin: () => '',
    reply(result, context) {
      fixable += result.findings.filter(isFixable).length;
      const findings = worstFirst(visibleFindings(result, context));
      if (findings.length === 0) return '';
      shown += findings.length;
      flagged++;
      const heading = headings(result);
      for (const finding of findings) placeColumns = Math.max(placeColumns, placeInWords(finding).length);
      const layout = { indent: recordId(result) === undefined ? '  ' : '    ', placeColumns };
      return heading + findings.map((finding) => findingText(finding, layout, context)).join('');
    },
    end(summary, notices, context) {
      const { counts, next } = summaryLinesOf(summary, notices, { shown, flagged, byRule, fixable }, context);
      const columns = Math.min(context.width, MAX_TEXT_COLUMNS);
      const fitted = (line: string): string =>
        context.isTerminal ? wrap(escapeTerminal(line), columns).join('\n') : escapeTerminal(line);
      const head = summary.errors > 0 ? styles.severity.error(fitted(counts)) : fitted(counts);
      const rest = next.map((line) => `${styles.muted(fitted(line))}\n`).join('');
      return `${shown > 0 ? '\n' : ''}${head}\n${rest}`;
    },
  };
}

/** What a report for people counts during the run. */
interface PrettyCounts {
  /** Findings that were shown. */
  readonly shown: number;
  /** Replies with such findings. */
  readonly flagged: number;
  /** Findings that were shown, by rule. */
  readonly byRule: ReadonlyMap<string, number>;
  /** Findings with a fix, shown or not. */
  readonly fixable: number;
}

/** Most rules that are named at the end. */
const MOST_RULES = 3;

/** The last lines of a report for people, not escaped: the counts first, then what to do next. */
function summaryLinesOf(
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

/** True for a finding that `--fix` may fix. Where masking changed its fix, it has only a `repair`. */
export function isFixable(finding: Finding): boolean {
  return isOpen(finding) && (finding.fix ?? finding.repair) !== undefined;
}

function countsLine(summary: Summary, notices: readonly Notice[], shown: number | undefined): string {
  const { errors, warnings, infos, suppressed } = summary;
  const found = errors + warnings + infos;
  const unread = failuresIn(notices).length;
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
  // For a single reply, the rule that was shown first is the one to look up.
  const all = [...byRule];
  const rules = flagged > 1 ? all.toSorted(([, a], [, b]) => b - a).slice(0, MOST_RULES) : all.slice(0, 1);
  const [most] = rules;
  return [
    ...(trend === undefined ? [] : [`Since the baseline: ${trendInWords(trend)}`]),
    ...(rules.length > 1 ? [`Most often: ${rules.map(([rule, number]) => `${rule} (${number})`).join(', ')}`] : []),
    // After a run with `--fix`, the findings that are left could not be fixed.
    ...(fixable === 0 || fixed !== undefined ? [] : [`Can be fixed with --fix: ${fixable}`]),
    ...(most === undefined ? [] : [`More on a rule: care-lint explain ${most[0]}`]),
  ];
}

/** `3 new, 1 gone, 57 the same`. */
function trendInWords({ new: added, gone, same }: TrendCounts): string {
  return `${added === 0 ? 'nothing' : added} new, ${gone} gone, ${same} the same`;
}
