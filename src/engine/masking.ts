import { countLeading } from '../base/offsets.js';
import { LETTER_OR_DIGIT } from '../base/patterns.js';
import type { Span } from '../base/types.js';
import { findPersonalData } from '../personal-data/index.js';

/** A masked text. */
export interface Masked {
  readonly text: string;
  /** Where a span of the original text lies in the masked one. */
  place(span: Span): Span;
}

/** A stretch of a text that must not be shown, and the text shown in its place. */
export interface Hidden extends Span {
  readonly masked: string;
}

/** A value that must not be shown, and the text shown in its place. */
export interface MaskedValue {
  readonly value: string;
  readonly masked: string;
}

/** Personal data of a conversation and of the customer's record, for the masker of the reply. */
export interface ConversationData {
  /** Where the reply repeats them: full names, addresses, numbers. A first name alone is a greeting. */
  readonly repeated: readonly Hidden[];
  /** All values in lower case with single blanks, to find those that a rule quotes cut short. */
  readonly values: () => readonly MaskedValue[];
  /** Patterns for the values as they are written, and for words of names that the reply does not contain. */
  readonly patterns: () => readonly { readonly pattern: RegExp; readonly masked: string }[];
}

/** A hidden stretch with its text as `value`, in lower case with single blanks. */
interface HiddenValue extends Hidden, MaskedValue {}

/** Where a masked value stands before and after masking. */
interface Shift {
  readonly from: Span;
  readonly to: Span;
}

/** Masks personal data in a text and keeps track of offsets; a span that begins or ends in a masked value takes all of it. */
export function mask(text: string): Masked {
  return hide(text, findPersonalData(text));
}

/** Masks stretches of a text; they must be in order and must not overlap. */
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

/** An offset of the original text in the masked one; `edge` is where to go from inside a masked value. */
function move(shifts: readonly Shift[], offset: number, edge: 'start' | 'end'): number {
  const begun = countLeading(shifts.length, (index) => (shifts[index]?.from.start ?? 0) <= offset);
  // The last one that begins at or before the offset; one that begins right there counts as after its end.
  let shift = shifts[begun - 1];
  if (shift !== undefined && shift.from.start === offset && edge === 'end') shift = shifts[begun - 2];
  if (shift === undefined) return offset;
  return offset >= shift.from.end ? shift.to.end + (offset - shift.from.end) : shift.to[edge];
}

/** Masks the texts that findings of one reply show. */
export interface ReplyMasker {
  /** A piece of the reply, masked by the data of the whole reply; a value that it cuts is hidden as a whole. */
  piece(span: Span): Masked;
  /** Words that a rule took from the reply around a span, masked even when they are cut short or lost their label. */
  words(text: string, around: Span): string;
}

/** Replies up to this length are searched as a whole; longer ones in cells of half the length, with a quarter on each side. */
const WHOLE_REPLY = 8192;
const GRID = WHOLE_REPLY / 2;

/** Most code units of a value that are searched in the words of rules. */
const LONGEST_VALUE = 400;
/** Most masked texts kept for one cell: findings near each other often say the same. */
const MOST_KEPT = 200;

/**
 * Makes the masker of one reply. `hidden` are stretches that rules report as personal data, in any order.
 */
export function createMasker(
  text: string,
  hidden: readonly Hidden[] = [],
  conversation?: ConversationData,
): ReplyMasker {
  const reported = conversation === undefined ? hidden : [...hidden, ...conversation.repeated];
  const dataByCell = new Map<number, readonly HiddenValue[]>();
  const wordsByCell = new Map<number, Map<string, string>>();

  function dataIn(cell: number): readonly HiddenValue[] {
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
    const near = reported.filter(({ start, end }) => start < to && end > from);
    const data = joinOverlaps([...found, ...near]).map(({ start, end, masked }): HiddenValue => {
      const value = text.slice(start, Math.min(end, start + LONGEST_VALUE));
      return { start, end, masked, value: value.replace(/\s+/g, ' ').toLowerCase() };
    });
    dataByCell.set(cell, data);
    return data;
  }

  function dataAround({ start, end }: Span): readonly HiddenValue[] {
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
      // Words of the reply itself need no search for the conversation's data.
      const isOwn = conversation === undefined || text.includes(words);
      const shown = mask(isOwn ? hideValues(words, data) : hideConversation(words, data, conversation)).text;
      if (kept.size < MOST_KEPT) kept.set(words, shown);
      return shown;
    },
  };
}

/** Where the word at an offset begins, so that a cell begins with a whole word; the offset itself in a very long word. */
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

/** Replaces values of the reply and of its conversation in words that are not in the reply. */
function hideConversation(words: string, data: readonly HiddenValue[], { values, patterns }: ConversationData): string {
  const shown = patterns().reduce((text, { pattern, masked }) => text.replace(pattern, () => masked), words);
  return hideValues(shown, [...data, ...values()]);
}

/** Fewest characters by which a cut value is recognised; one less where the cut is between two words or groups of digits. */
const FEWEST_KEPT = 4;

/** Replaces values in words, also one that is cut at the start or the end of the words. */
function hideValues(words: string, data: readonly MaskedValue[]): string {
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

/** Length of the longest part of a value, from its start or up to its end, for which `holds`; 0 when all are too short. */
function longestCut(value: string, from: 'start' | 'end', holds: (cut: number) => boolean): number {
  for (let cut = value.length - 1; cut >= FEWEST_KEPT - 1; cut--) {
    const beyond = from === 'start' ? value.charAt(cut) : value.charAt(value.length - cut - 1);
    if ((cut >= FEWEST_KEPT || !LETTER_OR_DIGIT().test(beyond)) && holds(cut)) return cut;
  }
  return 0;
}

/** Replaces a lower-case value in words of any case, unless it is part of a longer word. */
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
