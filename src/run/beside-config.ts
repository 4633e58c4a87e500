import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FileSettings } from '../config/settings.js';

/** Absolute path of a file beside the config that holds for a source; without a config, in the working folder. */
export function besideConfig({ configFile }: FileSettings, cwd: string, name: string): string {
  return join(configFile === undefined ? cwd : dirname(resolve(cwd, configFile)), name);
}

/** The path of a source as a file in `folder` names it: relative to the folder, with `/`. Stdin keeps its name. */
export function pathFrom(folder: string, cwd: string, path: string): string {
  return path === '<stdin>' ? path : relative(folder, resolve(cwd, path)).replaceAll(sep, '/');
}
