import { matchesOf } from '../base/patterns.js';
import type { Span } from '../base/types.js';
import { findMarks } from '../templates/dialects.js';
import type { DialectId } from '../templates/template-parts.js';
import { findGaps, isInstruction, isNoun, wordsOf } from './gaps.js';
import {
  capitals,
  filler,
  mayHoldInstruction,
  numberBefore,
  typedInstruction,
  unknownNumber,
} from './words/en-gaps.js';

/** A slot the helpdesk or a person should have filled. */
export interface Placeholder extends Span {
  /** `template`: a helpdesk's syntax; `hand-made`: brackets, blanks or filler words a person left. */
  readonly origin: 'template' | 'hand-made';
}

/** True for `[[insert link here]]`: brackets of a template that tell a person what to write. No helpdesk fills those. */
export function isFilledByHand(dialect: DialectId, inside: string): boolean {
  return (dialect === 'square-brackets' || dialect === 'angle-brackets') && isInstruction(inside);
}

/** Finds every placeholder of a text, in order. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  const marks = findMarks(text).map(({ start, end, dialect }): Placeholder => {
    const isByHand = isFilledByHand(dialect, text.slice(start + 2, end - 2));
    return { start, end, origin: isByHand ? 'hand-made' : 'template' };
  });
  const byHand = [...findGaps(text), ...findFillers(text)];
  if (byHand.length === 0) return marks;
  const found = [...marks, ...byHand.map(({ start, end }): Placeholder => ({ start, end, origin: 'hand-made' }))];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** Finds the signs and words that people type in place of a value, without brackets. */
function findFillers(text: string): readonly Span[] {
  return kinds
    .filter(({ mayBe }) => mayBe.test(text))
    .flatMap(({ pattern, holds }) =>
      matchesOf(pattern, text)
        .map(({ index: start, 0: match }): Span => ({ start, end: start + match.length }))
        .filter(({ start, end }) => holds?.(text, start, end) ?? true),
    );
}

/** A way to leave out a value: a cheap test, the pattern, and a check of each match where not every match counts. */
interface FillerKind {
  readonly mayBe: RegExp;
  readonly pattern: RegExp;
  readonly holds?: (text: string, start: number, end: number) => boolean;
}

/** Circles and crosses before a title or a unit: how Japanese and Chinese writers leave a blank. */
const CIRCLES = /[〇○◯△×]{2,6}(?=様|さん|殿|先生|円|元|日|月|年|時|分|番|号|社|店|女士)/g;

/** Also kisses at the end of a message: filler only where a number is expected. */
const KISSES = /^x{3,12}$/;

function isFiller(text: string, start: number, end: number): boolean {
  const match = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 24), start);
  if (KISSES.test(match)) return numberBefore.test(before);
  if (match.startsWith('_')) {
    // A line of nothing else is a rule across the page, or a line to sign on.
    const line = text.slice(
      text.lastIndexOf('\n', start - 1) + 1,
      text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end),
    );
    return line.trim().length > end - start;
  }
  return true;
}

/** True for "insert ... here", and for brackets around a value: `(insert link)`. */
const asksForValue = (text: string, start: number, end: number): boolean => {
  const words = wordsOf(text.slice(start, end)).slice(1);
  return text.charAt(start) !== '(' || isNoun(words.slice(-1)) || (words.at(-1) === 'here' && isNoun(words.slice(-2)));
};

const kinds: readonly FillerKind[] = [
  {
    mayBe: /[Xx]{3}|XX|_{4}|TODO|FIXME|TB[CD]|orem ipsum|(?:[Nn]ame|NAME)(?=\s{0,2}[,!.:\n])/,
    pattern: filler,
    holds: isFiller,
  },
  { mayBe: /\b[Xx]\b/, pattern: unknownNumber },
  { mayBe: /[A-Z]{4}/, pattern: capitals },
  { mayBe: mayHoldInstruction, pattern: typedInstruction, holds: asksForValue },
  { mayBe: /[〇○◯△×]{2}/, pattern: CIRCLES },
];
