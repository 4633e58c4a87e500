import { UserError } from '../errors.js';
import type { Plugin } from '../plugins/types.js';
import type { Layer } from './layers.js';
import { isPresetName, presetSeverities } from './presets.js';
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
  return new Map([...presetSeverities(short, rules)].map(([id, severity]) => [id, { severity, origin }]));
}
