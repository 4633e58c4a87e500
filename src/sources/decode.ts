import { errorCode, UserError } from '../base/errors.js';

/** Turns the bytes of a source into text as they come; holds back only an unfinished character. */
export interface Utf8Decoder {
  /** Text of the whole characters so far; the bytes may be reused afterwards. Throws UserError `input` for what is no UTF-8 text. */
  push(bytes: Uint8Array): string;
  /** The rest of the text. Throws UserError `input` when the last character is cut off. */
  end(): string;
}

const NO_BYTES = new Uint8Array();

/** Starts decoding a source, exactly as its bytes spell it: a byte-order mark stays. `path` is what the user is shown. */
export function createUtf8Decoder(path: string): Utf8Decoder {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  /** The first bytes, until there are enough of them to tell UTF-16. */
  let first: Uint8Array | undefined = NO_BYTES;
  /** Bytes that are not in the text yet. */
  let held: Uint8Array = NO_BYTES;
  /** Where they begin in the file. */
  let place: Place = { byte: 0, line: 1 };
  const decode = (bytes: Uint8Array, isLast: boolean): string => {
    if (bytes.includes(0)) {
      throw new UserError('input', `${path} is no text: it holds a NUL byte.`, {
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
      if (isUtf16(bytes)) throw new UserError('input', `${path} is UTF-16.`, { path, hint: 'Save the file as UTF-8.' });
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

/** Names the first byte that begins no whole character; the bytes begin at `place`. */
function invalidError(path: string, bytes: Buffer, { byte, line }: Place, cause: unknown): UserError {
  const before = validStart(bytes);
  const at = byte + Buffer.byteLength(before);
  return new UserError(
    'input',
    `${path}:${line + countLines(before)} is not UTF-8: byte ${at} of the file is invalid.`,
    {
      hint: 'Save the file as UTF-8.',
      cause,
    },
  );
}

/** The text before the first invalid byte. Decoding leniently puts U+FFFD there; the file may also spell one. */
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
