import type { Notice, Reply } from '../base/types.js';
import type { Batch, LeftOut, OpenText, SourceText } from './format.js';
import { createSourceLines } from './source-map.js';

/**
 * The outcome of reading a source. Replies without any text are left out and counted as blank, and one note says how
 * much was left out. `leftOut` counts what never became a reply.
 */
export function toBatch(
  path: string,
  found: readonly Reply[],
  notices: readonly Notice[] = [],
  leftOut: Partial<LeftOut> = {},
): Batch {
  const replies = found.filter((reply) => reply.text !== '');
  const { internal = 0, unparsable = 0 } = leftOut;
  const blank = (leftOut.blank ?? 0) + found.length - replies.length;
  const counts = { internal, blank, unparsable };
  return {
    replies,
    notices: [...notices, ...leftOutNotes(path, counts), ...sharedIds(path, replies)],
    leftOut: counts,
  };
}

/** What is said of a source without any text. */
export const EMPTY = 'It is empty: there is no reply in it.';

/** The outcome of reading a source without any text to read; the message says why. */
export function withoutReplies(path: string, message: string): OpenText {
  return {
    replies: [],
    notices: [{ level: 'note', code: 'no-replies', path, message }],
    leftOut: { internal: 0, blank: 1, unparsable: 0 },
    writing: () => ({ kind: 'text', syntaxes: [] }),
  };
}

/** A note that says how much of a source was left out; an empty list when all of it was read. */
export function leftOutNotes(path: string, { internal, blank }: Omit<LeftOut, 'unparsable'>): readonly Notice[] {
  const parts = [
    ...(internal === 0 ? [] : [counted(internal, 'internal note')]),
    ...(blank === 0 ? [] : [`${counted(blank, 'record')} without a text`]),
  ];
  const message = `Left out: ${parts.join(' and ')}.`;
  return parts.length === 0 ? [] : [{ level: 'note', code: 'records-left-out', path, message }];
}

function counted(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

function sharedIds(path: string, replies: readonly Reply[]): readonly Notice[] {
  const ids = createIdWatch(path);
  for (const reply of replies) {
    const { kind, map } = reply;
    if (kind === 'library') ids.see(reply, () => map.point(map.toSource({ start: 0, end: 1 }).start).line);
  }
  return ids.notices();
}

/** Finds entries of a library that share one id: reports, suppressions and `--only` cannot tell them apart. */
export interface IdWatch {
  /** Takes note of an entry; `line` is called only when the place is needed. */
  see(reply: Pick<Reply, 'id' | 'locale' | 'channel'>, line: () => number): void;
  /** A failure for each id that several entries have: at the second entry, with the place of the first. */
  notices(): readonly Notice[];
}

/** Ids that get a notice of their own. */
const MAX_LISTED = 20;

/** Starts watching the entries of one file. Entries for different languages or channels may share an id. */
export function createIdWatch(path: string): IdWatch {
  const firstLines = new Map<string, () => number>();
  const shared = new Map<string, { readonly id: string; readonly lines: readonly [number, number]; count: number }>();
  return {
    see({ id, locale, channel }, line) {
      const address = JSON.stringify([id, locale, channel]);
      const first = firstLines.get(address);
      const known = shared.get(address);
      if (first === undefined) firstLines.set(address, line);
      else if (known === undefined) shared.set(address, { id, lines: [first(), line()], count: 2 });
      else known.count++;
    },
    notices() {
      const all = [...shared.values()];
      const listed = all.slice(0, MAX_LISTED).map(({ id, lines: [first, second], count }): Notice => {
        const message = `${count} replies share the id \`${id}\`, the first at ${path}:${first}. Give each an id of its own.`;
        return { level: 'failure', code: 'duplicate-ids', path, line: second, message };
      });
      if (all.length <= MAX_LISTED) return listed;
      const more = all.length - MAX_LISTED;
      const message = `${more === 1 ? '1 more id is' : `${more} more ids are`} shared by several replies.`;
      return [...listed, { level: 'failure', code: 'duplicate-ids', path, message }];
    },
  };
}

/** A directive that holds for no reply; its offset is in the source's text. */
export interface LostDirective {
  readonly offset: number;
  readonly reason: string;
}

/** A note for each directive that holds for no reply. */
export function lostNotices(source: SourceText, lost: readonly LostDirective[]): readonly Notice[] {
  const lines = createSourceLines(source);
  return lost.map(({ offset, reason }) => {
    const { line, column } = lines.point(offset + source.baseOffset);
    const message = `The directive does nothing: ${reason}.`;
    return { level: 'note', code: 'directive-lost', path: source.path, line, column, message };
  });
}
