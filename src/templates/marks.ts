import { matchesOf } from '../matches.js';
import type { Span } from '../types.js';
import { dialects } from './dialects.js';
import type { DialectId } from './types.js';

/** One placeholder or tag, not yet read. */
export interface Mark extends Span {
  readonly dialect: DialectId;
}

/** A cheap look: without one of these there is no mark. */
const MAY_HOLD = /[{«]|<[%<OKa]|\[\[|\*\||%[a-z(]|%\d\$|\$[a-z]{2}/i;
// Groups in the long expression would make every search slower; the few matches are told apart afterwards.
const MARK = new RegExp(dialects.map(({ pattern }) => pattern).join('|'), 'g');
const WHOLE_BY_DIALECT: ReadonlyMap<DialectId, RegExp> = new Map(
  dialects.map(({ id, pattern }) => [id, new RegExp(`^(?:${pattern})$`)] as const),
);

function dialectOf(mark: string): DialectId {
  for (const [id, whole] of WHOLE_BY_DIALECT) if (whole.test(mark)) return id;
  return 'liquid';
}

/** Finds all placeholders and tags of helpdesks in a text, in order, none overlapping. */
export function findMarks(text: string): readonly Mark[] {
  if (!MAY_HOLD.test(text)) return [];
  return matchesOf(MARK, text).map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    dialect: dialectOf(mark),
  }));
}
