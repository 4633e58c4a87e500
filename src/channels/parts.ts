import type { Span } from '../types.js';

/** How far behind a part marker its line may still go on with initials or a link before the next part begins. */
const maxTail = 60;

/**
 * The messages a reply is sent as: cut before every line that addresses the same person again (as exports of X join
 * posts), else at the part markers; blanks at both ends are left out. A reply without either is one part.
 */
export function splitParts(text: string, markers: readonly Span[]): readonly Span[] {
  const cuts = mentionCuts(text) ?? markerCuts(text, markers);
  const parts: Span[] = [];
  let start = 0;
  for (const end of [...cuts, text.length]) {
    const part = trimmed(text, { start, end });
    if (part.end > part.start) parts.push(part);
    start = end;
  }
  return parts;
}

function mentionCuts(text: string): readonly number[] | undefined {
  const mention = /^\s{0,20}(@\w{1,20})(?!\w)/.exec(text)?.[1];
  if (mention === undefined) return undefined;
  const cuts: number[] = [];
  const opening = `\n${mention}`;
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + opening.length)) {
    if (!/\w/.test(text.charAt(at + opening.length))) cuts.push(at + 1);
  }
  return cuts.length > 0 ? cuts : undefined;
}

function markerCuts(text: string, markers: readonly Span[]): readonly number[] {
  const [first] = markers;
  if (first === undefined || markers.length < 2) return [];
  const leads = /^(?:\s|@\w{1,20}(?!\w)){0,50}$/.test(text.slice(0, first.start).slice(0, 500));
  if (leads) return markers.slice(1).map(({ start }) => start);
  return markers.slice(0, -1).map(({ end }) => {
    const lineEnd = text.slice(end, end + maxTail).indexOf('\n');
    return lineEnd < 0 ? end : end + lineEnd + 1;
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return { start: end - part.trimStart().length, end: start + part.trimEnd().length };
}
