import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../base/errors.js';

/** The names a config file may have, best first. */
export const configNames = [
  'care-lint.config.yaml',
  'care-lint.config.yml',
  'care-lint.config.json',
  'care-lint.config.js',
  'care-lint.config.mjs',
] as const;

/** True for a file that is there and may be looked at. */
export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A parent that is a file, or one we may not look into (Node's permission model): no config there for us.
    return false;
  }
}

/** Absolute path of the config in a folder; `undefined` without one. Throws UserError `config` when it holds two. */
export function configIn(folder: string): string | undefined {
  const found = configNames.map((name) => join(folder, name)).filter(isFile);
  if (found.length > 1) {
    const names = found.map((path) => basename(path)).join(' and ');
    throw new UserError('config', `${folder} holds two configs: ${names}`, { hint: 'Keep one and delete the other.' });
  }
  return found[0];
}

/**
 * Absolute path of the nearest config at or above an absolute folder, which need not exist; `undefined` without one.
 * `seen` remembers folders between calls. Throws UserError `config` when one folder holds two.
 */
export function findConfig(folder: string, seen: Map<string, string | undefined> = new Map()): string | undefined {
  if (seen.has(folder)) return seen.get(folder);
  const parent = dirname(folder);
  const path = configIn(folder) ?? (parent === folder ? undefined : findConfig(parent, seen));
  seen.set(folder, path);
  return path;
}
