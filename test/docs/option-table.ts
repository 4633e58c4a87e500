import { lintOptionRows } from '../../src/cli/options.js';

/** The options of linting as a Markdown table: what the README shows between `<!-- options -->` and `<!-- /options -->`. */
export function optionTable(): string {
  const rows = lintOptionRows.map(
    ({ flags, description }) => `| \`${flags}\` | ${description.replaceAll('|', '\\|')} |`,
  );
  return ['| option | what it does |', '| --- | --- |', ...rows].join('\n');
}
