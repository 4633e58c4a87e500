import { isOpen, worstFirst } from '../base/results.js';
import type { Finding, ReplyResult } from '../base/types.js';
import { countBySeverity, verdictOf, verdicts, type Verdict } from '../overview/finding-counts.js';
import { wrap } from './display-width.js';
import { escapeTerminal } from './escape.js';
import { countsInWords, suggestionsInWords } from './report-words.js';
import { isWrongRun, recordId, type Reporter, type ReporterContext } from './reporter.js';

/** What a person should do with a reply. */
const WORDS = { pass: 'send', review: 'fix', block: 'stop' } as const satisfies Record<Verdict, string>;

/** Most lines for one reply: what to do, what to change and, where there is room, how it would read. */
const MOST_LINES = 5;

/**
 * For a writer in a hurry, the same with `--quiet`: send, fix or stop, and the one change that matters most. One reply gets at
 * most five lines; of several replies, each that is held back gets one line, and the last line has the counts.
 */
export function verdictReporter(): Reporter {
  const counts: Record<Verdict, number> = { pass: 0, review: 0, block: 0 };
  /** The first reply waits: only the next one shows whether it is alone. */
  let first: { readonly alone: string; readonly oneOfMany: string } | undefined;
  let replies = 0;
  return {
    begin: () => '',
    reply(result, context) {
      const findings = worstFirst(result.findings.filter(isOpen));
      const verdict = verdictOf(findings);
      counts[verdict]++;
      replies++;
      const oneOfMany = verdict === 'pass' ? '' : lineOf(result, verdict, findings[0]?.message ?? '');
      if (replies === 1) first = { alone: blockOf(findings, verdict, context), oneOfMany };
      if (replies === 1) return '';
      const before = replies === 2 ? (first?.oneOfMany ?? '') : '';
      return before + oneOfMany;
    },
    end(summary, notices) {
      if (isWrongRun(summary, notices)) return `${WORDS.block}: not everything could be checked\n`;
      if (replies === 1) return first?.alone ?? '';
      const parts = verdicts
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => `${counts[verdict]} ${WORDS[verdict]}`);
      return `${parts.join(', ')}\n`;
    },
  };
}

function lineOf(result: ReplyResult, verdict: Verdict, message: string): string {
  const id = recordId(result);
  const name = id === undefined ? result.path : `${result.path}#${id}`;
  return `${WORDS[verdict]}  ${escapeTerminal(name)}: ${escapeTerminal(message)}\n`;
}

function blockOf(findings: readonly Finding[], verdict: Verdict, { width }: ReporterContext): string {
  const [first] = findings;
  if (first === undefined) return `${WORDS[verdict]}\n`;
  const columns = Math.max(24, Math.min(width, 100));
  const change = wrap(escapeTerminal(first.message), columns).slice(0, 2);
  const room = MOST_LINES - 1 - change.length;
  const offer = suggestionsInWords(first)[0];
  const tried = offer === undefined ? [] : wrap(`Try: ${escapeTerminal(offer)}`, columns);
  const place = `${first.start.line}:${first.start.column}, ${escapeTerminal(first.ruleId)}`;
  const head = `${WORDS[verdict]}: ${countsInWords(countBySeverity(findings))}, the first at ${place}`;
  return `${[head, ...change, ...(tried.length <= room ? tried : [])].join('\n')}\n`;
}
