import type { Finding } from '../base/types.js';
import { displayWidth } from './display-width.js';
import { escapeTerminal } from './escape.js';

/** One line of a code frame, escaped: the text before the mark, the marked text, the text after it. */
interface FrameLine {
  /** 1-based line of the file. */
  readonly line: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Blanks, and carets under `marked`. */
  readonly pointer: string;
}

const MAX_LINES = 3;
/** Columns kept before the marked text when a line is too long. */
const LEAD = 16;

/** The lines a finding marks, at most three, cut to `width` columns around the marked text. */
export function codeFrame(frame: Finding['frame'], width: number): readonly FrameLine[] {
  const lines: FrameLine[] = [];
  let start = 0;
  for (let line = frame.firstLine; start <= frame.text.length && lines.length < MAX_LINES; line += 1) {
    const newline = frame.text.indexOf('\n', start);
    const end = newline < 0 ? frame.text.length : newline;
    const from = Math.max(frame.start, start);
    const to = Math.min(frame.end, end);
    const isMarked = from < to || (frame.start === frame.end && from === to);
    if (isMarked) lines.push(frameLine(frame.text, { line, start, end, from, to }, width));
    start = end + 1;
  }
  return lines;
}

/** A line of a frame by its offsets: its ends, and the part from `from` to `to` that is marked. */
interface MarkedLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

function frameLine(text: string, { line, start, end, from, to }: MarkedLine, width: number): FrameLine {
  // A line may be a megabyte long: only as much is read as can be shown. A character takes at least half a column.
  const whole = cleanPiece(text, start, from, 'end', width);
  const room = Math.max(width, 2 * LEAD);
  const wanted = cleanPiece(text, from, to, 'start', width);
  const before = fitEnd(whole, Math.max(LEAD, room - displayWidth(wanted)));
  const marked = fitStart(wanted, room - displayWidth(before));
  const after = fitStart(cleanPiece(text, to, end, 'start', width), room - displayWidth(before) - displayWidth(marked));
  const pointer = ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(marked)));
  return { line, before, marked, after, pointer };
}

/** A piece of a line, escaped, with tabs as blanks; of a long piece only the end nearest to the mark. */
function cleanPiece(text: string, start: number, end: number, keep: 'start' | 'end', width: number): string {
  const most = 4 * width;
  const from = keep === 'end' ? Math.max(start, end - most) : start;
  const to = keep === 'start' ? Math.min(end, start + most) : end;
  return escapeTerminal(text.slice(from, to).replace(/\r$/, '').replaceAll('\t', ' '));
}

function fitStart(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += displayWidth(character);
    if (used >= columns) break;
    kept += character;
  }
  return columns > 0 ? `${kept}…` : '';
}

function fitEnd(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let used = 0;
  for (const character of Array.from(text).toReversed()) {
    used += displayWidth(character);
    if (used >= columns) break;
    kept = character + kept;
  }
  return `…${kept}`;
}

/** A finding in its line: the text before the mark, the marked text, the text after it; on one line, not escaped. */
interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Most UTF-16 code units of each part. */
const ROOM = { before: 120, marked: 320, after: 120 } as const;

/** Cuts a frame to the marked text and some words around it. */
export function excerptOf({ text, start, end }: Finding['frame']): Excerpt {
  return {
    before: tail(oneLine(text.slice(Math.max(0, start - 2 * ROOM.before), start)).trimStart(), ROOM.before),
    marked: shorten(oneLine(text.slice(start, Math.min(end, start + 2 * ROOM.marked))), ROOM.marked),
    after: shorten(oneLine(text.slice(end, end + 2 * ROOM.after)).trimEnd(), ROOM.after),
  };
}

/** The first words of a text: at most `room` code units, and an ellipsis when it is longer. */
export function shorten(text: string, room: number): string {
  if (text.length <= room) return text;
  const blank = text.lastIndexOf(' ', room);
  return `${withoutHalf(text.slice(0, blank > room / 2 ? blank : room))}…`;
}

function tail(text: string, room: number): string {
  if (text.length <= room) return text;
  const blank = text.indexOf(' ', text.length - room);
  const from = blank >= 0 && blank < text.length - room / 2 ? blank + 1 : text.length - room;
  return `…${text.slice(from).replace(/^[\udc00-\udfff]/, '')}`;
}

/** A cut may leave half a character at the end. */
const withoutHalf = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');

const oneLine = (text: string): string => text.replace(/[\t\n\r ]{1,1000}/g, ' ');
