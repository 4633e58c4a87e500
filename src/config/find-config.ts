import { existsSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UserError, errorCode } from '../base/errors.js';
import { quote } from '../base/mistakes.js';

/** The names a config file may have, best first. */
export const configNames = [
  'care-lint.config.yaml',
  'care-lint.config.yml',
  'care-lint.config.json',
  'care-lint.config.js',
  'care-lint.config.mjs',
] as const;

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

/** Absolute path of the config in a folder; `undefined` without one. Throws UserError `config` when it holds two. */
function configIn(folder: string): string | undefined {
  const found = configNames.map((name) => join(folder, name)).filter(isFile);
  if (found.length > 1) {
    const names = found.map((path) => basename(path)).join(' and ');
    throw new UserError('config', `${folder} holds two configs: ${names}`, { hint: 'Keep one and delete the other.' });
  }
  return found[0];
}

/** True for a file that exists and may be looked at. */
export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A parent is a file, or Node's permission model forbids access to it.
    return false;
  }
}

/** What an entry of `extends` leads to. */
export type Extended =
  /** A config; `file` is absolute. */
  | { readonly kind: 'file'; readonly file: string; readonly isOfPackage: boolean }
  /** Neither a path nor an installed package, so it may be a preset. `why` is the message in case it is not. */
  | { readonly kind: 'name'; readonly why?: string }
  | { readonly kind: 'mistake'; readonly text: string };

/** `@scope/name` or `name`, and the path behind it. */
const PACKAGE = /^((?:@[\w.~-]+\/)?[\w~-][\w.~-]*)(\/.+)?$/;

/**
 * Finds the config that an entry of `extends` means: a path relative to `folder`, or a package as Node finds it from there.
 * Throws UserError `config` for a package with two configs.
 */
export async function findExtended(name: string, folder: string): Promise<Extended> {
  if (/^[a-z][\w+.-]+:\/\//i.test(name)) {
    const text = `${quote(name)} is an address, and care-lint opens no connection: install a package, or copy the file`;
    return { kind: 'mistake', text };
  }
  if (/^\.{1,2}(?:[\\/]|$)/.test(name) || isAbsolute(name)) return fileAt(name, resolve(folder, withSlashes(name)));
  const [, packageName, subpath] = PACKAGE.exec(name) ?? [];
  const root = packageName === undefined ? undefined : packageFolder(packageName, folder);
  if (packageName !== undefined && root !== undefined) return inPackage({ packageName, root, subpath }, folder);
  const isThere = /\.(?:ya?ml|json|[cm]?js)$/i.test(name) && isFile(resolve(folder, name));
  if (isThere) return { kind: 'mistake', text: `write ./${name} for the file beside this one` };
  // With a scope it means a package, or a preset of a plugin of that name.
  const isScoped = packageName !== undefined && name.startsWith('@');
  const why = `${quote(name)} is not a preset, and the package is not installed: npm install --save-dev ${packageName}`;
  return isScoped ? { kind: 'name', why } : { kind: 'name' };
}

/** Windows writes paths with `\`, and reads both. */
const withSlashes = (path: string): string =>
  sep === '\\' || path.startsWith('.') ? path.replaceAll('\\', '/') : path;

function fileAt(name: string, file: string): Extended {
  if (isFile(file)) return { kind: 'file', file, isOfPackage: false };
  return { kind: 'mistake', text: whyNoConfig(name, file) };
}

function whyNoConfig(name: string, file: string): string {
  try {
    const isThere = statSync(file, { throwIfNoEntry: false }) !== undefined;
    return isThere ? `${quote(name)} is not a file: name the config in it` : `there is no file ${quote(name)}`;
  } catch (error) {
    return `${quote(name)} cannot be read (${errorCode(error)})`;
  }
}

/** The folder of a package in the nearest `node_modules`. */
function packageFolder(packageName: string, folder: string): string | undefined {
  const root = join(folder, 'node_modules', packageName);
  if (existsSync(root)) return root;
  const parent = dirname(folder);
  return parent === folder ? undefined : packageFolder(packageName, parent);
}

interface PackagePath {
  readonly packageName: string;
  readonly root: string;
  /** With its slash. */
  readonly subpath: string | undefined;
}

async function inPackage({ packageName, root, subpath }: PackagePath, folder: string): Promise<Extended> {
  const own = subpath === undefined ? configIn(root) : undefined;
  const file = own ?? (await exported(packageName + (subpath ?? ''), folder));
  if (file !== undefined) return { kind: 'file', file, isOfPackage: true };
  if (subpath !== undefined) return { kind: 'name', why: `the package ${packageName} has no ${quote(`.${subpath}`)}` };
  const text = `the package ${packageName} holds no config: neither a care-lint.config.yaml nor a file that it exports`;
  return { kind: 'mistake', text };
}

/** The file that a package exports under a name; `undefined` for any other name. */
async function exported(specifier: string, folder: string): Promise<string | undefined> {
  const { resolve: resolveModule } = await import('import-meta-resolve');
  try {
    const url = resolveModule(specifier, pathToFileURL(folder + sep).href);
    const file = url.startsWith('file:') ? fileURLToPath(url) : '';
    return isFile(file) ? file : undefined;
  } catch {
    // The reason does not matter: a broken package.json, a path that is not exported, a missing file.
    return undefined;
  }
}
