import { phraseFinder } from '../../src/language/phrases.js';
import { hasAct, quote } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { awards, boasts } from '../../src/language/words/en-boasts.js';
import { defineRule } from '../../src/rule.js';

const find = phraseFinder(boasts);

export default defineRule({
  id: 'self-congratulation',
  meta: {
    description: 'Flags praise of the brand by itself where a customer needs something.',
    category: 'tone',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    partOf: { 'boilerplate-phrase': 'words' },
    why:
      'The customer has just seen the opposite. "Award-winning service" under a complaint tells them that the reply is about ' +
      'the brand, and takes the place of what was done.',
    nearMisses: [
      'Replies to praise, and to good reviews',
      'An award or a certificate that the customer asked about',
      '"We are proud of you", "proud to sponsor the run"',
      '"We strive", "our top priority", "we take this seriously": `boilerplate-phrase` flags it',
    ],
    sources: [
      "Post on an airline's answers on Twitter (2014): brand protection instead of service",
      'Post on customer service on Twitter (2012): feed the community, not the ego',
    ],
  },
  messages: {
    boast: {
      message: 'Avoid "{phrase}": say what you did instead',
      note: 'The customer judges by what happened. "The crew skipped row 20; I have told the lead" instead of "We pride ourselves on service".',
    },
    crowd: {
      message: 'Avoid "{phrase}": other customers are no answer to this one',
      note: 'It says that the problem is theirs alone. "Your strap broke in a week; a new one left today" instead of "Most customers love it".',
    },
  },
  check(reading, { report }) {
    const hits = find(reading);
    if (hits.length === 0 || isAnswerToPraise(reading)) return;
    const asked = reading.reply.thread?.findLast(({ from }) => from === 'customer')?.text.toLowerCase() ?? '';
    for (const { entry, ...span } of hits) {
      if (awards.test(asked) && awards.test(reading.normal.slice(span.start, span.end))) continue;
      report({ messageId: entry.kind, span, data: { phrase: quote(reading, span) } });
    }
  },
});

/** True where the customer is content, as far as one can see. */
function isAnswerToPraise(reading: Reading): boolean {
  const { turn, reply, isAboutProblem } = reading;
  if (reply.rating !== undefined) return reply.rating > 3;
  if (turn !== undefined) return turn === 'praise' || (turn === 'chat' && !isAboutProblem);
  return !isAboutProblem && hasAct(reading, 'thanks') && !hasAct(reading, 'apology');
}
