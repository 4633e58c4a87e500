import * as v from 'valibot';
import type { Span, Turn } from '../../src/base/types.js';
import type { Reading } from '../../src/language/reading.js';
import { counted, measured, unit } from '../../src/language/words/en-marks.js';
import { defineRule } from '../../src/rule.js';

/** Messages further apart than this answer something new. */
const maxGapMinutes = 60;

interface PartMarker extends Span {
  readonly text: string;
  /** How many parts it announces; undefined for "cont.". */
  readonly total: number | undefined;
}

export default defineRule({
  id: 'message-splitting',
  meta: {
    description: 'Flags one answer that is spread over several messages.',
    category: 'length',
    recommended: 'warn',
    strict: 'warn',
    language: 'any',
    why:
      "Parts arrive out of order, between other people's posts, and are shared one at a time, so the customer reads half an " +
      'answer. Long public exchanges also make the complaint more visible (Golmohammadi 2021).',
    nearMisses: [
      'Numbered steps: "Step 1/2: unplug it."',
      'Scores, sizes, prices and dates: "rated 4/5", "1/2 price", "due 3/4"',
      'A later update after an answer: "Update: the lift runs again."',
      'A second message within `maxParts` that carries no marker',
      'Long SMS without markers, which phones join on their own',
    ],
    sources: [
      'Golmohammadi et al. 2021, doi 10.1177/00222429211002183',
      'Complaints of customers who got three or four messages for one answer ("I want you to help me")',
    ],
    whenNotToUse: 'Where a channel has no room for your answers and offers no private messages.',
  },
  messages: {
    'part-marker': {
      message: 'Shorten to one message: "{marker}" sends the answer in pieces.',
      note: 'The customer may see one piece only. Put the answer first and link the rest: "Yes, until 9 pm. All hours: example.com/hours"',
    },
    'too-many-parts': {
      message: 'Shorten: "{marker}" announces {parts} parts for one answer, {maxParts} at most.',
      note: 'Nobody pieces {parts} messages together. Answer in one: "Yes, your fare is valid on the 8:12. I sent you the rules by DM."',
    },
    'too-many-messages': {
      message: 'Shorten: this is message {count} in a row without an answer from the customer, {maxParts} at most.',
      note: 'A stack of messages hides the one that counts. Say it once: "Refund sent today, 12.40, on your card by Friday."',
    },
  },
  options: v.object({
    maxParts: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(20),
        v.description(
          'Messages one answer may take; markers up to that number pass. Unset: no marker passes, and the channel limits messages in a row.',
        ),
      ),
    ),
  }),
  check(reading, context) {
    const { options, channel } = context;
    const maxParts = options.maxParts ?? channel.maxParts;
    const marker = findPartMarkers(reading).find(({ total = 2 }) => total > (options.maxParts ?? 1));
    if (marker !== undefined) {
      const { start, end, text, total } = marker;
      const span = { start, end };
      if (total !== undefined && total > maxParts) {
        context.report({ messageId: 'too-many-parts', span, data: { marker: text, parts: total, maxParts } });
      } else {
        context.report({ messageId: 'part-marker', span, data: { marker: text } });
      }
      return;
    }
    const count = trailingMessages(reading.reply.thread ?? []) + 1;
    if (count <= Math.max(maxParts, 1) || isUpdate(reading.normal)) return;
    const blanks = reading.text.length - reading.text.trimStart().length;
    const span = { start: blanks, end: Math.max(blanks, reading.text.trimEnd().length) };
    context.report({ messageId: 'too-many-messages', span, data: { count, maxParts } });
  },
});

/** The part markers of a reply, without lookalikes: steps, scores, fractions, dates. */
function findPartMarkers({ text, tokens }: Reading): readonly PartMarker[] {
  const markers: PartMarker[] = [];
  for (const token of tokens) {
    if (token.kind !== 'part-marker') continue;
    const inner = /\(?(?:[1-9] ?(?:\/|of) ?[1-9]|cont(?:'?d|inued)?\.?)\)?$/i.exec(
      text.slice(token.start, token.end).trimEnd(),
    );
    if (inner === null) continue;
    const start = token.start + inner.index;
    const marker = { start, end: start + inner[0].length, text: inner[0], total: announced(inner[0]) };
    if (isMarker(marker, text.slice(Math.max(0, start - 40), start), text.slice(marker.end, marker.end + 40)))
      markers.push(marker);
  }
  return markers;
}

/** The total that a marker announces; 0 where it cannot be one, as in 3/2; undefined for "cont.". */
function announced(marker: string): number | undefined {
  const [part, total] = Array.from(marker.matchAll(/\d/g), Number);
  if (part === undefined || total === undefined) return undefined;
  return part <= total ? total : 0;
}

function isMarker({ text, total }: PartMarker, before: string, after: string): boolean {
  if (counted.test(before)) return false;
  if (total === undefined)
    return text.startsWith('(') || /^cont(?:'?d)?\.?$/i.test(text) || /[.…(/-]\s{0,3}$/.test(before);
  if (total < 2) return false;
  if (text.startsWith('(')) return true;
  // Without brackets it may be a score, a share, a date or a size.
  if (measured.test(before)) return false;
  return !unit.test(after);
}

/** Messages of the brand since the customer last wrote that belong to one answer. */
function trailingMessages(thread: readonly Turn[]): number {
  let count = 0;
  let later: Turn | undefined;
  for (let at = thread.length - 1; at >= 0; at--) {
    const turn = thread[at];
    if (
      turn === undefined ||
      turn.from !== 'brand' ||
      (later !== undefined && minutesBetween(turn, later) > maxGapMinutes)
    )
      break;
    count += 1;
    later = turn;
  }
  return count;
}

/** 0 when one of the times is unknown. */
function minutesBetween(earlier: Turn, later: Turn): number {
  const milliseconds = Date.parse(later.at ?? '') - Date.parse(earlier.at ?? '');
  return Number.isNaN(milliseconds) ? 0 : milliseconds / 60_000;
}

function isUpdate(normal: string): boolean {
  return /^[^a-z]{0,40}(?:(?:a |an |quick |small |short |another ){0,2}update\b|as promised\b|following up\b|news\b|good news\b)/.test(
    normal.slice(0, 100),
  );
}
