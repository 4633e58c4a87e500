import * as v from 'valibot';
import { openingOf, placeOf, areVariants, variantOf, type Variant } from '../../src/library/entry.js';
import { defineLibraryRule, type LibraryEntry } from '../../src/rule.js';
import { createLookup, type Lookup } from './minhash.js';
import { shinglesOf, similarity } from './shingles.js';
import { sayOtherwise, wordsOf } from './words.js';

/** Greetings and thanks of a few words are alike everywhere. */
const MIN_WORDS = 8;

export default defineLibraryRule({
  id: 'duplicate-reply',
  meta: {
    description: 'Flags entries of a library that say nearly the same in nearly the same words.',
    category: 'library',
    recommended: 'warn',
    strict: 'warn',
    language: 'any',
    why:
      'Two entries for one case drift apart: one is corrected, the other is sent. And an agent under pressure reads both, ' +
      'only to find that one would have done.',
    nearMisses: [
      'The same entry in another language, for another channel, brand, region, product or kind of customer',
      'Entries that differ in a number, an amount, a date or a link: conflicting-facts compares those',
      'Entries that differ in what they say: approved and declined, can and cannot',
      'Greetings and other entries of fewer than eight words',
    ],
    sources: [
      'Broder 1997, On the resemblance and containment of documents',
      'Zendesk, Best practices for macros: few, shared, and reviewed',
    ],
    whenNotToUse: 'For a folder that keeps old versions of entries beside the new ones.',
  },
  messages: {
    duplicate: {
      message: 'Check this entry: it is {similarity}% the same as "{twin}" ({place})',
      note: 'Keep one of the two, or let the title and the text say when to use which: "Refund, paid by card" and "Refund, paid by voucher".',
    },
  },
  options: v.strictObject({
    threshold: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0.5),
        v.maxValue(1),
        v.description('Share of three-word sequences that two entries must have in common.'),
      ),
      0.9,
    ),
    variantTags: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description('More tags that set entries apart on purpose: whole (`acme`), or the key of `shop:acme`.'),
      ),
      [],
    ),
  }),
  checkLibrary(entries, { options, report }) {
    const earlier: Text[] = [];
    const lookups = new Map<string, Lookup>();
    for (const entry of entries) {
      const { words, facts } = wordsOf(entry.reply.text);
      if (words.length < MIN_WORDS) continue;
      const variant = variantOf(entry, options.variantTags);
      const text: Text = { entry, words, variant, shingles: shinglesOf(words) };
      // Texts for other readers, or with other facts, are never compared: each kind has a look-up of its own.
      const key = `${variant.marks}\n${facts}`;
      const lookup = lookups.get(key) ?? createLookup();
      lookups.set(key, lookup);
      const candidates = lookup.add(earlier.length, text.shingles).flatMap((number) => earlier[number] ?? []);
      earlier.push(text);
      const twin = candidates.find((candidate) => areTwins(candidate, text, options.threshold));
      if (twin === undefined) continue;
      report(entry, {
        messageId: 'duplicate',
        span: openingOf(entry.reply.text),
        data: {
          similarity: Math.floor(100 * similarity(twin.shingles, text.shingles)),
          twin: twin.entry.reply.id,
          place: placeOf(twin.entry.reply),
        },
      });
    }
  },
});

interface Text {
  readonly entry: LibraryEntry;
  readonly words: readonly string[];
  readonly variant: Variant;
  readonly shingles: Uint32Array;
}

function areTwins(one: Text, other: Text, threshold: number): boolean {
  return (
    similarity(one.shingles, other.shingles) >= threshold &&
    !areVariants(one.variant, other.variant) &&
    !sayOtherwise(one.words, other.words)
  );
}
