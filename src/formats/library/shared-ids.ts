import type { Notice, Reply } from '../../types.js';

/** Finds entries of a library that share one id: reports, suppressions and `--only` cannot tell them apart. */
export interface IdWatch {
  /** Looks at an entry; `line` says where it begins, when somebody asks. */
  see(reply: Pick<Reply, 'id' | 'locale' | 'channel'>, line: () => number): void;
  /** A failure for each id that several entries have, at the second of them and with the place of the first. */
  notices(): readonly Notice[];
}

/** Ids told of one by one. */
const MAX_TOLD = 20;

/** Starts watching the entries of one file. One id in several languages or channels is meant. */
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
      const told = all.slice(0, MAX_TOLD).map(({ id, lines: [first, second], count }): Notice => {
        const message = `${count} replies share the id \`${id}\`, the first at ${path}:${first}. Give each an id of its own.`;
        return { level: 'failure', path, line: second, message, allowance: 'duplicate-ids' };
      });
      if (all.length <= MAX_TOLD) return told;
      const more = all.length - MAX_TOLD;
      const message = `${more === 1 ? '1 more id is' : `${more} more ids are`} shared by several replies.`;
      return [...told, { level: 'failure', path, message, allowance: 'duplicate-ids' }];
    },
  };
}
