import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs';
import { UserError } from '../errors.js';
import type { SourceText } from '../formats/types.js';
import type { Notice } from '../types.js';

/** Reads a whole file. `path` is what the user is shown. Throws UserError `input` when it cannot be read as text. */
export function readSource(path: string, absolute: string = path): SourceText {
  return toSource(path, readBytes(path, absolute));
}

/** Reads a whole stream, stdin as a rule. Throws UserError `input` when it is no text. */
export async function readStream(path: string, chunks: AsyncIterable<Uint8Array>): Promise<SourceText> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return toSource(path, Buffer.concat(parts));
}

/**
 * The bytes of a file, a stretch at a time, so that memory stays flat. The same buffer is used again and again:
 * take what you need before the next one. Throws UserError `input` when the file cannot be read.
 */
export function* readChunks(path: string, absolute: string = path, chunkBytes = 1 << 18): Generator<Uint8Array> {
  let file: number | undefined;
  try {
    file = openSync(absolute, 'r');
    if (fstatSync(file).isDirectory()) throw directoryError(path);
    const buffer = Buffer.allocUnsafe(chunkBytes);
    for (;;) {
      const size = readSync(file, buffer, 0, chunkBytes, null);
      if (size === 0) return;
      yield buffer.subarray(0, size);
    }
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

function readBytes(path: string, absolute: string): Buffer {
  try {
    return readFileSync(absolute);
  } catch (error) {
    throw toUserError(path, error);
  }
}

/**
 * Text of some bytes, exactly as they spell it. `firstLine` and `firstByte` say where they begin in their file, for the
 * message. Throws UserError `input` when they are no UTF-8 text.
 */
export function decodeUtf8(path: string, bytes: Buffer, firstLine = 1, firstByte = 0): string {
  if (firstByte === 0 && isUtf16(bytes)) {
    throw new UserError('input', `${path} is UTF-16.`, { hint: 'Save the file as UTF-8.' });
  }
  if (bytes.includes(0)) {
    throw new UserError('input', `${path} is no text: it holds a NUL byte.`, {
      hint: 'Name text files only; save text in another encoding as UTF-8.',
    });
  }
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const at = findInvalidByte(bytes);
  let line = firstLine;
  for (let newline = bytes.indexOf(10); newline >= 0 && newline < at; newline = bytes.indexOf(10, newline + 1)) line++;
  throw new UserError('input', `${path}:${line} is not UTF-8: byte ${firstByte + at} of the file is invalid.`, {
    hint: 'Save the file as UTF-8.',
  });
}

/** True for bytes that begin with the byte-order mark of UTF-16. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function toSource(path: string, bytes: Buffer): SourceText {
  return { path, text: decodeUtf8(path, bytes), baseOffset: 0, baseLine: 1 };
}

/** Offset of the first byte that begins no whole UTF-8 character. */
function findInvalidByte(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const size = characterSize(bytes[at] ?? 0);
    if (size === 0 || at + size > bytes.length || !isUtf8(bytes.subarray(at, at + size))) return at;
    at += size;
  }
  return at;
}

/** Bytes of the character a lead byte announces; 0 when it can be none. */
function characterSize(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function directoryError(path: string): UserError {
  return new UserError('input', `${path} is a folder.`, { hint: 'Name a file in it, or lint the folder.' });
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
  return { level: 'failure', path, ...(line !== undefined && { line: Number(line) }), message: `It${what}${hint}` };
}
