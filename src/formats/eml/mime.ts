import { createDecoder, verbatimSegments, type Decoded } from '../../base/offsets.js';

/** A part of a mail that is not itself made of parts; places are offsets in the mail's text. */
export interface MimePart {
  /** Lower-case: `text/plain`. */
  readonly type: string;
  readonly charset: string;
  /** Transfer encoding of the body, lower-case: `7bit`, `quoted-printable`, `base64`. */
  readonly encoding: string;
  readonly isAttachment: boolean;
  /** True inside a signed part. */
  readonly isSigned: boolean;
  readonly start: number;
  readonly end: number;
}

/** A mail: its headers by lower-case name, the first of each, and its parts in order. */
export interface Mime {
  readonly headers: ReadonlyMap<string, string>;
  readonly parts: readonly MimePart[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const HEADER = /^([!-9;-~]{1,80})[ \t]{0,10}:[ \t]{0,10}(.*)$/;
/** Levels of parts in parts that are opened; a deeper one stays one part. */
const MAX_DEPTH = 12;

/** Reads the headers of a mail and finds its parts. A text without headers is all body. */
export function readMime(text: string): Mime {
  const whole = { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length };
  const { headers, bodyStart } = readHeaders(text, whole);
  return { headers, parts: partsOf(text, headers, { start: bodyStart, end: whole.end }, false, 0) };
}

function readHeaders(
  text: string,
  { start, end }: Stretch,
): { readonly headers: ReadonlyMap<string, string>; readonly bodyStart: number } {
  const headers = new Map<string, string>();
  let name = '';
  let isFirst = false;
  let at = start;
  while (at < end) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline >= end ? end : newline;
    const line = text.slice(at, stop).replace(/\r$/, '');
    const [, key, value = ''] = HEADER.exec(line) ?? [];
    if (/^[ \t]/.test(line) && name !== '') {
      // A folded line belongs to the header before; of a header that comes twice, the first counts.
      if (isFirst) headers.set(name, `${headers.get(name)} ${line.trim()}`);
    } else if (key !== undefined) {
      name = key.toLowerCase();
      isFirst = !headers.has(name);
      if (isFirst) headers.set(name, value.trim());
    } else if (line.trim() === '') return { headers, bodyStart: Math.min(end, stop + 1) };
    // In an mbox file each mail begins with such a line.
    else if (at !== start || !line.startsWith('From ')) return { headers: new Map(), bodyStart: start };
    at = stop + 1;
  }
  return { headers, bodyStart: end };
}

function partsOf(
  text: string,
  headers: ReadonlyMap<string, string>,
  body: Stretch,
  isSigned: boolean,
  depth: number,
): readonly MimePart[] {
  const content = headers.get('content-type') ?? '';
  const type = /^[\w.+-]{1,80}\/[\w.+-]{1,80}/.exec(content)?.[0].toLowerCase() ?? 'text/plain';
  const boundary = parameterOf(content, 'boundary');
  if (type.startsWith('multipart/') && boundary !== undefined && depth < MAX_DEPTH) {
    const signs = isSigned || type === 'multipart/signed';
    return cutAt(text, boundary, body).flatMap((stretch) => {
      const own = readHeaders(text, stretch);
      return partsOf(text, own.headers, { start: own.bodyStart, end: stretch.end }, signs, depth + 1);
    });
  }
  const part: MimePart = {
    type,
    charset: parameterOf(content, 'charset') ?? 'utf-8',
    encoding: (headers.get('content-transfer-encoding') ?? '7bit').toLowerCase(),
    isAttachment: /^attachment\b/i.test(headers.get('content-disposition') ?? ''),
    isSigned,
    ...body,
  };
  return [part];
}

/** The value of `name=value` or `name="value"` in a header. */
function parameterOf(header: string, name: string): string | undefined {
  const found = new RegExp(`;[ \\t]{0,20}${name}[ \\t]{0,5}=[ \\t]{0,5}(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i');
  const [, quoted, bare] = found.exec(header) ?? [];
  return quoted ?? bare;
}

/** The stretches between boundary lines. */
function cutAt(text: string, boundary: string, { start, end }: Stretch): readonly Stretch[] {
  const line = `--${boundary}`;
  const stretches: Stretch[] = [];
  let open: number | undefined;
  for (let at = text.indexOf(line, start); at >= 0 && at < end; at = text.indexOf(line, at + line.length)) {
    if (at > start && text[at - 1] !== '\n') continue;
    const [rest = ''] = /^[^\n]*/.exec(text.slice(at + line.length, at + line.length + 100)) ?? [];
    if (!/^(?:--)?[ \t\r]*$/.test(rest)) continue;
    // The line break before a boundary is part of it.
    if (open !== undefined) stretches.push({ start: open, end: Math.max(open, at - (text[at - 2] === '\r' ? 2 : 1)) });
    open = rest.startsWith('--') ? undefined : Math.min(end, at + line.length + rest.length + 1);
    if (open === undefined) return stretches;
  }
  return open === undefined ? stretches : [...stretches, { start: open, end }];
}

/** Charsets with one byte a character, and UTF-8, whose bytes tell where a character ends. */
const BYTE_BY_BYTE =
  /^(?:utf-?8|us-ascii|ascii|iso-?8859-\d{1,2}|latin-?\d|windows-125\d|cp125\d|koi8-[ru]|macintosh)$/i;

/**
 * The text of a body, decoded, with the place of each character; offsets of the body begin at `start`. Throws RangeError
 * for an unknown charset.
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

/** A run of encoded bytes and soft line breaks, which add nothing. */
const ENCODED = /(?:=[\dA-F]{2}|=[ \t]{0,20}\r?\n|=$)+/gi;
const PIECE = /=([\dA-F]{2})|=[ \t]{0,20}\r?\n|=$/gi;

function decodeQuotedPrintable(body: string, charset: string, start: number): Decoded {
  const decoder = createDecoder();
  const charsetDecoder = new TextDecoder(charset);
  if (!BYTE_BY_BYTE.test(charset)) {
    const raw = body.replace(PIECE, (_, hex?: string) =>
      hex === undefined ? '' : String.fromCharCode(parseInt(hex, 16)),
    );
    decoder.atomic(charsetDecoder.decode(Buffer.from(raw, 'latin1')), start, body.length);
    return decoder.done();
  }
  const isUtf8 = /^utf/i.test(charset);
  let at = 0;
  for (const { 0: run, index } of body.matchAll(ENCODED)) {
    decoder.verbatim(body.slice(at, index), start + at);
    for (const { bytes, from, to } of charactersOf(run, isUtf8)) {
      decoder.atomic(charsetDecoder.decode(Uint8Array.from(bytes)), start + index + from, to - from);
    }
    at = index + run.length;
  }
  decoder.verbatim(body.slice(at), start + at);
  return decoder.done();
}

/** A character as it is encoded: its bytes, and its place in the run. */
interface EncodedCharacter {
  readonly bytes: number[];
  readonly from: number;
  to: number;
}

/** The characters of a run. */
function charactersOf(run: string, isUtf8: boolean): readonly EncodedCharacter[] {
  const characters: EncodedCharacter[] = [];
  for (const { 0: piece, 1: hex, index } of run.matchAll(PIECE)) {
    if (hex === undefined) continue;
    const value = parseInt(hex, 16);
    const last = characters.at(-1);
    if (isUtf8 && last !== undefined && value >= 0x80 && value < 0xc0) {
      last.bytes.push(value);
      last.to = index + piece.length;
    } else characters.push({ bytes: [value], from: index, to: index + piece.length });
  }
  return characters;
}

/** An encoded word (RFC 2047). */
const WORD = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([QB])\?([^?]{0,200})\?=(?:\s{1,20}(?==\?))?/gi;

/** A header with its encoded words (`=?utf-8?Q?caf=C3=A9?=`) decoded; a word that cannot be decoded stays. */
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
