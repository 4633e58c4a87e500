import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { errorCode, writeAll } from './io.js';
import type { OutputStream } from './io.js';

/** Where a report goes. */
export interface Output {
  write(text: string): void;
  /** Call once a reply: keeps what is found from waiting for a full buffer. */
  tick(): void;
  /** Writes what is left; a file is in place only after this. */
  finish(): void;
  /** Gives up after an error: a file stays as it was. */
  abandon(): void;
}

/** Fewer, larger writes: one system call costs more than linting a reply. */
const PIECE_CHARACTERS = 65_536;
/** A reader of a stream sees a finding at most this many replies later. */
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

  function flush(): void {
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
      // Whenever the run waits for input, what is known goes out.
      setImmediate(() => {
        isScheduled = false;
        flush();
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

/** A report on a stream. */
export function streamOutput(stream: OutputStream): Output {
  return buffered({ write: (text) => stream.write(text), finish: () => undefined, abandon: () => undefined });
}

/** A report in a file, replaced as a whole once it is complete. Throws UserError `output`. */
export function fileOutput(cwd: string, path: string): Output {
  const target = realPath(resolve(cwd, path));
  return guarded(path, () => {
    // A device or a pipe cannot be replaced, only written.
    const isReplaceable = statSync(target, { throwIfNoEntry: false })?.isFile() ?? true;
    const place = isReplaceable ? join(dirname(target), `.${basename(target)}.${process.pid}.tmp`) : target;
    const descriptor = openSync(place, 'w');
    return buffered({
      write: (text) => guarded(path, () => writeAll(descriptor, text)),
      finish: () =>
        guarded(path, () => {
          closeSync(descriptor);
          if (isReplaceable) renameSync(place, target);
        }),
      abandon: () => {
        closeSync(descriptor);
        if (isReplaceable) rmSync(place, { force: true });
      },
    });
  });
}

/** Behind a link the file itself is replaced, so that the link stays one. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function guarded<Value>(path: string, action: () => Value): Value {
  try {
    return action();
  } catch (cause) {
    throw new UserError('output', `Cannot write ${path}: ${errorCode(cause)}`, {
      hint: 'Check that the folder exists and may be written.',
      cause,
    });
  }
}
