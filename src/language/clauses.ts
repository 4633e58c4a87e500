import type { Span } from '../types.js';

/** How one language joins clauses: see `words/en-slots.ts`. */
export interface ClausePatterns {
  /** Words that may open a clause, as the source of a group. */
  readonly openers: string;
  /** Words that may stand behind an opener, or behind a comma, where a clause begins. */
  readonly starters: string;
  /** Words before those that do the work: "and", "unfortunately", "please". */
  readonly leadIn: string;
}

export interface ClauseReader {
  /** The clauses of a stretch of normalised text, without the words that only lead in. The whole stretch when it is one. */
  split(normal: string, start: number, end: number): readonly Span[];
}

/** Marks that end a clause where a blank follows. A colon before a link or a number belongs to what it announces. */
const MARKS = '[;!?.…]{1,4}[\\s\\uE005]{1,4}|[()]|\\s[-/]{1,3}\\s|:\\s{1,3}(?![\\uE001\\uE002\\d])';
/** Marks, handles and emoji around a clause. */
const EDGE_START = /^[\s,.;:!?"'()&*\uE003\uE005>-]{1,40}/;
const EDGE_END = /[\s,;:"'(&\uE003\uE005-]{1,40}$/;

export function clauseReader({ openers, starters, leadIn }: ClausePatterns): ClauseReader {
  let made: { readonly boundary: RegExp; readonly lead: RegExp } | undefined;
  const patterns = () =>
    (made ??= {
      // `trim` takes off the comma. V8 copies what follows a choice into each branch of it, unless that is a lookahead: 8 ms.
      boundary: new RegExp(`${MARKS}|\\s(?=(?:${openers} |(?<=,\\s{1,3}))(?=${starters}\\b))`, 'g'),
      lead: new RegExp(`^(?:${leadIn}[\\s,]{1,3}){1,4}(?=[^\\s,.!?])`),
    });

  function trim(normal: string, from: number, to: number): Span | undefined {
    let start = from + (EDGE_START.exec(normal.slice(from, Math.min(to, from + 60)))?.[0].length ?? 0);
    const end = to - (EDGE_END.exec(normal.slice(Math.max(start, to - 60), to))?.[0].length ?? 0);
    start += patterns().lead.exec(normal.slice(start, Math.min(end, start + 80)))?.[0].length ?? 0;
    return end > start ? { start, end } : undefined;
  }

  return {
    split(normal, start, end) {
      const found: Span[] = [];
      let from = start;
      const add = (to: number): void => {
        const span = trim(normal, from, to);
        if (span !== undefined) found.push(span);
      };
      for (const match of normal.slice(start, end).matchAll(patterns().boundary)) {
        const at = start + match.index;
        add(at);
        from = at + match[0].length;
      }
      add(end);
      return found.length === 0 ? [{ start, end }] : found;
    },
  };
}
