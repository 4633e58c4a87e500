import { dirname, relative, resolve } from 'node:path';
import { UserError } from '../base/errors.js';
import { quote, spellingHint } from '../base/mistakes.js';
import type { Plugin } from '../plugins/plugin.js';
import type { SeveritySetting } from '../base/types.js';
import type { ConfigCascade, Layer, LayerSetting, OverrideLayer } from './cascade.js';
import type { CheckedConfig } from './check-config.js';
import type { Config, ContactData, FormatSettings } from './config.js';
import { fileMatcher, type FileMatcher } from './file-names.js';
import { findConfig } from './find-config.js';
import { presetLayer } from './presets.js';
import type { SuppressionPolicy } from './read-suppressions.js';
import { codeSource, readConfig, type ConfigSource } from './read-config.js';
import { ruleBook, rulesOf, type RuleBook, type RuleLoaders } from './rule-book.js';

/** Which config holds for a file, and what is loaded with it. */
export interface ConfigOptions {
  /** Absolute folder that relative paths start from. */
  readonly cwd: string;
  /** A config file instead of the nearest one; a config made by code; `false` for none. */
  readonly config?: string | false | Config | undefined;
  /** Rule severities that win over the config's. */
  readonly rules?: Readonly<Record<string, SeveritySetting>> | undefined;
  readonly loaders: RuleLoaders;
}

/** A config that was checked, with everything it names loaded; without a config, what holds then. */
export interface LoadedConfig extends ConfigCascade {
  /** Absolute folder that its globs are relative to. */
  readonly base: string;
  /** `undefined` without a config. */
  readonly source: ConfigSource | undefined;
  readonly contacts: ContactData | undefined;
  readonly plugins: readonly Plugin[];
  readonly overrides: readonly OverrideLayer[];
  readonly sampleValues: Readonly<Record<string, string>>;
  /** Rules and categories whose findings no baseline accepts. */
  readonly neverInBaseline: readonly string[];
  readonly suppressionPolicy: SuppressionPolicy;
  readonly formats: readonly { readonly matchesFile: FileMatcher; readonly format: FormatSettings }[];
}

/**
 * Gives the config of a file; finds, reads, checks and loads each config once. Throws UserError `config` with every mistake
 * in it, `plugin`, `usage`.
 */
export function configLoader(options: ConfigOptions): (path: string) => Promise<LoadedConfig> {
  const { cwd, config } = options;
  const seen = new Map<string, string | undefined>();
  const byFile = new Map<string, Promise<LoadedConfig>>();
  const load = async (file: string | undefined): Promise<LoadedConfig> => {
    if (typeof config === 'object') return loadConfig(codeSource('config', config), cwd, cwd, options);
    if (file === undefined) return loadConfig(undefined, cwd, cwd, options);
    const source = await readConfig(file, relative(cwd, file) || file);
    return loadConfig(source, dirname(file), config === undefined ? dirname(file) : cwd, options);
  };
  return (path) => {
    const named = typeof config === 'string' ? resolve(cwd, config) : undefined;
    const file = config === undefined ? findConfig(dirname(resolve(cwd, path)), seen) : named;
    const known = byFile.get(file ?? '');
    if (known !== undefined) return known;
    const fresh = load(file);
    byFile.set(file ?? '', fresh);
    return fresh;
  };
}

/** Checks a config and loads what it names. Plugins are resolved from `folder`, globs are relative to `base`. */
async function loadConfig(
  source: ConfigSource | undefined,
  folder: string,
  base: string,
  { loaders, rules: flagged = {} }: ConfigOptions,
): Promise<LoadedConfig> {
  const checked =
    source === undefined
      ? { config: {}, plugins: [], book: ruleBook(loaders, []), rules: new Map(), overrides: [] }
      : await (await import('./check-config.js')).checkConfig(source, folder, loaders);
  const { config, plugins, book }: CheckedConfig = checked;
  const names = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? ['recommended']);
  // Rules of a YAML file are on wherever it is named.
  const houses = plugins.flatMap(({ name, isHouse }) => (isHouse === true ? [`${name}/recommended`] : []));
  const presets = await Promise.all([...houses, ...names].map((name) => presetLayer(name, plugins, book)));
  const layers = [...presets, checked.rules];
  const flags = flagLayer(flagged, book);
  const formats = (config.formats ?? []).map(async (format) => ({
    format,
    matchesFile: await fileMatcher(format.files),
  }));
  return {
    base,
    source,
    channel: config.channel,
    locale: config.locale,
    contacts: config.contacts,
    plugins,
    rules: await rulesOf([...layers, ...checked.overrides, flags], book),
    layers,
    overrides: await overrideLayers(checked),
    flags,
    sampleValues: config.sampleValues ?? {},
    suppressionPolicy: { ruleIds: book.ids, needsReason: config.suppressions?.requireReason ?? true },
    neverInBaseline: config.baseline?.never ?? [],
    formats: await Promise.all(formats),
  };
}

async function overrideLayers({ config, overrides }: CheckedConfig): Promise<readonly OverrideLayer[]> {
  return Promise.all(
    (config.overrides ?? []).map(async ({ files, channels, locales, channel, locale }, index) => ({
      index,
      matchesFile: files === undefined ? () => true : await fileMatcher(files),
      channels,
      locales,
      channel,
      locale,
      rules: overrides[index] ?? new Map(),
    })),
  );
}

/** Checks the ids of `--rule` and makes them a layer. Throws UserError `usage`. */
function flagLayer(flags: Readonly<Record<string, SeveritySetting>>, book: RuleBook): Layer {
  const layer = new Map<string, LayerSetting>();
  for (const [id, severity] of Object.entries(flags)) {
    if (!book.has(id)) {
      const hint = spellingHint(id, book.ids, '`care-lint rules` lists them.');
      throw new UserError('usage', `There is no rule ${quote(id)}`, { hint });
    }
    layer.set(id, { severity, origin: { kind: 'flag', flag: '--rule' } });
  }
  return layer;
}
