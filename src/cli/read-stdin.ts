import { decodeUtf8 } from '../sources/read.js';
import type { Io } from './io.js';

/** All of stdin as text, which may be empty. Throws UserError `input` when it is no UTF-8. */
export async function readStdin(io: Io): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of io.stdin) parts.push(part);
  return decodeUtf8('<stdin>', Buffer.concat(parts));
}
