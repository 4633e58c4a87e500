import { summaryCounts } from '../overview/finding-counts.js';
import { worstFirst } from '../base/finding-order.js';
import type { Finding, Notice, ReplyResult, Severity, Summary } from '../base/types.js';
import { codeFrame } from './code-frame.js';
import { wrap } from './display-width.js';
import { escapeTerminal } from './escape.js';
import { count, countsInWords, leftOutParts, lintedParts, severityWords, suggestionsInWords } from './report-words.js';
import { recordId, visibleFindings, type Reporter, type ReporterContext, type ReporterFactory } from './reporter.js';

const INDENT = '    ';
/** Wider lines are hard to read, whatever the terminal allows. */
const MAX_TEXT_COLUMNS = 100;

/** For people: grouped by reply, worst first, with the text marked, the reason once a rule, and better wording. */
export async function prettyReporter(color: boolean): Promise<ReporterFactory> {
  const styles = color ? await colours() : plain;
  return () => styled(styles);
}

/** How the parts of a report are styled; every function takes escaped text. */
interface Styles {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly heading: (text: string) => string;
  readonly muted: (text: string) => string;
  readonly better: (text: string) => string;
}

const same = (text: string): string => text;
const plain: Styles = { severity: { error: same, warn: same, info: same }, heading: same, muted: same, better: same };

/** Loads chalk only for a report in colour. */
async function colours(): Promise<Styles> {
  const { Chalk } = await import('chalk');
  // Level 1 is the sixteen colours every terminal theme defines; whether to colour at all is decided by the caller.
  const chalk = new Chalk({ level: 1 });
  return {
    severity: { error: chalk.red.bold, warn: chalk.yellow, info: chalk.blue },
    heading: chalk.underline,
    muted: chalk.dim,
    better: chalk.green,
  };
}

function styled(styles: Styles): Reporter {
  const explained = new Set<string>();
  let shown = 0;

  function findingText(finding: Finding, context: ReporterContext): string {
    const columns = Math.min(context.width, MAX_TEXT_COLUMNS) - INDENT.length;
    const severity = styles.severity[finding.severity];
    const place = `${finding.start.line}:${finding.start.column}`;
    let text = `  ${severity(severityWords[finding.severity].one)} ${escapeTerminal(finding.message)}\n`;
    for (const line of codeFrame(finding.frame, columns - 2)) {
      text += `${INDENT}${styles.muted('|')} ${line.before}${severity(line.marked)}${line.after}\n`;
      text += `${INDENT}${styles.muted('|')} ${severity(line.pointer)}\n`;
    }
    const key = `${finding.ruleId}/${finding.messageId}`;
    if (!explained.has(key)) text += labelled('Why:', finding.note, columns);
    explained.add(key);
    for (const suggestion of suggestionsInWords(finding))
      text += `${styles.better(labelled('Try:', suggestion, columns).trimEnd())}\n`;
    const also = finding.also === undefined ? '' : `, also ${finding.also.join(', ')}`;
    return `${text}${INDENT}${styles.muted(`${place}  ${escapeTerminal(finding.ruleId + also)}`)}\n\n`;
  }

  return {
    begin: () => '',
    reply(result, context) {
      const findings = worstFirst(visibleFindings(result, context));
      if (findings.length === 0) return '';
      shown += findings.length;
      const body = findings.map((finding) => findingText(finding, context)).join('');
      return `${styles.heading(escapeTerminal(replyName(result)))}\n${body}`;
    },
    end: (summary, notices, context) => {
      const counts = summaryLine(summary, notices, shown, context);
      const left = leftOutParts(summary).map((part) => `${styles.muted(part)}\n`);
      return `${summary.errors > 0 ? styles.severity.error(counts) : counts}\n${left.join('')}`;
    },
  };
}

/** A draft is named by its path, a record by its address. */
function replyName(result: ReplyResult): string {
  const id = recordId(result);
  return id === undefined ? result.path : `${result.path}#${id}`;
}

/** A label and a text, wrapped at blanks and aligned after the label. */
function labelled(label: string, text: string, columns: number): string {
  const hanging = ' '.repeat(label.length + 1);
  const line = escapeTerminal(text.replace(/[\t\n\r ]+/g, ' ').trim());
  const lines = wrap(line, Math.max(24, columns - hanging.length));
  return `${INDENT}${label} ${lines.join(`\n${INDENT}${hanging}`)}\n`;
}

function summaryLine(summary: Summary, notices: readonly Notice[], shown: number, context: ReporterContext): string {
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
    ...(context.quiet && found > shown ? [`${found - shown} not shown`] : []),
    ...(unread === 0 ? [] : [count(unread, 'failure')]),
  ];
  return parts.join(', ');
}
