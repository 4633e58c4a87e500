import * as v from 'valibot';
import { defineRule } from '../../src/rule.js';
import { isChat } from '../chat-channels.js';

/** A line of a list: steps take the time they take. */
const LIST_LINE = /^[ \t]{0,8}(?:[-*•–+]|\d{1,2}[.)]|step \d)[ \t][^\n]{0,2000}/gim;

const seconds = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(900), v.description(description));

export default defineRule({
  id: 'reading-time',
  meta: {
    description: 'Flags a reply that takes longer to read than people give it.',
    category: 'length',
    recommended: 'off',
    strict: 'info',
    language: 'any',
    why:
      'People scan for the answer, and most of them stop after a screen. They ask in their next message for what ' +
      'stood further down.',
    nearMisses: [
      'The lines of a list: steps that were asked for',
      'Links, which nobody reads out',
      'What a channel cannot take at all: `over-limit`',
    ],
    sources: [
      'Brysbaert 2019, Journal of Memory and Language 109: 238 words a minute, silent reading of English',
      'GOV.UK, Writing for the web: people scan',
    ],
  },
  messages: {
    long: {
      message: 'Shorten: {seconds} seconds to read, {max} at most; put the answer first',
      note: 'The answer is lost in the middle. Begin with "Yes, until 9 pm", then the steps as a list, and link the rest.',
    },
  },
  options: v.object({
    wpm: v.optional(
      v.pipe(v.number(), v.minValue(50), v.maxValue(1000), v.description('Words your readers read in a minute.')),
      238,
    ),
    maxSeconds: v.optional(seconds('Seconds a letter or a comment may take.'), 60),
    maxChatSeconds: v.optional(seconds('Seconds a message in a chat may take.'), 20),
  }),
  check(reading, { options, channel, report }) {
    const max = isChat(channel) ? Math.min(options.maxChatSeconds, options.maxSeconds) : options.maxSeconds;
    const most = (max * options.wpm) / 60;
    // A word takes two characters at least.
    if (reading.text.length < most * 2) return;
    const prose = reading.normal.replaceAll(LIST_LINE, '');
    const words = prose.match(/[\p{L}\p{N}][\p{L}\p{N}'-]{0,60}/gu)?.length ?? 0;
    if (words <= most) return;
    const { text } = reading;
    const start = text.length - text.trimStart().length;
    const [first = ''] = text.slice(start).split('\n', 1);
    const span = { start, end: start + Math.min(first.trimEnd().length, 120) };
    report({ messageId: 'long', span, data: { seconds: Math.round((words / options.wpm) * 60), max } });
  },
});
