import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { safeParse } from 'valibot';
import { channelIds, findChannel } from '../channels/profiles.js';
import { CATEGORIES } from '../base/types.js';
import { mistakesFrom, unknownName, type Keys, type Mistake } from '../base/mistakes.js';
import { mistakesError } from '../base/mistakes-error.js';
import type { Plugin } from '../plugins/plugin.js';
import type { Layer } from './cascade.js';
import { configSchema, type ShapedConfig } from './config-schema.js';
import { knownPresets } from './presets.js';
import type { ConfigSource } from './read-config.js';
import { readRuleSettings, ruleBook, type RuleBook, type RuleLoaders } from './rule-book.js';

/** A config without mistakes, its plugins, and the rules it sets. */
export interface CheckedConfig {
  readonly config: ShapedConfig;
  readonly plugins: readonly Plugin[];
  readonly book: RuleBook;
  /** What `rules` sets. */
  readonly rules: Layer;
  /** What each of the overrides sets, in their order. */
  readonly overrides: readonly Layer[];
}

/**
 * Checks a config and loads the plugins it asks for, which are resolved from an absolute folder. Throws UserError `config`
 * with everything that is wrong at once, or `plugin`.
 */
export async function checkConfig(source: ConfigSource, folder: string, loaders: RuleLoaders): Promise<CheckedConfig> {
  const { config, mistakes: shapeMistakes } = checkShape(source.value);
  const plugins = await pluginsOf(source, folder).catch(async (error: unknown) => {
    throw shapeMistakes.length > 0 ? await mistakesError(source, shapeMistakes) : error;
  });
  const book = ruleBook(loaders, plugins);
  const places = rulePlaces(source.value);
  const read = await Promise.all(places.map(({ settings, keys }) => readRuleSettings(settings, keys, book)));
  const mistakes = [
    ...shapeMistakes,
    ...checkNames(source.value, plugins, book),
    ...read.flatMap((place) => place.mistakes),
  ];
  if (config === undefined || mistakes.length > 0) throw await mistakesError(source, mistakes);
  const [rules = new Map(), ...overrides] = read.map(({ layer }) => layer);
  return { config, plugins, book, rules, overrides };
}

/** The shape of a config: the typed config, or what is wrong. */
function checkShape(value: unknown): { readonly config?: ShapedConfig; readonly mistakes: readonly Mistake[] } {
  if (!isFields(value)) {
    return { mistakes: [{ keys: [], at: 'value', text: 'a config is a map of settings, such as `channel: email`' }] };
  }
  const result = safeParse(configSchema, value);
  return result.success
    ? { config: result.output, mistakes: [] }
    : { mistakes: mistakesFrom(result.issues, configSchema) };
}

/** Loads the plugins a config of any shape asks for. */
async function pluginsOf(source: ConfigSource, folder: string): Promise<readonly Plugin[]> {
  const plugins = isFields(source.value) ? source.value['plugins'] : undefined;
  if (!Array.isArray(plugins) || plugins.length === 0) return [];
  const locate = await source.locator();
  const requests = plugins.map((plugin: unknown, index) => {
    const place = locate(['plugins', index], 'value');
    return { plugin, askedBy: place === undefined ? source.path : `${source.path}:${place.line}` };
  });
  const { loadPlugins } = await import('../plugins/load-plugins.js');
  return loadPlugins(requests, pathToFileURL(folder + sep));
}

/** The places of a config that set rules, `rules` before the overrides; reads configs of any shape. */
function rulePlaces(value: unknown): readonly { readonly keys: Keys; readonly settings: Fields }[] {
  if (!isFields(value)) return [];
  const overrides = listOf(value['overrides']).map((override, index) => ({
    keys: ['overrides', index, 'rules'],
    settings: fieldsOf(isFields(override) ? override['rules'] : undefined),
  }));
  return [{ keys: ['rules'], settings: fieldsOf(value['rules']) }, ...overrides];
}

/** The names in a config that nothing has; reads configs of any shape. */
function checkNames(value: unknown, plugins: readonly Plugin[], book: RuleBook): readonly Mistake[] {
  if (!isFields(value)) return [];
  const presets = knownPresets(plugins);
  const isList = Array.isArray(value['extends']);
  const mistakes: Mistake[] = [...checkChannel(value['channel'], ['channel'])];
  for (const [index, name] of listOf(value['extends']).entries()) {
    if (typeof name !== 'string' || presets.includes(name)) continue;
    const keys = isList ? ['extends', index] : ['extends'];
    mistakes.push({ keys, at: 'value', text: unknownName('preset', name, presets) });
  }
  for (const [index, override] of listOf(value['overrides']).entries()) {
    if (!isFields(override)) continue;
    mistakes.push(...checkChannel(override['channel'], ['overrides', index, 'channel']));
    for (const [at, id] of listOf(override['channels']).entries()) {
      mistakes.push(...checkChannel(id, ['overrides', index, 'channels', at]));
    }
  }
  const never = isFields(value['baseline']) ? value['baseline']['never'] : undefined;
  for (const [index, name] of (Array.isArray(never) ? never : []).entries()) {
    const known = [...CATEGORIES, ...book.ids];
    if (typeof name !== 'string' || known.includes(name)) continue;
    const text = unknownName('rule and no category', name, known);
    mistakes.push({ keys: ['baseline', 'never', index], at: 'value', text });
  }
  return mistakes;
}

function checkChannel(id: unknown, keys: Keys): readonly Mistake[] {
  if (typeof id !== 'string' || findChannel(id) !== undefined) return [];
  return [{ keys, at: 'value', text: unknownName('channel', id, channelIds) }];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
