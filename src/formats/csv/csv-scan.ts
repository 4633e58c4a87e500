import { createDecoder, verbatimSegments, type Segment } from '../../base/offsets.js';
import type { TreeText } from '../library/tree.js';

/** One line of a table: its cells and where it begins (offset in the text). */
export interface CsvRow {
  readonly start: number;
  readonly cells: readonly TreeText[];
}

/** The rows of a CSV text that are in order, and what is wrong with the others. */
export interface CsvScan {
  readonly rows: readonly CsvRow[];
  readonly errors: readonly { readonly offset: number; readonly reason: string }[];
}

interface CsvError {
  readonly offset: number;
  /** Where to look for the next row. */
  readonly resume: number;
  readonly reason: string;
}

const QUOTE = '"';

/**
 * Reads delimited text (RFC 4180) with the place of every cell, from `start` on. Rows end at `\n` or `\r\n`, blank lines
 * are no rows. Where readers of CSV differ (text after a closing quote, a quote that is never closed) the row is an
 * error rather than a guess.
 */
export function scanCsv(text: string, start: number, delimiter: string): CsvScan {
  const rows: CsvRow[] = [];
  const errors: CsvError[] = [];
  let at = start;
  while (at < text.length) {
    const rowStart = at;
    const cells: TreeText[] = [];
    let error: CsvError | undefined;
    for (;;) {
      const cell: TreeText | CsvError =
        text[at] === QUOTE ? readQuoted(text, at, delimiter) : readBare(text, at, delimiter);
      if ('reason' in cell) {
        error = cell;
        break;
      }
      cells.push(cell);
      at = cell.end;
      if (text[at] !== delimiter) break;
      at++;
    }
    if (error !== undefined) {
      errors.push(error);
      const newline = text.indexOf('\n', error.resume);
      at = newline < 0 ? text.length : newline;
    } else if (cells.length > 1 || cells[0]?.start !== cells[0]?.end) rows.push({ start: rowStart, cells });
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
  }
  return { rows, errors };
}

function readBare(text: string, start: number, delimiter: string): TreeText {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  if (text[end - 1] === '\r' && end > start && (end === text.length || text[end] === '\n')) end--;
  return {
    kind: 'text',
    start,
    end,
    text: text.slice(start, end),
    segments: () => verbatimSegments(end - start, start),
  };
}

/** A cell in quotes, or why it cannot be read. */
function readQuoted(text: string, start: number, delimiter: string): TreeText | CsvError {
  let close = text.indexOf(QUOTE, start + 1);
  let isEscaped = false;
  while (close >= 0 && text[close + 1] === QUOTE) {
    isEscaped = true;
    close = text.indexOf(QUOTE, close + 2);
  }
  if (close < 0) return { offset: start, resume: text.length, reason: 'a quote that opens here is never closed' };
  const end = close + 1;
  const next = text[end];
  const endsRow = next === undefined || next === '\n' || (next === '\r' && (text[end + 1] ?? '\n') === '\n');
  if (next !== delimiter && !endsRow) {
    return { offset: end, resume: end, reason: 'there is text after the closing quote of a cell' };
  }
  const inner = text.slice(start + 1, close);
  return {
    kind: 'text',
    start,
    end,
    text: isEscaped ? inner.replaceAll('""', QUOTE) : inner,
    segments: () => (isEscaped ? quoteSegments(inner, start + 1) : verbatimSegments(inner.length, start + 1)),
  };
}

function quoteSegments(inner: string, start: number): readonly Segment[] {
  const decoder = createDecoder();
  let from = 0;
  for (let quote = inner.indexOf('""'); quote >= 0; quote = inner.indexOf('""', from)) {
    decoder.verbatim(inner.slice(from, quote), start + from);
    decoder.atomic(QUOTE, start + quote, 2);
    from = quote + 2;
  }
  decoder.verbatim(inner.slice(from), start + from);
  return decoder.done().segments;
}
