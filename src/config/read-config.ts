import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../base/errors.js';
import type { Locate } from '../base/mistakes.js';
import { esModuleHint, reasonOf } from '../plugins/user-modules.js';
import { isFile } from './find-config.js';

/** A config as it was read, unchecked. */
export interface ConfigSource {
  /** As the user would write it; for messages. */
  readonly path: string;
  readonly value: unknown;
  /** Loads what finds lines and columns. In a config made by code it finds nothing. */
  readonly locator: () => Promise<Locate>;
}

/**
 * Reads a config file by its ending: JSON, a JS module, else YAML. `shown` is the path as the user would write it.
 * Throws UserError `config`.
 */
export async function readConfig(path: string, shown: string = path): Promise<ConfigSource> {
  const ending = extname(path).toLowerCase();
  if (/^\.[cm]?[jt]s$/.test(ending)) return codeSource(shown, await readModule(path, shown));
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    const hint = 'Check the path, and that it is a file you may read.';
    throw new UserError('config', `Cannot read the config ${shown}`, { path: shown, hint, cause });
  }
  if (ending === '.json') {
    const locator = async () => (await import('../base/read-yaml.js')).locateInJson(text);
    return { path: shown, value: await readJson(shown, text), locator };
  }
  const { readYaml } = await import('../base/read-yaml.js');
  const { value, locate } = readYaml(shown, text);
  return { path: shown, value, locator: async () => locate };
}

/** A config made by code: it has no text to point at. */
export function codeSource(path: string, value: unknown): ConfigSource {
  return { path, value, locator: async () => () => undefined };
}

/** The value of a JSON config. Throws UserError `config` with line and column of the first mistake. */
async function readJson(path: string, text: string): Promise<unknown> {
  try {
    return text.trim() === '' ? {} : JSON.parse(text);
  } catch (cause) {
    // The messages of JSON.parse do not always name a place.
    const { scanJson } = await import('../formats/json/json-scan.js');
    const scan = scanJson(text);
    const end = text.trimEnd().length;
    const before = text.slice(0, scan.ok ? end : Math.min(scan.offset, end)).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    throw new UserError('config', `${path}:${before.length}:${column} this is not valid JSON`, {
      hint: 'JSON has no comments, no trailing commas, and double quotes only; a .yaml config is more forgiving.',
      cause,
    });
  }
}

/** The default export of a JS config. Throws UserError `config`. */
async function readModule(path: string, shown: string): Promise<unknown> {
  if (!isFile(path))
    throw new UserError('config', `Cannot read the config ${shown}`, { path: shown, hint: 'Check the path.' });
  // Node caches modules by URL: with the time stamp, a long-running process sees a changed config.
  const url = `${pathToFileURL(path).href}?changed=${statSync(path).mtimeMs}`;
  let module: { readonly default?: unknown };
  try {
    module = await import(/* @vite-ignore */ url);
  } catch (cause) {
    throw new UserError('config', `Cannot load the config ${shown}: ${reasonOf(cause)}`, {
      path: shown,
      hint: esModuleHint(cause) ?? 'A JS config is an ES module whose default export is the config.',
      cause,
    });
  }
  if (module.default !== undefined) return module.default;
  throw new UserError('config', `${shown} has no default export`, {
    path: shown,
    hint: 'Write `export default { rules: { … } }`.',
  });
}
