import type { StructuredPatchHunk } from 'diff';
import { UserError } from '../base/errors.js';
import type { Notice, Span } from '../base/types.js';
import { findPersonalData } from '../personal-data/index.js';
import { escapeTerminal } from '../reporters/escape.js';
import type { FixedSource, FixRequest } from '../run/fix.js';
import { replaceFile } from '../sources/write.js';
import type { OutputStream } from './io.js';
import type { FixSettings } from './read-options.js';

/** Where the command line sends fixes. */
export interface Fixes {
  readonly request: FixRequest;
  /** True when there was a patch, printed or withheld. */
  readonly isPatched: () => boolean;
  /** Prints stdin with its fixes, when it was to be fixed. Call it once, at the end. */
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
  const message = `${what} not shown, because there is personal data in the lines or beside them. --fix makes all changes.`;
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

/** A pipe gets the text as it is; on a terminal, escape sequences in it must not work. */
function print(text: string, stream: OutputStream): void {
  stream.write(stream.isTTY ? text.split('\n').map(escapeTerminal).join('\n') : text);
}

/** A unified patch, and how many changes it leaves out. */
interface Patch {
  readonly text: string;
  readonly withheld: number;
}

/** Lines around a change: as few as `git apply` takes, since each may belong to another reply. */
const CONTEXT = 1;

/**
 * The patch from a source to its fixed text, for `git apply` and `patch -p1`. A patch with masked lines would not apply, so
 * changes with personal data in their lines are left out.
 */
async function createPatch({ path, before, after, results, conversationValues }: FixedSource): Promise<Patch> {
  const { FILE_HEADERS_ONLY, formatPatch, structuredPatch } = await import('diff');
  const name = path === '<stdin>' ? 'stdin' : path.replace(/^\//, '');
  const compare = (text: string, context: number) =>
    structuredPatch(`a/${name}`, `b/${name}`, before, text, '', '', { context });
  const isPublic = createPublicTest(before, results, conversationValues);
  const whole = compare(after, CONTEXT);
  if (whole.hunks.every((hunk) => isPublic(hunk, 0)))
    return { text: formatPatch(whole, FILE_HEADERS_ONLY), withheld: 0 };
  // A hunk may hold several changes: each is tested with the lines around it.
  const changes = compare(after, 0).hunks.flatMap(byLine);
  const shown = changes.filter((hunk) => isPublic(hunk, CONTEXT));
  const rest = compare(withHunks(before, shown), CONTEXT);
  return {
    text: shown.length === 0 ? '' : formatPatch(rest, FILE_HEADERS_ONLY),
    withheld: changes.length - shown.length,
  };
}

/** Splits a hunk in which every line changes into one change a line. */
function byLine(hunk: StructuredPatchHunk): readonly StructuredPatchHunk[] {
  const { lines, oldStart, oldLines, newStart, newLines } = hunk;
  if (oldLines !== newLines || lines.length !== oldLines + newLines) return [hunk];
  const added = lines.slice(oldLines);
  return lines.slice(0, oldLines).map((line, i) => ({
    oldStart: oldStart + i,
    oldLines: 1,
    newStart: newStart + i,
    newLines: 1,
    lines: [line, added[i] ?? ''],
  }));
}

/** A text with some hunks of its patch applied. */
function withHunks(before: string, hunks: readonly StructuredPatchHunk[]): string {
  const lines = before.split(/(?<=\n)/);
  for (const hunk of hunks.toReversed()) {
    const kept = hunk.lines.flatMap((line, i) => {
      if (!/^[+ ]/.test(line)) return [];
      return [line.slice(1) + (hunk.lines[i + 1]?.startsWith('\\') === true ? '' : '\n')];
    });
    lines.splice(hunk.oldStart - 1, hunk.oldLines, ...kept);
  }
  return lines.join('');
}

/**
 * Makes a test that is true for a hunk without personal data. It looks at the lines of the hunk, at `around` lines before and
 * after it, and at the replies that are read from them.
 */
function createPublicTest(
  before: string,
  results: FixedSource['results'],
  conversationValues: FixedSource['conversationValues'],
): (hunk: StructuredPatchHunk, around: number) => boolean {
  const starts = [0];
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) starts.push(at + 1);
  const places = results.map(({ reply }) => ({ reply, ...reply.map.toSource({ start: 0, end: reply.text.length }) }));
  return ({ lines, oldStart, oldLines }, around) => {
    const shown = {
      start: starts[Math.max(0, oldStart - 1 - around)] ?? 0,
      end: starts[oldStart - 1 + oldLines + around] ?? before.length,
    };
    const now = lines.filter((line) => !line.startsWith('-')).map((line) => line.slice(1));
    const texts = [before.slice(shown.start, shown.end), now.join('\n')];
    if (texts.some((text) => findPersonalData(text).length > 0)) return false;
    return !places.some((place) => {
      if (!meet(place, shown)) return false;
      const { text, map } = place.reply;
      // A record names its customer beside the reply, and in the turns before it.
      if (conversationValues(place.reply).some((value) => isIn(value, texts))) return true;
      return findPersonalData(text).some((datum) => meet(map.toSource(datum), shown));
    });
  };
}

function isIn(value: string, texts: readonly string[]): boolean {
  return texts.some((text) => text.includes(value));
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
