import { UserError } from '../base/errors.js';
import type { Notice } from '../base/types.js';
import { readHead, type ChatHead } from './chat-heads.js';
import { HOW_TO_WRITE, type FoundTicket, type TicketSource } from './make-ticket.js';
import { sideOfName, type RawTurn } from './speakers.js';
import { dateOf, slashOrderOf, toIso, type SlashOrder } from './stamps.js';

/** A head, and where it is. */
interface HeadLine {
  readonly head: ChatHead;
  /** 0-based. */
  readonly line: number;
  /** The first line below the head, 0-based. */
  readonly end: number;
}

/**
 * Reads the pasted transcript of a chat, one message after the other: `Customer: …`, `Jo Martin: …`, `[09:14] Jo: …`, `Jo
 * (09:14)` above its text, and copies from WhatsApp, Slack, Zendesk and Intercom. A line without a head belongs to the
 * message above. Throws UserError `input` when no line names a speaker.
 */
export function readChat({ path, text }: TicketSource): FoundTicket {
  const lines = text.split('\n');
  const { heads, doubtful } = chooseHeads(lines, findHeads(lines));
  const first = heads.find(isSpeech);
  if (first === undefined) {
    const line = lines.findIndex((one) => one.trim() !== '') + 1;
    throw new UserError('input', `${path}:${line} this ticket does not say who speaks`, { hint: HOW_TO_WRITE });
  }
  const stamps = heads.flatMap(({ head }) => head.stamp ?? []);
  const order = slashOrderOf(stamps);
  const isUndated = order === undefined && stamps.some(({ slashed }) => slashed !== undefined);
  const headLines = new Set(heads.map(({ line }) => line));
  const above = [...lines.slice(0, first.line).keys()].filter(
    (line) => lines[line]?.trim() !== '' && !headLines.has(line),
  );
  return {
    turns: readMessages(lines, heads, order),
    isInOrder: true,
    notices: [
      ...lineNotes(path, 'ticket-left-out', above, 'Left out: LINES above the first message with a name in front'),
      ...lineNotes(path, 'ticket-guess', doubtful, 'Read as text: LINES that may begin with a name'),
      ...(isUndated ? [undatedNote(path)] : []),
    ],
  };
}

/** True when the first line of a text, dates and notices of the chat aside, is the line of a speaker. */
export function beginsLikeChat(text: string): boolean {
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const head = readHead(line);
    if (head === undefined) return false;
    if (isSpeech({ head })) return true;
  }
  return false;
}

function isSpeech({ head: { kind } }: Pick<HeadLine, 'head'>): boolean {
  return kind === 'stamped' || kind === 'role' || kind === 'name';
}

function findHeads(lines: readonly string[]): readonly HeadLine[] {
  const heads: HeadLine[] = [];
  for (const [line, text] of lines.entries()) {
    const head = readHead(text);
    if (head === undefined) continue;
    // Slack puts the time below the name.
    const above =
      head.kind === 'stamp' && heads.at(-1)?.end !== line ? readHead(`${lines[line - 1] ?? ''}:`) : undefined;
    const isBelowName = above !== undefined && above.rest === '' && (above.kind === 'name' || above.kind === 'role');
    if (isBelowName && head.stamp?.time !== undefined) {
      heads.push({ head: { ...above, kind: 'stamped', stamp: head.stamp }, line: line - 1, end: line + 1 });
    } else heads.push({ head, line, end: line + 1 });
  }
  return heads;
}

/**
 * The heads that count: `Warranty:` in a message looks like a name. Where some names have a time, only these names count;
 * elsewhere a name counts when it has two words, comes again, or is one of two. `doubtful` are the lines, 0-based, of names
 * that were taken as text.
 */
function chooseHeads(
  lines: readonly string[],
  heads: readonly HeadLine[],
): { readonly heads: readonly HeadLine[]; readonly doubtful: readonly number[] } {
  const nameOf = ({ head }: HeadLine): string => head.name?.trim().toLowerCase() ?? '';
  const stamped = new Set(heads.filter(({ head }) => head.kind === 'stamped').map(nameOf));
  const roles = heads.filter(({ head }) => head.kind === 'role');
  const hasBothSides = new Set(roles.map(({ head }) => sideOfName(head.name ?? ''))).size > 1;
  const others = new Set(heads.flatMap((one) => (isSpeech(one) ? [] : one.line)));
  const firstLine = lines.findIndex((line, i) => line.trim() !== '' && !others.has(i));
  const begins = heads.some(({ line }) => line === firstLine);
  const countByName = new Map<string, number>();
  for (const one of heads) if (isSpeech(one)) countByName.set(nameOf(one), (countByName.get(nameOf(one)) ?? 0) + 1);
  const repeatedNames = [...countByName.values()].filter((count) => count > 1).length;
  const isPerson = (one: HeadLine): boolean => {
    if (stamped.size > 0) return stamped.has(nameOf(one));
    if (!begins && !hasBothSides) return false;
    if (nameOf(one).includes(' ') || (countByName.get(nameOf(one)) ?? 0) > 1) return true;
    return !hasBothSides && (repeatedNames < 2 || one.line === firstLine);
  };
  // A line with a time and no name is a notice of the chat only where people have times too; elsewhere it may be a list.
  const isNotice = ({ head }: HeadLine): boolean => head.stamp === undefined || stamped.size > 0;
  const asText = new Set(
    heads.filter(
      (one) => (one.head.kind === 'name' && !isPerson(one)) || (one.head.kind === 'event' && !isNotice(one)),
    ),
  );
  const hasDoubts = begins && stamped.size === 0 && !hasBothSides;
  return {
    heads: heads.filter((one) => !asText.has(one)),
    doubtful: hasDoubts ? [...asText].filter(isSpeech).map(({ line }) => line) : [],
  };
}

function readMessages(
  lines: readonly string[],
  heads: readonly HeadLine[],
  order: SlashOrder | undefined,
): readonly RawTurn[] {
  const headByLine = new Map(heads.map((one) => [one.line, one.head]));
  const speeches = heads.filter(isSpeech);
  const turns: RawTurn[] = [];
  let day: string | undefined;
  const isBetween = (line: number): boolean =>
    lines[line]?.trim() === '' || /^(?:stamp|event)$/.test(headByLine.get(line)?.kind ?? '');
  /** Reads the dates right above the message at `to`, from line `from` on; returns the line where they begin. */
  const readDates = (from: number, to: number): number => {
    let start = to;
    while (start > from && isBetween(start - 1)) start--;
    for (let line = start; line < to; line++) {
      const stamp = headByLine.get(line)?.stamp;
      day = (stamp === undefined ? undefined : dateOf(stamp, order)) ?? day;
    }
    return start;
  };
  readDates(0, speeches[0]?.line ?? 0);
  for (const [i, { head, line, end }] of speeches.entries()) {
    const { stamp } = head;
    day = (stamp === undefined ? undefined : dateOf(stamp, order)) ?? day;
    const at = stamp === undefined ? undefined : toIso(stamp, order, day);
    const next = speeches[i + 1]?.line;
    const below = next === undefined ? lines.length : readDates(end, next);
    const isText = (_: string, index: number): boolean => headByLine.get(end + index)?.kind !== 'event';
    turns.push({
      text: [head.rest, ...lines.slice(end, below).filter(isText)].join('\n'),
      line: line + 1,
      ...(at !== undefined && { at }),
      ...(head.name !== undefined && { name: head.name.trim() }),
      ...(head.email !== undefined && { email: head.email }),
    });
  }
  return turns;
}

/** One note about some 0-based lines, at the first of them; `LINES` in its text becomes their number. */
function lineNotes(path: string, code: Notice['code'], lines: readonly number[], what: string): readonly Notice[] {
  const [line] = lines;
  if (line === undefined) return [];
  const count = lines.length === 1 ? '1 line' : `${lines.length} lines`;
  return [{ level: 'note', code, path, line: line + 1, message: `${what.replace('LINES', count)}. ${HOW_TO_WRITE}` }];
}

function undatedNote(path: string): Notice {
  const message =
    'The dates of this ticket may be day first or month first, so they are not read. Write them as 2026-05-03.';
  return { level: 'note', code: 'ticket-guess', path, message };
}
