import { closeSync, fstatSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs';
import { UserError, errorCode } from '../base/errors.js';
import type { Notice } from '../base/types.js';
import type { SourceText } from '../formats/format.js';

/** Reads a whole file. `path` is the path that messages show. Throws UserError `input` when it cannot be read as text. */
export function readSource(path: string, absolute: string = path): SourceText {
  const decoder = createUtf8Decoder(path);
  try {
    const text = decoder.push(readFileSync(absolute)) + decoder.end();
    return { path, text, baseOffset: 0, baseLine: 1 };
  } catch (error) {
    throw toUserError(path, error);
  }
}

/** Reads a whole stream, usually stdin. Throws UserError `input` when it is not text. */
export async function readStream(path: string, bytes: AsyncIterable<Uint8Array>): Promise<SourceText> {
  const parts: string[] = [];
  for await (const part of readStreamText(path, bytes)) parts.push(part);
  return { path, text: parts.join(''), baseOffset: 0, baseLine: 1 };
}

/** The text of a stream, as much at a time as has arrived. Throws UserError `input` when it is not text. */
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

/** The path of a file behind all links, in the spelling of the disk; a path to nothing stays as it is. */
export function realPath(absolute: string): string {
  try {
    return realpathSync.native(absolute);
  } catch {
    return absolute;
  }
}

function directoryError(path: string): UserError {
  return new UserError('input', `${path} is a folder`, { path, hint: 'Name a file in it, or lint the folder.' });
}

const TOO_LARGE = {
  reason: 'is too large to read at once',
  hint: 'Give it as JSON Lines, which is read line by line.',
};

const REASONS: Readonly<Record<string, { readonly reason: string; readonly hint: string }>> = {
  ENAMETOOLONG: { reason: 'has a name that is too long for a file', hint: 'Check the quotes around it.' },
  ENOENT: { reason: 'does not exist', hint: 'Check the spelling of the path.' },
  EACCES: { reason: 'may not be read', hint: 'Check the permissions of the file.' },
  EPERM: { reason: 'may not be read', hint: 'Check the permissions of the file.' },
  ERR_FS_FILE_TOO_LARGE: TOO_LARGE,
  ERR_STRING_TOO_LONG: TOO_LARGE,
};

/** Turns a failed system call into a UserError `input`; any other error stays as it is. */
export function toUserError(path: string, error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'EISDIR') return directoryError(path);
  const known = REASONS[String(error.code)];
  return new UserError('input', `${path} ${known?.reason ?? `could not be read (${String(error.code)})`}`, {
    path,
    ...(known === undefined ? {} : { hint: known.hint }),
    cause: error,
  });
}

/** The failure for a file that cannot be read, in a run that goes on with others. Any error but UserError `input` is thrown again. */
export function unreadNotice(path: string, error: unknown): Notice {
  if (!(error instanceof UserError) || error.code !== 'input') throw error;
  // Every notice is printed behind its path: the message leaves it out.
  const [, line, what = ` ${error.message}`] = /^(?::(\d+))?( .*)$/s.exec(error.message.slice(path.length)) ?? [];
  const hint = error.hint === undefined ? '' : ` ${error.hint}`;
  return {
    level: 'failure',
    code: 'input',
    path,
    ...(line !== undefined && { line: Number(line) }),
    message: `It${what}.${hint}`,
  };
}

/** Turns the bytes of a source into text as they come; keeps only an unfinished character. */
export interface Utf8Decoder {
  /** Text of the characters that are complete now; the caller may reuse the bytes. Throws UserError `input` for bytes that are not UTF-8 text. */
  push(bytes: Uint8Array): string;
  /** The rest of the text. Throws UserError `input` when the last character is cut off. */
  end(): string;
}

const NO_BYTES = new Uint8Array();

/** Starts decoding a source; a byte-order mark stays in the text. `path` is the path that messages show. */
export function createUtf8Decoder(path: string): Utf8Decoder {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  /** The first bytes, until there are enough of them to recognise UTF-16. */
  let first: Uint8Array | undefined = NO_BYTES;
  /** Bytes of an unfinished character. */
  let held: Uint8Array = NO_BYTES;
  /** Where `held` begins in the file. */
  let place: Place = { byte: 0, line: 1 };
  const decode = (bytes: Uint8Array, isLast: boolean): string => {
    if (bytes.includes(0)) {
      throw new UserError('input', `${path} is not a text file: it holds a NUL byte`, {
        path,
        hint: 'Name text files only; save text in another encoding as UTF-8.',
      });
    }
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: !isLast });
    } catch (cause) {
      if (errorCode(cause) !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw cause;
      throw invalidError(path, Buffer.concat([held, bytes]), place, cause);
    }
    const size = Buffer.byteLength(text);
    held = size === held.length + bytes.length ? NO_BYTES : Buffer.concat([held, bytes]).subarray(size);
    place = { byte: place.byte + size, line: place.line + countLines(text) };
    return text;
  };
  return {
    push(chunk) {
      if (first === undefined) return decode(chunk, false);
      const bytes: Uint8Array = first.length === 0 && chunk.length > 1 ? chunk : Buffer.concat([first, chunk]);
      first = bytes.length > 1 ? undefined : bytes;
      if (first !== undefined) return '';
      if (isUtf16(bytes)) throw new UserError('input', `${path} is UTF-16`, { path, hint: 'Save the file as UTF-8.' });
      return decode(bytes, false);
    },
    end() {
      const bytes = first ?? NO_BYTES;
      first = undefined;
      return decode(bytes, true);
    },
  };
}

/** A place in a file: offset of a byte, and its 1-based line. */
interface Place {
  readonly byte: number;
  readonly line: number;
}

/** True for bytes that begin with the byte-order mark of UTF-16. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** The error for bytes that are not UTF-8, with the place of the first invalid one; the bytes begin at `place`. */
function invalidError(path: string, bytes: Buffer, { byte, line }: Place, cause: unknown): UserError {
  const before = validStart(bytes);
  const at = byte + Buffer.byteLength(before);
  return new UserError(
    'input',
    `${path}:${line + countLines(before)} is not UTF-8: byte ${at} of the file is invalid`,
    {
      hint: 'Save the file as UTF-8.',
      cause,
    },
  );
}

/** The text before the first invalid byte. Lenient decoding puts U+FFFD there; but the file may hold a real U+FFFD too. */
function validStart(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  let offset = 0;
  let from = 0;
  for (const { index } of text.matchAll(/\uFFFD/g)) {
    offset += Buffer.byteLength(text.slice(from, index));
    if (bytes.toString('latin1', offset, offset + 3) !== '\u00EF\u00BF\u00BD') return text.slice(0, index);
    from = index;
  }
  return text;
}
