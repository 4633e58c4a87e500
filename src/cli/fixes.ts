import { UserError } from '../base/errors.js';
import { escapeTerminal } from '../reporters/escape.js';
import type { FixedSource, FixRequest } from '../run/fix.js';
import { replaceFile } from '../sources/write.js';
import type { Notice } from '../base/types.js';
import type { OutputStream } from './io.js';
import { createPatch } from './patch.js';
import type { FixSettings } from './read-options.js';

/** What the command line does with fixes. */
export interface Fixes {
  readonly request: FixRequest;
  /** True when a patch was printed, or withheld. */
  readonly isPatched: () => boolean;
  /** Prints stdin as it is now, when it was to be fixed. Call once, at the end. */
  readonly finish: () => void;
}

/**
 * Replaces files with their fixed text and prints stdin with its fixes; with `--diff` it prints a patch and writes nothing.
 * A file that cannot be written is a failure; the others are still fixed.
 */
export function createFixes(
  { isDiff, types }: FixSettings,
  stdinText: string | undefined,
  stdout: OutputStream,
): Fixes {
  let printed = stdinText;
  let patched = 0;
  return {
    request: {
      types,
      writes: !isDiff,
      async take(source) {
        if (isDiff) {
          patched++;
          return printPatch(source, stdout);
        }
        if (source.absolute === undefined) printed = source.after;
        else return write(source.path, source.absolute, source);
        return [];
      },
    },
    isPatched: () => patched > 0,
    finish: () => {
      if (printed !== undefined && !isDiff) print(printed, stdout);
    },
  };
}

async function printPatch(source: FixedSource, stream: OutputStream): Promise<readonly Notice[]> {
  const { text, withheld } = await createPatch(source);
  print(text, stream);
  if (withheld === 0) return [];
  const what = withheld === 1 ? '1 change is' : `${withheld} changes are`;
  const message = `${what} not shown, because there is personal data in the lines, or beside them: --fix makes them.`;
  return [{ level: 'note', code: 'fix-withheld', path: source.path, message }];
}

function write(path: string, absolute: string, { before, after }: FixedSource): readonly Notice[] {
  try {
    replaceFile(path, absolute, before, after);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const hint = error.hint === undefined ? '' : ` ${error.hint}`;
    return [{ level: 'failure', code: 'output', path, message: `${error.message}.${hint}` }];
  }
}

/** A pipe gets the text as it is; on a terminal it must not act. */
function print(text: string, stream: OutputStream): void {
  stream.write(stream.isTTY ? text.split('\n').map(escapeTerminal).join('\n') : text);
}
