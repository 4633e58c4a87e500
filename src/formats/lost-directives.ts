import type { Notice } from '../base/types.js';
import type { SourceText } from './format.js';
import { createSourceLines } from './source-map.js';

/** A directive that holds for no reply; its offset is in the source's text. */
export interface LostDirective {
  readonly offset: number;
  readonly reason: string;
}

/** Tells of directives that hold for no reply. */
export function lostNotices(source: SourceText, lost: readonly LostDirective[]): readonly Notice[] {
  const lines = createSourceLines(source);
  return lost.map(({ offset, reason }) => {
    const { line, column } = lines.point(offset + source.baseOffset);
    const message = `The directive does nothing: ${reason}.`;
    return { level: 'note', code: 'directive-lost', path: source.path, line, column, message };
  });
}
