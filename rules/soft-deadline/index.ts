import * as v from 'valibot';
import type { Span } from '../../src/base/types.js';
import type { Label } from '../../src/language/labels.js';
import { phraseFinder } from '../../src/language/phrases.js';
import { claimsOf, isAsked, quote, sentenceOf } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { softDeadlines } from '../../src/language/words/en-times.js';
import { defineRule } from '../../src/rule.js';
import { blank } from '../../src/templates/template-parts.js';

const findSoft = phraseFinder(softDeadlines);

/** Labels of sentences that need no deadline. */
const WISHES: ReadonlySet<Label> = new Set<Label>([
  'hope',
  'closing',
  'small-talk',
  'plea',
  'greeting',
  'praise-request',
]);

export default defineRule({
  id: 'soft-deadline',
  meta: {
    description: 'Flags "soon", "shortly" or "as soon as possible" where a day or an hour should stand.',
    category: 'promise',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    why: 'An uncertain wait feels longer than one with an end. "Soon" means an hour to the customer and a fortnight to the team; only a date can be kept.',
    nearMisses: [
      'A promise that vague-promise reports already: one finding is enough.',
      'Good wishes: "see you soon", "hope it is back soon".',
      'Something the customer does: "reply as soon as you can".',
      'A time beside it: "soon, by Thursday at the latest"; "as soon as the part lands on Tuesday".',
      'Something already done: "we came as quickly as we could".',
    ],
    sources: [
      'Maister 1985, The Psychology of Waiting Lines: uncertain waits feel longer',
      'Complaint about a series of broken promises: only the last one had a date',
    ],
  },
  messages: {
    'no-date': {
      message: 'Avoid "{words}": name the day or the hour',
      note: 'The customer cannot tell when it is late. "The refund lands by Thursday 12 May" instead of "Refund coming shortly".',
    },
  },
  options: v.strictObject({
    inPromises: v.optional(
      v.pipe(
        v.boolean(),
        v.description('Flag promises too, which `vague-promise` reports: for teams that switch that rule off.'),
      ),
      false,
    ),
  }),
  check(reading, { options, report }) {
    for (const { entry, start, end } of findSoft(reading)) {
      const span = { start, end };
      if (entry.kind === 'wish' || isAsked(reading, span) || !isDeadline(reading, span)) continue;
      if (!options.inPromises && isReported(reading, span)) continue;
      const time = `by ${blank('time')}`;
      report({
        messageId: 'no-date',
        span,
        data: { words: quote(reading, span) },
        suggestions: [{ message: `Write "${time}" and fill in the blank`, edits: [{ span, text: time }] }],
      });
    }
  },
});

/** True where no time stands beside it, and more than a wish is said. */
function isDeadline(reading: Reading, span: Span): boolean {
  const sentence = sentenceOf(reading, span);
  if (sentence === undefined || reading.has('time', sentence)) return false;
  const [best] = sentence.labels;
  return best === undefined || !WISHES.has(best.label);
}

/** True where `vague-promise` reports the same sentence. */
const isReported = (reading: Reading, span: Span): boolean =>
  claimsOf(reading, 'commitment').some((act) => !act.time && sentenceOf(reading, act) === sentenceOf(reading, span));
