import { resolve, dirname, join, relative, sep } from 'node:path';
import type { LeftOutFiles } from '../base/types.js';
import type { FileSettings } from '../config/settings.js';
import { findFiles, findIgnored, shownPath, type IgnoredFile } from '../sources/find.js';

/** A source of a run: a file, or stdin in place of one. */
export interface Source {
  /** As findings name it. */
  readonly path: string;
  /** Where the file lies; `undefined` for stdin. */
  readonly absolute: string | undefined;
  /** The path whose settings hold: that of the file, or of the file that stdin stands for. */
  readonly settingsPath: string;
}

/** What was found for the names that a run is given. */
export interface FoundSources {
  /** Sorted by path; stdin is the last. */
  readonly sources: readonly Source[];
  /** Files that were named, and that the user's own `.care-lintignore` leaves out. */
  readonly ignored: readonly IgnoredFile[];
  /** Files in folders, and of globs, that are not read. */
  readonly leftOut: LeftOutFiles;
}

/** The names that a run is given. */
interface Names {
  readonly cwd: string;
  readonly files: readonly string[];
  readonly stdinFilename?: string;
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** The path of stdin without a name. */
export const STDIN = '<stdin>';

/** Finds the files that the names stand for. Stdin that is ignored is read to its end. Throws UserError `input`. */
export async function findSources({ cwd, files: named, stdinFilename, stdin }: Names): Promise<FoundSources> {
  const names = named.filter((name) => name !== '-');
  const { files, ignored, leftOut } =
    names.length === 0
      ? { files: [], ignored: [], leftOut: { unknown: {}, project: {} } }
      : await findFiles(names, cwd);
  const sources = files.map(({ path, absolute }): Source => ({ path, absolute, settingsPath: path }));
  if (names.length === named.length) return { sources, ignored, leftOut };
  const ignoredStdin = stdinFilename === undefined ? undefined : await findIgnored(stdinFilename, cwd);
  if (ignoredStdin !== undefined) {
    await readToEnd(stdin);
    return { sources, ignored: [...ignored, ignoredStdin], leftOut };
  }
  const path = stdinFilename === undefined ? STDIN : shownPath(stdinFilename, cwd);
  const piped: Source = { path, absolute: undefined, settingsPath: stdinFilename ?? 'stdin' };
  return { sources: [...sources, piped], ignored, leftOut };
}

/** True for a source that was named itself, not found through a folder or a glob. */
export function isNamed({ absolute }: Source, { cwd, files }: Pick<Names, 'cwd' | 'files'>): boolean {
  return files.some((name) => resolve(cwd, name) === absolute);
}

/** The path for a notice about the whole run: the only name that is given, else the working folder. */
export function placeOf([only = '.', ...others]: readonly string[]): string {
  if (others.length > 0) return '.';
  return only === '-' ? STDIN : only;
}

/** A program that writes into a pipe gets an error when nobody reads it. */
async function readToEnd(stream: AsyncIterable<Uint8Array> | undefined): Promise<void> {
  const chunks = stream?.[Symbol.asyncIterator]();
  while ((await chunks?.next())?.done === false);
}

/** Absolute path of a file beside the config that holds for a source; without a config, in the working folder. */
export function besideConfig({ configFile }: FileSettings, cwd: string, name: string): string {
  return join(configFile === undefined ? cwd : dirname(resolve(cwd, configFile)), name);
}

/** The path of a source as a file in `folder` names it: relative to the folder, with `/`. Stdin keeps its name. */
export function pathFrom(folder: string, cwd: string, path: string): string {
  return path === STDIN ? path : relative(folder, resolve(cwd, path)).replaceAll(sep, '/');
}
