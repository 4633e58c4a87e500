import { safeParse } from 'valibot';
import { channelIds, findChannel } from '../channels/profiles.js';
import { UserError } from '../errors.js';
import type { Plugin } from '../plugins/plugin.js';
import type { Rule } from '../rule.js';
import type { SeveritySetting } from '../types.js';
import { maskPersonalData } from '../personal-data/index.js';
import type { ConfigSource } from './read-config.js';
import type { Layer, LayerSetting } from './layers.js';
import { mistakesFrom, quote, unknownName, type Keys, type Mistake } from '../mistakes.js';
import { checkOptions } from './options.js';
import { presetNames } from './presets.js';
import { configSchema, severitySchema, type ShapedConfig } from './schema.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isFields(value) ? Object.entries(value) : [];

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** The shape of a config: the typed config, or what is wrong. */
export function checkShape(value: unknown): { readonly config?: ShapedConfig; readonly mistakes: readonly Mistake[] } {
  if (!isFields(value)) {
    return { mistakes: [{ keys: [], at: 'value', text: 'a config is a map of settings, such as `channel: email`' }] };
  }
  const result = safeParse(configSchema, value);
  return result.success
    ? { config: result.output, mistakes: [] }
    : { mistakes: mistakesFrom(result.issues, configSchema) };
}

/** The places of a config that set rules; reads configs of any shape. */
export function rulePlaces(value: unknown): readonly { readonly keys: Keys; readonly rules: unknown }[] {
  if (!isFields(value)) return [];
  const overrides = listOf(value['overrides']).map((override, index) => ({
    keys: ['overrides', index, 'rules'],
    rules: isFields(override) ? override['rules'] : undefined,
  }));
  return [{ keys: ['rules'], rules: value['rules'] }, ...overrides];
}

/** Ids of the rules set at a place, known or not. */
export function namedRules(rules: unknown): readonly string[] {
  return entriesOf(rules).map(([id]) => id);
}

function checkChannel(id: unknown, keys: Keys): readonly Mistake[] {
  if (typeof id !== 'string' || findChannel(id) !== undefined) return [];
  return [{ keys, at: 'value', text: unknownName('channel', id, channelIds) }];
}

/** Preset names a config with these plugins may extend. */
function knownPresets(plugins: readonly Plugin[]): readonly string[] {
  const own = plugins.flatMap((plugin) =>
    [...new Set([...presetNames, ...Object.keys(plugin.presets ?? {})])].map((name) => `${plugin.name}/${name}`),
  );
  return [...presetNames, ...own];
}

/** The channels and presets a config names that do not exist; reads configs of any shape. */
export function checkNames(value: unknown, plugins: readonly Plugin[]): readonly Mistake[] {
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
  return mistakes;
}

const isSeverity = (value: unknown): value is SeveritySetting => {
  const words: readonly unknown[] = severitySchema.options;
  return words.includes(value);
};

/** What the checks of rule settings look things up in. */
export interface RuleKnowledge {
  readonly rules: ReadonlyMap<string, Rule>;
  /** All ids, loaded or not, for "did you mean". */
  readonly ids: readonly string[];
}

/** Reads the rule settings at one place; what is no setting at all is left to `checkShape`. */
export async function readRules(
  value: unknown,
  keys: Keys,
  { rules, ids }: RuleKnowledge,
): Promise<{ readonly layer: Layer; readonly mistakes: readonly Mistake[] }> {
  const layer = new Map<string, LayerSetting>();
  const mistakes: Mistake[] = [];
  for (const [id, setting] of entriesOf(value)) {
    const at = [...keys, id];
    const origin = { kind: 'config', keys: at } as const;
    const rule = rules.get(id);
    if (rule === undefined) {
      mistakes.push({ keys: at, at: 'key', text: unknownName('rule', id, ids) });
      continue;
    }
    const [severity, given] = listOf(setting);
    if (!isSeverity(severity)) continue;
    if (!isFields(given)) {
      layer.set(id, { severity, origin });
      continue;
    }
    const options = await checkOptions(rule, given, [...at, 1]);
    if (options.mistakes !== undefined) mistakes.push(...options.mistakes);
    else layer.set(id, { severity, options, origin });
  }
  return { layer, mistakes };
}

const dotted = (keys: Keys): string =>
  keys
    .map((key) =>
      typeof key === 'number' ? `[${key}]` : `.${/^[\w$/@-]+$/.test(key) ? maskPersonalData(key) : quote(key)}`,
    )
    .join('');

/** One UserError `config` for all mistakes of a config, each with line and column, in the order of the file. */
export async function mistakesError(source: ConfigSource, mistakes: readonly Mistake[]): Promise<UserError> {
  const locate = await source.locator();
  const placed = mistakes.map((mistake) => ({ mistake, place: locate(mistake.keys, mistake.at) }));
  placed.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
  const lines = placed.map(({ mistake: { keys, text }, place }) => {
    const at = place === undefined ? source.path : `${source.path}:${place.line}:${place.column}`;
    const where = dotted(keys).replace(/^\./, '');
    return where === '' ? `${at} ${text}` : `${at} ${where}: ${text}`;
  });
  return new UserError('config', [...new Set(lines)].join('\n'), {
    hint: '`care-lint rules` and `care-lint channels` list the names; `care-lint init` writes a commented config.',
  });
}
