import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configNames } from '../../config/find-config.js';
import { configTemplate } from '../../config/config-template.js';
import { errorCode, UserError } from '../../base/errors.js';
import type { Execute } from '../io.js';

/** `care-lint init`: a config to start from. Throws UserError `usage` when the folder has one. */
export const initCommand: Execute = async (_args, _raw, io) => {
  const [name] = configNames;
  const found = configNames.find((known) => existsSync(join(io.cwd, known)));
  if (found !== undefined) {
    throw new UserError('usage', `There is a config already: ${found}`, { hint: 'Edit it, or delete it first.' });
  }
  try {
    writeFileSync(join(io.cwd, name), configTemplate(), { flag: 'wx' });
  } catch (cause) {
    throw new UserError('output', `Cannot write ${name}: ${errorCode(cause)}`, { cause });
  }
  io.stdout.write(`Wrote ${name}: it holds for every file in this folder and below.\n`);
  return 0;
};
