import { compose, type Decoded } from '../../base/offsets.js';
import type { Notice } from '../../base/types.js';
import { withoutReplies, toBatch } from '../batch.js';
import { createFormat } from '../create-format.js';
import type { Batch, ReadOptions, SourceText, Writing } from '../format.js';
import { isKept } from '../library/library-signs.js';
import { readFields, type ReplyFields } from '../library/reply-fields.js';
import { createReply } from '../reply.js';
import { createSourceLines } from '../source-map.js';
import { decodeMimeText, decodeWords, readMime, type Mime, type MimePart } from './mime.js';

/** A mail: its plain part, else its HTML part, is one draft. The subject is its title. */
export const eml = createFormat(async (source, options) => {
  const { headers, parts } = readMime(source.text);
  const texts = parts.filter(({ type, isAttachment }) => !isAttachment && /^text\/(?:plain|html)$/.test(type));
  const part = choosePart(source, texts);
  if (part === undefined) return withoutReplies(source.path, 'This mail has no text: nothing in it is read.');
  const others = texts.filter((other) => other !== part);
  const batch = await readPart(source, headers, part, others, options);
  return { ...batch, writing: () => writingOf(part, others) };
});

async function readPart(
  source: SourceText,
  headers: Mime['headers'],
  part: MimePart,
  others: readonly MimePart[],
  { mapping }: ReadOptions = {},
): Promise<Batch> {
  let decoded: Decoded;
  try {
    decoded = await decodePart(source, part);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return toBatch(source.path, [], [charsetFailure(source, part)], { unparsable: 1 });
  }
  const reply = createReply({
    path: source.path,
    number: 1,
    kind: mapping?.kind ?? (source.path.endsWith('.emltpl') || isKept(source.path) ? 'library' : 'draft'),
    fields: fieldsOf(headers),
    decoded: { text: decoded.text, segments: () => decoded.segments },
    lines: createSourceLines(source),
    extent: () => ({ start: part.start, end: part.end }),
  });
  return toBatch(source.path, [reply], othersNote(source, part, others));
}

/** The first plain part that is not blank, else the first other one that is not blank, else the first. */
function choosePart({ text }: SourceText, parts: readonly MimePart[]): MimePart | undefined {
  const filled = parts.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return filled.find(({ type }) => type === 'text/plain') ?? filled[0] ?? parts[0];
}

async function decodePart({ text }: SourceText, part: MimePart): Promise<Decoded> {
  const { start, end, encoding, charset, type } = part;
  const outer = decodeMimeText(text.slice(start, end), encoding, charset, start);
  if (type === 'text/plain') return outer;
  const { decodeHtml } = await import('../html/decode-html.js');
  const inner = decodeHtml(outer.text);
  return { text: inner.text, segments: compose(outer.segments, inner.segments) };
}

function fieldsOf(headers: Mime['headers']): ReplyFields {
  const values: Partial<Record<keyof ReplyFields, string | undefined>> = {
    title: decodeWords(headers.get('subject') ?? ''),
    locale: headers.get('content-language')?.split(',')[0]?.trim(),
    channel: 'email',
  };
  return readFields((name) => values[name]);
}

function othersNote({ path }: SourceText, part: MimePart, others: readonly MimePart[]): readonly Notice[] {
  if (others.length === 0) return [];
  const what = others.map(({ type }) => type).join(', ');
  const message = `The ${part.type} part of this mail is read; its other parts (${what}) are not.`;
  return [{ level: 'note', code: 'text-left-out', path, message }];
}

function charsetFailure({ path }: SourceText, { charset }: MimePart): Notice {
  const message = `The text of this mail could not be read: its charset \`${charset}\` is unknown. Save it as UTF-8.`;
  return { level: 'failure', code: 'unparsable-file', path, message };
}

function writingOf(part: MimePart, others: readonly MimePart[]): Writing {
  const reason = whyUnwritable(part, others);
  return reason === undefined ? { kind: 'text', syntaxes: ['text', 'html'] } : { kind: 'closed', reason };
}

/** Why nothing is written into the mail, as the end of a sentence; `undefined` when it can be. */
function whyUnwritable(part: MimePart, others: readonly MimePart[]): string | undefined {
  if (part.isSigned) return 'the mail is signed, and the signature would no longer hold';
  if (!/^(?:7bit|8bit|binary)$/.test(part.encoding)) {
    return `the text of the mail is encoded as ${part.encoding}; save it as plain text (8bit) to have it fixed`;
  }
  if (others.length === 0) return undefined;
  return `the mail repeats its text as ${others[0]?.type}, which would keep the old words`;
}
