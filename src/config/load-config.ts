import { dirname, relative, resolve } from 'node:path';
import { UserError } from '../base/errors.js';
import { quote, spellingHint } from '../base/mistakes.js';
import type { SeveritySetting } from '../base/types.js';
import { channelIdOf } from '../channels/find-channel.js';
import type { SuppressionPolicy } from '../suppressions/suppression.js';
import type { ConfigCascade, ConfigOrigin, Layer, LayerSetting, OverrideLayer, Resolved } from './cascade.js';
import type { CheckedConfig } from './check-config.js';
import type { ChainRoot, ConfigPart, RequestedPlugin } from './config-chain.js';
import { contactEntries, lastEntry, needsReasonEntry, neverEntries, sampleValueEntries } from './config-entries.js';
import type { Config, ContactData, FormatSettings } from './config.js';
import { fileMatcher } from './file-names.js';
import { findConfig } from './find-config.js';
import { presetLayer } from './presets.js';
import { codeSource, readConfig, type ConfigSource } from './read-config.js';
import { ruleBook, rulesOf, type RuleBook, type RuleLoaders } from './rule-book.js';

/** How the config of a file is found and loaded. */
export interface ConfigOptions {
  /** Absolute folder that relative paths start from. */
  readonly cwd: string;
  /** A config file instead of the nearest one; a config made by code; `false` for none. */
  readonly config?: string | false | Config | undefined;
  /** Rule severities that win over the config's. */
  readonly rules?: Readonly<Record<string, SeveritySetting>> | undefined;
  readonly loaders: RuleLoaders;
}

/** An entry of `formats`, its globs ready to match. */
interface FormatLayer {
  readonly format: FormatSettings;
  readonly origin: ConfigOrigin;
  readonly isOfPackage: boolean;
  readonly matchesFile: (path: string) => boolean;
}

/** A checked config, with everything that it names and extends; without a config, the defaults. */
export interface LoadedConfig extends ConfigCascade {
  /** Absolute folder that its globs are relative to. */
  readonly base: string;
  /** `undefined` without a config. */
  readonly source: ConfigSource | undefined;
  /** The files that it extends, then the config itself. */
  readonly parts: readonly ConfigPart[];
  /** Names of presets; later ones win. */
  readonly presets: readonly Resolved<string>[];
  readonly contacts: ContactData | undefined;
  readonly plugins: readonly RequestedPlugin[];
  readonly overrides: readonly OverrideLayer[];
  readonly sampleValues: Readonly<Record<string, string>>;
  /** Rules and categories whose findings no baseline accepts. */
  readonly neverInBaseline: readonly string[];
  readonly suppressionPolicy: SuppressionPolicy;
  readonly formats: readonly FormatLayer[];
}

/**
 * Makes a loader that gives the config of a file. It finds, checks and loads each config once. The loader throws UserError
 * `config` with all mistakes, `plugin` and `usage`.
 */
export function configLoader(options: ConfigOptions): (path: string) => Promise<LoadedConfig> {
  const { cwd, config } = options;
  const seen = new Map<string, string | undefined>();
  const byFile = new Map<string, Promise<LoadedConfig>>();
  const load = async (file: string | undefined): Promise<LoadedConfig> => {
    const made = { file: undefined, cwd, folder: cwd, base: cwd };
    if (typeof config === 'object') return loadConfig(codeSource('config', config), made, options);
    if (file === undefined) return loadConfig(undefined, made, options);
    const source = await readConfig(file, relative(cwd, file) || file);
    const folder = dirname(file);
    return loadConfig(source, { file, cwd, folder, base: config === undefined ? folder : cwd }, options);
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

/** Checks a config, and loads everything that it names and extends. */
async function loadConfig(
  source: ConfigSource | undefined,
  root: ChainRoot,
  { loaders, rules: flagged = {} }: ConfigOptions,
): Promise<LoadedConfig> {
  const checked =
    source === undefined
      ? { parts: [], presets: [], plugins: [], book: ruleBook(loaders, []) }
      : await (await import('./check-config.js')).checkConfig(source, root, loaders);
  const { parts, plugins, book }: CheckedConfig = checked;
  const loaded = plugins.map(({ plugin }) => plugin);
  const presets = presetsOf(checked);
  // The rules of a YAML file are on as soon as a config names the file.
  const houses = loaded.flatMap(({ name, isHouse }) => (isHouse === true ? [`${name}/recommended`] : []));
  const names = [...houses, ...presets.map(({ value }) => value)];
  const presetLayers = await Promise.all(names.map((name) => presetLayer(name, loaded, book)));
  const layers = [...presetLayers, ...parts.map(({ rules }) => rules)];
  const flags = flagLayer(flagged, book);
  const contacts = contactsOf(parts);
  return {
    base: root.base,
    source,
    parts,
    presets,
    channel: lastEntry(parts, ['channel'], ({ channel }) => idOf(channel)),
    locale: lastEntry(parts, ['locale'], ({ locale }) => locale),
    contacts,
    plugins,
    rules: await rulesOf([...layers, ...parts.flatMap(({ overrides }) => overrides), flags], book),
    layers,
    overrides: await overridesOf(parts),
    flags,
    sampleValues: Object.fromEntries([...sampleValueEntries(parts)].map(([variable, { value }]) => [variable, value])),
    suppressionPolicy: {
      ruleIds: book.ids,
      needsReason: needsReasonEntry(parts)?.value ?? true,
      isStrict: presets.some(({ value: name }) => name === 'strict' || name === 'all'),
    },
    neverInBaseline: neverEntries(parts).map(({ value }) => value),
    formats: await formatsOf(parts),
  };
}

/** The presets that a chain names; without any it is `recommended`, unless a file extends an empty list. */
function presetsOf({ parts, presets }: Pick<CheckedConfig, 'parts' | 'presets'>): readonly Resolved<string>[] {
  const isEmptied = parts.some(({ config }) => Array.isArray(config.extends) && config.extends.length === 0);
  if (presets.length === 0 && !isEmptied) return [{ value: 'recommended', origin: { kind: 'default' } }];
  return presets.map(({ name, origin }) => ({ value: name, origin }));
}

function contactsOf(parts: CheckedConfig['parts']): ContactData | undefined {
  const lists = Object.entries(contactEntries(parts)).filter(([, entries]) => entries.length > 0);
  if (lists.length === 0) return undefined;
  return Object.fromEntries(lists.map(([list, entries]) => [list, entries.map(({ value }) => value)]));
}

async function formatsOf(parts: CheckedConfig['parts']): Promise<readonly FormatLayer[]> {
  const made = parts.map(({ source, base, isOfPackage, config }) =>
    (config.formats ?? []).map(async (format, index): Promise<FormatLayer> => ({
      format,
      origin: { kind: 'config', source, keys: ['formats', index] },
      isOfPackage,
      matchesFile: await matcherFrom(base, format.files),
    })),
  );
  return Promise.all(made.flat());
}

async function overridesOf(parts: CheckedConfig['parts']): Promise<readonly OverrideLayer[]> {
  const made = parts.map(({ source, base, isOfPackage, config, overrides: layers }) =>
    (config.overrides ?? []).map(async ({ files, channels, locales, channel, locale }, index) => ({
      origin: { kind: 'config', source, keys: ['overrides', index] } as const,
      isOfPackage,
      matchesFile: files === undefined ? () => true : await matcherFrom(base, files),
      channels: channels?.map((name) => idOf(name) ?? name),
      locales,
      channel: idOf(channel),
      locale,
      rules: layers[index] ?? new Map(),
    })),
  );
  return (await Promise.all(made.flat())).map((override, index) => ({ ...override, index }));
}

/** The id of a channel by its name in the config, which was checked. */
const idOf = (channel: string | undefined): string | undefined =>
  channel === undefined ? undefined : channelIdOf(channel);

/** Matches absolute paths by globs that are relative to a folder. */
async function matcherFrom(base: string, globs: string | readonly string[]): Promise<(path: string) => boolean> {
  const matches = await fileMatcher(globs);
  return (path) => matches(relative(base, path));
}

/** The layer of `--rule`. Throws UserError `usage` for an id that no rule has. */
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
