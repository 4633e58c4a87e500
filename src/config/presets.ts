import { UserError } from '../base/errors.js';
import type { SeveritySetting } from '../base/types.js';
import type { Plugin } from '../plugins/plugin.js';
import type { Rule, RuleMeta, SeverityByAudience } from '../rule.js';
import type { Layer, LayerSetting } from './cascade.js';
import { addressedRules, checkOptions, readRuleSettings, type RuleBook } from './rule-book.js';

/** The presets that every set of rules has. They follow from the severities that the rules declare. */
export const presetNames = ['recommended', 'strict', 'all'] as const;

type PresetName = (typeof presetNames)[number];

const isPresetName = (name: string): name is PresetName => Object.hasOwn(severityIn, name);

/** The names of presets that a config with these plugins may extend. */
export function knownPresets(plugins: readonly Plugin[]): readonly string[] {
  const own = plugins.flatMap((plugin) =>
    [...new Set([...presetNames, ...Object.keys(plugin.presets ?? {})])].map((name) => `${plugin.name}/${name}`),
  );
  return [...presetNames, ...own];
}

/** The layer of one preset. Throws UserError `plugin` when a preset of a plugin has mistakes. */
export async function presetLayer(name: string, plugins: readonly Plugin[], book: RuleBook): Promise<Layer> {
  const origin = { kind: 'preset', name } as const;
  const plugin = plugins.find((candidate) => name.startsWith(`${candidate.name}/`));
  const short = plugin === undefined ? name : name.slice(plugin.name.length + 1);
  const own = plugin?.presets?.[short];
  if (own !== undefined) {
    const { layer, mistakes } = await readRuleSettings(own.rules, [], book, () => origin);
    if (mistakes.length > 0) {
      const lines = mistakes.map(({ keys, text }) => `${keys.join('.')}: ${text}`);
      throw new UserError('plugin', [`Preset ${name} is broken:`, ...lines].join('\n  '), {
        hint: 'Only the authors of the plugin can fix this; leave the preset out until then.',
      });
    }
    return layer;
  }
  if (!isPresetName(short)) return new Map();
  const rules = plugin === undefined ? await book.load(book.builtInIds) : addressedRules(plugin);
  const layer = new Map<string, LayerSetting>();
  for (const [id, rule] of rules) {
    layer.set(id, { severity: severityIn[short](rule.meta), origin, ...(await optionsIn(short, rule)) });
  }
  return layer;
}

/** The severity that a preset gives a rule; it may be `off`. */
const severityIn = {
  recommended: (meta) => meta.recommended,
  strict: (meta) => meta.strict,
  all: (meta) => everywhereOn(meta.strict),
} as const satisfies Record<PresetName, (meta: RuleMeta<unknown>) => SeverityByAudience>;

/** `all`: the strict severity, and `warn` wherever strict leaves the rule out. */
function everywhereOn(severity: SeverityByAudience): SeverityByAudience {
  if (typeof severity === 'string') return onAtLeast(severity);
  return {
    public: onAtLeast(severity.public),
    private: onAtLeast(severity.private),
    unknown: onAtLeast(severity.unknown ?? severity.private),
  };
}

const onAtLeast = (severity: SeveritySetting): SeveritySetting => (severity === 'off' ? 'warn' : severity);

/** The options that a preset gives a rule; `recommended` leaves the defaults. */
async function optionsIn(preset: PresetName, rule: Rule): Promise<Pick<LayerSetting, 'options'>> {
  const given: unknown = preset === 'recommended' ? undefined : rule.meta.strictOptions;
  if (typeof given !== 'object' || given === null) return {};
  const { value, mistakes } = await checkOptions(rule, { ...given });
  // Cases and the contract of plugins are checked before, so this is a bug of the rule.
  if (mistakes !== undefined) throw new Error(`the rule ${rule.id} does not take its own strictOptions`);
  return { options: { value } };
}
