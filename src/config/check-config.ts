import {
  isMap,
  mistakesError,
  mistakesIn,
  unknownName,
  type Keys,
  type Mistake,
  type PlacedMistake,
} from '../base/mistakes.js';
import { CATEGORIES } from '../base/types.js';
import { channelMistake } from '../channels/find-channel.js';
import type { Layer } from './cascade.js';
import { readChain, type ChainRoot, type ConfigChain, type ConfigPart } from './config-chain.js';
import { knownPresets } from './presets.js';
import type { ConfigSource } from './read-config.js';
import { readRuleSettings, ruleBook, type RuleBook, type RuleLoaders } from './rule-book.js';

/** One file of a chain, and the rules that it sets. */
interface CheckedPart extends ConfigPart {
  /** The layer of `rules`. */
  readonly rules: Layer;
  /** The layers of the overrides, in their order. */
  readonly overrides: readonly Layer[];
}

/** A config and all that it extends, without mistakes. */
export interface CheckedConfig extends Omit<ConfigChain, 'mistakes'> {
  readonly parts: readonly CheckedPart[];
  readonly book: RuleBook;
}

/**
 * Checks a config, reads and checks what it extends, and loads the plugins that they name. Throws UserError `plugin`, or
 * `config` with all mistakes at once.
 */
export async function checkConfig(source: ConfigSource, root: ChainRoot, loaders: RuleLoaders): Promise<CheckedConfig> {
  const { parts, presets, plugins, mistakes: found } = await readChain(source, root);
  const loaded = plugins.map(({ plugin }) => plugin);
  const book = ruleBook(loaders, loaded);
  const known = knownPresets(loaded);
  const mistakes: PlacedMistake[] = [...found];
  for (const { name, origin, why, chain } of presets) {
    if (known.includes(name)) continue;
    const text = `${why ?? unknownName('preset or a package', name, known)}${chain}`;
    mistakes.push({ source: origin.source, keys: origin.keys, at: 'value', text });
  }
  const read = await Promise.all(parts.map(async (part) => readRules(part, book)));
  for (const { part, mistakes: own } of read) {
    mistakes.push(...mistakesIn(part.source, [...own, ...checkNames(part.source.value, book)]));
  }
  if (mistakes.length > 0) throw await mistakesError(mistakes);
  return { parts: read.map(({ part }) => part), presets, plugins, book };
}

/** The rules that a file sets, and the mistakes in them. */
async function readRules(
  part: ConfigPart,
  book: RuleBook,
): Promise<{ readonly part: CheckedPart; readonly mistakes: readonly Mistake[] }> {
  const { source } = part;
  const originOf = (keys: Keys) => ({ kind: 'config', source, keys }) as const;
  const read = await Promise.all(
    rulePlaces(source.value).map(({ settings, keys }) => readRuleSettings(settings, keys, book, originOf)),
  );
  const [rules = new Map(), ...overrides] = read.map(({ layer }) => layer);
  return { part: { ...part, rules, overrides }, mistakes: read.flatMap((place) => place.mistakes) };
}

/** The places of a config that set rules: `rules`, then the overrides. Takes a config of any shape. */
function rulePlaces(value: unknown): readonly { readonly keys: Keys; readonly settings: Fields }[] {
  if (!isMap(value)) return [];
  const overrides = listOf(value['overrides']).map((override, index) => ({
    keys: ['overrides', index, 'rules'],
    settings: fieldsOf(isMap(override) ? override['rules'] : undefined),
  }));
  return [{ keys: ['rules'], settings: fieldsOf(value['rules']) }, ...overrides];
}

/** Unknown names in a config of any shape: channels, and what no baseline accepts. */
function checkNames(value: unknown, book: RuleBook): readonly Mistake[] {
  if (!isMap(value)) return [];
  const mistakes: Mistake[] = [...checkChannel(value['channel'], ['channel'])];
  for (const [index, override] of listOf(value['overrides']).entries()) {
    if (!isMap(override)) continue;
    mistakes.push(...checkChannel(override['channel'], ['overrides', index, 'channel']));
    for (const [at, id] of listOf(override['channels']).entries()) {
      mistakes.push(...checkChannel(id, ['overrides', index, 'channels', at]));
    }
  }
  const never = isMap(value['baseline']) ? value['baseline']['never'] : undefined;
  for (const [index, name] of (Array.isArray(never) ? never : []).entries()) {
    const known = [...CATEGORIES, ...book.ids];
    if (typeof name !== 'string' || known.includes(name)) continue;
    const text = unknownName('rule or a category', name, known);
    mistakes.push({ keys: ['baseline', 'never', index], at: 'value', text });
  }
  return mistakes;
}

function checkChannel(name: unknown, keys: Keys): readonly Mistake[] {
  const text = typeof name === 'string' ? channelMistake(name) : undefined;
  return text === undefined ? [] : [{ keys, at: 'value', text }];
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (isMap(value) ? value : {});

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
