import type { Span } from '../../base/types.js';

/** Digits in groups, with separators between them, as numbers are written. */
export interface DigitRun extends Span {
  /** The groups, in order. */
  readonly groups: readonly Span[];
  /** All digits of the run. */
  readonly digits: string;
}

/** Digits of a group of a run; 0 where there is no such group. */
export function groupLength({ groups }: DigitRun, index: number): number {
  const group = groups[index];
  return group === undefined ? 0 : group.end - group.start;
}

const ZERO = 48;

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}

/** Length of the separator at `at`: one of `separators`, also with blanks around (" - "); 0 without one. */
function separatorLength(text: string, at: number, separators: string): number {
  let length = 0;
  let separatorCount = 0;
  while (length < 4) {
    const character = text[at + length];
    if (character === undefined || !separators.includes(character)) break;
    if (character !== ' ') separatorCount++;
    if (character === ' ' && text[at + length + 1] === ' ') return 0;
    length++;
  }
  return separatorCount > 2 ? 0 : length;
}

/** The groups of digits between two offsets that both lie at the edge of a group. */
function groupsOf(text: string, start: number, end: number): readonly Span[] {
  const groups: Span[] = [];
  let groupStart = start;
  for (let at = start; at <= end; at++) {
    const isInside = at < end && isDigit(text.charCodeAt(at));
    if (isInside) continue;
    if (at > groupStart) groups.push({ start: groupStart, end: at });
    groupStart = at + 1;
  }
  return groups;
}

/** Runs with `min` to `max` digits; longer runs are skipped as a whole. `separators` are single characters. Linear. */
export function digitRuns(text: string, separators: string, min: number, max: number): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    let count = 0;
    for (;;) {
      const groupStart = at;
      while (isDigit(text.charCodeAt(at))) at++;
      count += at - groupStart;
      const gap = separatorLength(text, at, separators);
      if (gap === 0 || !isDigit(text.charCodeAt(at + gap))) break;
      at += gap;
    }
    if (count < min || count > max) continue;
    const groups = groupsOf(text, start, at);
    runs.push({ start, end: at, groups, digits: text.slice(start, at).replace(/[^0-9]/g, '') });
  }
  return runs;
}

/** ISO/IEC 7812-1 annex B: doubles every second digit from the right; the sum must end in 0. `digits` are ASCII digits. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** How many digits a value holds. */
export function digitCount(value: string): number {
  return value.replace(/[^0-9]/g, '').length;
}
