import type { Point } from '../base/types.js';
import type { PersonalDataOptions, PersonalDatum } from './data-types.js';
import { findPersonalData } from './index.js';

/** A piece of personal data in a long text, by its place in the whole of it. */
export interface PlacedDatum extends Omit<PersonalDatum, 'start' | 'end'> {
  readonly start: Point;
  readonly end: Point;
}

/** A finished stretch of a long text, masked, with the data in it. */
export interface MaskedPiece {
  readonly text: string;
  readonly data: readonly PlacedDatum[];
}

/** Masks a text that comes in pieces. */
export interface StreamMasker {
  /** Takes the next stretch of the text, and returns what is finished now. */
  push(text: string): readonly MaskedPiece[];
  /** The rest, at the end of the text. */
  end(): readonly MaskedPiece[];
}

/*
 * Labels reach 100 code units (context.ts), the longest value without a blank is a token of a few thousand, and private
 * keys are found by their first line. So each step is searched with LOOK_BACK before it and LOOK_AHEAD behind it.
 */
const STEP = 8192;
const LOOK_BACK = 1024;
const LOOK_AHEAD = 2048;
/** A stretch without any blank is cut once it is this long. */
const LONGEST_WORD = 65_536;
const KEY_BEGINS = '-----BEGIN';
const LONGEST_KEY = 8192;

/** The offset behind the last line break before `limit`, else behind the last blank, else -1. */
function lastGap(text: string, from: number, limit: number): number {
  const line = text.lastIndexOf('\n', limit - 1) + 1;
  if (line > from) return line;
  const blank = text.lastIndexOf(' ', limit - 1) + 1;
  return blank > from ? blank : -1;
}

/** The last place to cut a text: behind a line or a word, outside of each datum and each key block. */
function cutBefore(text: string, from: number, data: readonly PersonalDatum[]): number {
  const limit = text.length - LOOK_AHEAD;
  let cut = lastGap(text, from, limit);
  if (cut === -1) {
    if (text.length - from < LONGEST_WORD) return from;
    cut = /[\udc00-\udfff]/.test(text.charAt(limit)) ? limit - 1 : limit;
  }
  const key = text.lastIndexOf(KEY_BEGINS, cut);
  if (key > from && cut - key < LONGEST_KEY && !text.slice(key, cut).includes('-----END')) cut = key;
  for (const { start, end } of data) if (start < cut && cut < end) cut = Math.max(start, from);
  return cut;
}

/**
 * Masks a text of any length in flat memory. The result does not depend on how the text was cut into pieces. For a text of
 * up to 10,000 code units it is exactly that of `maskPersonalData`.
 */
export function createStreamMasker(options: PersonalDataOptions = {}): StreamMasker {
  /** The stretch in memory; the text before `done` is returned already. */
  let held = '';
  let done = 0;
  /** Offset of `held` in the whole text. */
  let base = 0;
  /** The latest point: points are computed in order, each from the one before. */
  let latest: Point = { offset: 0, line: 1, column: 1 };

  function pointAt(index: number): Point {
    let { line, column } = latest;
    let from = latest.offset - base;
    for (
      let newline = held.indexOf('\n', from);
      newline !== -1 && newline < index;
      newline = held.indexOf('\n', from)
    ) {
      line++;
      column = 1;
      from = newline + 1;
    }
    latest = { offset: base + index, line, column: column + (index - from) };
    return latest;
  }

  function piece(found: readonly PersonalDatum[], to: number): MaskedPiece {
    let text = '';
    let at = done;
    const data: PlacedDatum[] = [];
    for (const datum of found) {
      if (datum.end <= done || datum.start >= to) continue;
      text += held.slice(at, Math.max(at, datum.start)) + datum.masked;
      at = datum.end;
      data.push({ ...datum, start: pointAt(Math.max(done, datum.start)), end: pointAt(datum.end) });
    }
    text += held.slice(at, to);
    pointAt(to);
    return { text, data };
  }

  function step(length: number): MaskedPiece | undefined {
    const window = held.slice(0, length);
    const data = findPersonalData(window, options);
    const cut = cutBefore(window, done, data);
    if (cut <= done) return undefined;
    const made = piece(data, cut);
    const from = Math.max(0, lastGap(held, 0, Math.max(0, cut - LOOK_BACK)));
    held = held.slice(from);
    base += from;
    done = cut - from;
    return made;
  }

  return {
    push(text) {
      held += text;
      const pieces: MaskedPiece[] = [];
      let length = done + STEP + LOOK_AHEAD;
      while (held.length >= length) {
        const made = step(length);
        if (made === undefined) length += STEP;
        else {
          pieces.push(made);
          length = done + STEP + LOOK_AHEAD;
        }
      }
      return pieces;
    },
    end() {
      const rest = piece(findPersonalData(held, options), held.length);
      base += held.length;
      held = '';
      done = 0;
      return rest.text === '' ? [] : [rest];
    },
  };
}
