import { matchesOf } from '../base/patterns.js';
import type { Edit } from '../base/types.js';

/** Most code units shown on either side of a change; the ends of its sentence are searched no further. */
const ROOM = 160;

/** The end of a sentence, or of a line, with something behind it. */
const END = /[.!?…]["'”’)\]]{0,3}(?=\s)|\n/g;

/** The sentence that edits change, on one line, as it reads after them; empty when nothing is left of it. */
export function asItReads(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
  const [first] = sorted;
  if (first === undefined) return '';
  const last = Math.max(...sorted.map(({ span }) => span.end));
  const from = startOf(text, first.span.start);
  const to = endOf(text, last, first.span.start === last);
  let reads = from.isCut ? '…' : '';
  let at = from.offset;
  for (const { span, text: inserted } of sorted) {
    reads += text.slice(at, span.start) + inserted;
    at = Math.max(at, span.end);
  }
  reads += text.slice(at, to.offset);
  const line = reads.replaceAll(/\s{1,1000}/g, ' ').trim();
  return /^…?$/.test(line) ? '' : line + (to.isCut ? '…' : '');
}

/** Where the shown stretch begins or ends. */
interface Edge {
  readonly offset: number;
  /** True when the sentence continues beyond it. */
  readonly isCut: boolean;
}

function startOf(text: string, offset: number): Edge {
  const far = Math.max(0, offset - ROOM);
  const end = matchesOf(END, text.slice(far, offset)).at(-1);
  if (end !== undefined) return { offset: far + end.index + end[0].length, isCut: false };
  if (far === 0) return { offset: 0, isCut: false };
  const blank = text.indexOf(' ', far);
  return { offset: blank < 0 || blank > offset ? offset : blank + 1, isCut: true };
}

function endOf(text: string, offset: number, isInsertion: boolean): Edge {
  // What is put behind a sentence does not change the next one.
  if (isInsertion && /[.!?…]["'”’)\]]{0,3}$/.test(text.slice(Math.max(0, offset - 4), offset)))
    return { offset, isCut: false };
  const near = Math.min(text.length, offset + ROOM);
  END.lastIndex = 0;
  const end = END.exec(`${text.slice(offset, near)}\n`);
  if (end !== null && end.index < near - offset) return { offset: offset + end.index + end[0].length, isCut: false };
  if (near === text.length) return { offset: near, isCut: false };
  const blank = text.lastIndexOf(' ', near);
  return { offset: blank > offset ? blank : near, isCut: true };
}
