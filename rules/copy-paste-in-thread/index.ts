import * as v from 'valibot';
import type { Span } from '../../src/base/types.js';
import type { Reading } from '../../src/language/reading.js';
import { segment } from '../../src/language/segment.js';
import { latestCustomerText } from '../../src/language/thread.js';
import { acknowledgesReceipt, asksAgain, greets } from '../../src/language/words/en-thread.js';
import { defineRule } from '../../src/rule.js';

/** Shorter texts are thanks, greetings and questions, alike everywhere. */
const MIN_WORDS = 8;
const ASKS_AGAIN = new RegExp(asksAgain, 'i');
const GREETING = new RegExp(greets);
const ACKNOWLEDGES = new RegExp(acknowledgesReceipt);

export default defineRule({
  id: 'copy-paste-in-thread',
  meta: {
    description: 'Flags a reply that sends one customer nearly the same text a second time.',
    category: 'conversation',
    recommended: 'warn',
    strict: 'error',
    language: 'any',
    needs: 'thread',
    why: 'The customer wrote again because the first answer did not help. The same words once more tell them that nobody has read what they wrote.',
    nearMisses: [
      'The same saved reply to two customers: only the thread of this customer counts',
      'Automatic notes that a message arrived',
      'A text that the customer asks for again: "can you resend the link?"',
      'The same frame with another number: the departure time has changed, so it is news',
      'Greetings, thanks and other texts of fewer than eight words',
    ],
    sources: [
      'Zendesk, quality assurance of conversations: repeated macros',
      'Complaints of customers about answers in public (2012 and earlier): the same message again and again',
    ],
  },
  messages: {
    again: {
      message: 'Check this reply: it is {similarity}% the same as what you sent this customer before',
      note: 'Nobody writes twice for the same answer. Say what is new: "The steps did not help, so I have reset the box from here. Please switch it on. Dee"',
    },
  },
  options: v.strictObject({
    threshold: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0.5),
        v.maxValue(1),
        v.description('Share of their words that the two texts must have in common.'),
      ),
      0.9,
    ),
  }),
  check(reading, { options: { threshold }, report }) {
    const { text, thread } = reading.reply;
    const sent = thread?.filter(({ from }) => from === 'brand') ?? [];
    if (thread === undefined || sent.length === 0) return;
    const words = wordsOf(text, reading.normal);
    if (words.length < MIN_WORDS || ACKNOWLEDGES.test(reading.normal)) return;
    const likeness = sent.map((turn) => similarity(words, wordsOf(turn.text, segment(turn.text).normal)));
    const most = Math.max(...likeness);
    if (most < threshold || ASKS_AGAIN.test(latestCustomerText(thread))) return;
    report({ messageId: 'again', span: bodyOf(reading), data: { similarity: Math.floor(100 * most) } });
  },
});

/** Private-use characters stand for placeholders, links, mentions and emoji: one link is one word, mentions do not count. */
const WORD = /[\p{L}\p{N}'\uE000]{1,200}|\uE001{1,2500}/gu;
/** Initials and names that end a reply: another colleague may have pasted it. */
const SIGNED = /(?:\s[-–—^~*/] ?\p{L}[\p{L}'’.]{0,20}|\n[^\S\n]*\p{Lu}[\p{L}'’-]{1,20}){1,3}\s*$/u;

function wordsOf(text: string, normal: string): readonly string[] {
  const start = GREETING.exec(normal)?.[0].length ?? 0;
  const end = text.search(SIGNED);
  return normal.slice(start, end < start ? undefined : end).match(WORD) ?? [];
}

/** Share of the words of two texts that both have; 0 where they differ in a number: then the later one has news. */
function similarity(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  let isNews = false;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    else isNews ||= hasDigit(word);
    left.set(word, count - 1);
  }
  isNews ||= [...left].some(([word, count]) => count > 0 && hasDigit(word));
  return isNews ? 0 : (2 * shared) / (one.length + other.length);
}

const hasDigit = (word: string): boolean => /\d/.test(word);

/** The reply without blanks around it. */
function bodyOf({ text }: Reading): Span {
  const start = text.length - text.trimStart().length;
  return { start, end: text.trimEnd().length };
}
