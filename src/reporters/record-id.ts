import type { ReplyResult } from '../types.js';

/**
 * What names a reply in its file, for an address `path#id`: the record's own id, or its number. `undefined` for the one
 * reply of a draft.
 */
export function recordId({ path, replyId, reply }: ReplyResult): string | undefined {
  const start = `${path}#`;
  if (!replyId.startsWith(start)) return replyId;
  const number = replyId.slice(start.length);
  return number === '1' && reply.kind === 'draft' ? undefined : number;
}
