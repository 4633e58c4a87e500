import { leadingMentionsLength } from './mentions.js';
import { mayOverflow, measure } from './measure.js';
import { rewrite, type Replacement } from './rewrite.js';
import { inOrder } from './stretches.js';
import type { ChannelLimit, ChannelProfile, Length } from './types.js';

/** The room one message has. */
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
 * Measures a message as it will arrive, with some stretches filled in or replaced; undefined when it fits.
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

/** Stands before the text, so that the overflow is marked at its end, but behind mentions that do not count. */
function reserved(text: string, { channel, reserve }: Room): readonly Replacement[] {
  if (reserve === 0) return [];
  const start = channel.leadingMentionsFree ? leadingMentionsLength(text) : 0;
  return [{ start, end: start, text: `${'-'.repeat(reserve - 1)} ` }];
}
