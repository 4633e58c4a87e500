import type { Span } from '../../src/base/types.js';
import { quote } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { conditions } from '../../src/language/words/en-conditions.js';
import { defineRule } from '../../src/rule.js';

/** The words that make help depend on praise or silence; `undefined` when the sentence at `index` holds none. */
function conditionIn({ normal, sentences }: Reading, index: number): Span | undefined {
  const wordsAt = (at: number): string => normal.slice(sentences[at]?.start, sentences[at]?.end);
  const words = wordsAt(index);
  const before = index > 0 ? wordsAt(index - 1) : '';
  // Most replies end here: the patterns below take 100 ms to make.
  if (!conditions.ties().test(words) || !conditions.hint().test(`${before} ${words}`)) return undefined;
  if (sentences[index] === undefined || conditions.free().test(words) || conditions.ownGood().test(words))
    return undefined;
  const behind = index + 1 < sentences.length ? wordsAt(index + 1) : '';
  const isHelp = conditions.help().test(words);
  const match =
    (isHelp ? (conditions.conditional().exec(words) ?? conditions.firstThen().exec(words)) : null) ??
    (isHelp || conditions.help().test(before) ? conditions.inReturn().exec(words) : null) ??
    (conditions.help().test(`${before} ${words} ${behind}`) &&
    (conditions.linked().test(words) || conditions.linked().test(behind))
      ? conditions.asked().exec(words)
      : null);
  if (match === null) return undefined;
  const start = sentences[index].start + match.index + (/^[^a-z]*/.exec(match[0])?.[0].length ?? 0);
  return { start, end: sentences[index].start + match.index + match[0].length };
}

export default defineRule({
  id: 'conditional-remedy',
  meta: {
    description: 'Flags help or money that depends on a changed review, on praise or on silence.',
    category: 'promise',
    recommended: 'error',
    strict: 'error',
    language: 'lexicon',
    why:
      'What is owed is owed whatever the customer writes. A refund for a better review buys opinion: it breaks the rules of ' +
      'every review site and in the United States the law, and once somebody posts it, it is the story.',
    nearMisses: [
      'Asking to take down a post that shows the customer\'s own data: "please delete it, your number is public".',
      'Help that is given already, with a review left to the customer: "refunded. If you feel like updating your review, fine".',
      'Saying that nothing depends on it: "you need not change your review for this".',
      'Conditions of another kind: "once the parcel is back", "when you cancel the chargeback".',
      'A request for a review with nothing offered in return.',
    ],
    sources: [
      'FTC 16 CFR 465.4: no payment for reviews of a given sentiment; 465.7: no suppression of reviews',
      'Trustpilot, Guidelines for Businesses: no incentives, no request to change or remove a review',
      'Yelp support: no payment or refund in exchange for a changed or removed review',
      'Complaint of customers that the loud are served better',
    ],
  },
  messages: {
    tied: {
      message: 'Avoid the condition "{condition}": give what is due without it',
      note: 'It reads as a bribe, and bystanders will see it. "Refunded £18 today, ref 77; it shows by Thursday" needs no favour in return.',
    },
  },
  check(reading, { report }) {
    if (!conditions.hint().test(reading.normal)) return;
    for (const index of reading.sentences.keys()) {
      const span = conditionIn(reading, index);
      if (span === undefined) continue;
      report({ messageId: 'tied', span, data: { condition: quote(reading, span) } });
      return;
    }
  },
});
