import { UserError } from '../errors.js';
import { fix, type FixedSource, type FixOptions } from '../fix.js';
import type { LintOptions } from '../lint.js';
import { escapeTerminal } from '../reporters/escape.js';
import { replaceFile } from '../sources/write.js';
import { readStream } from '../sources/read.js';
import type { Notice } from '../types.js';
import type { Io, OutputStream } from './io.js';
import { createPatch } from './patch.js';
import type { FixSettings } from './read-options.js';

/** What came of the fixes, before what is left is reported. */
export interface Fixes {
  /** How to lint what is left: stdin is a text now, with its fixes. */
  readonly options: LintOptions;
  /** Findings that were fixed; `undefined` when only a patch was asked for. */
  readonly fixed: number | undefined;
  /** True when a patch has something to fix. */
  readonly isPatched: boolean;
  readonly notices: readonly Notice[];
}

/**
 * Fixes the files in place and prints stdin with its fixes; with `--diff` it prints a patch and writes nothing. A file that
 * cannot be written is a failure; the others are still fixed. Throws UserError like `fix`.
 */
export async function makeFixes(options: LintOptions, { isDiff, types }: FixSettings, io: Io): Promise<Fixes> {
  const { stdin, ...others } = options;
  const piped = stdin === undefined ? undefined : await readStream('<stdin>', stdin);
  const fixOptions: FixOptions = {
    ...others,
    ...(types !== undefined && { fixTypes: types }),
    ...(piped !== undefined && { stdinText: piped.text }),
  };
  const notices: Notice[] = [];
  let stdinText = piped?.text;
  let fixed = 0;
  let patched = 0;
  for await (const source of fix(fixOptions)) {
    notices.push(...source.notices);
    if (source.fixed === 0) continue;
    if (isDiff) {
      notices.push(...(await printPatch(source, io.stdout)));
      patched++;
    } else if (source.absolute === undefined) {
      stdinText = source.after;
      fixed += source.fixed;
    } else {
      const failure = write(source.path, source.absolute, source);
      if (failure === undefined) fixed += source.fixed;
      else notices.push(failure);
    }
  }
  if (stdinText !== undefined && !isDiff) print(stdinText, io.stdout);
  return {
    options: stdinText === undefined ? options : { ...options, stdin: bytesOf(stdinText) },
    fixed: isDiff ? undefined : fixed,
    isPatched: patched > 0,
    notices,
  };
}

async function printPatch(source: FixedSource, stream: OutputStream): Promise<readonly Notice[]> {
  const { text, withheld } = await createPatch(source);
  print(text, stream);
  if (withheld === 0) return [];
  const what = withheld === 1 ? '1 change is' : `${withheld} changes are`;
  const message = `${what} not shown, because there is personal data in the lines, or beside them: --fix makes them.`;
  return [{ level: 'note', path: source.path, message }];
}

function write(path: string, absolute: string, { before, after }: FixedSource): Notice | undefined {
  try {
    replaceFile(path, absolute, before, after);
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const hint = error.hint === undefined ? '' : ` ${error.hint}`;
    return { level: 'failure', path, message: `${error.message}.${hint}` };
  }
}

/** A pipe gets the text as it is; on a terminal it must not act. */
function print(text: string, stream: OutputStream): void {
  stream.write(stream.isTTY ? text.split('\n').map(escapeTerminal).join('\n') : text);
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
