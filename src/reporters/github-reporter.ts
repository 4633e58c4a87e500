import type { Finding, Notice, Severity } from '../base/types.js';
import { escapeTerminal } from './escape.js';
import { failuresIn, visibleFindings, type Reporter } from './reporter.js';

const COMMANDS = { error: 'error', warn: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/**
 * Workflow commands: GitHub Actions shows each as an annotation beside the line.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReporter(): Reporter {
  return {
    begin: () => '',
    reply: (result, context) => visibleFindings(result, context).map(annotation).join(''),
    end: (_summary, notices) => failuresIn(notices).map(failureAnnotation).join(''),
  };
}

function annotation({ severity, path, start, end, ruleId, message, note }: Finding): string {
  // GitHub takes columns only for text on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const place = { file: path, line: start.line, endLine: end.line, ...columns, title: ruleId };
  return command(COMMANDS[severity], place, [message, note]);
}

function failureAnnotation({ path, line, message }: Notice): string {
  return command('error', { file: path, ...(line !== undefined && { line }), title: 'care-lint' }, [message]);
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${list.join(',')}::${lines.map(line).join('%0A')}\n`;
}

/** A percent sign begins an escape; a line break, which would end the command, is made visible. */
const line = (text: string): string => escapeTerminal(text).replaceAll('%', '%25');

const property = (text: string): string => line(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
