import * as v from 'valibot';
import { lazyPattern } from '../../src/base/patterns.js';
import type { Edit } from '../../src/base/types.js';
import { findCostly } from '../../src/channels/counters.js';
import { findOverflow, splitParts, type Overflow, type Room, mayOverflow } from '../../src/channels/measure.js';
import { inOrder, inside, outside, type Replacement } from '../../src/channels/rewrite.js';
import { defineRule } from '../../src/rule.js';

const note =
  'A longer reply is refused or loses its end. Cut greeting, regret and small talk first: "Your refund of 12.40 will be on your card by Friday."';

const smsNote =
  'Every further SMS costs and may arrive out of order. Curly quotes or emoji leave 70 characters, not 160. "Your bike is ready. Pick it up by 7 pm" fits.';

export default defineRule({
  id: 'over-limit',
  meta: {
    description: 'Flags a reply that is longer than its channel takes, counted as the channel counts.',
    category: 'length',
    recommended: 'error',
    strict: 'error',
    strictOptions: { advisory: true },
    language: 'any',
    judges: 'every-rendering',
    why:
      'A reply that does not fit is refused by the platform or loses its end, which is where the answer usually stands. ' +
      'Counting characters is not enough: X counts every address as 23 and most emoji as 2, Google Business ' +
      'counts bytes, and one curly quote more than halves what an SMS holds.',
    nearMisses: [
      'Reply mentions at the start of an X post, which do not count',
      'Long addresses where the channel counts each as 23',
      'Replies sent in parts, as long as every part fits',
      'Placeholders longer than what they will be filled with',
      'Advice on length (`webchat`), unless `advisory` is on',
      'Replies without a channel, and channels whose limit nobody publishes',
    ],
    sources: [
      'twitter-text config/v3.json and config/v1.json',
      'bluesky-social/atproto lexicons; mastodon status_length_validator.rb; Threads and Android Publisher API documentation',
      '3GPP TS 23.038 and 23.040 for SMS',
    ],
    whenNotToUse: 'Where the tool that sends the reply splits or shortens it on its own.',
  },
  messages: {
    'too-long': { message: 'Shorten: {channel} takes {limit} {unit}, this has {used}; cut {over}.', note },
    'too-many-sms': {
      message: 'Shorten: this takes {used} SMS, {limit} at most; cut {over} characters.',
      note: smsNote,
    },
    'sms-alphabet': {
      message: 'Shorten: "{character}" allows 70 characters an SMS; this takes {used}, {limit} at most: cut {over}.',
      note: smsNote,
    },
    'longer-than-advised': {
      message: 'Shorten: in {channel} up to {limit} {unit} read well, this has {used}; cut {over}.',
      note: 'A chat window shows a few lines; what scrolls away goes unread. Answer first: "Yes, until 9 pm. Bring the receipt."',
    },
  },
  options: v.object({
    advisory: v.optional(
      v.pipe(v.boolean(), v.description('Also report lengths that are only advised, not enforced.')),
      false,
    ),
    expansion: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.maxValue(1000),
        v.description('Characters a filled placeholder takes.'),
      ),
      12,
    ),
    reserve: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.maxValue(10_000),
        v.description('Characters kept free for what the sending tool adds, such as a signature.'),
      ),
      0,
    ),
  }),
  check(reading, context) {
    const { options, channel } = context;
    const limits = channel.limits.filter(({ advisory }) => options.advisory || advisory !== true);
    if (limits.length === 0) return;
    const placeholders = reading.tokens.filter(({ kind }) => kind === 'placeholder');
    // What fits as one message fits in parts.
    if (!mayOverflow(reading.text, options.reserve + placeholders.length * options.expansion, limits)) return;
    const room: Room = { channel, limits, reserve: options.reserve };
    const markers = reading.tokens.filter(({ kind }) => kind === 'part-marker');
    const standIn = 'x'.repeat(options.expansion);

    const parts = splitParts(reading.text, markers);
    const slots = inside(parts, placeholders);
    for (const [index, part] of parts.entries()) {
      const text = reading.text.slice(part.start, part.end);
      const filled = (slots[index] ?? []).map(({ start, end }) => ({
        start: start - part.start,
        end: end - part.start,
        text: standIn,
      }));
      const overflow = findOverflow(text, filled, room);
      if (overflow === undefined) continue;
      const { length, over } = overflow;
      const { used, unit, sms } = length;
      const limit = length.limit ?? used;
      const at = {
        span: { start: part.start + overflow.start, end: part.end },
        suggestions: plainer(text, filled, overflow, room, part.start),
      };
      const isAdvice = limits.some(
        ({ advisory, counter, max }) => advisory === true && counter === length.counter && max === limit,
      );

      if (sms?.forcedBy !== undefined) {
        context.report({
          ...at,
          messageId: 'sms-alphabet',
          data: { character: visible(sms.forcedBy.character), used, limit, over },
        });
      } else if (sms !== undefined) {
        context.report({ ...at, messageId: 'too-many-sms', data: { used, limit, over } });
      } else {
        const messageId = isAdvice ? 'longer-than-advised' : 'too-long';
        context.report({ ...at, messageId, data: { channel: channel.name, limit, unit, used, over } });
      }
    }
  },
});

/** Offers the plain lookalikes of typographic characters when these alone cause the overflow. */
function plainer(text: string, filled: readonly Replacement[], { length }: Overflow, room: Room, partStart: number) {
  const plain = outside(filled, findCostly(text, length.counter));
  if (plain.length === 0 || findOverflow(text, inOrder(filled, plain), room) !== undefined) return [];
  const edits: readonly Edit[] = plain.map(({ start, end, text: inserted }) => ({
    span: { start: partStart + start, end: partStart + end },
    text: inserted,
  }));
  return [{ message: 'Use the plain characters of the keyboard: then it fits.', edits }];
}

const SHOWN = lazyPattern`^[\p{L}\p{N}\p{P}\p{S}]`;

/** The character itself, or its code point where it would not show. */
function visible(character: string): string {
  if (SHOWN().test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
