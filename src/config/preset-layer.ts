import { UserError } from '../errors.js';
import type { Plugin } from '../plugins/plugin.js';
import type { Rule } from '../rule.js';
import type { Layer, LayerSetting } from './layers.js';
import { checkOptions } from './options.js';
import { isPresetName, presetOptions, presetSeverity, type PresetName } from './presets.js';
import { addressedRules, type RuleBook } from './rule-book.js';

/** The layer of one preset. Throws UserError `plugin` when a plugin's preset sets what does not exist. */
export async function presetLayer(name: string, plugins: readonly Plugin[], book: RuleBook): Promise<Layer> {
  const origin = { kind: 'preset', name } as const;
  const plugin = plugins.find((candidate) => name.startsWith(`${candidate.name}/`));
  const short = plugin === undefined ? name : name.slice(plugin.name.length + 1);
  const own = plugin?.presets?.[short];
  if (plugin !== undefined && own !== undefined) {
    const { readRules } = await import('./check.js');
    const rules = await book.load(Object.keys(own.rules));
    const { layer, mistakes } = await readRules(own.rules, [], { rules, ids: book.ids });
    if (mistakes.length > 0) {
      const lines = mistakes.map(({ keys, text }) => `${keys.join('.')}: ${text}`);
      throw new UserError('plugin', [`Preset ${name} is broken:`, ...lines].join('\n  '), {
        hint: 'Only the authors of the plugin can fix this; leave the preset out until then.',
      });
    }
    return new Map([...layer].map(([id, setting]) => [id, { ...setting, origin }]));
  }
  if (!isPresetName(short)) return new Map();
  const rules = plugin === undefined ? await book.load(book.builtInIds) : addressedRules(plugin);
  const layer = new Map<string, LayerSetting>();
  for (const [id, rule] of rules) {
    layer.set(id, { severity: presetSeverity(short, rule.meta), origin, ...(await optionsIn(short, rule)) });
  }
  return layer;
}

async function optionsIn(preset: PresetName, rule: Rule): Promise<Pick<LayerSetting, 'options'>> {
  const given = presetOptions(preset, rule.meta);
  if (typeof given !== 'object' || given === null) return {};
  const { value, mistakes } = await checkOptions(rule, { ...given });
  // Cases and the contract of plugins are checked before: this is a bug of the rule.
  if (mistakes !== undefined) throw new Error(`the rule ${rule.id} does not take its own strictOptions`);
  return { options: { value } };
}
