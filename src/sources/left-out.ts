import path from 'node:path';
import { endingOf } from '../formats/template-endings.js';
import type { LeftOutFiles } from '../base/types.js';

/** What a project keeps beside its replies; read when named, or by a glob, but not because it lies in a folder. */
const PROJECT_FILES = [
  /^(CHANGELOG|CODE_OF_CONDUCT|CONTRIBUTING|LICENSE|README|SECURITY|docker-compose)/,
  /^(composer\.json|package\.json|package-lock\.json|pnpm-lock\.yaml|robots\.txt)$/,
  /^(requirements).*\.txt$/,
  /^(tsconfig).*\.json$/,
];

/** The usual name of a file that a project keeps for itself, `README` for one; `undefined` for any other. */
export function projectFileOf(file: string): string | undefined {
  const name = path.basename(file);
  return PROJECT_FILES.map((pattern) => pattern.exec(name)?.[1]).find((found) => found !== undefined);
}

/** Counts the files of folders and globs that are not read. */
export interface LeftOutCount {
  add(file: string): void;
  /** How many there are, without those that another name of the run leads to. */
  without(read: ReadonlyMap<string, unknown>): LeftOutFiles;
}

/** Starts counting; a file counts once. */
export function createLeftOut(): LeftOutCount {
  const files = new Set<string>();
  return {
    add: (file) => files.add(file),
    without(read) {
      const left = [...files].filter((file) => !read.has(file));
      const unknown = left.filter((file) => projectFileOf(file) === undefined);
      return { unknown: tally(unknown.map(kindOf)), project: tally(left.flatMap((file) => projectFileOf(file) ?? [])) };
    },
  };
}

/** The ending of a file, if it is one and no other part of a name. */
function kindOf(file: string): string {
  const ending = endingOf(file);
  if (ending === '') return 'none';
  return /^\.[\w+-]{1,12}$/.test(ending) ? ending : 'other';
}

/** How often each name comes, most often first. */
function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
