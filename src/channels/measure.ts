import type { Count } from './count.js';
import { shapeSms } from './count-sms.js';
import { counters, type CounterFacts } from './counters.js';
import { graphemeStart } from './graphemes.js';
import { channelFor } from './channel-names.js';
import type { ChannelLimit, ChannelProfile, Length } from './channel.js';

interface Measured {
  readonly limit: ChannelLimit;
  readonly count: Count;
}

/**
 * How much of a channel's limit a text uses, for editors' counters.
 * Throws UserError `usage` for a name that leads to no channel, or to several.
 */
export function measureLength(text: string, channelId: string): Length {
  return measure(text, channelFor(channelId));
}

/** Measures a text on a channel, against all its limits or only those given. */
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

/** Length in code units of the mentions at the start of a text, with the blanks behind them: 10 for `@jo @ann_b Hi`. */
export function leadingMentionsLength(text: string): number {
  const mention = /\s*@\w{1,20}(?:\s+|$)/y;
  let end = 0;
  while (mention.test(text)) end = mention.lastIndex;
  return end;
}
