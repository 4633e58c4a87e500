import { dirname, relative, resolve } from 'node:path';
import type { SeveritySetting } from '../types.js';
import { findConfig } from './find-config.js';
import { prepareConfig, prepareNone, type PreparedConfig, type PrepareOptions } from './prepare.js';
import { codeSource, readConfig } from './read-config.js';
import type { RuleLoaders } from './rule-book.js';
import type { Config } from './types.js';

/** Which config holds for a file, and what it is prepared with. */
export interface FinderOptions {
  /** Absolute folder that relative paths start from. */
  readonly cwd: string;
  /** A config file instead of the nearest one; a config made by code; `false` for none. */
  readonly config?: string | false | Config | undefined;
  /** Rule severities that win over the config's. */
  readonly rules?: Readonly<Record<string, SeveritySetting>> | undefined;
  readonly loaders: RuleLoaders;
}

/** A config of the run, and the folder its globs are relative to. */
export interface PlacedConfig {
  readonly base: string;
  readonly prepared: PreparedConfig;
}

/** Gives the config of a file; finds, reads and prepares each config once. Throws UserError. */
export function configFinder(options: FinderOptions): (path: string) => Promise<PlacedConfig> {
  const { cwd, config } = options;
  const seen = new Map<string, string | undefined>();
  const byFile = new Map<string, Promise<PlacedConfig>>();
  const shown = (path: string): string => relative(cwd, path) || path;
  const prepareOptions = (folder: string): PrepareOptions => ({
    folder,
    loaders: options.loaders,
    flags: options.rules ?? {},
  });
  const prepare = async (file: string | undefined, base: string): Promise<PlacedConfig> => {
    if (typeof config === 'object') {
      return { base, prepared: await prepareConfig(codeSource('config', config), prepareOptions(cwd)) };
    }
    if (file === undefined) return { base, prepared: await prepareNone(prepareOptions(cwd)) };
    const source = await readConfig(file, shown(file));
    return { base, prepared: await prepareConfig(source, prepareOptions(dirname(file))) };
  };
  return (path) => {
    const named = typeof config === 'string' ? resolve(cwd, config) : undefined;
    const file = config === undefined ? findConfig(dirname(resolve(cwd, path)), seen) : named;
    const key = file ?? '';
    const known = byFile.get(key);
    if (known !== undefined) return known;
    const fresh = prepare(file, config === undefined && file !== undefined ? dirname(file) : cwd);
    byFile.set(key, fresh);
    return fresh;
  };
}
