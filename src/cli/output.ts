import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../base/errors.js';
import { findFiles } from '../sources/find.js';
import { realPath } from '../sources/read.js';
import { openReplacement } from '../sources/write.js';
import type { OutputStream } from './io.js';

/** Where a report goes. */
export interface Output {
  write(text: string): void;
  /** Call it after each reply, so that findings do not wait for a full buffer. */
  tick(): void;
  /** Writes the rest; a file is in place only after this. */
  finish(): void;
  /** Stops after an error: a file stays as it was. */
  abandon(): void;
}

/** A report on a stream. */
export function streamOutput(stream: OutputStream): Output {
  return buffered({ write: (text) => stream.write(text), finish: () => undefined, abandon: () => undefined });
}

/**
 * A report in a file, which is replaced as a whole once it is complete. `inputs` are the files, folders and globs to lint: a
 * report never replaces one of them. Throws UserError `output`.
 */
export async function fileOutput(cwd: string, path: string, inputs: readonly string[]): Promise<Output> {
  const absolute = resolve(cwd, path);
  if (await isInput(cwd, absolute, inputs)) {
    throw new UserError('output', `Cannot write ${path}: it is one of the files to lint`, {
      hint: 'Give the report another name. A report that lies among the replies belongs in .care-lintignore.',
    });
  }
  return buffered(openReplacement(path, absolute));
}

async function isInput(cwd: string, absolute: string, inputs: readonly string[]): Promise<boolean> {
  if (!existsSync(absolute)) return false;
  const target = realPath(absolute);
  for (const input of inputs) {
    if (input === '-') continue;
    // The run itself reports names that lead nowhere.
    const { files } = await findFiles([input], cwd).catch(() => ({ files: [] }));
    if (files.some((file) => realPath(file.absolute) === target)) return true;
  }
  return false;
}

/** Fewer, larger writes: one system call costs more than linting a reply. */
const PIECE_CHARACTERS = 65_536;
/** A finding is written at most this many replies later. */
const MAX_WAITING_REPLIES = 250;

interface Target {
  write(text: string): void;
  finish(): void;
  abandon(): void;
}

function buffered(target: Target): Output {
  let waiting = '';
  let replies = 0;
  let isScheduled = false;
  let failure: Error | undefined;

  function flush(): void {
    if (failure !== undefined) throw failure;
    replies = 0;
    if (waiting === '') return;
    const text = waiting;
    waiting = '';
    target.write(text);
  }

  return {
    write(text) {
      waiting += text;
      if (waiting.length >= PIECE_CHARACTERS) flush();
      if (waiting === '' || isScheduled) return;
      isScheduled = true;
      // Text is also written whenever the run waits for input.
      setImmediate(() => {
        isScheduled = false;
        try {
          flush();
        } catch (error) {
          // No caller could catch it here: the next flush throws it.
          failure = error instanceof Error ? error : new Error('unknown error', { cause: error });
        }
      });
    },
    tick() {
      replies += 1;
      if (replies >= MAX_WAITING_REPLIES) flush();
    },
    finish() {
      flush();
      target.finish();
    },
    abandon() {
      waiting = '';
      target.abandon();
    },
  };
}
