import * as v from 'valibot';
import { openingOf, familiesOf, languagesOf } from '../../src/library/entry.js';
import { defineLibraryRule } from '../../src/rule.js';

/** Fewer entries do not show what is usual. */
const MIN_ENTRIES = 3;

export default defineLibraryRule({
  id: 'missing-translation',
  meta: {
    description: 'Flags an entry that lacks a language most entries of the library have.',
    category: 'library',
    recommended: 'info',
    strict: 'warn',
    language: 'any',
    why: 'Where the entry is missing, the agent translates on the spot, or the customer gets English. Both are slower, and nobody has checked what they say.',
    nearMisses: [
      'A language that only some entries have',
      'A region of a language that is there: en will do for en-GB',
      'Entries that nothing ties together: no common id, title or file name',
      'A library of fewer than three entries',
    ],
    sources: ['Zendesk, dynamic content: one item, a variant for each language'],
    whenNotToUse: 'Where each market keeps a library of its own.',
  },
  messages: {
    missing: {
      message: 'Add a translation: most entries exist in {languages}, this one does not',
      note: 'Customers who write in that language get what the agent improvises. Add the translation under the same id, with its own locale.',
    },
  },
  options: v.strictObject({
    share: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0.5),
        v.maxValue(1),
        v.description('Share of entries that must have a language before the others are asked for it.'),
      ),
      0.6,
    ),
  }),
  checkLibrary(entries, { options, report }) {
    const families = familiesOf(entries);
    const translated = families.filter((family) => family.entries.size > 1);
    const usual = families.length * options.share;
    if (families.length < MIN_ENTRIES || translated.length < usual) return;
    const expected = [...languagesOf(families)].flatMap(([language, count]) => (count >= usual ? [language] : []));
    for (const { entries: byLanguage } of families) {
      const missing = expected.filter((language) => !byLanguage.has(language));
      const [entry] = byLanguage.values();
      if (entry === undefined || missing.length === 0) continue;
      const span = openingOf(entry.reply.text);
      report(entry, { messageId: 'missing', span, data: { languages: missing.join(', ') } });
    }
  },
});
