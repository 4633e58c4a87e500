import { pathToFileURL } from 'node:url';
import { sep } from 'node:path';
import { UserError } from '../errors.js';
import { nearest } from '../nearest.js';
import type { Plugin } from '../plugins/plugin.js';
import type { SeveritySetting } from '../types.js';
import { fileMatcher, type FileMatcher } from './files.js';
import type { Layer, LayerSetting, LoadedRule, OverrideLayer } from './layers.js';
import type { ConfigSource } from './read-config.js';
import { quote } from '../mistakes.js';
import { checkOptions } from './options.js';
import { presetLayer } from './preset-layer.js';
import { ruleBook, type RuleBook, type RuleLoaders } from './rule-book.js';
import type { ShapedConfig } from './schema.js';
import type { ContactData, FormatSettings } from './types.js';

/** A config that was checked, with everything loaded that settling a reply's settings may need. */
export interface PreparedConfig {
  readonly source: ConfigSource | undefined;
  readonly channel: string | undefined;
  readonly locale: string | undefined;
  readonly contacts: ContactData | undefined;
  readonly plugins: readonly Plugin[];
  /** Rules that some layer or override names. */
  readonly rules: ReadonlyMap<string, LoadedRule>;
  /** Presets, then `rules`. */
  readonly layers: readonly Layer[];
  readonly overrides: readonly OverrideLayer[];
  /** What the command line sets; wins over all. */
  readonly flags: Layer;
  readonly sampleValues: Readonly<Record<string, string>>;
  readonly formats: readonly { readonly matchesFile: FileMatcher; readonly format: FormatSettings }[];
}

/** What a config is prepared with. */
export interface PrepareOptions {
  /** Absolute folder that plugins are resolved from. */
  readonly folder: string;
  readonly loaders: RuleLoaders;
  /** Rule settings of the command line. */
  readonly flags: Readonly<Record<string, SeveritySetting>>;
}

/** Checks the ids of `--rule` and makes them a layer. Throws UserError `usage`. */
function flagLayer(flags: PrepareOptions['flags'], book: RuleBook): Layer {
  const layer = new Map<string, LayerSetting>();
  for (const [id, severity] of Object.entries(flags)) {
    if (!book.has(id)) {
      const near = nearest(id, book.ids);
      const hint = near === undefined ? '`care-lint rules` lists them.' : `Did you mean "${near}"?`;
      throw new UserError('usage', `There is no rule ${quote(id)}`, { hint });
    }
    layer.set(id, { severity, origin: { kind: 'flag', flag: '--rule' } });
  }
  return layer;
}

/** Loads the plugins a config of any shape asks for. */
async function pluginsOf(source: ConfigSource, folder: string): Promise<readonly Plugin[]> {
  const { value } = source;
  const isMap = typeof value === 'object' && value !== null && 'plugins' in value;
  if (!isMap || !Array.isArray(value.plugins) || value.plugins.length === 0) return [];
  const locate = await source.locator();
  const requests = value.plugins.map((plugin: unknown, index) => {
    const place = locate(['plugins', index], 'value');
    return { plugin, askedBy: place === undefined ? source.path : `${source.path}:${place.line}` };
  });
  const { loadPlugins } = await import('../plugins/load-plugins.js');
  return loadPlugins(requests, pathToFileURL(folder + sep));
}

/** The rules that layers name, with the options they have when nobody sets any. */
async function loadedRules(layers: readonly Layer[], book: RuleBook): Promise<ReadonlyMap<string, LoadedRule>> {
  const rules = await book.load(layers.flatMap((layer) => [...layer.keys()]));
  const loaded = new Map<string, LoadedRule>();
  for (const [id, rule] of rules) {
    const options = await checkOptions(rule, {});
    if (options.mistakes !== undefined) {
      throw new Error(`an option of the rule ${id} has no default`);
    }
    loaded.set(id, { rule, defaults: options.value });
  }
  return loaded;
}

/** Settings for a run without any config. */
export async function prepareNone({ loaders, flags }: PrepareOptions): Promise<PreparedConfig> {
  const book = ruleBook(loaders, []);
  const layers = [await presetLayer('recommended', [], book)];
  const flagged = flagLayer(flags, book);
  return {
    source: undefined,
    channel: undefined,
    locale: undefined,
    contacts: undefined,
    plugins: [],
    rules: await loadedRules([...layers, flagged], book),
    layers,
    overrides: [],
    flags: flagged,
    sampleValues: {},
    formats: [],
  };
}

/** Everything that is wrong with a config at once, or its typed form with the layer of each place that sets rules. */
async function checked(source: ConfigSource, folder: string, loaders: RuleLoaders) {
  const { checkNames, checkShape, mistakesError, namedRules, readRules, rulePlaces } = await import('./check.js');
  const { config, mistakes: shapeMistakes } = checkShape(source.value);
  const plugins = await pluginsOf(source, folder).catch(async (error: unknown) => {
    throw shapeMistakes.length > 0 ? await mistakesError(source, shapeMistakes) : error;
  });
  const book = ruleBook(loaders, plugins);
  const places = rulePlaces(source.value);
  const rules = await book.load(places.flatMap((place) => namedRules(place.rules)));
  const knowledge = { rules, ids: book.ids };
  const read = await Promise.all(places.map((place) => readRules(place.rules, place.keys, knowledge)));
  const mistakes = [...shapeMistakes, ...checkNames(source.value, plugins), ...read.flatMap((place) => place.mistakes)];
  if (config === undefined || mistakes.length > 0) throw await mistakesError(source, mistakes);
  const [own = new Map(), ...overrides] = read.map(({ layer }) => layer);
  return { config, plugins, book, own, overrides };
}

async function overrideLayers(
  overrides: NonNullable<ShapedConfig['overrides']>,
  layers: readonly Layer[],
): Promise<readonly OverrideLayer[]> {
  return Promise.all(
    overrides.map(async ({ files, channels, locales, channel, locale }, index) => ({
      index,
      matchesFile: files === undefined ? () => true : await fileMatcher(files),
      channels,
      locales,
      channel,
      locale,
      rules: layers[index] ?? new Map(),
    })),
  );
}

/** Checks a config and loads what it names. Throws UserError `config` with every mistake in it, `plugin`, `usage`. */
export async function prepareConfig(source: ConfigSource, options: PrepareOptions): Promise<PreparedConfig> {
  const { config, plugins, book, own, overrides } = await checked(source, options.folder, options.loaders);
  const names = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? ['recommended']);
  const presets = await Promise.all(names.map((name) => presetLayer(name, plugins, book)));
  const flags = flagLayer(options.flags, book);
  const formats = (config.formats ?? []).map(async (format) => ({
    format,
    matchesFile: await fileMatcher(format.files),
  }));
  return {
    source,
    channel: config.channel,
    locale: config.locale,
    contacts: config.contacts,
    plugins,
    rules: await loadedRules([...presets, own, ...overrides, flags], book),
    layers: [...presets, own],
    overrides: await overrideLayers(config.overrides ?? [], overrides),
    flags,
    sampleValues: config.sampleValues ?? {},
    formats: await Promise.all(formats),
  };
}
