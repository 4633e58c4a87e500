import type { Notice, Reply } from '../types.js';
import { isRecord, readFields } from './fields.js';
import { scanJson } from './json-scan.js';
import type { Segment } from './offsets.js';
import { createReply } from './reply.js';
import { createSourceLines } from './source-map.js';
import type { Format, SourceText } from './types.js';

/** What one line holds: a reply, why it holds none, or nothing at all (a blank line). */
export type JsonLine =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'failure'; readonly notice: Notice }
  | { readonly kind: 'blank' };

/**
 * Starts reading JSON Lines one line at a time, in order; the reader counts records to name those without an id.
 * A line comes with its place in the file (`baseOffset`, `baseLine`), with or without its line break.
 */
export function createJsonLineReader(): (line: SourceText) => JsonLine {
  let number = 0;
  return (line) => {
    const start = line.text.startsWith('\uFEFF') ? 1 : 0;
    const body = start === 0 ? line.text : line.text.slice(start);
    if (body.trim() === '') return { kind: 'blank' };
    number++;
    const record = parseRecord(body);
    if (record === undefined) return failure(line, describeError(line.text));
    if (!isRecord(record)) return failure(line, 'This line is no JSON object.');
    const text = record['text'];
    if (typeof text !== 'string') {
      return failure(line, 'text' in record ? 'The `text` of this record is no string.' : 'This record has no `text`.');
    }
    const fields = readFields(record);
    const reply = createReply({
      path: line.path,
      number,
      kind: 'draft',
      fields,
      decoded: { text, segments: () => findTextSegments(line.text) },
      lines: createSourceLines(line),
    });
    return { kind: 'reply', reply };
  };
}

function parseRecord(body: string): unknown {
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

function failure(line: SourceText, message: string): JsonLine {
  return { kind: 'failure', notice: { level: 'failure', path: line.path, line: line.baseLine, message } };
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
  parse(source) {
    const replies: Reply[] = [];
    const notices: Notice[] = [];
    const read = createJsonLineReader();
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
