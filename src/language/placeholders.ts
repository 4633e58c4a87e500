import { findMarks } from '../templates/marks.js';
import type { DialectId } from '../templates/types.js';
import type { Span } from '../types.js';
import { findFillers } from './fillers.js';
import { findGaps, isInstruction } from './gaps.js';

/** A slot the helpdesk or a person should have filled. */
export interface Placeholder extends Span {
  /** `template`: a helpdesk's syntax; `hand-made`: brackets, blanks or filler words a person left. */
  readonly origin: 'template' | 'hand-made';
}

/** True for `[[insert link here]]`: brackets of a template, but of no helpdesk, that tell somebody what to write. */
export function isFilledByHand(dialect: DialectId, inside: string): boolean {
  return (dialect === 'square-brackets' || dialect === 'angle-brackets') && isInstruction(inside);
}

/** Finds every placeholder of a text, in order. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  const marks = findMarks(text).map(({ start, end, dialect }): Placeholder => {
    const isByHand = isFilledByHand(dialect, text.slice(start + 2, end - 2));
    return { start, end, origin: isByHand ? 'hand-made' : 'template' };
  });
  const byHand = [...findGaps(text), ...findFillers(text)];
  if (byHand.length === 0) return marks;
  const found = [...marks, ...byHand.map(({ start, end }): Placeholder => ({ start, end, origin: 'hand-made' }))];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
