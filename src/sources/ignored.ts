import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ignore } from 'ignore';
import { errorCode } from '../base/errors.js';
import type { LeftOutFiles } from '../base/types.js';
import { endingOf } from '../formats/template-endings.js';
import { toUserError } from './read.js';

/** Names of ignore files: their lines, in the syntax of `.gitignore`, exclude files. */
export type IgnoreFileName = '.gitignore' | '.care-lintignore';

/** A line of an ignore file. */
export interface IgnoreLine {
  /** Absolute. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly pattern: string;
}

/** The line that excludes a file, given by its absolute path; `undefined` when no line does. */
export type FindIgnoreLine = (absolute: string) => IgnoreLine | undefined;

/**
 * Makes the search for lines that exclude a file. It reads the ignore files in all folders from the top of the repository
 * (or from `cwd`, outside of a repository) down to the file, each once; deeper ones win. The search throws UserError
 * `input` when an ignore file cannot be read.
 */
export async function createFindIgnoreLine(cwd: string, names: readonly IgnoreFileName[]): Promise<FindIgnoreLine> {
  const { default: createRules } = await import('ignore');
  const top = findTop(cwd);
  const rulesByFolder = new Map<string, Ignore | undefined>();
  const readRules = (folder: string): Ignore | undefined => {
    const texts = names.flatMap((name) => {
      const file = path.join(folder, name);
      const text = readIgnoreFile(file, cwd);
      return text === undefined ? [] : [{ file, text }];
    });
    if (texts.length === 0) return undefined;
    const rules = createRules();
    for (const { file, text } of texts) {
      const lines = text.replace('\uFEFF', '').split(/\r?\n/);
      for (const [i, pattern] of lines.entries()) rules.add({ pattern, mark: JSON.stringify([file, i + 1]) });
    }
    return rules;
  };
  return (absolute) => {
    let found: IgnoreLine | undefined;
    for (const folder of foldersBetween(top, path.dirname(absolute))) {
      if (!rulesByFolder.has(folder)) rulesByFolder.set(folder, readRules(folder));
      const result = rulesByFolder.get(folder)?.test(path.relative(folder, absolute).split(path.sep).join('/'));
      if (result?.ignored === true) found = toLine(result.rule);
      else if (result?.unignored === true) found = undefined;
    }
    return found;
  };
}

/** The text of an ignore file; `undefined` without one. A folder of that name is skipped, as Git does. */
function readIgnoreFile(file: string, cwd: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'EISDIR') return undefined;
    throw toUserError(path.relative(cwd, file), error);
  }
}

function toLine(rule: { readonly pattern: string; readonly mark?: string | undefined } | undefined): IgnoreLine {
  const mark: unknown = JSON.parse(rule?.mark ?? '[]');
  const [file = '', line = 0] = Array.isArray(mark) ? mark : [];
  return { file: String(file), line: Number(line), pattern: rule?.pattern ?? '' };
}

/** The line of a `.care-lintignore` that excludes the file. Loads the library only when there is such a file. */
export async function findNamedIgnored(absolute: string, cwd: string): Promise<IgnoreLine | undefined> {
  const folders = foldersBetween(findTop(cwd), path.dirname(absolute));
  if (!folders.some((folder) => existsSync(path.join(folder, '.care-lintignore')))) return undefined;
  return (await createFindIgnoreLine(cwd, ['.care-lintignore']))(absolute);
}

/** The top folder of the repository that `folder` is in; `folder` itself outside of a repository. */
function findTop(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) return folder;
  }
}

/** `top` and the folders below it, down to `folder`; an empty list when `folder` is outside. */
function foldersBetween(top: string, folder: string): readonly string[] {
  const folders: string[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    folders.unshift(at);
    if (at === top) return folders;
    if (path.dirname(at) === at) return [];
  }
}

/** Names of files that a project keeps for itself. They are read when named or by a glob, but not from a folder. */
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

/** Counts the files in folders and globs that are not read. */
export interface LeftOutCount {
  add(file: string): void;
  /** The counts, except for files that are read under another name of the run. */
  countsExcept(read: ReadonlyMap<string, unknown>): LeftOutFiles;
}

/** Starts counting; a file counts once. */
export function createLeftOut(): LeftOutCount {
  const files = new Set<string>();
  return {
    add: (file) => files.add(file),
    countsExcept(read) {
      const left = [...files].filter((file) => !read.has(file));
      const unknown = left.filter((file) => projectFileOf(file) === undefined);
      return {
        unknown: countByName(unknown.map(kindOf)),
        project: countByName(left.flatMap((file) => projectFileOf(file) ?? [])),
      };
    },
  };
}

/** The ending of a file; `none` without one, `other` for a last part of the name that is hardly an ending. */
function kindOf(file: string): string {
  const ending = endingOf(file);
  if (ending === '') return 'none';
  return /^\.[\w+-]{1,12}$/.test(ending) ? ending : 'other';
}

/** How often each name occurs, the most frequent first. */
function countByName(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
