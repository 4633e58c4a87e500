import { createDecoder, verbatimSegments, type Segment } from '../../base/offsets.js';
import type { Notice } from '../../base/types.js';
import { createFormat } from '../create-format.js';
import type { Batch, OpenText, ReadOptions, SourceText, FormatMapping } from '../format.js';
import { isInternalColumn } from '../library/helpdesks.js';
import { mappedPaths } from '../library/mapped-records.js';
import { readLibrary } from '../library/read-library.js';
import { isDirectiveKey, plainKey, textsOf } from '../library/record-keys.js';
import type { ReadError, TreeMap, TreeNode, TreeText } from '../library/tree.js';
import { createSourceLines } from '../source-map.js';
import { lineBreakOf, listLeaves, type Leaves } from '../write/leaves.js';

/** Characters that may part the cells of a `.csv` file. */
const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];

/** Tables as spreadsheets and helpdesks export them: a header line, then one reply a row. The delimiter is recognised. */
export const csv = createFormat((source, options) =>
  openTable(source, options, options?.mapping?.delimiter ?? DELIMITERS),
);

/** The same with tabs. */
export const tsv = createFormat((source, options) => openTable(source, options, options?.mapping?.delimiter ?? '\t'));

async function openTable(
  source: SourceText,
  options: ReadOptions | undefined,
  delimiters: string | readonly string[],
): Promise<OpenText> {
  const { start, delimiter } = findTable(source.text, delimiters);
  const scan = scanCsv(source.text, start, delimiter);
  return {
    ...(await readTable(source, start, scan, options)),
    writing: () => ({ kind: 'leaves', leaves: listCells(scan, source.text, delimiter) }),
  };
}

/** Excel's first line that names the delimiter. */
const SEPARATOR_LINE = /^\uFEFF?sep=([^\r\n])\r?\n/i;

/** Where the header begins and which character parts the cells. */
function findTable(
  text: string,
  delimiters: string | readonly string[],
): { readonly start: number; readonly delimiter: string } {
  const named = SEPARATOR_LINE.exec(text);
  const start = named?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0);
  return {
    start,
    delimiter: named?.[1] ?? (typeof delimiters === 'string' ? delimiters : guessDelimiter(text, start, delimiters)),
  };
}

async function readTable(
  source: SourceText,
  start: number,
  { rows, errors }: CsvScan,
  options: ReadOptions | undefined,
): Promise<Batch> {
  const [head, ...body] = rows;
  const [first] = errors;
  if (first !== undefined && first.offset < (head?.start ?? source.text.length)) {
    return readLibrary(source, [], [first], options, { part: 'The header' });
  }
  const names = head?.cells.map((cell) => cell.text.trim()) ?? [];
  const tooLong: ReadError[] = [];
  const items = body.flatMap((row): TreeNode[] => {
    // Spreadsheets export empty rows.
    if (row.cells.every((cell) => cell.text.trim() === '')) return [];
    if (row.cells.length <= names.length) return [toMap(row, names)];
    const reason = `it has ${row.cells.length} cells, the header ${names.length}; a text may need quotes`;
    tooLong.push({ offset: row.start, reason });
    return [];
  });
  const all = [...errors, ...tooLong].toSorted((a, b) => a.offset - b.offset);
  const list: TreeNode = { kind: 'list', start, items };
  const mapping = options?.mapping;
  if (head === undefined || mapping?.text === undefined) {
    const parsed = await readLibrary(source, [list], all, options, { part: 'A row', isLoose: true });
    const { internal, blank } = parsed.leftOut;
    const isRead = items.length === 0 || parsed.replies.length + internal + blank > 0;
    if (isRead) return parsed;
    const failures = parsed.notices.filter(({ level }) => level === 'failure');
    return { ...parsed, notices: [...failures, noTextNotice(source.path, names)] };
  }
  const parsed = await readLibrary(source, [list], all, options, { part: 'A row', header: toMap(head, names) });
  const { line } = createSourceLines(source).point(head.start + source.baseOffset);
  const others = findOtherColumns(source.path, line, names, mapping);
  return { ...parsed, notices: [...parsed.notices, ...others.notices], ignoredColumns: others.ignored };
}

function toMap(row: CsvRow, names: readonly string[]): TreeMap {
  return {
    kind: 'map',
    start: row.start,
    entries: row.cells.map((value, i) => ({ key: names[i] ?? '', value })),
  };
}

/** The delimiter that gives a column for texts, else the one that gives the most columns. */
function guessDelimiter(text: string, start: number, delimiters: readonly string[]): string {
  const head = text.slice(start, start + 4096);
  let best = delimiters[0] ?? ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const first = scanCsv(head, 0, delimiter).rows[0];
    const cells = first?.start === 0 ? first.cells : [];
    const hasText = textsOf(new Map(cells.map((cell) => [plainKey(cell.text), cell] as const))) !== undefined;
    const score = cells.length === 1 ? 0 : cells.length + (hasText ? 1000 : 0);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** Leaves of a table: its cells. A cell without quotes gets them when its new text needs them. */
function listCells({ rows, errors }: CsvScan, source: string, delimiter: string): Leaves {
  const roots = rows.map((row): TreeNode => ({ kind: 'list', start: row.start, items: row.cells }));
  return listLeaves({ roots, errors, lineBreak: lineBreakOf(source) }, (text) => ({
    text,
    encode: (inserted) => {
      if (source[text.start] === '"') return inserted.replaceAll('"', '""');
      return /["\r\n]/.test(inserted) || inserted.includes(delimiter) ? undefined : inserted;
    },
    rewrite: (whole) => `"${whole.replaceAll('"', '""')}"`,
  }));
}

/** The columns of a table that its mapping does not read. */
interface OtherColumns {
  /** A failure for columns that are not ignored either: a column that is renamed or added must not go unnoticed. */
  readonly notices: readonly Notice[];
  /** Entries of `ignoreColumns` that match a column. */
  readonly ignored: readonly string[];
}

/** Names that a message lists at most. */
const MAX_SHOWN = 5;

/** Finds the columns of a table that its mapping does not read. `line` is that of the header. */
function findOtherColumns(
  path: string,
  line: number,
  columns: readonly string[],
  mapping: FormatMapping,
): OtherColumns {
  const read = new Set(mappedPaths(mapping));
  const isOther = (name: string) => name !== '' && !read.has(name) && !isInternalColumn(name) && !isDirectiveKey(name);
  const others = [...new Set(columns)].filter(isOther);
  const entries = mapping.ignoreColumns ?? [];
  const unknown = entries.includes('*') ? [] : others.filter((name) => !entries.includes(name));
  return {
    notices: unknown.length === 0 ? [] : [unknownNotice(path, line, unknown)],
    ignored: entries.filter((entry) => (entry === '*' ? others.length > 0 : others.includes(entry))),
  };
}

/** A failure for a table without a column that is known to hold a text. */
function noTextNotice(path: string, columns: readonly string[]): Notice {
  const message = `No column is known to hold a text: name it under \`formats\` in the config. Columns: ${listed(columns)}.`;
  return { level: 'failure', code: 'unknown-columns', path, message };
}

function unknownNotice(path: string, line: number, unknown: readonly string[]): Notice {
  const [columns, them] = unknown.length === 1 ? ['column', 'it'] : ['columns', 'them'];
  const whatToDo = `add ${them} to the mapping or to its \`ignoreColumns\``;
  const message = `The config does not name the ${columns} ${listed(unknown)}: ${whatToDo}.`;
  return { level: 'failure', code: 'unknown-columns', path, line, message };
}

function listed(columns: readonly string[]): string {
  const more = columns.length > MAX_SHOWN ? ` and ${columns.length - MAX_SHOWN} more` : '';
  return (
    columns
      .slice(0, MAX_SHOWN)
      .map((name) => `\`${name}\``)
      .join(', ') + more
  );
}

/** One row of a table: its cells, and the offset in the text where it begins. */
interface CsvRow {
  readonly start: number;
  readonly cells: readonly TreeText[];
}

/** The rows of a CSV text that could be read, and what is wrong with the others. */
interface CsvScan {
  readonly rows: readonly CsvRow[];
  readonly errors: readonly ReadError[];
}

interface CsvError extends ReadError {
  /** Where to look for the next row. */
  readonly resume: number;
}

const QUOTE = '"';

/**
 * Reads delimited text (RFC 4180) with the place of every cell, from `start` on. Rows end at `\n` or `\r\n`; blank lines
 * are skipped. Where readers of CSV differ (text after a closing quote, a quote that is never closed) the row is an
 * error rather than a guess.
 */
function scanCsv(text: string, start: number, delimiter: string): CsvScan {
  const rows: CsvRow[] = [];
  const errors: CsvError[] = [];
  let at = start;
  while (at < text.length) {
    const rowStart = at;
    const cells: TreeText[] = [];
    let error: CsvError | undefined;
    for (;;) {
      const cell: TreeText | CsvError =
        text[at] === QUOTE ? readQuoted(text, at, delimiter) : readUnquoted(text, at, delimiter);
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

function readUnquoted(text: string, start: number, delimiter: string): TreeText {
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
