import * as v from 'valibot';
import type { Span } from '../../src/base/types.js';
import { phraseFinder } from '../../src/language/phrases.js';
import { claimsOf, hasAct, quote } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { praiseRequests } from '../../src/language/words/en-praise.js';
import { defineRule } from '../../src/rule.js';

const find = phraseFinder(praiseRequests);

export default defineRule({
  id: 'solicits-praise',
  meta: {
    description: 'Flags asking for a review, a rating or a survey before the customer says that it works.',
    category: 'tone',
    recommended: 'info',
    strict: 'error',
    language: 'lexicon',
    partOf: { 'conditional-remedy': 'words', 'review-site-policy': 'words' },
    why:
      'The customer still has the problem, and is asked for a favour. They write the review they have in mind, and bystanders ' +
      'see a brand that counts stars first. Once it works, the same request is welcome.',
    nearMisses: [
      'A request after the customer has said that it works, or has praised you',
      'A survey line at the end, below the answer (`allowFooter`)',
      '"Thanks for leaving a review", "sorry to read your review"',
      'A reply where nothing went wrong',
    ],
    sources: [
      'Post on two very different Twitter experiences: praise is asked for only once it is true',
      'FTC 16 CFR 465 on reviews and testimonials; Apple and Google on asking for ratings',
    ],
  },
  messages: {
    praise: {
      message: 'Avoid "{phrase}": ask once the customer says that it works',
      note: 'They still have the problem. "The new driver is out today. Does it print now?" comes first; after "works" a review is one line away.',
    },
    survey: {
      message: 'Avoid "{phrase}": solve it first, ask for a rating later',
      note: 'A rating that is asked for too early measures the problem. Send the survey when the case is closed: "Glad it prints. How did we do?"',
    },
  },
  options: v.object({
    allowFooter: v.optional(
      v.pipe(v.boolean(), v.description('Leave alone a survey in the last paragraph, below the answer.')),
      true,
    ),
  }),
  check(reading, { options, report }) {
    const hits = find(reading);
    const asked = claimsOf(reading, 'praise-request').find(({ score }) => score > SURE);
    if ((hits.length === 0 && asked === undefined) || isSettled(reading)) return;
    for (const { entry, ...span } of hits) {
      if (entry.kind === 'survey' && options.allowFooter && isFooter(reading, span)) continue;
      report({ messageId: entry.kind, span, data: { phrase: quote(reading, span) } });
      return;
    }
    if (asked === undefined || hits.length > 0) return;
    const { start } = asked;
    const span = { start, end: start + reading.text.slice(start, asked.end).trimEnd().length };
    report({ messageId: 'praise', span, data: { phrase: quote(reading, span) } });
  },
});

/** Log odds from which on a request is reported even without a known wording. */
const SURE = 1;

/** Acts of a reply to somebody who still needs something. */
const OPEN = ['apology', 'empathy', 'commitment', 'refusal', 'instruction', 'question', 'hand-off'] as const;

/** True where nothing is open, as far as one can see. */
function isSettled(reading: Reading): boolean {
  const { turn, reply, isAboutProblem } = reading;
  if (reply.rating !== undefined && reply.rating > 3) return true;
  if (turn !== undefined) return turn === 'closing' || turn === 'praise' || (turn === 'chat' && !isAboutProblem);
  return !isAboutProblem && !OPEN.some((kind) => hasAct(reading, kind));
}

/** True in a last paragraph of its own. */
function isFooter({ normal, sentences }: Reading, span: Span): boolean {
  const before = normal.slice(0, span.start);
  const line = before.lastIndexOf('\n\n');
  return line > 0 && !/\n\s{0,9}\n/.test(normal.slice(span.end).trimEnd()) && sentences.length > 1;
}
