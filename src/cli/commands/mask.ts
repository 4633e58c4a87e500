import { findPersonalData, maskPersonalData } from '../../personal-data/index.js';
import { escapeTerminal, safeJson } from '../../reporters/escape.js';
import type { Execute } from '../commands.js';
import { readStdin } from '../read-stdin.js';

/** `care-lint mask < in > out`: the text with its personal data masked, all else byte for byte the same. */
export const maskCommand: Execute = async (_args, raw, io) => {
  const text = await readStdin(io);
  if (raw['json'] === true) {
    io.stdout.write(`${safeJson(findPersonalData(text))}\n`);
    return 0;
  }
  const masked = maskPersonalData(text);
  // A pipe gets the bytes it gave; on a terminal the text must not act.
  io.stdout.write(io.stdout.isTTY ? onTerminal(masked) : masked);
  return 0;
};

function onTerminal(text: string): string {
  return text.split('\n').map(escapeTerminal).join('\n');
}
