import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { safeParse } from 'valibot';
import { UserError } from '../base/errors.js';
import {
  isMap,
  mistakesError,
  mistakesFrom,
  mistakesIn,
  quote,
  type Keys,
  type Mistake,
  type PlacedMistake,
} from '../base/mistakes.js';
import type { Plugin } from '../plugins/plugin.js';
import type { ConfigOrigin } from './cascade.js';
import { configSchema, type ShapedConfig } from './config-schema.js';
import { findExtended } from './find-config.js';
import { presetNames } from './presets.js';
import { readConfig, type ConfigSource } from './read-config.js';

/** The folders that the paths of a config start from. */
export interface ConfigPlace {
  /** Absolute folder in which its plugins, and the configs that it extends, are looked for. */
  readonly folder: string;
  /** Absolute folder that its globs are relative to. */
  readonly base: string;
  /** True for a config of a package, which its users do not change. */
  readonly isOfPackage: boolean;
}

/** The config that a chain starts from. */
export interface ChainRoot extends Omit<ConfigPlace, 'isOfPackage'> {
  /** Absolute; `undefined` for a config made by code. */
  readonly file: string | undefined;
  /** Absolute folder that paths are shown relative to. */
  readonly cwd: string;
}

/** One file of a chain of configs. */
export interface ConfigPart extends ConfigPlace {
  /** Absolute; `undefined` for a config made by code. */
  readonly file: string | undefined;
  readonly source: ConfigSource;
  /** Empty when its shape is wrong. */
  readonly config: ShapedConfig;
  /** The entry of `extends` that leads to it; `undefined` for the config itself. */
  readonly extendedBy: ConfigOrigin | undefined;
}

/** A preset that a file of a chain names; it may not exist. */
export interface NamedPreset {
  readonly name: string;
  readonly origin: ConfigOrigin;
  /** What to say when it does not exist; `undefined` for the usual message. */
  readonly why: string | undefined;
  /** The files that lead to it, for a message. */
  readonly chain: string;
}

/** A plugin, and the entry that names it. */
export interface RequestedPlugin {
  readonly plugin: Plugin;
  readonly origin: ConfigOrigin;
  /** Absolute; `undefined` for a package, and for a plugin made by code. */
  readonly file: string | undefined;
}

/** A config with everything that it extends; only the shapes are checked. */
export interface ConfigChain {
  /** Each file once. An extended file comes before the one that extends it; the config itself is the last. */
  readonly parts: readonly ConfigPart[];
  /** In the same order. */
  readonly presets: readonly NamedPreset[];
  readonly plugins: readonly RequestedPlugin[];
  readonly mistakes: readonly PlacedMistake[];
}

/** A file on the way from the config to the file that is read now. */
interface Link {
  /** The real path: it tells files apart, however they are named. */
  readonly id: string;
  readonly source: ConfigSource;
}

/** Reads the files that a config extends, and loads the plugins. Throws UserError `plugin`, and `config` for an unreadable file. */
export async function readChain(
  root: ConfigSource,
  { file, cwd, folder: rootFolder, base: rootBase }: ChainRoot,
): Promise<ConfigChain> {
  const parts: ConfigPart[] = [];
  const presets: NamedPreset[] = [];
  const plugins: RequestedPlugin[] = [];
  const mistakes: PlacedMistake[] = [];
  const seen = new Set<string>();
  const requested = new Set<string>();

  async function add(part: Omit<ConfigPart, 'config'>, links: readonly Link[]): Promise<void> {
    const { source, folder } = part;
    const shape = checkShape(source.value);
    mistakes.push(...mistakesIn(source, shape.mistakes));
    try {
      plugins.push(...(await newPlugins(source, folder, requested, plugins)));
    } catch (error) {
      throw mistakes.length > 0 ? await mistakesError(mistakes) : error;
    }
    for (const { name, keys } of extendsIn(source.value)) {
      const origin = { kind: 'config', source, keys } as const;
      const chain = links.length < 2 ? '' : chainText(links, name);
      const mistake = (text: string) => mistakes.push({ source, keys, at: 'value', text });
      if (isPreset(name, plugins)) presets.push({ name, origin, why: undefined, chain });
      else if (plugins.some(({ plugin }) => plugin.name === name)) {
        mistake(`${quote(name)} is a plugin: extend a preset of it, such as ${quote(`${name}/recommended`)}`);
      } else {
        const found = await findExtended(name, folder);
        if (found.kind === 'name') presets.push({ name, origin, why: found.why, chain });
        else if (found.kind === 'mistake') mistake(found.text + chain);
        else await follow(found, { ...part, extendedBy: origin }, links, mistake);
      }
    }
    parts.push({ ...part, config: shape.config });
  }

  async function follow(
    found: { readonly file: string; readonly isOfPackage: boolean },
    by: Omit<ConfigPart, 'config'>,
    links: readonly Link[],
    mistake: (text: string) => void,
  ): Promise<void> {
    const id = realpathSync(found.file);
    const shown = relative(cwd, found.file);
    if (links.some((link) => link.id === id)) {
      mistake(`this goes round in a circle${chainText(links, shown)}`);
      return;
    }
    if (seen.has(id)) return;
    seen.add(id);
    const source = await readConfig(found.file, shown).catch((error: unknown) => {
      throw withChain(error, links, shown);
    });
    const isOfPackage = by.isOfPackage || found.isOfPackage;
    // A package does not know the folders of its users: its globs are relative to the config that extends it.
    const base = isOfPackage ? by.base : dirname(found.file);
    const folder = isOfPackage ? dirname(id) : dirname(found.file);
    await add({ file: found.file, source, folder, base, isOfPackage, extendedBy: by.extendedBy }, [
      ...links,
      { id, source },
    ]);
  }

  const id = file === undefined ? '' : realpathSync(file);
  seen.add(id);
  const top = { file, source: root, folder: rootFolder, base: rootBase, isOfPackage: false, extendedBy: undefined };
  await add(top, [{ id, source: root }]);
  return { parts, presets, plugins, mistakes };
}

/** ` (a.yaml -> b.yaml -> next)`. */
function chainText(links: readonly Link[], next: string): string {
  return ` (${[...links.map(({ source }) => source.path), next].join(' -> ')})`;
}

/** The error about a file; its hint also names the files that lead there. */
function withChain(error: unknown, links: readonly Link[], shown: string): unknown {
  if (!(error instanceof UserError)) return error;
  const { code, message, hint = '', cause } = error;
  const why = `It is extended${chainText(links, shown)}.`;
  return new UserError(code, message, { path: shown, hint: `${hint} ${why}`.trim(), cause });
}

/** The config with its type, or the mistakes in its shape. */
function checkShape(value: unknown): { readonly config: ShapedConfig; readonly mistakes: readonly Mistake[] } {
  if (!isMap(value)) {
    const text = 'a config is a map of settings, such as `channel: email`';
    return { config: {}, mistakes: [{ keys: [], at: 'value', text }] };
  }
  const result = safeParse(configSchema, value);
  return result.success
    ? { config: result.output, mistakes: [] }
    : { config: {}, mistakes: mistakesFrom(result.issues, configSchema) };
}

/** The entries of `extends` in a config of any shape. */
function extendsIn(value: unknown): readonly { readonly name: string; readonly keys: Keys }[] {
  const named = isMap(value) ? value['extends'] : undefined;
  if (typeof named === 'string') return [{ name: named, keys: ['extends'] }];
  if (!Array.isArray(named)) return [];
  return named.flatMap((name: unknown, index) =>
    typeof name === 'string' ? [{ name, keys: ['extends', index] }] : [],
  );
}

/** True for a preset of care-lint, and for a name that begins with that of a plugin and a slash. */
function isPreset(name: string, plugins: readonly RequestedPlugin[]): boolean {
  const own: readonly string[] = presetNames;
  return own.includes(name) || plugins.some(({ plugin }) => name.startsWith(`${plugin.name}/`));
}

/**
 * Loads the plugins that a config of any shape names, except those that another file of the chain has named. Throws UserError
 * `plugin`, also for two plugins of one name.
 */
async function newPlugins(
  source: ConfigSource,
  folder: string,
  requested: Set<string>,
  loaded: readonly RequestedPlugin[],
): Promise<readonly RequestedPlugin[]> {
  const named = isMap(source.value) ? source.value['plugins'] : undefined;
  if (!Array.isArray(named) || named.length === 0) return [];
  const [{ loadPlugins }, locate] = await Promise.all([import('../plugins/load-plugins.js'), source.locator()]);
  const before = new Set(requested);
  const requests = named.flatMap((plugin: unknown, index) => {
    const id = typeof plugin === 'string' && plugin.startsWith('.') ? resolve(folder, plugin) : plugin;
    if (typeof id === 'string' && before.has(id)) return [];
    if (typeof id === 'string') requested.add(id);
    const place = locate(['plugins', index], 'value');
    const file = typeof id === 'string' && isAbsolute(id) ? id : undefined;
    return [{ plugin, index, file, askedBy: place === undefined ? source.path : `${source.path}:${place.line}` }];
  });
  const plugins = await loadPlugins(requests, pathToFileURL(folder + sep));
  return plugins.flatMap((plugin, at) => {
    const other = loaded.find((known) => known.plugin.name === plugin.name);
    if (other === undefined) {
      const keys = ['plugins', requests[at]?.index ?? at];
      return [{ plugin, origin: { kind: 'config', source, keys }, file: requests[at]?.file }];
    }
    if (other.plugin === plugin) return [];
    const files = `${other.origin.source.path} and ${source.path}`;
    throw new UserError('plugin', `There are two plugins named ${quote(plugin.name)}, asked for by ${files}`, {
      hint: 'Name only one of them: two plugins of one name would give two rules one id.',
    });
  });
}
