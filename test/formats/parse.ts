import { formatFor } from '../../src/formats/index.js';
import { openSource, writeBack, type Change, type WrittenBack } from '../../src/formats/write/write-back.js';
import type { OpenText, ReadOptions } from '../../src/formats/format.js';

/** Parses a text as the file of that name would be. */
export async function parseAs(path: string, text: string, options?: ReadOptions): Promise<OpenText> {
  const format = await formatFor(path);
  return format.open({ path, text, baseOffset: 0, baseLine: 1 }, options);
}

/** Writes edits into a text that the file of that name holds, and gives the text after that. */
export async function writeInto(
  path: string,
  text: string,
  changes: readonly Change[],
  options?: ReadOptions,
): Promise<{ readonly text: string; readonly refused: WrittenBack['refused'] }> {
  const open = await openSource({ path, text, baseOffset: 0, baseLine: 1 }, undefined, options);
  const { after, refused } = await writeBack(open, changes);
  return { text: after.source.text, refused };
}

/** Ids and texts of all replies, and the messages of all notices. */
export async function summarise(
  path: string,
  text: string,
  options?: ReadOptions,
): Promise<{
  readonly replies: readonly (readonly [id: string, text: string])[];
  readonly notices: readonly string[];
}> {
  const { replies, notices } = await parseAs(path, text, options);
  return {
    replies: replies.map((reply) => [reply.id, reply.text] as const),
    notices: notices.map(({ level, line, message }) => `${level}${line === undefined ? '' : ` ${line}`}: ${message}`),
  };
}
