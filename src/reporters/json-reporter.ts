import { emptyRun, isOpen } from '../base/results.js';
import type { Finding, Notice, Summary } from '../base/types.js';
import { leadsTo, verdictOf, worse, type Verdict } from '../overview/finding-counts.js';
import { createScoreCounter } from '../overview/score-histograms.js';
import { safeJson } from './escape.js';
import { failuresIn, isWrongRun, requestedFindings, type Reporter } from './reporter.js';

/** Why a run has its verdict: a finding that leads to it, or a failure of the run, which has no rule. */
interface Reason {
  readonly path: string;
  readonly replyId?: string;
  readonly ruleId?: string;
  readonly message: string;
}

/** Most reasons kept: a program that sends replies needs the verdict, and no more than some reasons. */
const MOST_REASONS = 20;

/** One JSON document, version 1 (see `report.schema.json`), written piece by piece: valid once the run has ended. */
export function jsonReporter(): Reporter {
  let separator = '\n';
  let verdict: Verdict = 'pass';
  let reasons: Reason[] = [];
  const scores = createScoreCounter();
  const judge = (findings: readonly Finding[]): void => {
    const own = verdictOf(findings);
    if (own !== worse(own, verdict)) return;
    if (own !== verdict) reasons = [];
    verdict = own;
    for (const finding of own === 'pass' ? [] : findings) {
      if (reasons.length < MOST_REASONS && leadsTo(own, finding)) reasons.push(reasonOf(finding));
    }
  };
  return {
    endsAlways: true,
    withCards: true,
    begin: () => '{"version":1,"findings":[',
    reply(result, context) {
      let text = '';
      judge(result.findings.filter(isOpen));
      if (result.card !== undefined) scores.add(result.card.scores);
      for (const finding of requestedFindings(result, context)) {
        text += separator + safeJson(findingEntry(finding));
        separator = ',\n';
      }
      return text;
    },
    end: (summary, given, { exitCode }) => {
      const notices = [...given, ...emptyNotice(summary, given)];
      const judged = isWrongRun(summary, notices)
        ? {
            verdict: 'block',
            reasons: failuresIn(notices).slice(0, MOST_REASONS).map(failureOf),
          }
        : { verdict, reasons };
      const { files, replies, rules, errors, warnings, infos, suppressed, skipped, leftOut, fixed, trend } = summary;
      const counts = {
        files,
        replies,
        rules,
        errors,
        warnings,
        infos,
        suppressed,
        skipped,
        leftOut,
        ...(fixed !== undefined && { fixed }),
        ...(trend !== undefined && { trend }),
        scores: Object.fromEntries(
          scores.histograms().map(({ category, replies, mean }) => [category, { replies, mean }]),
        ),
      };
      const rest = { ...judged, notices: notices.map(noticeEntry), exitCode, summary: counts };
      return `${separator === '\n' ? '' : '\n'}],${safeJson(rest).slice(1)}\n`;
    },
  };
}

const reasonOf = ({ path, replyId, ruleId, message }: Finding): Reason => ({ path, replyId, ruleId, message });

/** A notice as the report has it; `path` is absent where no file is the cause. */
function noticeEntry({ level, code, path, line, column, message }: Notice) {
  return {
    level,
    code,
    ...(path !== '' && { path }),
    line,
    column,
    message,
  };
}

/** A failure for a run that checked nothing, though no file failed. */
function emptyNotice(summary: Summary, notices: readonly Notice[]): readonly Notice[] {
  const nothing = emptyRun(summary);
  if (nothing === undefined || failuresIn(notices).length > 0) return [];
  return [{ level: 'failure', code: 'input', path: '', message: nothing }];
}

const failureOf = ({ path, message }: Notice): Reason => ({ path, message });

/** A finding as the report has it, without what only other reporters use. */
function findingEntry(all: Finding): Omit<Finding, 'about' | 'frame' | 'repair'> {
  const { about: _about, frame: _frame, repair: _repair, ...finding } = all;
  return finding;
}
