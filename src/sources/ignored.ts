import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ignore } from 'ignore';

/** Names of files whose lines, in the syntax of `.gitignore`, say what is not read. */
export type IgnoreFileName = '.gitignore' | '.care-lintignore';

/** Asks about one file by its absolute path: true when an ignore file in one of the folders above names it. */
export type IsIgnored = (absolute: string) => boolean;

/**
 * Reads ignore files on the way from the repository's top folder (or `cwd`, outside of one) down to each file asked
 * about, each once; a deeper one wins.
 */
export async function createIsIgnored(cwd: string, names: readonly IgnoreFileName[]): Promise<IsIgnored> {
  const { default: createRules } = await import('ignore');
  const top = findTop(cwd);
  const rulesByFolder = new Map<string, Ignore | undefined>();
  const readRules = (folder: string): Ignore | undefined => {
    const files = names.map((name) => path.join(folder, name)).filter((file) => existsSync(file));
    if (files.length === 0) return undefined;
    const rules = createRules();
    for (const file of files) rules.add(readFileSync(file, 'utf8'));
    return rules;
  };
  return (absolute) => {
    let isIgnored = false;
    for (const folder of foldersBetween(top, path.dirname(absolute))) {
      if (!rulesByFolder.has(folder)) rulesByFolder.set(folder, readRules(folder));
      const result = rulesByFolder.get(folder)?.test(path.relative(folder, absolute).split(path.sep).join('/'));
      if (result?.ignored === true) isIgnored = true;
      else if (result?.unignored === true) isIgnored = false;
    }
    return isIgnored;
  };
}

/** True when a `.care-lintignore` names the file. Loads nothing when there is none. */
export async function isNamedIgnored(absolute: string, cwd: string): Promise<boolean> {
  const folders = foldersBetween(findTop(cwd), path.dirname(absolute));
  if (!folders.some((folder) => existsSync(path.join(folder, '.care-lintignore')))) return false;
  return (await createIsIgnored(cwd, ['.care-lintignore']))(absolute);
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
