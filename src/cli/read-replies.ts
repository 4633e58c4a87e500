import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import { formatFor } from '../formats/index.js';
import { readSource, readStream } from '../sources/read.js';
import type { Reply } from '../types.js';
import type { Io } from './io.js';
import type { RawOptions } from './read-options.js';
import { stringOption } from './read-options.js';

/** The replies of one file, `-` for stdin, as its name or `--format` says. Throws UserError `input` or `format`. */
export async function readReplies(file: string, raw: RawOptions, io: Io): Promise<readonly Reply[]> {
  const source = file === '-' ? await readStream('<stdin>', io.stdin) : readSource(file, resolve(io.cwd, file));
  const format = await formatFor(source.path, stringOption(raw, 'format'));
  const { replies, notices } = await format.open(source);
  if (replies.length > 0) return replies;
  const [notice] = notices;
  throw new UserError('input', `${source.path} holds no reply${notice === undefined ? '' : `: ${notice.message}`}`);
}
