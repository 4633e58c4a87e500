import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode, UserError } from '../base/errors.js';
import { realPath } from './read.js';

/** A new file beside the one it will replace; until `finish`, the old one stays as it is. */
export interface Replacement {
  write(text: string): void;
  /** Puts it in place, all at once. `check` is called right before, and may throw to stop it. */
  finish(check?: () => void): void;
  /** Gives up, and removes the new file. */
  abandon(): void;
}

/**
 * Opens the replacement of a file, which need not exist. It keeps the permissions, and the owner where that is allowed. For
 * a link, the file behind it is replaced; a device or a pipe is written to directly. `path` is the path that messages show.
 * This function and those it returns throw UserError `output`, and leave no file behind then.
 */
export function openReplacement(path: string, absolute: string): Replacement {
  const target = realPath(absolute);
  const old = guarded(path, () => statSync(target, { throwIfNoEntry: false }));
  if (old?.isFile() === false) return openDevice(path, target);
  if (old !== undefined) assertWritable(path, target, old);
  const place = join(dirname(target), `.care-lint-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  const descriptor = guarded(path, () => openSync(place, 'wx', old === undefined ? 0o666 : 0o600));
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  const abandon = (): void => {
    close();
    rmSync(place, { force: true });
  };
  const step = (action: () => void): void => {
    try {
      guarded(path, action);
    } catch (error) {
      abandon();
      throw error;
    }
  };
  return {
    abandon,
    write: (text) => step(() => writeAll(descriptor, text)),
    finish: (check) =>
      step(() => {
        if (old !== undefined) keepOwner(descriptor, old);
        // Written to the disk before it takes the name: after a power cut, the file holds one of the two texts, whole.
        fsyncSync(descriptor);
        close();
        check?.();
        renameSync(place, target);
      }),
  };
}

/**
 * Replaces the text of a file, at once or not at all. Throws UserError `output` when it cannot be written, and when it no
 * longer holds `before`, byte for byte: a change that somebody made meanwhile must not be lost.
 */
export function replaceFile(path: string, absolute: string, before: string, after: string): void {
  if (!guarded(path, () => statSync(absolute)).isFile()) throw writeError(path, 'it is not a regular file');
  const replacement = openReplacement(path, absolute);
  replacement.write(after);
  replacement.finish(() => {
    if (!readFileSync(absolute).equals(Buffer.from(before))) {
      throw writeError(path, 'it has been changed meanwhile', {
        hint: 'It was left as it is now. Run again.',
      });
    }
  });
}

/** Writes a text to a file descriptor, in as many calls as it takes. Throws the system's error. */
export function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (errorCode(error) !== 'EAGAIN') throw error;
      // A pipe that another program has set to non-blocking is full: give its reader a millisecond.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

function openDevice(path: string, target: string): Replacement {
  const descriptor = guarded(path, () => openSync(target, 'w'));
  return {
    write: (text) => guarded(path, () => writeAll(descriptor, text)),
    finish: () => guarded(path, () => closeSync(descriptor)),
    abandon: () => closeSync(descriptor),
  };
}

/** Renaming needs permission for the folder only; a file that may not be written must not be replaced either. */
function assertWritable(path: string, target: string, { mode }: Stats): void {
  if ((mode & 0o222) === 0) throw writeError(path, 'it is read-only');
  guarded(path, () => closeSync(openSync(target, 'r+')));
}

function keepOwner(descriptor: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Only the administrator may give files away.
  }
  fchmodSync(descriptor, mode & 0o7777);
}

const REASONS: Readonly<Record<string, { readonly reason: string; readonly hint: string }>> = {
  EACCES: { reason: 'permission is denied', hint: 'Check the permissions of the file and of its folder.' },
  EPERM: { reason: 'permission is denied', hint: 'Check the permissions of the file and of its folder.' },
  EISDIR: { reason: 'it is a folder', hint: 'Name a file in it.' },
  EROFS: { reason: 'its file system is read-only', hint: 'Write to another place.' },
  ENOENT: { reason: 'there is no such file or folder', hint: 'Check that the folder exists.' },
  ENOTDIR: { reason: 'a part of its path is not a folder', hint: 'Check the spelling of the path.' },
  ENOSPC: { reason: 'no space is left', hint: 'The old text was left as it is. Make room and run again.' },
  EDQUOT: { reason: 'no space is left', hint: 'The old text was left as it is. Make room and run again.' },
};

function writeError(path: string, reason: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
  return new UserError('output', `Cannot write ${path}: ${reason}`, options);
}

function guarded<Value>(path: string, action: () => Value): Value {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const code = errorCode(cause);
    const known = REASONS[code];
    throw writeError(path, known === undefined ? code : `${known.reason} (${code})`, { ...known, cause });
  }
}
