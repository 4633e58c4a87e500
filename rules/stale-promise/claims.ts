import type { Span } from '../../src/base/types.js';
import {
  dayFirst,
  deadline,
  future,
  joint,
  lasting,
  lastsUntil,
  offered,
  past,
  since,
  strongJoint,
  surelyFuture,
  wasUntil,
} from '../../src/language/words/en-dates.js';

/** What a sentence says of a date: that something is still to come, or that an offer still holds. */
export type Claim = 'promise' | 'offer';

/** What a sentence of normalised text says of a date in it; `undefined` for a fact, and when in doubt. */
export function claimOn(sentence: string, { start, end }: Span): Claim | undefined {
  const before = sentence.slice(Math.max(0, start - 300), start);
  const after = sentence.slice(end, end + 300);
  const isDeadline = deadline.test(before);
  if (!isDeadline && since.test(before) && !surelyFuture.test(clauseBefore(before))) return undefined;
  const ahead = lastEnd(before, future);
  const behind = lastEnd(before, past);
  if (behind > ahead && !(lasting.test(before) && isStill(before))) return undefined;
  if (ahead < 0 && !isDeadline && !opensFuture(before, after)) return undefined;
  if (ahead >= 0 && !isDeadline && hasJoint(before.slice(ahead))) return undefined;
  if (isDeadline && ahead < 0 && isSoon(firstIndex(after, past)) && firstIndex(after, future) < 0) return undefined;
  return offered.test(before) || offered.test(after.slice(0, 30)) ? 'offer' : 'promise';
}

/** "Has been extended until", "valid until": what lasts is not behind. */
function isStill(before: string): boolean {
  return lastsUntil.test(before) && !wasUntil.test(before);
}

/** "On 3 March we will": the day comes first. */
function opensFuture(before: string, after: string): boolean {
  if (!dayFirst.test(before)) return false;
  const ahead = firstIndex(after, future);
  const behind = firstIndex(after, past);
  return ahead >= 0 && ahead < 40 && (behind < 0 || ahead < behind);
}

const isSoon = (index: number): boolean => index >= 0 && index < 25;

const clauseBefore = (before: string): string => before.slice(Math.max(0, lastEnd(before, joint)));
const hasJoint = (text: string): boolean => strongJoint.test(text);

function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const { index, 0: match } of text.matchAll(pattern)) end = index + match.length;
  return end;
}

const firstIndex = (text: string, pattern: RegExp): number => {
  for (const { index } of text.matchAll(pattern)) return index;
  return -1;
};
