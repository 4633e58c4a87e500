import { displayWidth } from './columns.js';

/** One line broken at blanks into lines of at most `room` columns; a longer word keeps its own line. */
export function wrap(line: string, room: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const word of line.split(' ')) {
    const width = displayWidth(word);
    if (current !== '' && used + 1 + width > room) {
      lines.push(current);
      current = '';
    }
    used = current === '' ? width : used + 1 + width;
    current += current === '' ? word : ` ${word}`;
  }
  return [...lines, current];
}
