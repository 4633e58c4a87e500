import { formatFor } from '../../src/formats/index.js';
import type { Parsed, ParseOptions } from '../../src/formats/format.js';

/** Parses a text as the file of that name would be. */
export async function parseAs(path: string, text: string, options?: ParseOptions): Promise<Parsed> {
  const format = await formatFor(path);
  return format.parse({ path, text, baseOffset: 0, baseLine: 1 }, options);
}

/** Ids and texts of all replies, and the messages of all notices. */
export async function summarise(
  path: string,
  text: string,
  options?: ParseOptions,
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
