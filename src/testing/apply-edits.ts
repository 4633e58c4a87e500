import type { Edit } from '../base/types.js';

/** A text after edits that do not overlap. Throws Error when they do. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let edited = '';
  for (const { span, text: inserted } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) throw new Error('edits overlap');
    edited += text.slice(at, span.start) + inserted;
    at = span.end;
  }
  return edited + text.slice(at);
}
