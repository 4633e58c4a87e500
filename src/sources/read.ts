import { closeSync, fstatSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs';
import { UserError } from '../base/errors.js';
import type { SourceText } from '../formats/format.js';
import type { Notice } from '../base/types.js';
import { createUtf8Decoder } from './decode.js';

/** Reads a whole file. `path` is what the user is shown. Throws UserError `input` when it cannot be read as text. */
export function readSource(path: string, absolute: string = path): SourceText {
  const decoder = createUtf8Decoder(path);
  try {
    const text = decoder.push(readFileSync(absolute)) + decoder.end();
    return { path, text, baseOffset: 0, baseLine: 1 };
  } catch (error) {
    throw toUserError(path, error);
  }
}

/** Reads a whole stream, stdin as a rule. Throws UserError `input` when it is no text. */
export async function readStream(path: string, bytes: AsyncIterable<Uint8Array>): Promise<SourceText> {
  const parts: string[] = [];
  for await (const part of readStreamText(path, bytes)) parts.push(part);
  return { path, text: parts.join(''), baseOffset: 0, baseLine: 1 };
}

/** The text of a stream, as much at a time as has arrived. Throws UserError `input` when it is no text. */
export async function* readStreamText(path: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = createUtf8Decoder(path);
  for await (const chunk of bytes) yield decoder.push(chunk);
  yield decoder.end();
}

/**
 * The text of a file, a stretch at a time, so that memory stays flat. Throws UserError `input` when the file cannot be
 * read as text.
 */
export function* readFileText(path: string, absolute: string = path, chunkBytes = 1 << 18): Generator<string> {
  const decoder = createUtf8Decoder(path);
  let file: number | undefined;
  try {
    file = openSync(absolute, 'r');
    if (fstatSync(file).isDirectory()) throw directoryError(path);
    const buffer = Buffer.allocUnsafe(chunkBytes);
    for (;;) {
      const size = readSync(file, buffer, 0, chunkBytes, null);
      if (size === 0) break;
      yield decoder.push(buffer.subarray(0, size));
    }
    yield decoder.end();
  } catch (error) {
    throw toUserError(path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Where a file lies behind all links, spelt as the disk spells it; a path that leads nowhere stays as it is. */
export function realPath(absolute: string): string {
  try {
    return realpathSync.native(absolute);
  } catch {
    return absolute;
  }
}

function directoryError(path: string): UserError {
  return new UserError('input', `${path} is a folder.`, { path, hint: 'Name a file in it, or lint the folder.' });
}

const REASONS: Readonly<Record<string, { readonly reason: string; readonly hint: string }>> = {
  ENAMETOOLONG: { reason: 'has a name no file can have', hint: 'Check the quotes around it.' },
  ENOENT: { reason: 'does not exist', hint: 'Check the spelling of the path.' },
  EACCES: { reason: 'may not be read', hint: 'Check the permissions of the file.' },
  EPERM: { reason: 'may not be read', hint: 'Check the permissions of the file.' },
  ERR_FS_FILE_TOO_LARGE: { reason: 'is too large to read at once', hint: 'Give it as JSON Lines, which are streamed.' },
  ERR_STRING_TOO_LONG: { reason: 'is too large to read at once', hint: 'Give it as JSON Lines, which are streamed.' },
};

/** A failed system call as UserError `input`; anything else unchanged. */
export function toUserError(path: string, error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'EISDIR') return directoryError(path);
  const known = REASONS[String(error.code)];
  return new UserError('input', `${path} ${known?.reason ?? `could not be read (${String(error.code)})`}.`, {
    path,
    ...(known === undefined ? {} : { hint: known.hint }),
    cause: error,
  });
}

/** A file that cannot be read, as a failure among others that can. Throws what is no UserError `input`. */
export function unreadNotice(path: string, error: unknown): Notice {
  if (!(error instanceof UserError) || error.code !== 'input') throw error;
  // The path stands before every notice.
  const [, line, what = ` ${error.message}`] = /^(?::(\d+))?( .*)$/s.exec(error.message.slice(path.length)) ?? [];
  const hint = error.hint === undefined ? '' : ` ${error.hint}`;
  return {
    level: 'failure',
    code: 'input',
    path,
    ...(line !== undefined && { line: Number(line) }),
    message: `It${what}${hint}`,
  };
}
