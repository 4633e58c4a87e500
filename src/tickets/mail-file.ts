import { UserError } from '../base/errors.js';
import { decodeMimeText, decodeWords, readMime, type Mime, type MimePart } from '../formats/eml/mime.js';
import { readMailHistory } from './mail-history.js';
import type { FoundTicket, TicketSource } from './make-ticket.js';
import { readAddress } from './speakers.js';
import { readIso } from './stamps.js';

const MAIL_HEADER = /^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|Content-Type): ?\S/im;

/** True for the source of a mail: its first lines are headers that programs write. */
export function isMailFile({ path, text }: TicketSource): boolean {
  if (/\.eml$/i.test(path)) return true;
  const [head = ''] = text.slice(0, 8000).split('\n\n');
  return /^[A-Za-z-]{2,40}: /.test(head) && MAIL_HEADER.test(head);
}

/** Reads a mail as it was saved: `From` wrote its body at `Date`, and what it quotes is older. */
export async function readMailFile(source: TicketSource): Promise<FoundTicket> {
  const mime = readMime(source.text);
  const part = bodyOf(source.text, mime);
  if (part === undefined) {
    throw new UserError('input', `${source.path} this mail has no part with a text`, {
      path: source.path,
      hint: 'Save the mail once more as text, or paste it into a text file.',
    });
  }
  const text = (await decodeBody(source, part)).replaceAll(/\r\n?/g, '\n');
  const from = mime.headers.get('from');
  const writer = from === undefined ? undefined : readAddress(decodeWords(from));
  return readMailHistory({ ...source, text }, writer && { ...writer, at: readIso(mime.headers.get('date')) });
}

/** The first plain part with something in it, else the first HTML part. */
function bodyOf(text: string, { parts }: Mime): MimePart | undefined {
  const filled = parts.filter(
    ({ type, isAttachment, start, end }) =>
      !isAttachment && /^text\/(?:plain|html)$/.test(type) && text.slice(start, end).trim() !== '',
  );
  return filled.find(({ type }) => type === 'text/plain') ?? filled[0];
}

async function decodeBody({ path, text }: TicketSource, part: MimePart): Promise<string> {
  try {
    const body = decodeMimeText(text.slice(part.start, part.end), part.encoding, part.charset, part.start).text;
    if (part.type === 'text/plain') return body;
    return (await import('../formats/html/decode-html.js')).decodeHtml(body).text;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new UserError('input', `${path} the charset of this mail is not known`, {
      path,
      hint: 'Save it as UTF-8.',
      cause,
    });
  }
}
