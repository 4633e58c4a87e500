import { dialects } from '../../src/templates/dialects.js';
import { tools } from '../../src/templates/tools.js';
import { markdownTable } from './blocks.js';

const code = (text: string | undefined): string => (text === undefined ? '' : `\`${text}\``);

/** Every way of writing placeholders, the tools that read it, and which of them have their variables checked. */
export function dialectTable(): string {
  const checked = new Set(tools.map(({ name }) => name));
  const rows = dialects.map((dialect) => [
    code(dialect.example),
    `\`${dialect.id}\``,
    dialect.tools.map((tool) => (checked.has(tool) ? `${tool}*` : tool)).join(', '),
    code(dialect.fallback),
    code(dialect.condition),
  ]);
  return markdownTable([['placeholder', 'dialect', 'read by', 'with a fallback', 'condition'], ...rows]);
}
