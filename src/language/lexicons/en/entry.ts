import type { PlainActKind } from '../../types.js';
import type { Clause, Entry, Slots } from '../types.js';

/** A clause that is nothing but this act: matched at its head, and the rest of the clause belongs to it. */
export function frame(act: PlainActKind, name: string, pattern: string, source: string): Entry {
  return { id: `${act}/${name}`, act, pattern, at: 'head', wholeClause: true, final: true, source };
}

/** A clause of this act that may hold further acts; `unless` takes it back, `after` must stand before the match. */
export function mark(
  act: PlainActKind,
  name: string,
  pattern: string,
  source: string,
  options: {
    readonly at?: Entry['at'];
    readonly unless?: string;
    readonly after?: string;
    readonly needs?: string;
    readonly final?: boolean;
  } = {},
): Entry {
  const near = options.unless === undefined ? undefined : new RegExp(options.unless);
  const after = options.after === undefined ? undefined : new RegExp(options.after);
  return {
    id: `${act}/${name}`,
    act,
    pattern,
    at: options.at ?? 'anywhere',
    wholeClause: true,
    final: options.final ?? false,
    source,
    ...(options.needs !== undefined && { needs: options.needs }),
    ...((near ?? after) && {
      slots: (match: string, clause: Clause): Slots | undefined => {
        if (near?.test(clause.core) === true) return undefined;
        return after?.test(clause.core.slice(0, clause.core.indexOf(match))) === false ? undefined : { kind: act };
      },
    }),
  };
}
