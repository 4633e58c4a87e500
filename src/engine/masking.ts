import { LETTER_OR_DIGIT } from '../base/patterns.js';
import { findPersonalData } from '../personal-data/index.js';
import type { Span } from '../base/types.js';

/** A masked text, and where a span of the text it was made from lies in it. */
export interface Masked {
  readonly text: string;
  place(span: Span): Span;
}

/** A stretch of a text that must not be shown, and what is shown in its place. */
export interface Hidden extends Span {
  readonly masked: string;
}

/** A value and what is shown in its place. */
export interface ToldValue {
  readonly value: string;
  readonly masked: string;
}

/** What a conversation, and what is known of the customer, tells about people: for the masker of the reply to it. */
export interface ToldData {
  /** Where the reply repeats it: full names, addresses, numbers. A first name alone is how people are greeted. */
  readonly repeated: readonly Hidden[];
  /** All of it, as rules may quote it: in lower case with single blanks, for what is cut short. */
  readonly values: () => readonly ToldValue[];
  /** What finds it as it is written: values, and words of names that the reply does not hold. */
  readonly patterns: () => readonly { readonly pattern: RegExp; readonly masked: string }[];
}

/** The same, with its words as others may repeat them: lower case, single blanks. */
interface Known extends Hidden, ToldValue {}

/** Where a masked value stands, before and after. */
interface Shift {
  readonly from: Span;
  readonly to: Span;
}

/** Masks personal data in a text and keeps track of offsets; a place inside a masked value widens to all of it. */
export function mask(text: string): Masked {
  return hide(text, findPersonalData(text));
}

/** Masks stretches of a text, which are in order and do not overlap. */
function hide(text: string, data: readonly Hidden[]): Masked {
  if (data.length === 0) return { text, place: (span) => span };
  let masked = '';
  let at = 0;
  const shifts: Shift[] = [];
  for (const datum of data) {
    masked += text.slice(at, datum.start);
    shifts.push({ from: datum, to: { start: masked.length, end: masked.length + datum.masked.length } });
    masked += datum.masked;
    at = datum.end;
  }
  return {
    text: masked + text.slice(at),
    place: ({ start, end }) => {
      const placed = move(shifts, start, 'start');
      return { start: placed, end: Math.max(move(shifts, end, 'end'), placed) };
    },
  };
}

function move(shifts: readonly Shift[], offset: number, edge: 'start' | 'end'): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shifts[middle]?.from.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  // The last one that begins at or before the offset; one that begins right there counts as after its end.
  let shift = shifts[low - 1];
  if (shift !== undefined && shift.from.start === offset && edge === 'end') shift = shifts[low - 2];
  if (shift === undefined) return offset;
  return offset >= shift.from.end ? shift.to.end + (offset - shift.from.end) : shift.to[edge];
}

/** Masks what findings of one reply show. */
export interface ReplyMasker {
  /** A piece of the reply, masked by what the whole reply says about it; a value that it cuts is hidden as a whole. */
  piece(span: Span): Masked;
  /** Words a rule made of the reply around a span: also when they are shortened, or their label is gone. */
  words(text: string, around: Span): string;
}

/** Replies up to here are looked at as a whole, longer ones on a grid of half of it, with as much around it. */
const WHOLE_REPLY = 8192;
const GRID = WHOLE_REPLY / 2;

/** Signs of a value that are looked for in the words of rules. */
const LONGEST_KNOWN = 400;
/** Words of rules remembered for one cell: findings side by side say the same. */
const MOST_KEPT = 200;

/**
 * Makes the masker of one reply. `hidden` are stretches that rules say are personal data, in any order; `told` is what its
 * conversation tells about people.
 */
export function createMasker(text: string, hidden: readonly Hidden[] = [], told?: ToldData): ReplyMasker {
  const besides = told === undefined ? hidden : [...hidden, ...told.repeated];
  const dataByCell = new Map<number, readonly Known[]>();
  const wordsByCell = new Map<number, Map<string, string>>();

  function dataIn(cell: number): readonly Known[] {
    const known = dataByCell.get(cell);
    if (known !== undefined) return known;
    const isWhole = text.length <= WHOLE_REPLY;
    const from = isWhole ? 0 : gapBefore(text, Math.max(0, cell * GRID - GRID / 2));
    const to = isWhole ? text.length : Math.min(text.length, (cell + 1) * GRID + GRID / 2);
    const found = findPersonalData(text.slice(from, to)).map(({ start, end, masked }) => ({
      start: start + from,
      end: end + from,
      masked,
    }));
    const said = besides.filter(({ start, end }) => start < to && end > from);
    const data = joinOverlaps([...found, ...said]).map(({ start, end, masked }): Known => {
      const value = text.slice(start, Math.min(end, start + LONGEST_KNOWN));
      return { start, end, masked, value: value.replace(/\s+/g, ' ').toLowerCase() };
    });
    dataByCell.set(cell, data);
    return data;
  }

  function dataAround({ start, end }: Span): readonly Known[] {
    if (text.length <= WHOLE_REPLY) return dataIn(0);
    const first = Math.floor(start / GRID);
    const last = Math.floor(Math.max(start, end - 1) / GRID);
    let reached = 0;
    return Array.from({ length: last - first + 1 }, (_, index) => dataIn(first + index))
      .flat()
      .filter((datum) => {
        if (datum.start < reached) return false;
        reached = datum.end;
        return true;
      });
  }

  return {
    piece(span) {
      const data = dataAround(span)
        .filter(({ start, end }) => start < span.end && end > span.start)
        .map(({ start, end, masked }) => ({
          start: Math.max(start, span.start) - span.start,
          end: Math.min(end, span.end) - span.start,
          masked,
        }));
      return hide(text.slice(span.start, span.end), data);
    },
    words(words, around) {
      const cell = text.length <= WHOLE_REPLY ? 0 : Math.floor(around.start / GRID);
      const kept = wordsByCell.get(cell) ?? new Map<string, string>();
      wordsByCell.set(cell, kept);
      const before = kept.get(words);
      if (before !== undefined) return before;
      const data = dataAround({
        start: Math.max(0, (cell - 0.25) * GRID),
        end: Math.max(around.end, (cell + 1.25) * GRID),
      });
      // What the reply says itself needs no look into the conversation.
      const isOwn = told === undefined || text.includes(words);
      const shown = mask(isOwn ? hideKnown(words, data) : hideTold(words, data, told)).text;
      if (kept.size < MOST_KEPT) kept.set(words, shown);
      return shown;
    },
  };
}

/** The offset behind the last blank at or before an offset, not far from it: a window begins with a whole word. */
function gapBefore(text: string, offset: number): number {
  for (let at = offset; at > 0 && offset - at < 200; at--) if (/\s/.test(text.charAt(at - 1))) return at;
  return offset;
}

/** Stretches in text order; those that overlap are one. */
function joinOverlaps(stretches: readonly Hidden[]): readonly Hidden[] {
  const joined: Hidden[] = [];
  for (const next of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last === undefined || next.start >= last.end) joined.push(next);
    else if (next.end > last.end)
      joined[joined.length - 1] = { start: last.start, end: next.end, masked: last.masked + next.masked };
  }
  return joined;
}

/** Replaces values of the reply and of its conversation in words that do not stand in the reply. */
function hideTold(words: string, data: readonly Known[], { values, patterns }: ToldData): string {
  const shown = patterns().reduce((text, { pattern, masked }) => text.replace(pattern, () => masked), words);
  return hideKnown(shown, [...data, ...values()]);
}

/** Fewest signs of a cut value that are taken for it; one less where it is cut between two groups or words of it. */
const TELLING = 4;

/** Replaces values of the reply in words made of it, also one that the words begin or end in the midst of. */
function hideKnown(words: string, data: readonly ToldValue[]): string {
  let shown = words;
  for (const { value, masked } of data) {
    shown = replaceAll(shown, value, masked);
    const tail = /[\s…]{0,4}$/.exec(shown)?.[0] ?? '';
    const body = shown.slice(0, shown.length - tail.length).toLowerCase();
    const kept = longestCut(value, 'start', (cut) => body.endsWith(value.slice(0, cut)));
    if (kept > 0) shown = `${shown.slice(0, body.length - kept)}${masked}${tail}`;
    const lead = /^[\s…]{0,4}/.exec(shown)?.[0] ?? '';
    const rest = shown.slice(lead.length).toLowerCase();
    const left = longestCut(value, 'end', (cut) => rest.startsWith(value.slice(value.length - cut)));
    if (left > 0) shown = `${lead}${masked}${shown.slice(lead.length + left)}`;
  }
  return shown;
}

/** The longest part of a value, from its start or up to its end, for which something holds; 0 for none that tells. */
function longestCut(value: string, from: 'start' | 'end', holds: (cut: number) => boolean): number {
  for (let cut = value.length - 1; cut >= TELLING - 1; cut--) {
    const beyond = from === 'start' ? value.charAt(cut) : value.charAt(value.length - cut - 1);
    if ((cut >= TELLING || !LETTER_OR_DIGIT().test(beyond)) && holds(cut)) return cut;
  }
  return 0;
}

/** Replaces a lower-case value, whatever the case it stands in, unless it stands in a longer word. */
function replaceAll(words: string, value: string, masked: string): string {
  let shown = words;
  let from = 0;
  for (;;) {
    const lower = shown.toLowerCase();
    const at = lower.length === shown.length ? lower.indexOf(value, from) : -1;
    if (at === -1) return shown;
    const end = at + value.length;
    const isInWord = LETTER_OR_DIGIT().test(shown.charAt(at - 1)) || LETTER_OR_DIGIT().test(shown.charAt(end));
    if (!isInWord) shown = shown.slice(0, at) + masked + shown.slice(end);
    from = isInWord ? end : at + masked.length;
  }
}
