import { escapeTerminal } from '../reporters/escape.js';
import { wrap } from '../reporters/display-width.js';

/** A text escaped and wrapped at blanks, each line after `indent`; its own line breaks stay. Ends with a line break. */
export function paragraphs(text: string, width: number, indent = ''): string {
  const room = Math.max(24, Math.min(width, 100) - indent.length);
  const lines = text.split(/\r?\n/).flatMap((line) => wrap(escapeTerminal(line), room));
  return lines
    .map((line) => `${indent}${line}`.trimEnd())
    .join('\n')
    .concat('\n');
}
