import * as v from 'valibot';
import { defineRule } from '../../src/rule.js';
import { isChat } from '../chat-channels.js';
import { onIt, yesNo } from './lexicon.js';

const ON_IT = new RegExp(`^(?:${onIt})\\b`);
const YES_NO = new RegExp(`^(?:${yesNo})\\b`);

export default defineRule({
  id: 'curt-reply',
  meta: {
    description: 'Flags an answer of one to three words to somebody with a problem.',
    category: 'length',
    recommended: 'off',
    strict: 'info',
    language: 'any',
    why:
      '"Noted." leaves everything open: whether somebody looks at it, when, and whether the customer has to do more. It also ' +
      'sounds annoyed, whatever was meant.',
    nearMisses: [
      'Yes and no, where that was the question',
      'A chat: "one moment", "checking"',
      'Answers to praise, thanks and small talk',
      'A reply without the thread: it may be all that was asked',
      'A number, a link, an hour: a short answer that gives something',
    ],
    sources: ['Comments of community managers (2009): respect, caring, courtesy', 'Davidow 2003: attentiveness'],
  },
  messages: {
    short: {
      message: 'Add what you do, or what comes next, to this short reply (words: {words})',
      note: 'It reads as a shrug. "Noted: the lift at gate 4 is out, the engineers come at 2 pm" takes one line.',
    },
  },
  options: v.object({
    minWords: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(2),
        v.maxValue(20),
        v.description('Fewest words for an answer to a problem.'),
      ),
      4,
    ),
  }),
  check(reading, { options, channel, report }) {
    const { reply, text, normal, turn, tokens } = reading;
    if (reply.thread === undefined && reply.rating === undefined) return;
    if (text.length > options.minWords * 30 || reply.kind === 'library') return;
    const wentWrong = (reply.rating ?? 5) < 3 || (turn === 'problem' && reading.isAboutProblem);
    if (!wentWrong || /\d/.test(normal) || tokens.some(({ kind }) => GIVES.has(kind))) return;
    // Mentions before it and initials after it are not part of the answer.
    const answer = normal
      .replaceAll(/[\uE000-\uF8FF]{1,200}/g, ' ')
      .replace(/\s[-^*~/] ?[a-z]{1,10}\s{0,9}$/, ' ')
      .trim();
    const words = answer.match(/[\p{L}\p{N}][\p{L}\p{N}'-]{0,40}/gu)?.length ?? 0;
    if (words === 0 || words >= options.minWords || YES_NO.test(answer)) return;
    if (isChat(channel) && ON_IT.test(answer)) return;
    const start = text.length - text.trimStart().length;
    report({ messageId: 'short', span: { start, end: text.trimEnd().length }, data: { words } });
  },
});

/** Tokens that give the customer something, however short the answer is. */
const GIVES: ReadonlySet<string> = new Set(['link', 'email-address', 'placeholder']);
