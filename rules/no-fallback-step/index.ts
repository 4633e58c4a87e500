import * as v from 'valibot';
import { phraseFinder } from '../../src/language/phrases.js';
import { isAsked, quote, sentenceOf } from '../../src/language/query.js';
import { arrivalPhrases } from '../../src/language/words/en-status.js';
import { defineRule } from '../../src/rule.js';
import { blank } from '../../src/templates/template-parts.js';

const findArrival = phraseFinder(arrivalPhrases);

/** Channels where the customer can ask at once when a time has passed. */
const LIVE: ReadonlySet<string> = new Set(['webchat', 'phone']);

export default defineRule({
  id: 'no-fallback-step',
  meta: {
    description: 'Flags a dated promise that something comes, with no word on what to do if it does not.',
    category: 'promise',
    recommended: 'off',
    strict: 'info',
    language: 'lexicon',
    why: 'A date is a good promise, and things still get lost. One line on what to do then spares the customer a second search for the right person.',
    nearMisses: [
      'Short replies, which customers answer anyway.',
      'A live chat.',
      'A link to track it.',
      'A promise with no time: vague-promise covers those.',
    ],
    sources: [
      'Complaint about a promised e-mail: nobody checked that it came',
      'Maister 1985, The Psychology of Waiting Lines: uncertain waits feel longer',
    ],
  },
  messages: {
    'no-fallback': {
      message: 'Add what to do if it does not come: "{promise}"',
      note: 'If the time passes, the customer must start again. "The label comes by e-mail at 2. If it isn\'t there by 2:30, reply and I\'ll resend it."',
    },
  },
  options: v.strictObject({
    minChars: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.description('Replies with fewer characters are left alone.')),
      200,
    ),
  }),
  check(reading, { options, channel, report }) {
    if (reading.text.length < options.minChars || LIVE.has(channel.id)) return;
    const hits = findArrival(reading);
    if (hits.length === 0 || hits.some(({ entry }) => entry.kind === 'fallback')) return;
    if (reading.tokens.some(({ kind }) => kind === 'link')) return;
    for (const hit of hits) {
      const sentence = sentenceOf(reading, hit);
      if (sentence === undefined || isAsked(reading, hit) || !reading.has('time', sentence)) continue;
      const { start, end } = sentence;
      const fallback = `If it does not come by ${blank('time')}, reply here.`;
      report({
        messageId: 'no-fallback',
        span: { start, end },
        data: { promise: quote(reading, sentence) },
        suggestions: [
          {
            message: `Add "${fallback}" and fill in the blank`,
            edits: [{ span: { start: end, end }, text: ` ${fallback}` }],
          },
        ],
      });
      return;
    }
  },
});
