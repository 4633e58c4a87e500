import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { errorCode, UserError } from '../base/errors.js';
import { quote } from '../base/mistakes.js';
import { contractBreaches, isPlugin } from './plugin-schema.js';
import type { Plugin } from './plugin.js';
import { esModuleHint, reasonOf, whyNoModule } from './user-modules.js';

/** A plugin that a config asks for. */
interface PluginRequest {
  /** Package name, `./file`, or in JS configs the plugin itself. */
  readonly plugin: unknown;
  /** Who asks, as shown in messages: `care-lint.config.yaml:4`. */
  readonly askedBy: string;
}

/**
 * Loads plugins in order and checks all their fields. `base` is the URL of the config that asks for them: names and paths
 * are resolved from there. Throws UserError `plugin` with the module, who asked for it, the cause and what to do.
 */
export async function loadPlugins(requests: readonly PluginRequest[], base: URL): Promise<readonly Plugin[]> {
  const plugins = new Map<string, Plugin>();
  for (const { plugin: request, askedBy } of requests) {
    const name = typeof request === 'string' ? quote(request) : 'object';
    const plugin = typeof request === 'string' ? await importPlugin(request, base, askedBy) : request;
    const breaches = contractBreaches(plugin);
    if (breaches.length > 0 || !isPlugin(plugin)) {
      const hint =
        'A plugin is {name, rules, presets?, cases?}; each rule comes from defineRule. Its authors can fix this.';
      throw new UserError('plugin', [`Plugin ${name}, asked for by ${askedBy}, is broken:`, ...breaches].join('\n  '), {
        hint,
      });
    }
    if (plugins.has(plugin.name)) {
      throw new UserError(
        'plugin',
        `Plugin ${name}, asked for by ${askedBy}: there is already one named ${plugin.name}`,
        {
          hint: 'Name each plugin once; two of one name would give two rules one id. A YAML file may have a `name` of its own.',
        },
      );
    }
    plugins.set(plugin.name, plugin);
  }
  return [...plugins.values()];
}

const pathHint =
  'A path is relative to the config that names it, or to the folder you are in. The file is an ES module or YAML.';
const brokenHint = 'The plugin is installed, but broken: reinstall it, or tell its authors.';

const isFilePath = (name: string): boolean => /^\.{1,2}[\\/]/.test(name) || isAbsolute(name);

async function urlOf(name: string, base: URL): Promise<string> {
  if (isAbsolute(name)) return pathToFileURL(name).href;
  if (isFilePath(name)) return new URL(name.replaceAll('\\', '/'), base).href;
  const { resolve } = await import('import-meta-resolve');
  return resolve(name, base.href);
}

/** The path of a file as the user would write it: relative to the file that asks for it. */
const shownPath = (name: string, askedBy: string): string =>
  name.startsWith('.') ? join(dirname(askedBy), name) : name;

async function importPlugin(name: string, base: URL, askedBy: string): Promise<unknown> {
  const failure = (what: string, hint: string, cause: unknown): UserError =>
    new UserError('plugin', `Plugin ${quote(name)}, asked for by ${askedBy}, ${what}`, { hint, cause });
  let url: string;
  try {
    url = await urlOf(name, base);
  } catch (cause) {
    if (errorCode(cause) !== 'ERR_MODULE_NOT_FOUND')
      throw failure(`cannot be found: ${reasonOf(cause)}`, brokenHint, cause);
    const hint = /\.(?:ya?ml|[cm]?js)$/i.test(name)
      ? `For a file beside the config write ./${name}`
      : `npm install --save-dev ${name}`;
    throw failure(`is not there: ${reasonOf(cause)}`, hint, cause);
  }
  const why = url.startsWith('file:') ? whyNoModule(new URL(url)) : undefined;
  if (why !== undefined) throw failure(`${why}: ${fileURLToPath(url)}`, pathHint, undefined);
  if (/\.ya?ml$/i.test(url)) {
    const { readHouseRules } = await import('./house/read-house-rules.js');
    return readHouseRules(fileURLToPath(url), shownPath(name, askedBy));
  }
  try {
    const module: { readonly default?: unknown } = await import(/* @vite-ignore */ url);
    return module.default;
  } catch (cause) {
    throw failure(
      `cannot be loaded: ${reasonOf(cause)}`,
      esModuleHint(cause) ?? (isFilePath(name) ? pathHint : brokenHint),
      cause,
    );
  }
}
