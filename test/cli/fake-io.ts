import type { Io, OutputStream } from '../../src/cli/io.js';
import { run as runSource } from '../../src/cli/run.js';
import type { ExitCode } from '../../src/run/exit-code.js';

/** What a command line printed and returned. */
export interface Transcript {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  /** Text on stdin; `undefined` for a terminal on which nothing is typed. */
  readonly stdin?: string | AsyncIterable<Uint8Array>;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of the terminal; without one both streams are pipes. */
  readonly columns?: number;
  /** Which stream is a pipe although there is a terminal. */
  readonly piped?: 'stdout' | 'stderr';
  /** The clock; it stands still when it is absent. */
  readonly now?: () => Date;
  /** stdout's reader leaves after this many writes. */
  readonly closesAfter?: number;
  readonly onWrite?: (text: string) => void;
  /** What runs it; the source when nothing is said. */
  readonly run?: typeof runSource;
}

/** Runs a command line in process, with streams of text in place of the real ones. */
export async function runCli(argv: readonly string[], surroundings: Surroundings = {}): Promise<Transcript> {
  const { cwd = process.cwd(), stdin, env = {}, columns, piped, closesAfter, onWrite, run = runSource } = surroundings;
  const stdout = textStream(piped === 'stdout' ? undefined : columns, closesAfter, onWrite);
  const stderr = textStream(piped === 'stderr' ? undefined : columns, undefined, undefined);
  const io: Io = {
    cwd,
    env,
    stdin: typeof stdin === 'object' ? stdin : bytesOf(stdin ?? ''),
    stdinIsTTY: stdin === undefined,
    stdout,
    stderr,
    // The day the examples are written for.
    now: surroundings.now ?? (() => new Date('2026-03-09T09:00:00Z')),
  };
  const code = await run(argv, io);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** Bytes of a text, in one piece. */
export async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}

function textStream(
  columns: number | undefined,
  closesAfter: number | undefined,
  onWrite: ((text: string) => void) | undefined,
): OutputStream & { text(): string } {
  let written = '';
  let writes = 0;
  return {
    isTTY: columns !== undefined,
    columns,
    get isClosed() {
      return closesAfter !== undefined && writes >= closesAfter;
    },
    write(text) {
      writes += 1;
      written += text;
      onWrite?.(text);
    },
    text: () => written,
  };
}
