import type { PlainActKind } from '../../types.js';
import type { Clause, Entry, Slots } from '../types.js';

/** A clause that is nothing but this act: matched at its head, and the rest of the clause belongs to it. */
export function frame(act: PlainActKind, name: string, pattern: string, source: string): Entry {
  return { id: `${act}/${name}`, act, pattern, at: 'head', wholeClause: true, final: true, source };
}

/** A clause of this act that may hold further acts. */
export function mark(
  act: PlainActKind,
  name: string,
  pattern: string,
  source: string,
  options: { readonly at?: Entry['at']; readonly unless?: string; readonly final?: boolean } = {},
): Entry {
  const near = options.unless === undefined ? undefined : new RegExp(options.unless);
  return {
    id: `${act}/${name}`,
    act,
    pattern,
    at: options.at ?? 'anywhere',
    wholeClause: true,
    final: options.final ?? false,
    source,
    ...(near && {
      slots: (_match: string, clause: Clause): Slots | undefined =>
        near.test(clause.core) ? undefined : { kind: act },
    }),
  };
}
