import * as v from 'valibot';
import type { Span } from '../../src/base/types.js';
import { phraseFinder, plainPhrase, type Phrase } from '../../src/language/phrases.js';
import { quote } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import type { Level } from '../../src/language/words/en-stiff.js';
import { stockPhrases } from '../../src/language/words/en-stock.js';
import { defineRule } from '../../src/rule.js';
import { replacePhrase } from './rewrite.js';

// Two finders: in one, a mild phrase that was not asked for would swallow the strong one inside it.
const findersByLevel = {
  strong: phraseFinder(stockPhrases.filter(({ level }) => level === 'strong')),
  mild: phraseFinder(stockPhrases),
} as const satisfies Record<Level, unknown>;

const ownPhrase = v.object({
  phrase: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(100)),
  instead: v.optional(v.pipe(v.string(), v.maxLength(100))),
});

interface OwnPhrase extends Phrase {
  readonly instead: string | undefined;
}

/** Finders by the option's list: it is the same list for every reply. */
const findersByList = new WeakMap<object, ReturnType<typeof phraseFinder<OwnPhrase>>>();

export default defineRule({
  id: 'boilerplate-phrase',
  meta: {
    description: 'Flags stock phrases that would fit any reply to anybody.',
    category: 'clarity',
    recommended: 'warn',
    strict: 'warn',
    language: 'lexicon',
    partOf: { 'generic-apology': 'words', 'anemic-apology': 'words' },
    why:
      'Stock phrases sound like a machine, and cost the characters the answer needs. Replies in a human voice are rated ' +
      'better than corporate ones, above all after a complaint.',
    nearMisses: [
      "Quoted words, and phrases of a team's own choice (`allow`)",
      '"Kindly", "at the earliest" and "do the needful", standard in Indian and West African English: only with `level: mild`',
      '"Bear with me for two minutes"',
      'Thanks for waiting: it can be better than an apology',
      'Words meant literally: "seriously delayed", "we assured the engineer"',
    ],
    sources: [
      'van Noort & Willemsen 2012, Journal of Interactive Marketing: conversational human voice',
      'GOV.UK style guide, plainlanguage.gov: words to avoid',
    ],
    whenNotToUse: 'Where a regulator or a contract prescribes the wording.',
  },
  messages: {
    swap: {
      message: 'Avoid "{phrase}": write "{plain}"',
      note: 'Short plain words sound like a person. "Send me the form when you can" instead of "at your earliest convenience".',
    },
    cut: {
      message: 'Avoid "{phrase}": cut it, nothing is lost',
      note: 'It stands between the customer and the answer. "Your parcel leaves today" instead of "Please be advised that your parcel leaves today".',
    },
    fact: {
      message: 'Avoid "{phrase}": say what you did or will do instead',
      note: 'Anybody can claim it; an act shows it. "The dish is off the menu until the new oven is in" instead of "We take your feedback seriously".',
    },
    own: {
      message: 'Avoid "{phrase}": your team has listed it',
      note: 'It is on the list of phrases in your config (`phrases`). Say it as you would face to face: "I have sent it; you get it on Friday".',
    },
  },
  options: v.object({
    level: v.optional(
      v.pipe(
        v.picklist(['strong', 'mild']),
        v.description('`mild` also reports phrases that are merely stiff, or standard in some Englishes.'),
      ),
      'strong',
    ),
    allow: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.minLength(3), v.maxLength(100))),
        v.description('Phrases that are fine in your house, as they stand in replies; case does not matter.'),
      ),
      [],
    ),
    phrases: v.optional(
      v.pipe(
        v.array(ownPhrase),
        v.description('Phrases of your own to report, whole words, with what to write instead.'),
      ),
      [],
    ),
  }),
  check(reading, { options, report }) {
    const { text } = reading;
    const allowed = new Set(options.allow.map((phrase) => phrase.toLowerCase()));
    const isAllowed = ({ start, end }: Span) => allowed.has(text.slice(start, end).toLowerCase());
    for (const { entry, ...span } of findersByLevel[options.level](reading)) {
      if (isAllowed(span)) continue;
      const data = { phrase: quote(reading, span) };
      if (entry.kind === 'fact') report({ messageId: 'fact', span, data });
      else if (entry.kind === 'cut') report({ messageId: 'cut', span, data, ...edit(reading, span, '', entry.safe) });
      else {
        const { swap: plain, safe } = entry;
        report({ messageId: 'swap', span, data: { ...data, plain }, ...edit(reading, span, plain, safe) });
      }
    }
    if (options.phrases.length === 0) return;
    for (const { entry, ...span } of ownFinder(options.phrases)(reading)) {
      const data = { phrase: quote(reading, span) };
      const plain = entry.instead;
      report({ messageId: 'own', span, data, ...(plain === undefined ? {} : edit(reading, span, plain)) });
    }
  },
});

/** A fix where it cannot change the meaning, else a suggestion. */
function edit({ text }: Reading, span: Span, plain: string, safe?: true) {
  const edits = replacePhrase(text, span, plain);
  if (safe === true) return { fix: edits };
  const message = plain === '' ? 'Cut it' : `Write "${plain}"`;
  return { suggestions: [{ message, edits }] };
}

function ownFinder(phrases: readonly { readonly phrase: string; readonly instead?: string | undefined }[]) {
  const known = findersByList.get(phrases);
  if (known !== undefined) return known;
  const finder = phraseFinder<OwnPhrase>(
    phrases.map(({ phrase, instead }) => ({ phrase: plainPhrase(phrase), instead, source: 'the config' })),
  );
  findersByList.set(phrases, finder);
  return finder;
}
