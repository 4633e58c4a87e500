import type { Span } from '../../src/base/types.js';
import { phraseFinder } from '../../src/language/phrases.js';
import { quote, sentenceIndexOf } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { calendar, dangers, pressingPhrases } from '../../src/language/words/en-pressure.js';
import { defineRule } from '../../src/rule.js';

const find = phraseFinder(pressingPhrases);

export default defineRule({
  id: 'false-urgency',
  meta: {
    description: 'Flags "act now", "last chance", "or lose access" without a date and a cause.',
    category: 'tone',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    why:
      'Pressure without a date is what fraud looks like, so careful customers ignore it and worried ones are frightened. ' +
      'A date and what happens then let them decide.',
    nearMisses: [
      'A dated deadline beside it: "last chance to change the order: Friday, noon"',
      'A real danger with its reason: fraud, a gas leak, a recall',
      '"Call 999 now", "last call for orders is at nine"',
      "The customer's own words in quotes",
    ],
    sources: [
      'Anti-phishing guidance (FTC, NCSC): urgency without a reason is what fraud looks like',
      'CMA and FTC guidance on pressure selling: false scarcity and countdowns',
    ],
  },
  messages: {
    push: {
      message: 'Avoid "{phrase}": name the date, and what changes then',
      note: 'Without a date it reads as a trick. "Your plan ends on 30 June; renew in Billing" instead of "Act now".',
    },
    threat: {
      message: 'Avoid "{phrase}": say on which day, and why',
      note: 'A threat without a day looks like phishing. "We close unused accounts after two years, yours on 30 June; log in once to keep it" can be checked.',
    },
  },
  check(reading, { report }) {
    const hits = find(reading);
    if (hits.length === 0 || isDangerous(reading.normal)) return;
    let last = -1;
    for (const { entry, ...span } of hits) {
      const sentence = sentenceIndexOf(reading, span);
      // One finding for one push: "Last chance! Act now" is the same push.
      if ((last >= 0 && sentence - last < 2) || isDated(reading, span, sentence)) continue;
      last = sentence;
      report({ messageId: entry.kind, span, data: { phrase: quote(reading, span) } });
    }
  },
});

const isDangerous = (normal: string): boolean => normal.split(/[^a-z]{1,100}/).some((word) => dangers.has(word));

/** True when its sentence, the one before or the next names a day or an hour. */
function isDated({ normal, sentences }: Reading, span: Span, index: number): boolean {
  const from = sentences[Math.max(0, index - 1)]?.start ?? span.start;
  const to = sentences[index + 1]?.end ?? sentences[index]?.end ?? span.end;
  return calendar.test(normal.slice(from, to));
}
