import type { Notice, Reply } from '../types.js';
import { decodeBody, loadDecoder, type DecodeText } from './body.js';
import { isRecord, readFields } from './fields.js';
import { scanJson } from './json-scan.js';
import { findMappedRecords } from './mapped-records.js';
import type { Segment } from './offsets.js';
import { createReply, type ReplyParts } from './reply.js';
import { createSourceLines } from './source-map.js';
import type { Format, FormatMapping, SourceText } from './types.js';

/** What one line holds: a reply, why it holds none, or nothing at all (a blank line). */
export type JsonLine =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'failure'; readonly notice: Notice }
  | { readonly kind: 'blank' };

/** Reads one line after the other; it counts records to name those without an id. */
export type JsonLineReader = (line: SourceText) => JsonLine;

/** What is read out of a record before it becomes a reply; a text says why there is none. */
type LineParts = Pick<ReplyParts, 'fields' | 'decoded'> | string;

/**
 * Starts reading JSON Lines one line at a time, in order. A line comes with its place in the file (`baseOffset`,
 * `baseLine`), with or without its line break.
 */
export function createJsonLineReader(): JsonLineReader {
  return createReader(readOwnFields);
}

/** The same for lines whose fields a mapping names; of several text fields the first that holds something is read. */
export async function loadJsonLineReader(mapping: FormatMapping | undefined): Promise<JsonLineReader> {
  if (mapping?.text === undefined) return createJsonLineReader();
  const decode = mapping.html === true ? await loadDecoder('html') : undefined;
  return createReader((line) => readMappedFields(line, mapping, decode));
}

function createReader(readParts: (line: string) => LineParts): JsonLineReader {
  let number = 0;
  return (line) => {
    if (line.text.trim() === '') return { kind: 'blank' };
    number++;
    const parts = readParts(line.text);
    if (typeof parts === 'string') {
      return { kind: 'failure', notice: { level: 'failure', path: line.path, line: line.baseLine, message: parts } };
    }
    const reply = createReply({ path: line.path, number, kind: 'draft', ...parts, lines: createSourceLines(line) });
    return { kind: 'reply', reply };
  };
}

function readOwnFields(line: string): LineParts {
  const record = parseJson(line.startsWith('\uFEFF') ? line.slice(1) : line);
  if (record === undefined) return describeError(line);
  if (!isRecord(record)) return 'This line is no JSON object.';
  const text = record['text'];
  if (typeof text !== 'string') {
    return 'text' in record ? 'The `text` of this record is no string.' : 'This record has no `text`.';
  }
  return { fields: readFields(record), decoded: { text, segments: () => findTextSegments(line) } };
}

function readMappedFields(line: string, mapping: FormatMapping, decode: DecodeText | undefined): LineParts {
  const scan = scanJson(line);
  if (!scan.ok) return describeError(line);
  const record = findMappedRecords({ kind: 'list', start: 0, items: [scan.node] }, { ...mapping, records: undefined })
    .records[0];
  if (record === undefined) return 'This record has no text where the config says it is.';
  const { fields, body } = record;
  return { fields, decoded: decodeBody(body, decode) };
}

function parseJson(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return value;
  } catch {
    return undefined;
  }
}

/** The engine's own message quotes the text, which may hold personal data: ours gives the column only. */
function describeError(text: string): string {
  const scan = scanJson(text);
  if (scan.ok) return 'This line is no JSON.';
  return `This line is no JSON: ${scan.reason} (column ${scan.offset + 1}).`;
}

/** Where the value of `text` stands; of a key that comes twice `JSON.parse` keeps the last. */
function findTextSegments(line: string): readonly Segment[] {
  const scan = scanJson(line);
  if (!scan.ok || scan.node.kind !== 'map') return [];
  const value = scan.node.entries.findLast((entry) => entry.key === 'text')?.value;
  return value?.kind === 'text' ? value.segments() : [];
}

/** JSON Lines: one object a line; see the README for its fields. */
export const jsonl: Format = {
  id: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  async parse(source, options) {
    const replies: Reply[] = [];
    const notices: Notice[] = [];
    const read = await loadJsonLineReader(options?.mapping);
    let line = source.baseLine;
    for (let start = 0; start < source.text.length;) {
      const newline = source.text.indexOf('\n', start);
      const end = newline < 0 ? source.text.length : newline;
      const result = read({
        path: source.path,
        text: source.text.slice(start, end),
        baseOffset: source.baseOffset + start,
        baseLine: line++,
      });
      if (result.kind === 'reply') replies.push(result.reply);
      else if (result.kind === 'failure') notices.push(result.notice);
      start = end + 1;
    }
    return { replies, notices };
  },
};
