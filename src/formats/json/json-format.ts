import type { Segment } from '../../base/offsets.js';
import type { Notice, Reply } from '../../base/types.js';
import { createIdWatch, EMPTY, leftOutNotes, withoutReplies, type IdWatch } from '../batch.js';
import { createFormat } from '../create-format.js';
import type { Batch, Format, FormatMapping, LeftOut, SourceText, SourceStream } from '../format.js';
import { isInternalNote } from '../library/helpdesks.js';
import { createFieldWatch, followPath, textPathsOf, readMappedRecord } from '../library/mapped-records.js';
import { readLibrary } from '../library/read-library.js';
import { isRecord, readOwnFields } from '../library/reply-fields.js';
import { decodeBody, loadDecoder } from '../library/text-syntax.js';
import type { TreeNode } from '../library/tree.js';
import { createReply, type ReplyParts } from '../reply.js';
import { createSourceLines } from '../source-map.js';
import { listLeaves, type Leaves, type Leaf } from '../write/leaves.js';
import { scanJson } from './json-scan.js';

/** JSON: a library of replies, as helpdesks export it or as a team keeps it. */
export const json = createFormat(async (source, options) => {
  const scan = scanJson(source.text);
  const roots = scan.ok ? [scan.node] : [];
  return {
    ...(await readLibrary(source, roots, scan.ok ? [] : [scan], options)),
    writing: () => ({ kind: 'leaves', leaves: listJsonLeaves(roots) }),
  };
});

/** Leaves of JSON: strings, which can hold any text. */
function listJsonLeaves(roots: readonly TreeNode[]): Leaves {
  return listLeaves({ roots }, (text) => ({
    text,
    encode: (inserted) => JSON.stringify(inserted).slice(1, -1),
    rewrite: (whole) => JSON.stringify(whole),
  }));
}

/** JSON Lines: one object a line, with the fields in docs/formats.md. Lines are read as they come, so that memory stays flat. */
export const jsonl: Format = {
  async *read({ path, chunks }, options) {
    const reader = await loadReader(path, options?.mapping);
    for await (const lines of readLines(path, chunks)) yield reader.read(lines);
    yield { replies: [], ...reader.end() };
  },
  async open(source, options) {
    const reader = await loadReader(source.path, options?.mapping);
    const splitter = createLineSplitter(source);
    const { replies, notices, leftOut } = reader.read([...splitter.push(source.text), ...splitter.end()]);
    const rest = reader.end();
    return {
      replies,
      notices: [...notices, ...rest.notices],
      leftOut: { ...leftOut, blank: leftOut.blank + rest.leftOut.blank },
      writing: () => ({ kind: 'leaves', leaves: readLeaves(source.text) }),
    };
  },
};

/** Reads lines in order, and counts records, so that those without an id get a number. */
interface LineReader {
  read(lines: readonly SourceText[]): Batch;
  /**
   * Notices about all lines: how much was left out, fields that no record had, ids that several entries share. A file without
   * a record counts as blank.
   */
  end(): Pick<Batch, 'notices' | 'leftOut'>;
}

/** What a record holds for its reply, or why there is no reply. */
type LineParts = Pick<ReplyParts, 'fields' | 'decoded'> | 'internal' | 'blank' | { readonly failure: string };

/** Makes the reader of a file: for the fields of the mapping, or for care-lint's own. */
async function loadReader(path: string, mapping: FormatMapping | undefined): Promise<LineReader> {
  if (mapping?.text === undefined) return createReader(path, readOwnLine, () => [], mapping?.kind);
  const decode = mapping.html === true ? await loadDecoder('html') : undefined;
  const watch = createFieldWatch(mapping);
  const readParts = (line: string): LineParts => {
    const scan = scanJson(line);
    if (!scan.ok) return { failure: describeError(line) };
    const { node } = scan;
    if (node.kind !== 'map') return { failure: NO_OBJECT };
    watch.see(node);
    const found = readMappedRecord(node, mapping);
    if (found === 'internal') return found;
    // Of several text fields the first that holds something is read.
    const [record] = found;
    if (record !== undefined) return { fields: record.fields, decoded: decodeBody(record.body, decode) };
    if (textPathsOf(mapping).some((name) => followPath(node, name) !== undefined)) return 'blank';
    return { failure: 'This record has no text in the field that the config names.' };
  };
  return createReader(path, readParts, () => watch.notices(path), mapping.kind);
}

const NO_OBJECT = 'This line is not a JSON object.';

function createReader(
  path: string,
  readParts: (line: string) => LineParts,
  fieldNotices: () => readonly Notice[],
  kind: Reply['kind'] = 'draft',
): LineReader {
  let number = 0;
  let internal = 0;
  let blank = 0;
  let ids: IdWatch | undefined;
  const readLine = (line: SourceText): Reply | Notice | 'internal' | 'blank' => {
    number++;
    const parts = readParts(line.text);
    if (typeof parts === 'string') return parts;
    if ('failure' in parts) return failureNotice(line, parts.failure);
    const reply = createReply({ path, number, kind, ...parts, lines: createSourceLines(line) });
    return reply.text === '' ? 'blank' : reply;
  };
  return {
    read(lines) {
      const replies: Reply[] = [];
      const notices: Notice[] = [];
      const leftOut: { -readonly [Why in keyof LeftOut]: number } = { internal: 0, blank: 0, unparsable: 0 };
      for (const line of lines) {
        if (line.text.trim() === '') continue;
        const found = readLine(line);
        if (typeof found === 'string') leftOut[found]++;
        else if ('level' in found) {
          leftOut.unparsable++;
          notices.push(found);
        } else {
          replies.push(found);
          const { baseLine } = line;
          if (found.kind === 'library') (ids ??= createIdWatch(path)).see(found, () => baseLine);
        }
      }
      internal += leftOut.internal;
      blank += leftOut.blank;
      return { replies, notices, leftOut };
    },
    end() {
      if (number === 0) return withoutReplies(path, EMPTY);
      const notices = [...leftOutNotes(path, { internal, blank }), ...fieldNotices(), ...(ids?.notices() ?? [])];
      return { notices, leftOut: { internal: 0, blank: 0, unparsable: 0 } };
    },
  };
}

function failureNotice({ path, baseLine }: SourceText, message: string): Notice {
  return { level: 'failure', code: 'unparsable-rows', path, line: baseLine, message };
}

function readOwnLine(line: string): LineParts {
  const record = parseJson(line.startsWith('\uFEFF') ? line.slice(1) : line);
  if (record === undefined) return { failure: describeError(line) };
  if (!isRecord(record)) return { failure: NO_OBJECT };
  const text = record['text'];
  if (typeof text !== 'string') {
    return { failure: 'text' in record ? 'The `text` of this record is not a string.' : 'This record has no `text`.' };
  }
  if (isInternalNote(Object.entries(record))) return 'internal';
  return { fields: readOwnFields(record), decoded: { text, segments: () => findTextSegments(line) } };
}

function parseJson(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return value;
  } catch {
    return undefined;
  }
}

/** Why a line is not JSON. The message of `JSON.parse` quotes the text, which may hold personal data; ours gives the column only. */
function describeError(text: string): string {
  const scan = scanJson(text);
  if (scan.ok) return 'This line is not JSON.';
  return `This line is not JSON: ${scan.reason} (column ${scan.offset + 1}).`;
}

/** Where the value of `text` stands; when the key comes twice, the last counts, as in `JSON.parse`. */
function findTextSegments(line: string): readonly Segment[] {
  const scan = scanJson(line);
  if (!scan.ok || scan.node.kind !== 'map') return [];
  const value = scan.node.entries.findLast((entry) => entry.key === 'text')?.value;
  return value?.kind === 'text' ? value.segments() : [];
}

/** The leaves of every line; a line that is not JSON goes into the shape as it is. */
function readLeaves(text: string): Leaves {
  const leaves: Leaf[] = [];
  const shape: (string | null)[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const scan = line.trim() === '' ? undefined : scanJson(line);
    if (scan?.ok !== true) shape.push(line);
    else {
      const found = listJsonLeaves([scan.node]);
      shape.push('line', ...found.shape);
      for (const leaf of found.leaves) leaves.push(moveLeaf(leaf, start));
    }
    start += line.length + 1;
  }
  return { leaves, shape, lineBreak: '\n' };
}

/** A leaf of a line with its places in the file. */
function moveLeaf({ text, ...leaf }: Leaf, by: number): Leaf {
  const segments = () => text.segments().map((segment) => ({ ...segment, sourceStart: segment.sourceStart + by }));
  return { ...leaf, text: { ...text, start: text.start + by, end: text.end + by, segments } };
}

/** Cuts a text into lines as it comes; keeps only the last, unfinished line. */
export interface LineSplitter {
  /** The lines that the next stretch of text completes, without their `\n`. */
  push(text: string): readonly SourceText[];
  /** The last line, when it does not end in `\n`. */
  end(): readonly SourceText[];
}

/**
 * Starts cutting a source into lines, each with its offset in UTF-16 code units (a byte-order mark counts). A `\r` stays
 * at the end of its line.
 */
export function createLineSplitter({ path, baseOffset, baseLine }: Omit<SourceText, 'text'>): LineSplitter {
  let held: string[] = [];
  let offset = baseOffset;
  let number = baseLine;
  const lineOf = (text: string): SourceText => {
    const line = { path, text, baseOffset: offset, baseLine: number };
    offset += text.length + 1;
    number++;
    return line;
  };
  return {
    push(chunk) {
      const lines: SourceText[] = [];
      let start = 0;
      for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
        const text = chunk.slice(start, end);
        lines.push(lineOf(held.length === 0 ? text : held.join('') + text));
        held = [];
        start = end + 1;
      }
      if (start < chunk.length) held.push(chunk.slice(start));
      return lines;
    },
    end() {
      const rest = held.join('');
      held = [];
      return rest === '' ? [] : [lineOf(rest)];
    },
  };
}

/** Lines of a source, as many at a time as have arrived. See `createLineSplitter`. */
export async function* readLines(path: string, chunks: SourceStream['chunks']): AsyncGenerator<readonly SourceText[]> {
  const splitter = createLineSplitter({ path, baseOffset: 0, baseLine: 1 });
  for await (const chunk of chunks) {
    const lines = splitter.push(chunk);
    if (lines.length > 0) yield lines;
  }
  const last = splitter.end();
  if (last.length > 0) yield last;
}
