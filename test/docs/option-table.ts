import { commandRows, lintOptionRows } from '../../src/cli/commands.js';
import { markdownTable } from './blocks.js';

/** The options of linting as a Markdown table. */
export function optionTable(): string {
  const rows = lintOptionRows.map(({ flags, description }) => [`\`${flags}\``, description]);
  return markdownTable([['option', 'what it does'], ...rows]);
}

/** The other commands as a Markdown table. */
export function commandTable(): string {
  const rows = commandRows.map(({ name, args, description, options }) => [
    `\`${`${name} ${args}`.trim()}\``,
    description,
    options.map(({ flags }) => `\`${flags}\``).join(' '),
  ]);
  return markdownTable([['command', 'what it does', 'options'], ...rows]);
}
