import { createDecoder, type Decoded } from '../../base/offsets.js';

/** Lays out the text of HTML as a browser would: blanks collapse, blocks stand on lines of their own. */
export interface Flow {
  /** Text as it stands in the source. */
  text(text: string, at: number): void;
  /** One character or two, spelled as an entity. */
  entity(text: string, at: number, length: number): void;
  /** Text that is not there: `length` is that of the source it stands for, often 0. */
  insert(text: string, at: number, length: number): void;
  /** A block begins or ends: what comes next stands `lines` lines below. */
  block(lines: number): void;
  /** A `<br>`. */
  lineBreak(): void;
  /** What the next line begins with: a list item's marker. */
  mark(marker: string): void;
  /** Opens (+1) or closes (-1) a quotation. */
  quote(change: number): void;
  /** Opens (+1) or closes (-1) a stretch in which blanks count. */
  keepBlanks(change: number): void;
  done(): Decoded;
}

const RUN = /[ \t\r\n\f]{1,65536}|[^ \t\r\n\f]{1,65536}/g;
const BLANK = /^[ \t\r\n\f]/;
/** No more than one empty line between blocks, however many `<br>` there are. */
const MAX_BREAKS = 2;

/** Starts a layout. `keepsBlanks` for text without any layout tag, whose own line breaks are meant. */
export function createFlow(keepsBlanks: boolean): Flow {
  const decoder = createDecoder();
  let breaks = 0;
  let quotes = 0;
  let kept = keepsBlanks ? 1 : 0;
  let marker = '';
  let blank: { readonly text: string; readonly at: number; readonly length: number } | undefined;
  let isLineStart = true;
  let lastEnd = 0;
  /** Writes what is due before the next visible character at `at`. */
  const prepare = (at: number) => {
    if (breaks > 0 && decoder.length() > 0) decoder.atomic('\n'.repeat(breaks), lastEnd, 0);
    if (breaks > 0 || decoder.length() === 0) isLineStart = true;
    if (isLineStart) decoder.atomic('> '.repeat(quotes) + marker, at, 0);
    else if (blank?.text === ' ' && blank.length === 1) decoder.verbatim(' ', blank.at);
    else if (blank !== undefined) decoder.atomic(' ', blank.at, blank.length);
    blank = undefined;
    marker = '';
    breaks = 0;
    isLineStart = false;
  };
  const holdBlank = (text: string, at: number, length: number) => {
    blank ??= { text, at, length };
  };
  return {
    text(text, at) {
      if (kept > 0) {
        prepare(at);
        decoder.verbatim(text, at);
        lastEnd = at + text.length;
        return;
      }
      for (const { 0: run, index } of text.matchAll(RUN)) {
        if (BLANK.test(run)) holdBlank(run, at + index, run.length);
        else {
          prepare(at + index);
          decoder.verbatim(run, at + index);
          lastEnd = at + index + run.length;
        }
      }
    },
    entity(text, at, length) {
      if (kept === 0 && BLANK.test(text)) {
        holdBlank(text, at, length);
        return;
      }
      prepare(at);
      decoder.atomic(text, at, length);
      lastEnd = at + length;
    },
    insert(text, at, length) {
      prepare(at);
      decoder.atomic(text, at, length);
    },
    block(lines) {
      breaks = Math.max(breaks, lines);
    },
    lineBreak() {
      breaks = Math.min(MAX_BREAKS, breaks + 1);
    },
    mark(text) {
      marker = text;
    },
    quote(change) {
      quotes = Math.max(0, quotes + change);
    },
    keepBlanks(change) {
      kept = Math.max(0, kept + change);
    },
    done: decoder.done,
  };
}
