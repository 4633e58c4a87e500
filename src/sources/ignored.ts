import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ignore } from 'ignore';
import { errorCode } from '../base/errors.js';
import { toUserError } from './read.js';

/** Names of files whose lines, in the syntax of `.gitignore`, say what is not read. */
export type IgnoreFileName = '.gitignore' | '.care-lintignore';

/** A line of an ignore file. */
export interface IgnoreLine {
  /** Absolute. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly pattern: string;
}

/** Asks about one file by its absolute path: the line that names it, of an ignore file in one of the folders above. */
export type FindIgnoreLine = (absolute: string) => IgnoreLine | undefined;

/**
 * Reads ignore files on the way from the repository's top folder (or `cwd`, outside of one) down to each file asked
 * about, each once; a deeper one wins. Asking throws UserError `input` when one may not be read.
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

/** The text of an ignore file; `undefined` without one. Git passes over a folder of that name, and so do we. */
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

/** The line of a `.care-lintignore` that names the file. Loads nothing when there is no such file. */
export async function findNamedIgnored(absolute: string, cwd: string): Promise<IgnoreLine | undefined> {
  const folders = foldersBetween(findTop(cwd), path.dirname(absolute));
  if (!folders.some((folder) => existsSync(path.join(folder, '.care-lintignore')))) return undefined;
  return (await createFindIgnoreLine(cwd, ['.care-lintignore']))(absolute);
}

/** The repository `folder` lies in, or `folder` itself. */
function findTop(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) return folder;
  }
}

/** `top` and the folders below it down to `folder`; none when it lies outside. */
function foldersBetween(top: string, folder: string): readonly string[] {
  const folders: string[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    folders.unshift(at);
    if (at === top) return folders;
    if (path.dirname(at) === at) return [];
  }
}
