import { createStreamMasker, type MaskedPiece } from '../../personal-data/mask-stream.js';
import { escapeTerminal, safeJson } from '../../reporters/escape.js';
import { createUtf8Decoder } from '../../sources/read.js';
import type { Execute } from '../io.js';

/**
 * `care-lint mask < in > out`: the text with its personal data masked, all else byte for byte the same; with `--json`
 * one line for each masked stretch. Streams in flat memory. Throws UserError `input` when stdin is no UTF-8.
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

/** A pipe gets the bytes it gave. */
function asText({ text }: MaskedPiece): string {
  return text;
}

/** On a terminal the text must not act. */
function onTerminal({ text }: MaskedPiece): string {
  return text.split('\n').map(escapeTerminal).join('\n');
}
