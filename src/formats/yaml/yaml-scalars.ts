import type { Scalar } from 'yaml';
import { createDecoder, type Decoded, type Decoder } from '../../base/offsets.js';

/** Text and places of a scalar, from the token that yaml's parser made of it. */
export function decodeScalarToken(token: NonNullable<Scalar['srcToken']>, source: string): Decoded {
  const decoder = createDecoder();
  if (token.type === 'block-scalar') {
    // The header with its comment and line break stands before the body.
    const head = token.props.map((part) => ('source' in part ? part.source : ''));
    const start = token.offset + head.join('').length;
    decodeBlockScalar(decoder, token.source, start, readBlockHeader(head[0] ?? ''), token.indent);
  } else if (token.type === 'scalar') {
    decodePlainScalar(decoder, token.source, token.offset);
  } else if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
    const start = token.offset + 1;
    const inner = source.slice(start, token.offset + token.source.length - 1);
    if (token.type === 'single-quoted-scalar') decodeSingleQuoted(decoder, inner, start);
    else decodeDoubleQuoted(decoder, inner, start);
  }
  return decoder.done();
}

/** Reads a plain scalar as yaml's resolve-flow-scalar does (YAML 1.2.2, section 7.3.3). */
function decodePlainScalar(decoder: Decoder, source: string, start: number): void {
  unfold(decoder, source, start, (text, at) => decoder.verbatim(text, at));
}

/** Reads what stands between single quotes (section 7.3.2); `start` is after the opening one. */
function decodeSingleQuoted(decoder: Decoder, source: string, start: number): void {
  unfold(decoder, source, start, (text, at) => {
    let from = 0;
    for (let quote = text.indexOf("''"); quote >= 0; quote = text.indexOf("''", from)) {
      decoder.verbatim(text.slice(from, quote), at + from);
      decoder.atomic("'", at + quote, 2);
      from = quote + 2;
    }
    decoder.verbatim(text.slice(from), at + from);
  });
}

/** Folds lines: a single line break becomes a blank, of several in a row one is dropped; blanks around them are dropped too. */
function unfold(decoder: Decoder, source: string, start: number, add: (text: string, at: number) => void): void {
  const lines = source.split('\n');
  let at = start;
  let end = start;
  let separator = '';
  for (const [i, line] of lines.entries()) {
    const isFirst = i === 0;
    const isLast = i === lines.length - 1;
    const whole = isLast || !line.endsWith('\r') ? line : line.slice(0, -1);
    const lead = isFirst ? 0 : countBlanks(whole);
    const text = isLast ? whole.slice(lead) : trimBlanks(whole.slice(lead));
    if (!isFirst && !isLast && text === '') {
      separator = separator === ' ' ? '\n' : `${separator}\n`;
    } else {
      decoder.atomic(separator, end, at + lead - end);
      add(text, at + lead);
      end = at + lead + text.length;
      separator = ' ';
    }
    at += line.length + 1;
  }
}

function countBlanks(line: string): number {
  let count = 0;
  while (line[count] === ' ' || line[count] === '\t') count++;
  return count;
}

function trimBlanks(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return line.slice(0, end);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};

/** The pieces of a double-quoted scalar; line breaks with the blanks around them come first. */
const PIECE = new RegExp(
  [
    String.raw`(?<fold>[ \t]*\r?\n(?:[ \t]|\r?\n)*)|\\(?<joined>\r?\n[ \t]*)`,
    String.raw`\\(?<code>x[0-9a-fA-F]{2}|u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})`,
    String.raw`\\(?<escape>[^])|(?<text>[ \t]+|[^\\ \t\n\r]+|\r)`,
  ].join('|'),
  'gy',
);

/** Reads what stands between double quotes (section 7.3.1); `start` is after the opening one. */
function decodeDoubleQuoted(decoder: Decoder, source: string, start: number): void {
  for (const match of source.matchAll(PIECE)) {
    const { fold, joined, code, escape, text } = match.groups ?? {};
    const at = start + match.index;
    if (text !== undefined) decoder.verbatim(text, at);
    else if (fold !== undefined) {
      const breaks = fold.split('\n').length - 1;
      decoder.atomic(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), at, fold.length);
    } else if (code !== undefined) decoder.atomic(decodeCode(code), at, match[0].length);
    else if (escape !== undefined) decoder.atomic(ESCAPES[escape] ?? match[0], at, match[0].length);
    // An escaped line break joins two lines and adds no text.
    else if (joined === undefined) throw new Error('a piece of every kind is handled');
  }
}

function decodeCode(code: string): string {
  const [first = '', second] = code.split('\\');
  const value = Number.parseInt(first.slice(1), 16);
  const character = value > 0x10ffff ? `\\${first}` : String.fromCodePoint(value);
  return second === undefined ? character : character + String.fromCharCode(Number.parseInt(second.slice(1), 16));
}

/** The header of a block scalar: `|`, `>-`, `|2+`. */
interface BlockHeader {
  readonly isFolded: boolean;
  /** Columns of indentation that the header names, else 0. */
  readonly indent: number;
  readonly chomp: '' | '-' | '+';
}

function readBlockHeader(source: string): BlockHeader {
  const digit = /[1-9]/.exec(source)?.[0];
  const chomp = /[-+]/.exec(source)?.[0];
  return {
    isFolded: source.startsWith('>'),
    indent: digit === undefined ? 0 : Number(digit),
    chomp: chomp === '-' || chomp === '+' ? chomp : '',
  };
}

interface Line {
  readonly indent: string;
  readonly content: string;
  /** Where its indentation begins in the source. */
  readonly start: number;
}

function splitLines(source: string, start: number): readonly Line[] {
  const lines: Line[] = [];
  let at = start;
  for (const line of source.split('\n')) {
    const indent = /^ */.exec(line)?.[0] ?? '';
    lines.push({ indent, content: line.slice(indent.length), start: at });
    at += line.length + 1;
  }
  return lines;
}

function isEmpty(line: Line | undefined): boolean {
  return line === undefined || line.content === '' || line.content === '\r';
}

/**
 * Reads the body of a block scalar, which begins at `start`. The text is that of yaml's resolve-block-scalar (YAML 1.2.2,
 * section 8.1), with the place of each piece. `parentIndent` is the indentation of the node that the scalar belongs to.
 */
function decodeBlockScalar(
  decoder: Decoder,
  source: string,
  start: number,
  header: BlockHeader,
  parentIndent: number,
): void {
  const lines = source === '' ? [] : splitLines(source, start);
  let chompStart = lines.length;
  while (chompStart > 0 && isEmpty(lines[chompStart - 1])) chompStart--;
  if (chompStart === 0) {
    if (header.chomp === '+' && lines.length > 0) {
      decoder.atomic('\n'.repeat(Math.max(1, lines.length - 1)), start, source.length);
    }
    return;
  }
  const contentStart = lines.findIndex((line) => !isEmpty(line));
  const trim = header.indent === 0 ? (lines[contentStart]?.indent.length ?? 0) : parentIndent + header.indent;
  // Trailing empty lines that are indented further belong to the content.
  for (let i = lines.length - 1; i >= chompStart; i--) {
    if ((lines[i]?.indent.length ?? 0) > trim) chompStart = i + 1;
  }
  for (const line of lines.slice(0, contentStart)) {
    decoder.verbatim(line.indent.slice(trim), line.start + trim);
    const end = line.start + line.indent.length;
    decoder.atomic('\n', end, line.content.length + 1);
  }
  const content = lines.slice(contentStart, chompStart);
  const end = header.isFolded ? foldLines(decoder, content, trim) : joinLines(decoder, content, trim);
  chompLines(decoder, lines.slice(chompStart), trim, header.chomp, { end, sourceEnd: start + source.length });
}

/** Text of a line without its indentation and its `\r`, and its place. */
function readLine(line: Line, trim: number): { readonly text: string; readonly start: number; readonly end: number } {
  const content = line.content.endsWith('\r') ? line.content.slice(0, -1) : line.content;
  const start = line.start + Math.min(trim, line.indent.length);
  const text = line.indent.slice(trim) + content;
  return { text, start, end: start + text.length };
}

/** Literal style: every line break counts. Returns the source offset of the end. */
function joinLines(decoder: Decoder, lines: readonly Line[], trim: number): number {
  let end: number | undefined;
  for (const line of lines) {
    const { text, start, end: lineEnd } = readLine(line, trim);
    if (end !== undefined) decoder.atomic('\n', end, start - end);
    decoder.verbatim(text, start);
    end = lineEnd;
  }
  return end ?? 0;
}

/** Folded style: a single line break is a blank, except beside a line that is indented further. Returns the source offset of the end. */
function foldLines(decoder: Decoder, lines: readonly Line[], trim: number): number {
  let separator = '';
  let emptyLines = '';
  let isAfterIndented = false;
  let end = lines[0]?.start ?? 0;
  const add = (text: string, start: number, lineEnd: number) => {
    decoder.atomic(emptyLines + separator, end, start - end);
    decoder.verbatim(text, start);
    emptyLines = '';
    end = lineEnd;
  };
  for (const line of lines) {
    const { text, start, end: lineEnd } = readLine(line, trim);
    if (line.indent.length > trim || line.content.startsWith('\t')) {
      if (separator === ' ') separator = '\n';
      else if (!isAfterIndented && separator === '\n') separator = '\n\n';
      add(text, start, lineEnd);
      separator = '\n';
      isAfterIndented = true;
    } else if (text === '') {
      if (separator === '\n') emptyLines += '\n';
      else separator = '\n';
    } else {
      add(text, start, lineEnd);
      separator = ' ';
      isAfterIndented = false;
    }
  }
  decoder.atomic(emptyLines, end, 0);
  return end;
}

/** Adds the line breaks at the end: all of them, one, or, for `-`, no line break at all. */
function chompLines(
  decoder: Decoder,
  lines: readonly Line[],
  trim: number,
  chomp: BlockHeader['chomp'],
  { end, sourceEnd }: { readonly end: number; readonly sourceEnd: number },
): void {
  if (chomp === '-') return;
  if (chomp === '' || lines.length === 0) {
    decoder.atomic('\n', end, Math.min(1, sourceEnd - end));
    return;
  }
  let at = end;
  for (const line of lines) {
    const start = line.start + Math.min(trim, line.indent.length);
    decoder.atomic('\n', at, start - at);
    at = start;
  }
}
