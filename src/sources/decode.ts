import { decodeUtf8 } from './read.js';

/** Turns bytes into text as they come; holds back only an unfinished character. */
export interface Utf8Decoder {
  /** Text of the whole characters so far. Throws UserError `input` at bytes that are no UTF-8 text. */
  push(bytes: Uint8Array): string;
  /** Throws UserError `input` when the last character is cut off. */
  end(): string;
}

const LONGEST_CHARACTER = 4;

/** Bytes at the end that begin a character and do not finish it. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back < LONGEST_CHARACTER && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4) ? back : 0;
  }
  return 0;
}

/** Starts decoding a source; a byte-order mark stays in the text. `path` is what the user is shown. */
export function createUtf8Decoder(path: string): Utf8Decoder {
  let held: Uint8Array = new Uint8Array();
  let line = 1;
  let byte = 0;
  const decode = (bytes: Buffer): string => {
    const text = decodeUtf8(path, bytes, line, byte);
    byte += bytes.length;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) line++;
    return text;
  };
  return {
    push(chunk) {
      const bytes = Buffer.concat([held, chunk]);
      const whole = bytes.length - unfinished(bytes);
      held = bytes.subarray(whole);
      return decode(bytes.subarray(0, whole));
    },
    end() {
      const rest = Buffer.from(held);
      held = new Uint8Array();
      return decode(rest);
    },
  };
}
