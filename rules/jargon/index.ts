import * as v from 'valibot';
import type { Span } from '../../src/base/types.js';
import { phraseFinder, plainPhrase, type PhraseHit } from '../../src/language/phrases.js';
import { quote } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { jargonTerms, type JargonTerm } from '../../src/language/words/en-jargon.js';
import { defineRule } from '../../src/rule.js';

type Finder = (reading: Reading) => readonly PhraseHit<JargonTerm>[];

const find: Finder = phraseFinder(jargonTerms);
/** Finders by the option's list: it is the same list for every reply. */
const findersByGlossary = new WeakMap<object, Finder>();

const term = v.object({
  term: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100)),
  instead: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
});

export default defineRule({
  id: 'jargon',
  meta: {
    description: 'Flags internal terms, abbreviations of the trade and Latin that the customer has not used.',
    category: 'clarity',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    why:
      'The words of the desk mean nothing to customers. They have to ask again, or guess what happens to their money, and ' +
      'feel that the reply was written for somebody else.',
    nearMisses: [
      'A term that the customer used first',
      'A term explained where it stands: "a return number (RMA)", "RMA (return number)"',
      'Terminal 2, level 3 of a game',
      'Abbreviations that are also a place or a thing: MTR, ONT, pod',
      'Terms that a team allows (`allow`)',
    ],
    sources: [
      'GOV.UK style guide and plainlanguage.gov: plain words',
      'Nielsen Norman Group: speak the language of the user',
    ],
    whenNotToUse: 'Where the readers know the trade: developers, dealers, agents.',
  },
  messages: {
    term: {
      message: 'Avoid "{term}": say it in plain words, such as "{plain}"',
      note: 'The customer does not know your words. "The repair team has it and sends you a return label" instead of "Escalated to T2 for RMA".',
    },
  },
  options: v.object({
    glossary: v.optional(
      v.pipe(
        v.array(term),
        v.description('Terms of your house that customers do not know, with what to write instead.'),
      ),
      [],
    ),
    allow: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.minLength(2), v.maxLength(100))),
        v.description('Terms that your customers know, as they stand in replies; case does not matter.'),
      ),
      [],
    ),
  }),
  check(reading, { options, report }) {
    const own = options.glossary.length === 0 ? [] : finderOf(options.glossary)(reading);
    const hits = [...find(reading), ...own];
    if (hits.length === 0) return;
    const known = (reading.reply.thread ?? []).map(({ from, text }) => (from === 'customer' ? text.toLowerCase() : ''));
    const allowed = new Set(options.allow.map((each) => each.toLowerCase()));
    for (const { entry, ...span } of hits) {
      const words = reading.text.slice(span.start, span.end).toLowerCase();
      if (allowed.has(words) || known.some((text) => text.includes(words)) || isExplained(reading, span)) continue;
      report({ messageId: 'term', span, data: { term: quote(reading, span), plain: entry.plain } });
    }
  },
});

/** True for a term in brackets after its plain words, or with its plain words in brackets after it. */
const isExplained = ({ text }: Reading, { start, end }: Span): boolean =>
  /\($|\bcalled (?:an? |the )?$/.test(text.slice(Math.max(0, start - 14), start)) ||
  /^ ?\([a-z]/i.test(text.slice(end, end + 3));

function finderOf(glossary: readonly { readonly term: string; readonly instead: string }[]): Finder {
  const known = findersByGlossary.get(glossary);
  if (known !== undefined) return known;
  const finder = phraseFinder<JargonTerm>(
    glossary.map(({ term: phrase, instead }) => ({
      phrase: plainPhrase(phrase),
      plain: instead,
      source: 'the config',
    })),
  );
  findersByGlossary.set(glossary, finder);
  return finder;
}
