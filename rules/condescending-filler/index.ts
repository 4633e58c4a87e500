import * as v from 'valibot';
import { phraseFinder } from '../../src/language/phrases.js';
import { quote } from '../../src/language/query.js';
import { condescendingPhrases } from '../../src/language/words/en-condescension.js';
import { defineRule } from '../../src/rule.js';
import { replacePhrase } from '../boilerplate-phrase/rewrite.js';

const find = phraseFinder(condescendingPhrases);

export default defineRule({
  id: 'condescending-filler',
  meta: {
    description: 'Flags "simply", "obviously", "as previously advised" and the like in a step or a correction.',
    category: 'tone',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    partOf: { 'dismissive-tone': 'words', 'blame-shifting': 'words' },
    why:
      'Whoever asks has not found it simple or obvious. The word adds nothing to the step, and tells the customer that ' +
      'they are slow, or did not listen.',
    nearMisses: [
      '"Just now", "just in case", "I just checked", "just reply here"',
      '"Obviously we got this wrong": the fault is ours',
      '"To be honest, we should have called you": we are open about ourselves',
      '"Of course you can": a yes',
      '"As I already told you" (`dismissive-tone` reports it), "you should have read" (`blame-shifting`)',
    ],
    sources: [
      'Support style guides (SkyVerge, after Buffer): actually, simply, just, obviously',
      'Microsoft Style Guide and GOV.UK: never call a step easy, simple or obvious',
    ],
  },
  messages: {
    simply: {
      message: 'Avoid "{phrase}": give the step without calling it simple',
      note: 'It was not simple for the person who asked. "Log in, then open Billing" instead of "You simply need to log in".',
    },
    known: {
      message: 'Avoid "{phrase}": state the fact, not that it was plain to see',
      note: 'It says they ought to have known. "The fee is in line 3 of the invoice" instead of "It is clearly stated on the invoice".',
    },
    candid: {
      message: 'Avoid "{phrase}": state the fact on its own',
      note: 'It announces a rebuke. "The sale price ended on 3 May" instead of "To be honest, you are too late for the sale".',
    },
    again: {
      message: 'Avoid "{phrase}": give the answer again, as if for the first time',
      note: 'It reproaches them for asking again. "The parcel reaches you on Friday" instead of "As previously advised, it comes on Friday".',
    },
  },
  options: v.object({
    allow: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.minLength(3), v.maxLength(100))),
        v.description('Wordings that are fine in your house, as they stand in replies; case does not matter.'),
      ),
      [],
    ),
  }),
  check(reading, { options, report }) {
    const hits = find(reading);
    if (hits.length === 0) return;
    const allowed = new Set(options.allow.map((phrase) => phrase.toLowerCase()));
    for (const { entry, ...span } of hits) {
      const words = reading.text.slice(span.start, span.end).toLowerCase();
      if (allowed.has(words)) continue;
      const data = { phrase: quote(reading, span) };
      // "Simply" and "just" before a step can go: the step stays as it is.
      const isLoose = words === 'simply' || words === 'just';
      report({
        messageId: entry.kind,
        span,
        data,
        ...(isLoose && { fix: replacePhrase(reading.text, span, '') }),
      });
    }
  },
});
