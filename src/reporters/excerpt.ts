import type { Finding } from '../base/types.js';

/** A finding in its line: what stands before, in and after the marked text, on one line and not escaped. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** UTF-16 code units kept of each part. */
const ROOM = { before: 120, marked: 320, after: 120 } as const;

/** Cuts a frame to the marked text and some words around it. */
export function excerptOf({ text, start, end }: Finding['frame']): Excerpt {
  return {
    before: tail(oneLine(text.slice(Math.max(0, start - 2 * ROOM.before), start)).trimStart(), ROOM.before),
    marked: shorten(oneLine(text.slice(start, Math.min(end, start + 2 * ROOM.marked))), ROOM.marked),
    after: shorten(oneLine(text.slice(end, end + 2 * ROOM.after)).trimEnd(), ROOM.after),
  };
}

/** The first words of a text, at most `room` code units of it and an ellipsis. */
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

/** A cut may leave half of a character. */
const withoutHalf = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');

const oneLine = (text: string): string => text.replace(/[\t\n\r ]{1,1000}/g, ' ');
