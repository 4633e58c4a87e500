import { formats } from '../../src/formats/index.js';
import { markdownTable } from './blocks.js';

/** Every format with its endings and what such a file holds, as a Markdown table. */
export function formatTable(): string {
  const rows = Object.entries(formats).map(([id, { extensions, about }]) => [
    `\`${id}\``,
    extensions.map((extension) => `\`${extension}\``).join(' '),
    about,
  ]);
  return markdownTable([['format', 'endings', 'what it holds'], ...rows]);
}
