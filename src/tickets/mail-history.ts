import { UserError } from '../base/errors.js';
import { decodeMimeText, decodeWords, readMime, type Mime, type MimePart } from '../formats/eml/mime.js';
import { HOW_TO_WRITE, type FoundTicket, type TicketSource } from './make-ticket.js';
import { readAddress, type RawTurn, type Speaker } from './speakers.js';
import { readIso, readStamp, slashOrderOf, toIso, type Stamp } from './stamps.js';

/** The writer of the text above all quotations, from the headers of a mail. */
interface TopWriter extends Speaker {
  readonly at?: string | undefined;
}

/** One of the mails in a text: the top one, or one that it quotes. */
interface Mail extends Speaker {
  readonly stamp?: Stamp;
  readonly lines: string[];
  /** 1-based. */
  readonly line: number;
  readonly isTop: boolean;
}

/** True when a text quotes a mail: it has a line such as `Mara Lindt wrote:`, or a block of headers. */
export function holdsMailHead(text: string): boolean {
  const lines = readQuotedLines(text);
  return lines.some((_, at) => readMailHead(lines, at) !== undefined);
}

/**
 * Reads a mail with the mails it quotes. The newest is at the top, deeper quotations are older, and lines of one depth with
 * deeper ones between them are one mail. Only a text that begins with `Mara Lindt wrote:` and has no `>` is read from old to
 * new. Throws UserError `input` for a mail without quotations and without a known writer.
 */
export function readMailHistory({ path, text }: TicketSource, top?: TopWriter): FoundTicket {
  const lines = readQuotedLines(text);
  const { mails, hasBlocks } = splitMails(lines, top);
  const [first] = mails;
  if (mails.length === 1 && first?.name === undefined && first?.email === undefined) {
    throw new UserError('input', `${path}:1 this mail does not say who wrote it`, { hint: HOW_TO_WRITE });
  }
  const order = slashOrderOf(mails.flatMap(({ stamp }) => stamp ?? []));
  const turns = mails.map(({ name, email, stamp, line, isTop, ...mail }): RawTurn => {
    const at = isTop ? top?.at : stamp === undefined ? undefined : toIso(stamp, order);
    return {
      text: mail.lines.join('\n'),
      line,
      isAnswer: isTop && name === undefined && email === undefined,
      ...(name !== undefined && { name }),
      ...(email !== undefined && { email }),
      ...(at !== undefined && { at }),
    };
  });
  const isOldFirst = !hasBlocks && top === undefined && isBlank(first) && lines.every(({ depth }) => depth === 0);
  return { turns: isOldFirst ? turns : turns.toReversed() };
}

const isBlank = (mail: Mail | undefined): boolean => mail?.lines.every((line) => line.trim() === '') !== false;

function splitMails(
  lines: readonly QuotedLine[],
  top: Speaker | undefined,
): { readonly mails: readonly Mail[]; readonly hasBlocks: boolean } {
  const writer = {
    ...(top?.name !== undefined && { name: top.name }),
    ...(top?.email !== undefined && { email: top.email }),
  };
  const first: Mail = { ...writer, lines: [], line: 1, isTop: true };
  const mails = [first];
  /** The mail that the next line of each depth belongs to. */
  let open: (Mail | undefined)[] = [first];
  let hasBlocks = false;
  const start = (depth: number, line: number, head: Partial<MailHead>): Mail => {
    const { lines: _, isBlock: __, ...rest } = head;
    const mail: Mail = { ...rest, lines: [], line, isTop: false };
    mails.push(mail);
    open = open.slice(0, depth);
    open[depth] = mail;
    return mail;
  };
  for (let at = 0; at < lines.length; at++) {
    const { depth, text } = lines[at] ?? { depth: 0, text: '' };
    const head = readMailHead(lines, at);
    if (head === undefined) {
      const isEmptyQuote = text.trim() === '' && open[depth] === undefined;
      if (!isEmptyQuote) (open[depth] ?? start(depth, at + 1, {})).lines.push(text);
      continue;
    }
    const nextDepth =
      lines.slice(at + head.lines, at + head.lines + 8).find((line) => line.text.trim() !== '')?.depth ?? 0;
    hasBlocks ||= head.isBlock;
    start(Math.max(depth, nextDepth), at + 1, head);
    at += head.lines - 1;
  }
  return { mails, hasBlocks };
}

/** A line of a mail without its marks of quotation. */
interface QuotedLine {
  /** How many `>` are in front. */
  readonly depth: number;
  readonly text: string;
}

/** The lines that name the writer of the following ones. */
interface MailHead extends Speaker {
  readonly stamp?: Stamp;
  /** True for headers such as `From:`, false for `… wrote:`. */
  readonly isBlock: boolean;
  /** How many lines it takes. */
  readonly lines: number;
}

const QUOTES = /^(?:> ?){1,30}/;

/** Takes the marks of quotation off each line. */
function readQuotedLines(text: string): readonly QuotedLine[] {
  return text.split('\n').map((line) => {
    const marks = QUOTES.exec(line)?.[0] ?? '';
    return { depth: marks.replaceAll(' ', '').length, text: line.slice(marks.length) };
  });
}

/** Reads the lines from `at` on that name the writer of the following ones; `undefined` for any other line. */
function readMailHead(lines: readonly QuotedLine[], at: number): MailHead | undefined {
  const first = lines[at]?.text.trim() ?? '';
  if (first === '' || first.length > 300) return undefined;
  return readAttribution(lines, at) ?? readHeaderBlock(lines, at);
}

const WROTE = /\bwrote:$/;
const ON = /^On /;
/** A second line of an attribution that begins without a date. */
const ADDRESS_WROTE = /^(?:<[^\s<>]{3,250}> ?)?wrote:$/;
/** Mail programs break the line after 70 or so characters. */
const MOST_LINES = 4;

/** `On 3 May 2026, at 09:14, Mara Lindt <mara@example.com> wrote:`, `Mara Lindt wrote:`, over several lines too. */
function readAttribution(lines: readonly QuotedLine[], at: number): MailHead | undefined {
  const { depth, text: first } = lines[at] ?? { depth: 0, text: '' };
  let text = '';
  for (let count = 1; count <= MOST_LINES; count++) {
    const line = lines[at + count - 1];
    if (line === undefined || line.depth !== depth || line.text.trim() === '') return undefined;
    const next = line.text.trim();
    const goesOn = count === 1 || (ON.test(first.trim()) ? !ON.test(next) : count === 2 && ADDRESS_WROTE.test(next));
    if (!goesOn) return undefined;
    text = `${text} ${next}`.trimStart();
    if (WROTE.test(text)) return readWriter(text, count);
  }
  return undefined;
}

function readWriter(text: string, lines: number): MailHead | undefined {
  const inner = text.replace(WROTE, '').trim();
  if (!ON.test(inner)) {
    const writer = readAddress(inner.replace(/,$/, ''));
    return writer.email !== undefined || isPerson(writer.name) ? { ...writer, isBlock: false, lines } : undefined;
  }
  const dated = inner.slice(3);
  const stamp = readStamp(dated);
  const [between = ''] =
    stamp === undefined ? [] : (/^[\s,]{0,4}(?:\(?[A-Z]{2,5}\)?,? )?/.exec(dated.slice(stamp.length)) ?? []);
  // A date in an unknown form ends at the last comma before the name.
  const nameAt = stamp === undefined ? (dated.split('<')[0]?.lastIndexOf(', ') ?? -1) : stamp.length + between.length;
  const writer = readAddress(
    dated
      .slice(stamp === undefined ? nameAt + 1 : nameAt)
      .trim()
      .replace(/,$/, ''),
  );
  if (writer.email === undefined && (nameAt < 0 || !isPerson(writer.name))) return undefined;
  return { ...writer, ...(stamp !== undefined && { stamp }), isBlock: false, lines };
}

const PRONOUN = /^(?:I|We|You|He|She|They|It)$/;

/** True for one to five words that begin with a capital, as names and teams do. */
function isPerson(name: string | undefined): boolean {
  const words = name?.split(/\s/) ?? [];
  return (
    words.length > 0 &&
    words.length <= 5 &&
    !PRONOUN.test(words.at(-1) ?? '') &&
    words.every((word) => /^(?:[\p{Lu}\p{Lo}]|d[aeiu]$|v[ao]n$)/u.test(word))
  );
}

const SEPARATOR = /^(?:-{2,12} ?(?:Original Message|Forwarded message) ?-{2,12}|Begin forwarded message:|_{10,100})$/i;
const HEADER = /^[*_]{0,2}(From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Importance):[*_]{0,2}(?: |$)/i;

/** `From: … / Sent: … / To: … / Subject: …`, with the separator that Outlook puts above it. */
function readHeaderBlock(lines: readonly QuotedLine[], at: number): MailHead | undefined {
  const { depth, text: first } = lines[at] ?? { depth: 0, text: '' };
  let next = at;
  if (SEPARATOR.test(first.trim())) {
    do next++;
    while (next - at < 3 && lines[next]?.text.trim() === '');
  }
  const headers = new Map<string, string>();
  for (let line = lines[next]; line !== undefined && line.depth === depth; line = lines[++next]) {
    const text = line.text.trim();
    const [marks, name = ''] = HEADER.exec(text) ?? [];
    if (marks === undefined || headers.has(name.toLowerCase())) break;
    headers.set(name.toLowerCase(), text.slice(marks.length).trim());
  }
  const from = headers.get('from');
  if (from === undefined || headers.size < 2) return undefined;
  const stamp = readStamp(headers.get('sent') ?? headers.get('date') ?? '');
  return { ...readAddress(from), ...(stamp !== undefined && { stamp }), isBlock: true, lines: next - at };
}

const MAIL_HEADER = /^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|Content-Type): ?\S/im;

/** True for the source of a mail: its first lines are headers that programs write. */
export function isMailFile({ path, text }: TicketSource): boolean {
  if (/\.eml$/i.test(path)) return true;
  const [head = ''] = text.slice(0, 8000).split('\n\n');
  return /^[A-Za-z-]{2,40}: /.test(head) && MAIL_HEADER.test(head);
}

/** Reads a saved mail: its body is by `From`, of `Date`. Throws UserError `input` for a mail without text or of an unknown charset. */
export async function readMailFile(source: TicketSource): Promise<FoundTicket> {
  const mime = readMime(source.text);
  const part = bodyOf(source.text, mime);
  if (part === undefined) {
    throw new UserError('input', `${source.path}: this mail has no part with a text`, {
      path: source.path,
      hint: 'Save the mail once more as text, or paste it into a text file.',
    });
  }
  const text = (await decodeBody(source, part)).replaceAll(/\r\n?/g, '\n');
  const from = mime.headers.get('from');
  const writer = from === undefined ? undefined : readAddress(decodeWords(from));
  return readMailHistory({ ...source, text }, writer && { ...writer, at: readIso(mime.headers.get('date')) });
}

/** The first plain part that is not blank, else the first such HTML part. */
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
