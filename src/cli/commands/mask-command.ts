import { createStreamMasker, type MaskedPiece } from '../../personal-data/mask-stream.js';
import { escapeTerminal, safeJson } from '../../reporters/escape.js';
import { createUtf8Decoder } from '../../sources/read.js';
import type { Execute } from '../io.js';

/**
 * `care-lint mask < in > out`: the text with its personal data masked; the rest stays the same, byte for byte. With `--json`
 * it prints one line for each masked stretch. Memory stays flat. Throws UserError `input` when stdin is not UTF-8.
 */
export const maskCommand: Execute = async (_args, raw, io) => {
  const show = raw['json'] === true ? asJsonLines : io.stdout.isTTY ? onTerminal : asText;
  const decoder = createUtf8Decoder('<stdin>');
  const masker = createStreamMasker();
  for await (const bytes of io.stdin) {
    if (io.stdout.isClosed) return 0;
    for (const piece of masker.push(decoder.push(bytes))) io.stdout.write(show(piece));
  }
  for (const piece of [...masker.push(decoder.end()), ...masker.end()]) io.stdout.write(show(piece));
  return 0;
};

function asJsonLines({ data }: MaskedPiece): string {
  return data.map((datum) => `${safeJson(datum)}\n`).join('');
}

/** A pipe gets the text as it is. */
function asText({ text }: MaskedPiece): string {
  return text;
}

/** On a terminal, escape sequences in the text must not work. */
function onTerminal({ text }: MaskedPiece): string {
  return text.split('\n').map(escapeTerminal).join('\n');
}
