import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../errors.js';
import type { Locate } from './places.js';
import { readJson } from './read-json.js';

/** The names a config file may have, best first. */
export const configNames = [
  'care-lint.config.yaml',
  'care-lint.config.yml',
  'care-lint.config.json',
  'care-lint.config.js',
  'care-lint.config.mjs',
] as const;

/** A config as it was read, unchecked. */
export interface ConfigSource {
  /** As the user would write it; stands in messages. */
  readonly path: string;
  readonly value: unknown;
  /** Loads what finds lines and columns; a config made by code has none. */
  readonly locator: () => Promise<Locate>;
}

const nowhere: Locate = () => undefined;

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A parent that is a file, or one we may not look into (Node's permission model): no config there for us.
    return false;
  }
}

/**
 * Absolute path of the nearest config at or above an absolute folder, which need not exist; `undefined` without one.
 * `seen` remembers folders between calls. Throws UserError `config` when one folder holds two.
 */
export function findConfig(folder: string, seen: Map<string, string | undefined> = new Map()): string | undefined {
  if (seen.has(folder)) return seen.get(folder);
  const found = configNames.map((name) => join(folder, name)).filter(isFile);
  if (found.length > 1) {
    const names = found.map((path) => basename(path)).join(' and ');
    throw new UserError('config', `${folder} holds two configs: ${names}`, { hint: 'Keep one and delete the other.' });
  }
  const parent = dirname(folder);
  const path = found[0] ?? (parent === folder ? undefined : findConfig(parent, seen));
  seen.set(folder, path);
  return path;
}

/**
 * Reads a config file by its ending: `.json`, a JS module, else YAML. `shown` is the path as the user would write it.
 * Throws UserError `config`.
 */
export async function readConfig(path: string, shown: string = path): Promise<ConfigSource> {
  const ending = extname(path).toLowerCase();
  if (/^\.[cm]?[jt]s$/.test(ending)) return readModule(path, shown);
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    const hint = 'Check the path, and that it is a file you may read.';
    throw new UserError('config', `Cannot read the config ${shown}`, { hint, cause });
  }
  if (ending === '.json') return readJson(shown, text);
  const { readYaml } = await import('./read-yaml.js');
  return readYaml(shown, text);
}

async function readModule(path: string, shown: string): Promise<ConfigSource> {
  if (!isFile(path)) throw new UserError('config', `Cannot read the config ${shown}`, { hint: 'Check the path.' });
  // The time stamp makes an editor session see a changed config: modules are cached by URL.
  const url = `${pathToFileURL(path).href}?changed=${statSync(path).mtimeMs}`;
  let module: { readonly default?: unknown };
  try {
    module = await import(/* @vite-ignore */ url);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError('config', `Cannot load the config ${shown}: ${reason}`, {
      hint: 'A JS config is an ES module whose default export is the config.',
      cause,
    });
  }
  if (module.default === undefined) {
    throw new UserError('config', `${shown} has no default export`, {
      hint: 'Write `export default { rules: { … } }`.',
    });
  }
  return { path: shown, value: module.default, locator: async () => nowhere };
}
