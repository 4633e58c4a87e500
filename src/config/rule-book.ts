import type { Plugin } from '../plugins/plugin.js';
import type { Rule } from '../rule.js';

/** Loaders of the built-in rules by id. */
export type RuleLoaders = Readonly<Record<string, () => Promise<{ readonly default: Rule }>>>;

/** Every rule a config may name. Built-in ones are loaded when asked for. */
export interface RuleBook {
  readonly ids: readonly string[];
  readonly builtInIds: readonly string[];
  has(id: string): boolean;
  /** Rules by id, in the order asked for; ids the book does not have are left out. */
  load(ids: Iterable<string>): Promise<ReadonlyMap<string, Rule>>;
}

/** Rules of a plugin by the id they are addressed with: `plugin-name/rule-id`. */
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
