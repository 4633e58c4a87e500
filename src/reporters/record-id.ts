import type { ReplyResult } from '../types.js';

/**
 * What names a reply in its file, for an address `path#id`: the record's own id, or its number. `undefined` for the first
 * that has no id: it is the only one, as a rule, and its path says enough.
 */
export function recordId({ path, replyId }: ReplyResult): string | undefined {
  const start = `${path}#`;
  if (!replyId.startsWith(start)) return replyId;
  const number = replyId.slice(start.length);
  return number === '1' ? undefined : number;
}
