import type { OpenText, ReadOptions } from '../../src/formats/format.js';
import { formatFor } from '../../src/formats/index.js';
import { openSource, writeBack, type Change, type WrittenBack } from '../../src/formats/write/write-back.js';

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

/** Replaces the first `old` of the reply `index` by `text`; gives the text of the file after that, and why an edit was refused. */
export async function replaceIn(
  path: string,
  source: string,
  changes: readonly (readonly [index: number, old: string, text: string])[],
  options?: ReadOptions,
): Promise<{ readonly text: string; readonly reasons: readonly string[] }> {
  const { replies } = await parseAs(path, source, options);
  const { text, refused } = await writeInto(
    path,
    source,
    changes.map(([index, old, wanted]) => {
      const reply = replies[index];
      if (reply === undefined) throw new Error('no reply');
      const start = reply.text.indexOf(old);
      if (start < 0) throw new Error(`no ${old} in ${reply.text}`);
      return { reply, edits: [{ span: { start, end: start + old.length }, text: wanted }] };
    }),
    options,
  );
  return { text, reasons: refused.map(({ reason }) => reason) };
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
