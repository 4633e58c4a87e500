import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { quote } from '../mistakes.js';
import { UserError } from '../errors.js';
import { contractBreaches, isPlugin } from './contract.js';
import type { Plugin } from './types.js';

/** A plugin a config asks for. */
export interface PluginRequest {
  /** Package name, `./file`, or in JS configs the plugin itself. */
  readonly plugin: unknown;
  /** Who asks, as shown in messages: `care-lint.config.yaml:4`. */
  readonly askedBy: string;
}

const pathHint = 'The path is relative to the config that names it, and the file an ES module.';
const brokenHint = 'The plugin is installed, but broken: reinstall it, or tell its authors.';

const isFilePath = (name: string): boolean => /^\.{1,2}[\\/]/.test(name) || isAbsolute(name);

async function urlOf(name: string, base: URL): Promise<string> {
  if (isAbsolute(name)) return pathToFileURL(name).href;
  if (isFilePath(name)) return new URL(name.replaceAll('\\', '/'), base).href;
  const { resolve } = await import('import-meta-resolve');
  return resolve(name, base.href);
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

async function importPlugin(name: string, base: URL, askedBy: string): Promise<unknown> {
  const failure = (what: string, hint: string, cause: unknown): UserError =>
    new UserError('plugin', `Plugin ${quote(name)}, asked for by ${askedBy}, ${what}`, { hint, cause });
  let url: string;
  try {
    url = await urlOf(name, base);
  } catch (cause) {
    if (codeOf(cause) !== 'ERR_MODULE_NOT_FOUND')
      throw failure(`cannot be found: ${reasonOf(cause)}`, brokenHint, cause);
    throw failure(`is not there: ${reasonOf(cause)}`, `npm install --save-dev ${name}`, cause);
  }
  if (url.startsWith('file:') && !existsSync(new URL(url))) {
    throw failure(`is not there: ${fileURLToPath(url)}`, pathHint, undefined);
  }
  try {
    const module: { readonly default?: unknown } = await import(/* @vite-ignore */ url);
    return module.default;
  } catch (cause) {
    throw failure(`cannot be loaded: ${reasonOf(cause)}`, isFilePath(name) ? pathHint : brokenHint, cause);
  }
}

/**
 * Loads plugins in order and checks every field of them. `base` is the URL of the config that asks: names and paths are
 * resolved from there. Throws UserError `plugin` that names the module, who asked for it, the cause and what to do.
 */
export async function loadPlugins(requests: readonly PluginRequest[], base: URL): Promise<readonly Plugin[]> {
  const plugins = new Map<string, Plugin>();
  for (const { plugin: request, askedBy } of requests) {
    const name = typeof request === 'string' ? quote(request) : 'object';
    const plugin = typeof request === 'string' ? await importPlugin(request, base, askedBy) : request;
    const breaches = contractBreaches(plugin);
    if (breaches.length > 0 || !isPlugin(plugin)) {
      const hint = 'A plugin is {name, rules, presets?}; each rule comes from defineRule. Its authors can fix this.';
      throw new UserError('plugin', [`Plugin ${name}, asked for by ${askedBy}, is broken:`, ...breaches].join('\n  '), {
        hint,
      });
    }
    if (plugins.has(plugin.name)) {
      throw new UserError(
        'plugin',
        `Plugin ${name}, asked for by ${askedBy}: there is already one named ${plugin.name}`,
        {
          hint: 'Name each plugin once; two plugins of one name would give two rules one id.',
        },
      );
    }
    plugins.set(plugin.name, plugin);
  }
  return [...plugins.values()];
}
