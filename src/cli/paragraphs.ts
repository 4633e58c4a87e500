import { displayWidth } from '../reporters/columns.js';
import { escapeTerminal } from '../reporters/escape.js';

/** A text escaped and wrapped at blanks, each line after `indent`; its own line breaks stay. Ends with a line break. */
export function paragraphs(text: string, width: number, indent = ''): string {
  const room = Math.max(24, Math.min(width, 100) - indent.length);
  const lines = text.split(/\r?\n/).flatMap((line) => wrap(escapeTerminal(line), room));
  return lines
    .map((line) => `${indent}${line}`.trimEnd())
    .join('\n')
    .concat('\n');
}

function wrap(line: string, room: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && displayWidth(current) + 1 + displayWidth(word) > room) {
      lines.push(current);
      current = '';
    }
    current += current === '' ? word : ` ${word}`;
  }
  return [...lines, current];
}
