import { resolve, dirname, join, relative, sep } from 'node:path';
import type { LeftOutFiles } from '../base/types.js';
import type { FileSettings } from '../config/settings.js';
import { findFiles, findIgnored, shownPath, type IgnoredFile } from '../sources/find.js';

/** A source of a run: a file, or stdin standing for one. */
export interface Source {
  /** As findings name it. */
  readonly path: string;
  /** Where the file lies; `undefined` for stdin. */
  readonly absolute: string | undefined;
  /** The path whose settings hold: the file's own, or that which stdin stands for. */
  readonly settingsPath: string;
}

/** What the names of a run lead to. */
export interface FoundSources {
  /** Sorted by path; stdin is the last. */
  readonly sources: readonly Source[];
  /** Files that were named, and that the user's own `.care-lintignore` names. */
  readonly ignored: readonly IgnoredFile[];
  /** Files in folders, and of globs, that are not read. */
  readonly leftOut: LeftOutFiles;
}

/** What a run is to read. */
interface Names {
  readonly cwd: string;
  readonly files: readonly string[];
  readonly stdinFilename?: string;
  readonly stdin?: AsyncIterable<Uint8Array>;
}

const STDIN = '<stdin>';

/** Finds what the names lead to; stdin that is ignored is read to its end. Throws UserError `input`. */
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

/** True for a source that is named itself, not by a folder or a glob that it is in. */
export function isNamed({ absolute }: Source, { cwd, files }: Pick<Names, 'cwd' | 'files'>): boolean {
  return files.some((name) => resolve(cwd, name) === absolute);
}

/** Where the names of a run lead, for a message about all of it: the one name there is, else the working folder. */
export function placeOf([only = '.', ...others]: readonly string[]): string {
  if (others.length > 0) return '.';
  return only === '-' ? STDIN : only;
}

/** Whoever writes into a pipe that nobody reads gets an error. */
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
  return path === '<stdin>' ? path : relative(folder, resolve(cwd, path)).replaceAll(sep, '/');
}
