import { UserError } from '../errors.js';
import type { ConfigSource } from './load.js';

/**
 * Offset of the first error of a text that JSON.parse refuses. V8 names the offset in some messages and quotes ten
 * characters on either side in the others, cut short near the ends of a text: blanks around it keep the ends away.
 */
function errorOffset(text: string): number {
  const blanks = ' '.repeat(20);
  const padded = blanks + text + blanks;
  try {
    JSON.parse(padded);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const named = /at position (\d+)/.exec(message)?.[1];
    const quoted = /\.\.\."([\s\S]*)"\.\.\. is not valid JSON$/.exec(message)?.[1];
    const found = quoted === undefined ? -1 : padded.indexOf(quoted) + 10;
    const offset = named === undefined ? found : Number(named);
    if (offset >= blanks.length) return Math.min(offset - blanks.length, text.trimEnd().length);
  }
  return text.trimEnd().length;
}

/** Reads a JSON config. Throws UserError `config` with line and column of what JSON does not allow. */
export function readJson(path: string, text: string): ConfigSource {
  let value: unknown;
  try {
    value = text.trim() === '' ? {} : JSON.parse(text);
  } catch (cause) {
    const before = text.slice(0, errorOffset(text)).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    throw new UserError('config', `${path}:${before.length}:${column} This is not valid JSON`, {
      hint: 'JSON has no comments, no trailing commas, and double quotes only; a .yaml config is more forgiving.',
      cause,
    });
  }
  const locator: ConfigSource['locator'] = async () => (await import('./read-yaml.js')).locateInJson(text);
  return { path, value, locator };
}
