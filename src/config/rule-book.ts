import { isMap, knownKeys, mistakesFrom, unknownName, type Keys, type Mistake } from '../base/mistakes.js';
import { severityByName, severityNames, type SeverityName } from '../base/severity.js';
import { type Plugin } from '../plugins/plugin.js';
import type { Rule } from '../rule.js';
import type { Layer, LayerSetting, Origin, RuleWithDefaults } from './cascade.js';

/** Loaders of the built-in rules, by id. */
export type RuleLoaders = Readonly<Record<string, () => Promise<{ readonly default: Rule }>>>;

/** Every rule that a config may name. Built-in rules are loaded when they are asked for. */
export interface RuleBook {
  /** All ids, loaded or not. */
  readonly ids: readonly string[];
  readonly builtInIds: readonly string[];
  has(id: string): boolean;
  /** Rules by id, in the order of the ids; unknown ids are left out. */
  load(ids: Iterable<string>): Promise<ReadonlyMap<string, Rule>>;
}

/** The rules of a plugin by the id that users write: `plugin-name/rule-id`. */
export function addressedRules(plugin: Plugin): readonly (readonly [id: string, rule: Rule])[] {
  return Object.entries(plugin.rules).map(([id, rule]) => [`${plugin.name}/${id}`, rule] as const);
}

/** Puts built-in rules and those of plugins into one book. */
export function ruleBook(loaders: RuleLoaders, plugins: readonly Plugin[]): RuleBook {
  const fromPlugins = new Map(plugins.flatMap(addressedRules));
  const builtInIds = Object.keys(loaders);
  const loaderOf = (id: string) => (Object.hasOwn(loaders, id) ? loaders[id] : undefined);
  return {
    ids: [...builtInIds, ...fromPlugins.keys()],
    builtInIds,
    has: (id) => fromPlugins.has(id) || loaderOf(id) !== undefined,
    async load(ids) {
      const loaded = await Promise.all(
        [...new Set(ids)].map(async (id) => [id, fromPlugins.get(id) ?? (await loaderOf(id)?.())?.default] as const),
      );
      const rules = new Map<string, Rule>();
      for (const [id, rule] of loaded) if (rule !== undefined) rules.set(id, rule);
      return rules;
    },
  };
}

/** The rules that layers name, with the options they have when no layer sets any. */
export async function rulesOf(
  layers: readonly Layer[],
  book: RuleBook,
): Promise<ReadonlyMap<string, RuleWithDefaults>> {
  const rules = await book.load(layers.flatMap((layer) => [...layer.keys()]));
  const byId = new Map<string, RuleWithDefaults>();
  for (const [id, rule] of rules) {
    const options = await checkOptions(rule, {});
    if (options.mistakes !== undefined) throw new Error(`an option of the rule ${id} has no default`);
    byId.set(id, { rule, defaults: options.value });
  }
  return byId;
}

/**
 * Checks rule settings by id, and makes them a layer. `keys` is their place in the config. A setting of a wrong shape is left
 * out: the check of the config's shape reports it.
 */
export async function readRuleSettings(
  settings: Readonly<Record<string, unknown>>,
  keys: Keys,
  book: RuleBook,
  originOf: (keys: Keys) => Origin,
): Promise<{ readonly layer: Layer; readonly mistakes: readonly Mistake[] }> {
  const rules = await book.load(Object.keys(settings));
  const layer = new Map<string, LayerSetting>();
  const mistakes: Mistake[] = [];
  for (const [id, setting] of Object.entries(settings)) {
    const at = [...keys, id];
    const origin = originOf(at);
    const rule = rules.get(id);
    if (rule === undefined) {
      mistakes.push({ keys: at, at: 'key', text: unknownName('rule', id, book.ids) });
      continue;
    }
    const [word, given]: readonly unknown[] = Array.isArray(setting) ? setting : [setting];
    if (!isSeverityName(word)) continue;
    const severity = severityByName[word];
    if (!isMap(given)) {
      layer.set(id, { severity, origin });
      continue;
    }
    const options = await checkOptions(rule, given, [...at, 1]);
    if (options.mistakes !== undefined) mistakes.push(...options.mistakes);
    else layer.set(id, { severity, options, origin });
  }
  return { layer, mistakes };
}

const isSeverityName = (value: unknown): value is SeverityName => {
  const words: readonly unknown[] = severityNames;
  return words.includes(value);
};

/** Options as a rule gets them, or the mistakes in them. */
type CheckedOptions =
  | { readonly value: unknown; readonly mistakes?: undefined }
  | { readonly value?: undefined; readonly mistakes: readonly Mistake[] };

/** Checks options with the schema of the rule, and fills in defaults. `keys` is their place in the config. */
export async function checkOptions(
  rule: Rule,
  given: Readonly<Record<string, unknown>>,
  keys: Keys = [],
): Promise<CheckedOptions> {
  const schema = rule.options;
  if (schema === undefined) {
    if (Object.keys(given).length === 0) return { value: Object.freeze({}) };
    return { mistakes: [{ keys, at: 'value', text: 'this rule takes no options' }] };
  }
  const { safeParse } = await import('valibot');
  // A schema made with `object` drops unknown keys; here they are mistakes.
  const known = knownKeys(schema);
  const stray = known.length === 0 ? [] : Object.keys(given).filter((key) => !known.includes(key));
  const result = safeParse(schema, given);
  const mistakes = [
    ...stray.map((key): Mistake => ({ keys: [...keys, key], at: 'key', text: unknownName('option here', key, known) })),
    ...mistakesFrom(result.issues ?? [], schema, keys).filter(
      ({ keys: [...all] }) => !stray.includes(String(all.at(-1))),
    ),
  ];
  return mistakes.length > 0 ? { mistakes } : { value: result.output };
}
