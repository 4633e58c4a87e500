import { statSync } from 'node:fs';
import { errorCode } from '../base/errors.js';

/* Modules that users write: configs, plugins and reporters. */

/** Why a path is not a file that can be loaded, in words that follow its name: `is not there`; `undefined` for a file. */
export function whyNoModule(path: string | URL): string | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return 'is not there';
    return stats.isDirectory() ? 'is a folder' : undefined;
  } catch (error) {
    return `cannot be read (${errorCode(error)})`;
  }
}

/** What to do about a module that Node took for CommonJS because of its name; `undefined` for any other error. */
export function esModuleHint(error: unknown): string | undefined {
  const isTakenForCommonJs =
    error instanceof SyntaxError && /^(?:Unexpected token 'export'|Cannot use import statement)/.test(error.message);
  return isTakenForCommonJs
    ? 'It is an ES module: give it the ending .mjs, or set "type": "module" in package.json.'
    : undefined;
}

/** Why a module cannot be loaded: the first line of what was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
}
