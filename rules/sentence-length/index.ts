import * as v from 'valibot';
import type { Span } from '../../src/base/types.js';
import type { Reading } from '../../src/language/reading.js';
import { defineRule } from '../../src/rule.js';

/** Channels that are read on a phone in passing, by the start of their ids. */
const POSTS = [
  'x-',
  'sms',
  'whatsapp',
  'messenger',
  'instagram',
  'tiktok',
  'threads',
  'bluesky',
  'mastodon',
  'chatwoot-sms',
];

const maxWords = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(100), v.description(description));

export default defineRule({
  id: 'sentence-length',
  meta: {
    description: 'Flags the longest sentence of a reply when it has more words than people read at once.',
    category: 'clarity',
    recommended: 'info',
    strict: 'warn',
    language: 'any',
    why:
      'A long sentence is read twice, or not to its end, and the answer often stands at its end. People in a hurry or with ' +
      'another first language lose it first.',
    nearMisses: [
      'Items of a list: each counts on its own',
      'A link, a placeholder, a number: each counts as one word',
      'Quoted words of the customer',
      'Further long sentences of the same reply: one finding, on the longest',
    ],
    sources: ['GOV.UK content design: sentences of 25 words at most', 'Plain Language Action Network: short sentences'],
  },
  messages: {
    long: {
      message: 'Shorten the sentence of {words} words to {max}: make two of it',
      note: 'Put the answer into the first one. "Your refund is out. The bank shows it on Friday" instead of both, with a reason, in one breath.',
    },
  },
  options: v.object({
    max: v.optional(maxWords('Words one sentence may have.'), 25),
    maxShort: v.optional(maxWords('The same where replies are read on a phone: X, SMS, messengers.'), 20),
  }),
  check(reading, { options, channel, report }) {
    const max = POSTS.some((start) => channel.id.startsWith(start))
      ? Math.min(options.max, options.maxShort)
      : options.max;
    let longest: Span | undefined;
    let most = max;
    for (const sentence of spansOf(reading)) {
      // A word takes two characters at least: most sentences need no counting.
      if (sentence.end - sentence.start < most * 2) continue;
      const words = countWords(reading, sentence);
      if (words <= most) continue;
      most = words;
      longest = sentence;
    }
    if (longest === undefined) return;
    const text = reading.text.slice(longest.start, longest.end);
    const span = { start: longest.start, end: longest.start + text.trimEnd().length };
    report({ messageId: 'long', span, data: { words: most, max } });
  },
});

/** A word, or a token as a whole: a link, a placeholder. Mentions (E003) do not count. */
const WORD = /[\uE000-\uE002\uE004-\uE006]{1,2500}|[\p{L}\p{N}](?:[\p{L}\p{N}'.,-]{0,60}[\p{L}\p{N}])?/gu;

const countWords = ({ normal }: Reading, { start, end }: Span): number =>
  normal.slice(start, end).match(WORD)?.length ?? 0;

/** The sentences; in a language without a corpus, stretches up to an end mark or a line. */
function spansOf({ sentences, text }: Reading): readonly Span[] {
  if (sentences.length > 0) return sentences;
  return Array.from(text.matchAll(/[^.!?\n。！？]{1,2000}/g), ({ index, 0: part }) => ({
    start: index,
    end: index + part.length,
  }));
}
