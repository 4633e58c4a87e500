import { displayWidth, wrap } from '../reporters/display-width.js';
import { escapeTerminal } from '../reporters/escape.js';

/** Rows as aligned columns, escaped; the last column may have any width. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(escapeTerminal));
  const widths: number[] = [];
  for (const row of cells) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
  }
  const lines = cells.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - displayWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** A text escaped and wrapped at blanks, each line after `indent`; its own line breaks stay. Ends with a line break. */
export function paragraphs(text: string, width: number, indent = ''): string {
  const room = Math.max(24, Math.min(width, 100) - indent.length);
  const lines = text.split(/\r?\n/).flatMap((line) => wrap(escapeTerminal(line), room));
  return lines
    .map((line) => `${indent}${line}`.trimEnd())
    .join('\n')
    .concat('\n');
}
