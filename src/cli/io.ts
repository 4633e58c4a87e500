import { fstatSync } from 'node:fs';
import { errorCode, UserError } from '../base/errors.js';
import type { ExitCode } from '../run/exit-code.js';
import { writeAll } from '../sources/write.js';
import type { RawOptions } from './read-options.js';

/** A stream that text is written to. */
export interface OutputStream {
  /** Writes it all before it returns; once the reader is gone it drops the text. Throws UserError `output`. */
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal, `undefined` without one. */
  readonly columns: number | undefined;
  /** True once the reader has gone away (`care-lint … | head -1`). */
  readonly isClosed: boolean;
}

/** Everything a command may touch outside, so that tests run it in process. */
export interface Io {
  /** The working folder. Throws UserError `input` when it is gone. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Bytes; nothing is read before it is iterated. */
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinIsTTY: boolean;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** The clock. */
  readonly now: () => Date;
}

/** Runs a command; `help` gives the text of `--help`. Throws UserError when the run itself is wrong. */
export type Execute = (args: readonly string[], raw: RawOptions, io: Io, help: () => string) => Promise<ExitCode>;

/** One option of a command; the help and the table in docs/cli.md are made from it. */
export interface OptionRow {
  /** As commander reads them: `--format <id>`. */
  readonly flags: string;
  readonly description: string;
  readonly isRepeatable?: boolean;
}

/** A command other than linting; its code is loaded when it is called. */
export interface CommandRow {
  readonly name: string;
  /** Arguments as commander reads them. */
  readonly args: string;
  readonly description: string;
  readonly options: readonly OptionRow[];
  readonly load: () => Promise<Execute>;
}

/** The streams and the clock of this process. */
export function processIo(): Io {
  return {
    get cwd() {
      return workingFolder();
    },
    env: process.env,
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    get stdinIsTTY() {
      return isTerminal(0);
    },
    stdout: descriptorStream(1, () => process.stdout.columns),
    stderr: descriptorStream(2, () => process.stderr.columns),
    now: () => new Date(),
  };
}

/** Only asked for when it is needed: somebody may have deleted the folder of the shell. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch (cause) {
    const hint = 'Change to a folder that is there, and run again.';
    throw new UserError('input', `Cannot find the working folder: ${errorCode(cause)}`, { hint, cause });
  }
}

/** Asks the file system first: `node:tty` loads sockets, 5 ms that a pipe or a file does not need. */
function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  const stream = descriptor === 0 ? process.stdin : descriptor === 1 ? process.stdout : process.stderr;
  return stream.isTTY;
}

/*
 * Writes straight to the descriptor. A write blocks until the reader has room, so memory stays flat and nothing is lost at the
 * end. It also saves the 2 ms that `process.stdout` takes to set up.
 */
function descriptorStream(descriptor: 1 | 2, columns: () => number | undefined): OutputStream {
  const isTTY = isTerminal(descriptor);
  let isClosed = false;
  return {
    isTTY,
    get columns() {
      return isTTY ? columns() : undefined;
    },
    get isClosed() {
      return isClosed;
    },
    write(text) {
      if (isClosed) return;
      try {
        writeAll(descriptor, text);
      } catch (cause) {
        isClosed = true;
        const code = errorCode(cause);
        // Without stderr there is no place for a message.
        if (code === 'EPIPE' || descriptor === 2) return;
        throw new UserError('output', `Cannot write to stdout: ${code}`, { cause });
      }
    },
  };
}
