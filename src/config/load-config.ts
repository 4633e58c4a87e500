import { dirname, relative, resolve } from 'node:path';
import { UserError } from '../base/errors.js';
import { quote, spellingHint, type Keys } from '../base/mistakes.js';
import type { SeveritySetting } from '../base/types.js';
import { channelIdOf } from '../channels/find-channel.js';
import type { SuppressionPolicy } from '../suppressions/suppression.js';
import type { ConfigCascade, ConfigOrigin, Layer, LayerSetting, OverrideLayer, Resolved } from './cascade.js';
import type { CheckedConfig } from './check-config.js';
import type { ShapedConfig } from './config-schema.js';
import type { ChainRoot, ConfigPart, RequestedPlugin } from './config-chain.js';
import type { Config, ContactData, FormatSettings } from './config.js';
import { fileMatcher } from './file-names.js';
import { findConfig } from './find-config.js';
import { presetLayer } from './presets.js';
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

/** How files that a config tells of are read. */
interface FormatLayer {
  readonly format: FormatSettings;
  readonly origin: ConfigOrigin;
  readonly isOfPackage: boolean;
  readonly matchesFile: (path: string) => boolean;
}

/** A config that was checked, with everything it names and extends loaded; without a config, what holds then. */
export interface LoadedConfig extends ConfigCascade {
  /** Absolute folder that its globs are relative to. */
  readonly base: string;
  /** `undefined` without a config. */
  readonly source: ConfigSource | undefined;
  /** What it extends, then the config itself. */
  readonly parts: readonly ConfigPart[];
  /** Names of presets, later ones win. */
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
 * Gives the config of a file; finds, reads, checks and loads each config once. Throws UserError `config` with every mistake
 * in it, `plugin`, `usage`.
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

/** Checks a config and loads what it names and extends. */
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
  // Rules of a YAML file are on wherever it is named.
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
    channel: lastSaid(parts, ['channel'], ({ channel }) => idOf(channel)),
    locale: lastSaid(parts, ['locale'], ({ locale }) => locale),
    contacts,
    plugins,
    rules: await rulesOf([...layers, ...parts.flatMap(({ overrides }) => overrides), flags], book),
    layers,
    overrides: await overridesOf(parts),
    flags,
    sampleValues: Object.fromEntries([...saidSampleValues(parts)].map(([variable, { value }]) => [variable, value])),
    suppressionPolicy: {
      ruleIds: book.ids,
      needsReason: saidNeedsReason(parts)?.value ?? true,
      isStrict: presets.some(({ value: name }) => name === 'strict' || name === 'all'),
    },
    neverInBaseline: saidNever(parts).map(({ value }) => value),
    formats: await formatsOf(parts),
  };
}

/** The presets a chain names. Without any, `recommended` holds, unless a file extends an empty list. */
function presetsOf({ parts, presets }: Pick<CheckedConfig, 'parts' | 'presets'>): readonly Resolved<string>[] {
  const isEmptied = parts.some(({ config }) => Array.isArray(config.extends) && config.extends.length === 0);
  if (presets.length === 0 && !isEmptied) return [{ value: 'recommended', origin: { kind: 'default' } }];
  return presets.map(({ name, origin }) => ({ value: name, origin }));
}

function contactsOf(parts: CheckedConfig['parts']): ContactData | undefined {
  const lists = Object.entries(saidContacts(parts)).filter(([, entries]) => entries.length > 0);
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

/** The id of a channel by the name that the config gives it, which was checked. */
const idOf = (channel: string | undefined): string | undefined =>
  channel === undefined ? undefined : channelIdOf(channel);

/** Matches absolute paths by globs that are relative to a folder. */
async function matcherFrom(base: string, globs: string | readonly string[]): Promise<(path: string) => boolean> {
  const matches = await fileMatcher(globs);
  return (path) => matches(relative(base, path));
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

/** A value of a config, and the place that says it. */
export interface Said<Value> extends Resolved<Value> {
  readonly origin: ConfigOrigin;
}

type Parts = readonly Pick<ConfigPart, 'source' | 'config'>[];

/** What the file says that comes last in a chain, of those that say anything. */
export function lastSaid<Value>(
  parts: Parts,
  keys: Keys,
  valueIn: (config: ShapedConfig) => Value | undefined,
): Said<Value> | undefined {
  return allSaid(parts, keys, valueIn).at(-1);
}

/** The entries of a list in all files of a chain, one list after the other. */
function joined<Value>(
  parts: Parts,
  keys: Keys,
  listIn: (config: ShapedConfig) => readonly Value[] | undefined,
): readonly Said<Value>[] {
  return allSaid(parts, keys, listIn).flatMap(({ value: list, origin }) =>
    list.map((value, index) => ({ value, origin: { ...origin, keys: [...keys, index] } })),
  );
}

function allSaid<Value>(
  parts: Parts,
  keys: Keys,
  valueIn: (config: ShapedConfig) => Value | undefined,
): readonly Said<Value>[] {
  return parts.flatMap(({ config, source }) => {
    const value = valueIn(config);
    return value === undefined ? [] : [{ value, origin: { kind: 'config', source, keys } }];
  });
}

/** Contact data of all files of a chain, list by list. */
export function saidContacts(parts: Parts): Readonly<Record<keyof ContactData, readonly Said<string>[]>> {
  const list = (name: keyof ContactData) => joined(parts, ['contacts', name], ({ contacts }) => contacts?.[name]);
  return {
    domains: list('domains'),
    phones: list('phones'),
    addresses: list('addresses'),
    ibans: list('ibans'),
    names: list('names'),
    patterns: list('patterns'),
    regions: list('regions'),
  };
}

/** Sample values of all files of a chain, by variable. */
export function saidSampleValues(parts: Parts): ReadonlyMap<string, Said<string>> {
  const byVariable = new Map<string, Said<string>>();
  for (const { value: values, origin } of allSaid(parts, ['sampleValues'], (config) => config.sampleValues)) {
    for (const [variable, value] of Object.entries(values)) {
      byVariable.set(variable, { value, origin: { ...origin, keys: ['sampleValues', variable] } });
    }
  }
  return byVariable;
}

/** Rules and categories that the baseline of a chain never accepts. */
export function saidNever(parts: Parts): readonly Said<string>[] {
  return joined(parts, ['baseline', 'never'], ({ baseline }) => baseline?.never);
}

/** Whether suppressions need a reason. */
export function saidNeedsReason(parts: Parts): Said<boolean> | undefined {
  return lastSaid(parts, ['suppressions', 'requireReason'], ({ suppressions }) => suppressions?.requireReason);
}
