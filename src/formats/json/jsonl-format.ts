import type { Notice, Reply } from '../../types.js';
import { decodeBody, loadDecoder, type DecodeText } from '../library/text-syntax.js';
import { createFieldWatch, followPath, textPathsOf, type FieldWatch } from '../library/field-watch.js';
import { isRecord, readFields } from '../library/reply-fields.js';
import { isInternalNote } from '../library/internal-notes.js';
import { scanJson } from './json-scan.js';
import { readMappedRecord } from '../library/mapped-records.js';
import type { Segment } from '../offsets.js';
import { toParsed } from '../library/parsed.js';
import { createReply, type ReplyParts } from '../reply.js';
import { createIdWatch, type IdWatch } from '../library/shared-ids.js';
import { createSourceLines } from '../source-map.js';
import type { Format, FormatMapping, SourceText } from '../format.js';

/** What one line holds: a reply, why it holds none, a record without one, or nothing at all (a blank line). */
export type JsonLine =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'failure'; readonly notice: Notice }
  | { readonly kind: 'internal' | 'blank' | 'nothing' };

/** Reads one line after the other; it counts records to name those without an id. */
export interface JsonLineReader {
  read(line: SourceText): JsonLine;
  /** What is known when all lines are read: fields that no record had, ids that several entries share. */
  end(): readonly Notice[];
}

/** What is read out of a record before it becomes a reply; a text says why it cannot be read. */
type LineParts = Pick<ReplyParts, 'fields' | 'decoded'> | 'internal' | 'blank' | { readonly failure: string };

/**
 * Starts reading JSON Lines one line at a time, in order. A line comes with its place in the file (`baseOffset`,
 * `baseLine`), with or without its line break.
 */
export function createJsonLineReader(): JsonLineReader {
  return createReader(readOwnFields, () => []);
}

/** The same for lines whose fields a mapping names; of several text fields the first that holds something is read. */
export async function loadJsonLineReader(mapping: FormatMapping | undefined): Promise<JsonLineReader> {
  if (mapping?.text === undefined) return createReader(readOwnFields, () => [], mapping?.kind);
  const decode = mapping.html === true ? await loadDecoder('html') : undefined;
  const watch = createFieldWatch(mapping);
  return createReader(
    (line) => readMappedFields(line, mapping, watch, decode),
    (path) => watch.notices(path),
    mapping.kind,
  );
}

function createReader(
  readParts: (line: string) => LineParts,
  end: (path: string) => readonly Notice[],
  kind: Reply['kind'] = 'draft',
): JsonLineReader {
  let number = 0;
  let path = '';
  let ids: IdWatch | undefined;
  return {
    read(line) {
      ({ path } = line);
      if (line.text.trim() === '') return { kind: 'nothing' };
      number++;
      const parts = readParts(line.text);
      if (typeof parts === 'string') return { kind: parts };
      if ('failure' in parts) return { kind: 'failure', notice: failureNotice(line, parts.failure) };
      const reply = createReply({ path, number, kind, ...parts, lines: createSourceLines(line) });
      if (reply.text === '') return { kind: 'blank' };
      const { baseLine } = line;
      if (reply.kind === 'library') (ids ??= createIdWatch(path)).see(reply, () => baseLine);
      return { kind: 'reply', reply };
    },
    end: () => [...end(path), ...(ids?.notices() ?? [])],
  };
}

function failureNotice({ path, baseLine }: SourceText, message: string): Notice {
  return { level: 'failure', path, line: baseLine, message, allowance: 'unparsable-rows' };
}

function readOwnFields(line: string): LineParts {
  const record = parseJson(line.startsWith('\uFEFF') ? line.slice(1) : line);
  if (record === undefined) return { failure: describeError(line) };
  if (!isRecord(record)) return { failure: 'This line is no JSON object.' };
  const text = record['text'];
  if (typeof text !== 'string') {
    return { failure: 'text' in record ? 'The `text` of this record is no string.' : 'This record has no `text`.' };
  }
  if (isInternalNote(Object.entries(record))) return 'internal';
  return { fields: readFields(record), decoded: { text, segments: () => findTextSegments(line) } };
}

function readMappedFields(
  line: string,
  mapping: FormatMapping,
  watch: FieldWatch,
  decode: DecodeText | undefined,
): LineParts {
  const scan = scanJson(line);
  if (!scan.ok) return { failure: describeError(line) };
  const { node } = scan;
  if (node.kind !== 'map') return { failure: 'This line is no JSON object.' };
  watch.see(node);
  const found = readMappedRecord(node, mapping);
  if (found === 'internal') return found;
  const [record] = found;
  if (record !== undefined) return { fields: record.fields, decoded: decodeBody(record.body, decode) };
  if (textPathsOf(mapping).some((path) => followPath(node, path) !== undefined)) return 'blank';
  return { failure: 'This record has no text where the config says it is.' };
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
    const leftOut = { internal: 0, blank: 0, unparsable: 0 };
    const reader = await loadJsonLineReader(options?.mapping);
    let line = source.baseLine;
    for (let start = 0; start < source.text.length;) {
      const newline = source.text.indexOf('\n', start);
      const end = newline < 0 ? source.text.length : newline;
      const result = reader.read({
        path: source.path,
        text: source.text.slice(start, end),
        baseOffset: source.baseOffset + start,
        baseLine: line++,
      });
      if (result.kind === 'reply') replies.push(result.reply);
      else if (result.kind === 'failure') {
        leftOut.unparsable++;
        notices.push(result.notice);
      } else if (result.kind !== 'nothing') leftOut[result.kind]++;
      start = end + 1;
    }
    // Shared ids are told of below, for every format.
    const ends = reader.end().filter(({ allowance }) => allowance !== 'duplicate-ids');
    return toParsed(source.path, replies, [...notices, ...ends], leftOut);
  },
};
