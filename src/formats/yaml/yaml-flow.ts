import type { Decoder } from '../offsets.js';

/** Reads a plain scalar as yaml's resolve-flow-scalar does (YAML 1.2.2, section 7.3.3). */
export function decodePlainScalar(decoder: Decoder, source: string, start: number): void {
  unfold(decoder, source, start, (text, at) => decoder.verbatim(text, at));
}

/** Reads what stands between single quotes (section 7.3.2); `start` is after the opening one. */
export function decodeSingleQuoted(decoder: Decoder, source: string, start: number): void {
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

/** Line folding: one line break is a blank, more are one less; blanks around them do not count. */
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

/** The pieces a double-quoted scalar is made of; what is left of a line break with the blanks around it comes first. */
const PIECE =
  /(?<fold>[ \t]*\r?\n(?:[ \t]|\r?\n)*)|\\(?<joined>\r?\n[ \t]*)|\\(?<code>x[0-9a-fA-F]{2}|u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})|\\(?<escape>[^])|(?<text>[ \t]+|[^\\ \t\n\r]+|\r)/gy;

/** Reads what stands between double quotes (section 7.3.1); `start` is after the opening one. */
export function decodeDoubleQuoted(decoder: Decoder, source: string, start: number): void {
  for (const match of source.matchAll(PIECE)) {
    const { fold, joined, code, escape, text } = match.groups ?? {};
    const at = start + match.index;
    if (text !== undefined) decoder.verbatim(text, at);
    else if (fold !== undefined) {
      const breaks = fold.split('\n').length - 1;
      decoder.atomic(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), at, fold.length);
    } else if (code !== undefined) decoder.atomic(decodeCode(code), at, match[0].length);
    else if (escape !== undefined) decoder.atomic(ESCAPES[escape] ?? match[0], at, match[0].length);
    // An escaped line break joins two lines: nothing to read.
    else if (joined === undefined) throw new Error('a piece of every kind is handled');
  }
}

function decodeCode(code: string): string {
  const [first = '', second] = code.split('\\');
  const value = Number.parseInt(first.slice(1), 16);
  const character = value > 0x10ffff ? `\\${first}` : String.fromCodePoint(value);
  return second === undefined ? character : character + String.fromCharCode(Number.parseInt(second.slice(1), 16));
}
