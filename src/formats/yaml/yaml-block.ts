import type { Decoder } from '../offsets.js';

/** What a block scalar's header says. */
export interface BlockHeader {
  readonly isFolded: boolean;
  /** Indentation the header names, 0 when it names none. */
  readonly indent: number;
  readonly chomp: '' | '-' | '+';
}

/** Reads `|`, `>-`, `|2+` and the like. */
export function readBlockHeader(source: string): BlockHeader {
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
  /** Of the indentation, in the source. */
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
 * Reads the body of a block scalar, which begins at `start`, as yaml's resolve-block-scalar does (YAML 1.2.2, section
 * 8.1): same text, with the place of each piece. `parentIndent` is that of the node the scalar belongs to.
 */
export function decodeBlockScalar(
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

/** Text of a line without its indentation and its `\r`, and where it stands. */
function readLine(line: Line, trim: number): { readonly text: string; readonly start: number; readonly end: number } {
  const content = line.content.endsWith('\r') ? line.content.slice(0, -1) : line.content;
  const start = line.start + Math.min(trim, line.indent.length);
  const text = line.indent.slice(trim) + content;
  return { text, start, end: start + text.length };
}

/** Literal style: every line break counts. Gives the source offset of the end. */
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

/** Folded style: single line breaks are blanks, but not around lines that are indented further. */
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

/** The line breaks at the end: none, one, or all of them. */
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
