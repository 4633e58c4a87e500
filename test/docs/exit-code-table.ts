import { severityWords } from '../../src/reporters/report-words.js';
import type { Limits } from '../../src/run/exit-code.js';
import { rows } from '../run/exit-code-rows.js';
import { markdownTable } from './blocks.js';

/** The rows of the exit-code test as a Markdown table. */
export function exitCodeTable(): string {
  const shown = rows.map(([name, , , limits, code]) => [
    name.replace(/ with --.*$/, ''),
    flagsOf(limits),
    String(code),
  ]);
  return markdownTable([['what happened', 'options', 'exit code'], ...shown]);
}

function flagsOf({ failOn, maxWarnings }: Limits): string {
  const flags = [
    ...(failOn === 'error' ? [] : [`--fail-on ${severityWords[failOn].one}`]),
    ...(maxWarnings === undefined ? [] : [`--max-warnings ${maxWarnings}`]),
  ];
  return flags.map((flag) => `\`${flag}\``).join(' ');
}
