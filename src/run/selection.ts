import { unknownName } from '../base/mistakes.js';
import { fitsPattern } from '../base/name-search.js';
import type { Notice, Reply } from '../base/types.js';

/** Which replies a run asks for: those that fit every list given. One name of a list is enough. */
export interface SelectionOptions {
  /** Ids, addresses (`path#id`) or patterns of either, in which `*` stands for anything. */
  readonly only?: readonly string[] | undefined;
  /** Tags, whatever their case. */
  readonly tags?: readonly string[] | undefined;
  /** Owners, whatever their case. */
  readonly owners?: readonly string[] | undefined;
}

/** Picks the replies of a run. */
export interface Selection {
  /** True for a run that looks at some replies only. */
  readonly isNarrow: boolean;
  /** True for a reply that is asked for. */
  takes(reply: Reply): boolean;
  /** Call it when all replies are read: a failure for each name that no reply had. `path` is where they were looked for. */
  notices(path: string): readonly Notice[];
}

/** Names kept for "did you mean", so that memory stays flat. */
const MAX_NAMES = 10_000;

/** Starts picking replies. */
export function createSelection({ only, tags, owners }: SelectionOptions): Selection {
  const lists = [
    createList('id of a reply', only, namesOf, isNamedBy),
    createList('tag of a reply', tags, (reply) => reply.tags ?? [], isSameWord),
    createList('owner of a reply', owners, ({ owner }) => (owner === undefined ? [] : [owner]), isSameWord),
  ].filter((list) => list !== undefined);
  return {
    isNarrow: lists.length > 0,
    // Each list sees every reply, also one that another list rejects: it gathers the names for its hints.
    takes: (reply) => lists.map((list) => list.takes(reply)).every((isTaken) => isTaken),
    notices: (path) =>
      lists.flatMap((list) =>
        list.unmatched().map((message) => ({ level: 'failure', code: 'unmatched-selection', path, message })),
      ),
  };
}

interface List {
  takes(reply: Reply): boolean;
  unmatched(): readonly string[];
}

function createList(
  what: string,
  wanted: readonly string[] | undefined,
  namesFor: (reply: Reply) => readonly string[],
  fits: (name: string, wanted: string) => boolean,
): List | undefined {
  if (wanted === undefined || wanted.length === 0) return undefined;
  const unmatched = new Set(wanted);
  const known = new Set<string>();
  return {
    takes(reply) {
      const names = namesFor(reply);
      if (unmatched.size > 0 && known.size < MAX_NAMES) for (const name of names) known.add(name);
      const fitting = wanted.filter((one) => names.some((name) => fits(name, one)));
      for (const one of fitting) unmatched.delete(one);
      return fitting.length > 0;
    },
    unmatched: () => [...unmatched].map((one) => unknownName(what, one, [...known].filter(isLike(one)))),
  };
}

/** The id of a reply, and its address. */
function namesOf({ id, path }: Reply): readonly string[] {
  return id.startsWith(`${path}#`) ? [id] : [id, `${path}#${id}`];
}

/** People write `./macros.yaml#late` for `macros.yaml#late`. */
const isNamedBy = (name: string, wanted: string): boolean => fitsPattern(name, wanted.replace(/^\.\//, ''));

/** A mistyped address is compared with addresses, an id with ids. */
const isLike = (wanted: string) => (name: string) => name.includes('#') === wanted.includes('#');

const isSameWord = (name: string, wanted: string): boolean => name.toLowerCase() === wanted.trim().toLowerCase();
