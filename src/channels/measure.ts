import type { Span } from '../base/types.js';
import type { ChannelLimit, ChannelProfile, Length } from './channel.js';
import type { Count } from './count.js';
import { counters, type CounterFacts } from './counters.js';
import { channelFor } from './find-channel.js';
import { graphemeStart } from './graphemes.js';
import { shapeSms } from './platform-counts.js';
import { inOrder, rewrite, type Replacement } from './rewrite.js';

interface Measured {
  readonly limit: ChannelLimit;
  readonly count: Count;
}

/**
 * How much of a channel's limit a text uses, for editors' counters.
 * Throws UserError `usage` for a name that means no channel, or several.
 */
export function measureLength(text: string, channelId: string): Length {
  return measure(text, channelFor(channelId));
}

/** Measures a text on a channel, against all its limits or only against those given. */
export function measure(
  text: string,
  profile: ChannelProfile,
  limits: readonly ChannelLimit[] = profile.limits,
): Length {
  const free = profile.leadingMentionsFree ? leadingMentionsLength(text) : 0;
  const body = text.slice(free);
  const measured = limits.map((limit) => ({ limit, count: counters[limit.counter].count(body, limit.max) }));
  let [tightest] = measured;
  for (const candidate of measured) if (tightest !== undefined && isTighter(candidate, tightest)) tightest = candidate;
  if (tightest === undefined) {
    const { count, unit } = counters.characters;
    return { used: count(body, Infinity).used, limit: null, unit, counter: 'characters', over: false };
  }
  const { limit, count } = tightest;
  return {
    used: count.used,
    limit: limit.max,
    unit: counters[limit.counter].unit,
    counter: limit.counter,
    over: count.overflowStart !== undefined,
    ...(count.overflowStart !== undefined && { overflowStart: free + graphemeStart(body, count.overflowStart) }),
    ...(limit.counter === 'sms-segments' && { sms: shiftSms(shapeSms(body), free) }),
  };
}

/** False when a text with `added` more ASCII characters surely fits all limits: the quick test before the count. */
export function mayOverflow(text: string, added: number, limits: readonly ChannelLimit[]): boolean {
  return limits.some(({ counter, max }) => {
    const { perCodeUnit, atMost }: CounterFacts = counters[counter];
    if ((text.length + added) * perCodeUnit <= max) return false;
    return atMost === undefined || atMost(text) + added > max;
  });
}

/** A broken limit that the platform enforces comes first, then the fuller one. */
function isTighter(left: Measured, right: Measured): boolean {
  const leftRefused = isRefused(left);
  return leftRefused === isRefused(right) ? fullness(left) > fullness(right) : leftRefused;
}

function isRefused({ limit, count }: Measured): boolean {
  return limit.advisory !== true && count.overflowStart !== undefined;
}

function fullness({ limit, count }: Measured): number {
  return count.used / limit.max;
}

function shiftSms(sms: NonNullable<Length['sms']>, by: number): NonNullable<Length['sms']> {
  if (sms.forcedBy === undefined || by === 0) return sms;
  const { character, start, end } = sms.forcedBy;
  return { ...sms, forcedBy: { character, start: start + by, end: end + by } };
}

/** Length in code units of the mentions at the start of a text, with the blanks behind them: 11 for `@jo @ann_b Hi`. */
function leadingMentionsLength(text: string): number {
  const mention = /\s*@\w{1,20}(?:\s+|$)/y;
  let end = 0;
  while (mention.test(text)) end = mention.lastIndex;
  return end;
}

/** The room that one message has. */
export interface Room {
  readonly channel: ChannelProfile;
  readonly limits: readonly ChannelLimit[];
  /** Characters kept free for what the sending tool adds. */
  readonly reserve: number;
}

/** A message that is too long for its room. */
export interface Overflow {
  readonly length: Length;
  /** Offset in the message as written from which it no longer fits. */
  readonly start: number;
  /** How much to cut: in the channel's unit, for SMS in characters. */
  readonly over: number;
}

/**
 * Measures a message as it will arrive, with the stretches of `filled` replaced by their values; `undefined` when it fits.
 * `filled` must be in order and must not overlap.
 */
export function findOverflow(text: string, filled: readonly Replacement[], room: Room): Overflow | undefined {
  const added = filled.reduce((sum, { text: inserted }) => sum + inserted.length, room.reserve);
  if (!mayOverflow(text, added, room.limits)) return undefined;
  const arriving = rewrite(text, inOrder(filled, reserved(text, room)));
  const length = measure(arriving.text, room.channel, room.limits);
  if (length.overflowStart === undefined || length.limit === null) return undefined;
  const over =
    length.sms === undefined
      ? length.used - length.limit
      : Array.from(arriving.text.slice(length.overflowStart)).length;
  return { length, start: arriving.toOriginal(length.overflowStart), over };
}

/** Dashes for the reserve, before the text, so that the overflow is at its end, but behind mentions that do not count. */
function reserved(text: string, { channel, reserve }: Room): readonly Replacement[] {
  if (reserve === 0) return [];
  const start = channel.leadingMentionsFree ? leadingMentionsLength(text) : 0;
  return [{ start, end: start, text: `${'-'.repeat(reserve - 1)} ` }];
}

/** Code units behind a part marker in which its line may end: initials or a link may follow the marker. */
const maxTail = 60;

/**
 * Cuts a reply into the messages that it is sent as, without blanks at their ends: before every line that begins with the
 * mention the reply begins with (exports of X join posts in this way); without such lines, at its part markers; else nowhere.
 */
export function splitParts(text: string, markers: readonly Span[]): readonly Span[] {
  const cuts = mentionCuts(text) ?? markerCuts(text, markers);
  const parts: Span[] = [];
  let start = 0;
  for (const end of [...cuts, text.length]) {
    const part = trimmed(text, { start, end });
    if (part.end > part.start) parts.push(part);
    start = end;
  }
  return parts;
}

function mentionCuts(text: string): readonly number[] | undefined {
  const mention = /^\s{0,20}(@\w{1,20})(?!\w)/.exec(text)?.[1];
  if (mention === undefined) return undefined;
  const cuts: number[] = [];
  const opening = `\n${mention}`;
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + opening.length)) {
    if (!/\w/.test(text.charAt(at + opening.length))) cuts.push(at + 1);
  }
  return cuts.length > 0 ? cuts : undefined;
}

function markerCuts(text: string, markers: readonly Span[]): readonly number[] {
  const [first] = markers;
  if (first === undefined || markers.length < 2) return [];
  const leads = /^(?:\s|@\w{1,20}(?!\w)){0,50}$/.test(text.slice(0, first.start).slice(0, 500));
  if (leads) return markers.slice(1).map(({ start }) => start);
  return markers.slice(0, -1).map(({ end }) => {
    const lineEnd = text.slice(end, end + maxTail).indexOf('\n');
    return lineEnd < 0 ? end : end + lineEnd + 1;
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return { start: end - part.trimStart().length, end: start + part.trimEnd().length };
}
