import { LineCounter, parseDocument } from 'yaml';
import { UserError } from '../errors.js';
import type { ConfigSource } from './load.js';
import { locateIn, type Locate } from './places.js';

/** A broken line often breaks the next ones: more messages than this tell nothing new. */
const maxSyntaxErrors = 5;

/** Reads a YAML config. Throws UserError `config` with line and column of what YAML does not allow. */
export function readYaml(path: string, text: string): ConfigSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  if (document.errors.length > 0) {
    const messages = document.errors.slice(0, maxSyntaxErrors).map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      return `${path}:${line}:${col} ${error.message.split('\n', 1)[0]}`;
    });
    throw new UserError('config', messages.join('\n'), { hint: 'Check the indentation and the quotes around there.' });
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (cause) {
    // An alias that repeats too much, or points nowhere.
    throw new UserError('config', `${path} ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  const locate = locateIn(document, lines);
  return { path, value: value ?? {}, locator: async () => locate };
}

/** Finds values in the text of a JSON config, which is parsed as YAML for its positions only. */
export function locateInJson(text: string): Locate {
  const lines = new LineCounter();
  return locateIn(parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false }), lines);
}
