import { ruleLoaders } from '../../rules/index.js';
import { configLoader } from '../config/load-config.js';
import type { Plugin } from '../plugins/plugin.js';
import { stringOption, type RawOptions } from './read-options.js';

/** The plugins of the config that holds in the working folder, or of the one named. Throws UserError `config`, `plugin`. */
export async function configPlugins(raw: RawOptions, cwd: string): Promise<readonly Plugin[]> {
  const config = raw['config'] === false ? false : stringOption(raw, 'config');
  const { plugins } = await configLoader({ cwd, config, loaders: ruleLoaders })('stdin');
  return plugins.map(({ plugin }) => plugin);
}
