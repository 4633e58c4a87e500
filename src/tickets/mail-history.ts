import { UserError } from '../base/errors.js';
import { readMailHead, readQuotedLines, type MailHead, type QuotedLine } from './mail-heads.js';
import { HOW_TO_WRITE, type FoundTicket, type TicketSource } from './make-ticket.js';
import type { Speaker, Spoken } from './speakers.js';
import { slashOrderOf, toIso, type Stamp } from './stamps.js';

/** Who wrote the text above all quotations, when the headers of a mail say it. */
export interface TopWriter extends Speaker {
  readonly at?: string | undefined;
}

interface Mail extends Speaker {
  readonly stamp?: Stamp;
  readonly lines: string[];
  /** 1-based. */
  readonly line: number;
  readonly isTop: boolean;
}

/** True when a text quotes a mail: a line says who wrote what follows, or a block of headers stands in it. */
export function holdsMailHead(text: string): boolean {
  const lines = readQuotedLines(text);
  return lines.some((_, at) => readMailHead(lines, at) !== undefined);
}

/**
 * Reads a mail with what it quotes: the newest words stand at the top, deeper quotations are older, and words of one
 * depth that others interrupt are one message. Only a text that begins with `Mara Lindt wrote:` and has no `>` is read from
 * old to new. Throws UserError `input` for a mail without quotations and without a known writer.
 */
export function readMailHistory({ path, text }: TicketSource, top?: TopWriter): FoundTicket {
  const lines = readQuotedLines(text);
  const { mails, hasBlocks } = splitMails(lines, top);
  const [first] = mails;
  if (mails.length === 1 && first?.name === undefined && first?.email === undefined) {
    throw new UserError('input', `${path}:1 this mail does not say who wrote it`, { hint: HOW_TO_WRITE });
  }
  const order = slashOrderOf(mails.flatMap(({ stamp }) => stamp ?? []));
  const spoken = mails.map(({ name, email, stamp, line, isTop, ...mail }): Spoken => {
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
  return { spoken: isOldFirst ? spoken : spoken.toReversed() };
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
  /** The message that goes on at each depth. */
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
