import type { Finding, Fix } from '../base/types.js';

/** Words that no format has to write in another way: without quotes, colons, commas, brackets, line breaks. */
const PLAIN_WORDS = /^[\p{L}\p{M}\p{N} .!?-]*$/u;

/**
 * The edits of a fix that another program may apply to the file as they are, in file offsets. None where masking changed
 * a text that is put in, or where the format of the file may have to escape it: `--fix` can still write those.
 */
export function exactEdits({ fix, repair = [] }: Finding): Fix['edits'] {
  const edits = fix?.edits ?? [];
  const isExact = edits.length === repair.length && edits.every(({ text }, at) => text === repair[at]?.text);
  return isExact && edits.every(({ text }) => PLAIN_WORDS.test(text)) ? edits : [];
}
