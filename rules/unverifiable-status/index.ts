import type { Span } from '../../src/base/types.js';
import { phraseFinder } from '../../src/language/phrases.js';
import { isAsked, quote, sentenceIndexOf, sentenceOf } from '../../src/language/query.js';
import type { Reading, Token } from '../../src/language/reading.js';
import { compensationPhrases } from '../../src/language/words/en-compensation.js';
import { emptyRecipients, statusFacts, statusPhrases } from '../../src/language/words/en-status.js';
import { defineRule } from '../../src/rule.js';

const findStatus = phraseFinder(statusPhrases);
const findFact = phraseFinder(statusFacts);
const findEmpty = phraseFinder(emptyRecipients);
const findValue = phraseFinder(compensationPhrases);

export default defineRule({
  id: 'unverifiable-status',
  meta: {
    description: 'Flags "has been sent", "was processed", "is on its way" with nothing the customer can check.',
    category: 'promise',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    why: 'People say "the check is in the mail" when it is not. With a date, a number or a name the customer can look for it, and tell when it is lost.',
    nearMisses: [
      'A fact beside it: a day or a time, a reference, an amount, a link, the team that has it, the way it comes.',
      'A placeholder that will hold such a fact.',
      'A question ("was it sent?") and a condition ("once it has been sent").',
      'Thanks for an opinion or an idea: "we have passed on your feedback".',
      '"We have sent you a direct message": the customer sees whether it came.',
      'A credit or voucher with no amount: vague-compensation flags it.',
    ],
    sources: [
      'Complaint about a promised e-mail that nobody checked ("the check is in the mail")',
      'Maister 1985, The Psychology of Waiting Lines: unexplained waits feel longer',
    ],
  },
  messages: {
    'no-facts': {
      message: 'Add a date, a reference or who has it to "{status}"',
      note: 'The customer cannot check it. "Refunded £40 to your card on 3 May, ref R-88; banks take 3-5 days" instead of "Your refund was processed".',
    },
  },
  check(reading, { report }) {
    if (reading.turn === 'suggestion' || reading.turn === 'praise') return;
    for (const { entry, start, end } of findStatus(reading)) {
      const span = { start, end };
      if (entry.kind === 'courtesy' || isAsked(reading, span) || isConditional(reading, span) || hasFact(reading, span))
        continue;
      if (findValue(reading).some((value) => value.start < end && start < value.end)) continue;
      report({ messageId: 'no-facts', span, data: { status: quote(reading, span) } });
      return;
    }
  },
});

/** True where a condition stands before it: "once it has been sent". */
const isConditional = (reading: Reading, span: Span): boolean =>
  reading.has('trigger', { start: sentenceOf(reading, span)?.start ?? span.start, end: span.start });

/** True when its sentence or the next one tells something to check; a link may stand anywhere. */
function hasFact(reading: Reading, span: Span): boolean {
  const index = sentenceIndexOf(reading, span);
  const start = reading.sentences[index]?.start ?? span.start;
  const end = (reading.sentences[index + 1] ?? reading.sentences[index])?.end ?? span.end;
  const isFact = (token: Token): boolean =>
    token.kind === 'placeholder' ? token.start >= start && token.end <= end : LINKS.has(token.kind);
  if (reading.tokens.some(isFact)) return true;
  if (/\d/.test(reading.normal.slice(start, end)) || reading.has('time', { start, end })) return true;
  const empty = findEmpty(reading);
  return findFact(reading).some(
    (fact) => fact.start >= start && fact.end <= end && !empty.some((words) => words.start === fact.start),
  );
}

const LINKS: ReadonlySet<string> = new Set(['link', 'email-address']);
