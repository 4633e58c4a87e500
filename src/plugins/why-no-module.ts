import { statSync } from 'node:fs';
import { errorCode } from '../base/errors.js';

/** Why a path leads to no file that could be loaded, to follow its name: `is not there`; `undefined` when it does. */
export function whyNoModule(path: string | URL): string | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return 'is not there';
    return stats.isDirectory() ? 'is a folder' : undefined;
  } catch (error) {
    return `cannot be read (${errorCode(error)})`;
  }
}
