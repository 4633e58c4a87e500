import { createDecoder, verbatimSegments, type Segment } from '../../base/offsets.js';
import type { ReadError, TreeEntry, TreeNode, TreeText } from '../library/tree.js';

/** A JSON text as a tree with places, or the offset where it is wrong and why. */
export type JsonScan = { readonly ok: true; readonly node: TreeNode } | ({ readonly ok: false } & ReadError);

/** Deeper nesting is refused: the reader is recursive, and no export needs it. */
const MAX_DEPTH = 500;

const BACKSLASH = 92;
const QUOTE = 34;

class JsonError extends Error {
  readonly offset: number;
  constructor(offset: number, reason: string) {
    super(reason);
    this.offset = offset;
  }
}

/**
 * Reads JSON text (RFC 8259) with the place of every value; a byte-order mark is skipped. It accepts the same texts as
 * `JSON.parse` and gives the same values, but keeps keys that come twice. A reason never quotes the text.
 */
export function scanJson(text: string): JsonScan {
  const reader: Reader = { text, at: text.startsWith('\uFEFF') ? 1 : 0 };
  try {
    const node = readValue(reader, 0);
    skipBlanks(reader);
    if (reader.at < text.length) throw new JsonError(reader.at, 'there is text after the end of the value');
    return { ok: true, node };
  } catch (error) {
    if (error instanceof JsonError) return { ok: false, offset: error.offset, reason: error.message };
    throw error;
  }
}

interface Reader {
  readonly text: string;
  at: number;
}

function skipBlanks(reader: Reader): void {
  const { text } = reader;
  for (;;) {
    const code = text.charCodeAt(reader.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    reader.at++;
  }
}

/** Numbers, truth values and `null`. */
const LITERAL = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

function readValue(reader: Reader, depth: number): TreeNode {
  skipBlanks(reader);
  const { text, at: start } = reader;
  if (depth > MAX_DEPTH) throw new JsonError(start, `values are nested more than ${MAX_DEPTH} deep`);
  const first = text[start];
  if (first === '"') return readString(reader);
  if (first === '{') return readObject(reader, depth);
  if (first === '[') return readArray(reader, depth);
  LITERAL.lastIndex = start;
  const literal = LITERAL.exec(text)?.[0];
  if (literal === undefined) {
    throw new JsonError(start, start >= text.length ? 'the text ends too early' : 'a value is missing');
  }
  reader.at = start + literal.length;
  return { kind: 'value', start, value: literalValue(literal) };
}

function literalValue(literal: string): number | boolean | null {
  if (literal === 'null') return null;
  if (literal === 'true' || literal === 'false') return literal === 'true';
  return Number(literal);
}

function readObject(reader: Reader, depth: number): TreeNode {
  const start = reader.at++;
  const entries: TreeEntry[] = [];
  skipBlanks(reader);
  if (reader.text[reader.at] === '}') {
    reader.at++;
    return { kind: 'map', start, entries };
  }
  for (;;) {
    skipBlanks(reader);
    if (reader.text[reader.at] !== '"') throw new JsonError(reader.at, 'a key in double quotes is missing');
    const key = readString(reader).text;
    skipBlanks(reader);
    if (reader.text[reader.at] !== ':') throw new JsonError(reader.at, 'a colon is missing');
    reader.at++;
    entries.push({ key, value: readValue(reader, depth + 1) });
    if (endsList(reader, '}')) return { kind: 'map', start, entries };
  }
}

function readArray(reader: Reader, depth: number): TreeNode {
  const start = reader.at++;
  const items: TreeNode[] = [];
  skipBlanks(reader);
  if (reader.text[reader.at] === ']') {
    reader.at++;
    return { kind: 'list', start, items };
  }
  for (;;) {
    items.push(readValue(reader, depth + 1));
    if (endsList(reader, ']')) return { kind: 'list', start, items };
  }
}

/** Steps over a comma or the closing bracket; true for the bracket. */
function endsList(reader: Reader, close: string): boolean {
  skipBlanks(reader);
  const next = reader.text[reader.at];
  if (next !== ',' && next !== close) throw new JsonError(reader.at, `a comma or ${close} is missing`);
  reader.at++;
  return next === close;
}

function readString(reader: Reader): TreeText {
  const { text, at: start } = reader;
  let escaped = false;
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code === QUOTE) break;
    if (code === BACKSLASH) {
      escaped = true;
      end += 2;
    } else if (code >= 32) end++;
    else if (Number.isNaN(code)) throw new JsonError(text.length, 'a closing quote is missing');
    else throw new JsonError(end, 'a control character in a string must be escaped');
  }
  reader.at = end + 1;
  const from = start + 1;
  if (!escaped) {
    return {
      kind: 'text',
      start,
      end: end + 1,
      text: text.slice(from, end),
      segments: () => verbatimSegments(end - from, from),
    };
  }
  const value = decodeEscapes(text, from, end);
  return { kind: 'text', start, end: end + 1, text: value, segments: () => escapeSegments(text, from, end) };
}

/** One escape; a surrogate pair is one character, so its two escapes count as one. */
const ESCAPE = /\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|["\\/bfnrt])/y;

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function decodeEscape(escape: string): string {
  if (escape[1] !== 'u') return SIMPLE_ESCAPES[escape[1] ?? ''] ?? '';
  const first = String.fromCharCode(Number.parseInt(escape.slice(2, 6), 16));
  return escape.length > 6 ? first + String.fromCharCode(Number.parseInt(escape.slice(8, 12), 16)) : first;
}

/** Calls `piece` for each plain run and each escape between two offsets. */
function eachPiece(
  text: string,
  start: number,
  end: number,
  piece: (decoded: string, at: number, length: number) => void,
) {
  let at = start;
  while (at < end) {
    const backslash = text.indexOf('\\', at);
    const stop = backslash < 0 || backslash > end ? end : backslash;
    if (stop > at) piece(text.slice(at, stop), at, stop - at);
    if (stop === end) return;
    ESCAPE.lastIndex = stop;
    const escape = ESCAPE.exec(text)?.[0];
    if (escape === undefined) throw new JsonError(stop, 'an escape is unknown');
    piece(decodeEscape(escape), stop, escape.length);
    at = stop + escape.length;
  }
}

function decodeEscapes(text: string, start: number, end: number): string {
  let decoded = '';
  eachPiece(text, start, end, (piece) => {
    decoded += piece;
  });
  return decoded;
}

function escapeSegments(text: string, start: number, end: number): readonly Segment[] {
  const decoder = createDecoder();
  eachPiece(text, start, end, (piece, at, length) => {
    if (text.charCodeAt(at) === BACKSLASH) decoder.atomic(piece, at, length);
    else decoder.verbatim(piece, at);
  });
  return decoder.done().segments;
}
