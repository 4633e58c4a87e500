import type { Reply, Span } from '../types.js';

/** Where an entry begins, as people and editors write it: `macros/refund.yaml:12`. */
export function placeOf({ path, text, map }: Reply): string {
  return `${path}:${map.point(map.toSource(openingOf(text)).start).line}`;
}

/** What stands for a whole entry in a finding: its first line that is not blank. */
export function openingOf(text: string): Span {
  const start = Math.max(0, text.search(/\S/));
  const lineEnd = text.indexOf('\n', start);
  const end = lineEnd < 0 ? text.length : lineEnd;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
