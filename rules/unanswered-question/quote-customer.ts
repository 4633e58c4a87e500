import type { Span } from '../../src/base/types.js';
import { findPersonalData } from '../../src/personal-data/index.js';

/** Words that may be data of a person: handles, numbers of three digits or more. */
const TELLING = /@\w{1,40}|\S{0,40}\d{3}\S{0,40}/g;
/** A capitalised word inside a sentence: it may be a name. Words all in capitals are short forms: "DVD". */
const NAME = /(?<=[\p{L}\p{N},;] )\p{Lu}\p{Ll}[\p{L}'’-]{1,40}/gu;
const MOST_CHARS = 60;

/** The words of a customer without data and names of people, on one line and cut short, for a message. */
export function quoteCustomer(text: string, { start, end }: Span): string {
  let words = '';
  let at = start;
  for (const datum of findPersonalData(text)) {
    if (datum.end <= start || datum.start >= end) continue;
    words += `${text.slice(at, Math.max(at, datum.start))}…`;
    at = Math.min(datum.end, end);
  }
  words = (words + text.slice(at, end))
    .replaceAll(TELLING, '…')
    .replaceAll(NAME, '…')
    .replaceAll(/\s{1,50}/g, ' ')
    .trim();
  if (words.length <= MOST_CHARS) return words;
  return `${words.slice(0, Math.max(8, words.lastIndexOf(' ', MOST_CHARS - 1)))}…`;
}
