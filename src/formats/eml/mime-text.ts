import { createDecoder, verbatimSegments, type Decoded } from '../offsets.js';

/** Signs in which a character is one byte, or, in UTF-8, bytes that tell where it ends. */
const BYTE_BY_BYTE =
  /^(?:utf-?8|us-ascii|ascii|iso-?8859-\d{1,2}|latin-?\d|windows-125\d|cp125\d|koi8-[ru]|macintosh)$/i;

/**
 * The text of a body, as its headers say that it is written; each character leads to the place that spells it, in
 * offsets from `start` on. Throws RangeError for a charset nobody knows.
 */
export function decodeMimeText(body: string, encoding: string, charset: string, start: number): Decoded {
  if (encoding === 'base64') return decodeBase64(body, charset, start);
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body, charset, start);
  return { text: body, segments: verbatimSegments(body.length, start) };
}

function decodeBase64(body: string, charset: string, start: number): Decoded {
  const decoder = createDecoder();
  const text = new TextDecoder(charset).decode(Buffer.from(body, 'base64'));
  const lead = body.length - body.trimStart().length;
  decoder.atomic(text, start + lead, body.trim().length);
  return decoder.done();
}

/** Bytes in a row, and line ends that are none. */
const ENCODED = /(?:=[\dA-F]{2}|=[ \t]{0,20}\r?\n|=$)+/gi;
const PIECE = /=([\dA-F]{2})|=[ \t]{0,20}\r?\n|=$/gi;

function decodeQuotedPrintable(body: string, charset: string, start: number): Decoded {
  const decoder = createDecoder();
  const bytes = new TextDecoder(charset);
  if (!BYTE_BY_BYTE.test(charset)) {
    const raw = body.replace(PIECE, (_, hex?: string) =>
      hex === undefined ? '' : String.fromCharCode(parseInt(hex, 16)),
    );
    decoder.atomic(bytes.decode(Buffer.from(raw, 'latin1')), start, body.length);
    return decoder.done();
  }
  const isUtf8 = /^utf/i.test(charset);
  let at = 0;
  for (const { 0: run, index } of body.matchAll(ENCODED)) {
    decoder.verbatim(body.slice(at, index), start + at);
    for (const { values, from, to } of charactersOf(run, isUtf8)) {
      decoder.atomic(bytes.decode(Uint8Array.from(values)), start + index + from, to - from);
    }
    at = index + run.length;
  }
  decoder.verbatim(body.slice(at), start + at);
  return decoder.done();
}

interface Spelled {
  readonly values: number[];
  readonly from: number;
  to: number;
}

/** The bytes of a run, by character. */
function charactersOf(run: string, isUtf8: boolean): readonly Spelled[] {
  const characters: Spelled[] = [];
  for (const { 0: piece, 1: hex, index } of run.matchAll(PIECE)) {
    if (hex === undefined) continue;
    const value = parseInt(hex, 16);
    const last = characters.at(-1);
    if (isUtf8 && last !== undefined && value >= 0x80 && value < 0xc0) {
      last.values.push(value);
      last.to = index + piece.length;
    } else characters.push({ values: [value], from: index, to: index + piece.length });
  }
  return characters;
}

const WORD = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([QB])\?([^?]{0,200})\?=(?:\s{1,20}(?==\?))?/gi;

/** A header with its encoded words (`=?utf-8?Q?caf=C3=A9?=`) read; those that cannot be read stay. */
export function decodeWords(header: string): string {
  return header.replace(WORD, (word, charset: string, way: string, content: string) => {
    const isBase64 = way.toUpperCase() === 'B';
    try {
      return decodeMimeText(
        isBase64 ? content : content.replaceAll('_', ' '),
        isBase64 ? 'base64' : 'quoted-printable',
        charset,
        0,
      ).text;
    } catch {
      return word;
    }
  });
}
