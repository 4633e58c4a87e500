import * as v from 'valibot';
import { placeOf, variantOf } from '../../src/library/entry.js';
import { defineLibraryRule, type LibraryEntry } from '../../src/rule.js';
import { statementsOf, type Statement } from './frames.js';

/** With more values than this, a sentence is a pattern that is filled on purpose: a delivery time for each product. */
const MAX_VALUES = 3;

export default defineLibraryRule({
  id: 'conflicting-facts',
  meta: {
    description: 'Flags entries that say the same sentence with a different deadline, price, time or phone number.',
    category: 'library',
    recommended: 'info',
    strict: 'warn',
    language: 'any',
    why:
      'One agent tells the customer 14 days, the next one 30, and the customer holds you to the better answer. Nobody ' +
      'notices until then, because each entry looks right on its own.',
    nearMisses: [
      'Entries for another locale, brand, region, product or kind of customer',
      'Sentences with other words: "standard delivery takes" and "express delivery takes"',
      'One value in two spellings: 14 days and two weeks, 5 pm and 17:00',
      'A sentence that comes with several values in one entry, or with more than three in the library: a list or a pattern',
      'Dates, step numbers, links, and what placeholders will hold',
    ],
    sources: [
      'Einwiller & Steilen 2015, Public Relations Review 41(2): consistency across answers',
      'ISO 10002:2018, 5.5: consistent information to complainants',
    ],
  },
  messages: {
    conflict: {
      message: 'Check "{fact}": "{twin}" says "{other}" ({place})',
      note: 'Each entry gives another answer. Write the right value in all of them: "You can return it within 30 days", in every entry on returns.',
    },
  },
  options: v.strictObject({
    variantTags: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description('More tags that set entries apart on purpose: whole (`acme`), or the key of `shop:acme`.'),
      ),
      [],
    ),
  }),
  checkLibrary(entries, { options, report }) {
    for (const statements of groupByFrame(entries, options.variantTags)) {
      const usual = usualOf(statements);
      if (usual === undefined) continue;
      for (const { entry, statement } of statements) {
        const differing = statement.facts.findIndex(({ value }, i) => value !== usual.statement.facts[i]?.value);
        const [fact, other] = [statement.facts[differing], usual.statement.facts[differing]];
        if (fact === undefined || other === undefined) continue;
        report(entry, {
          messageId: 'conflict',
          span: fact,
          data: {
            fact: entry.reply.text.slice(fact.start, fact.end),
            twin: usual.entry.reply.id,
            other: usual.entry.reply.text.slice(other.start, other.end),
            place: placeOf(usual.entry.reply),
          },
        });
      }
    }
  },
});

interface Stated {
  readonly entry: LibraryEntry;
  readonly statement: Statement;
}

/** The statements of entries for the same readers, by their frames. */
function groupByFrame(entries: readonly LibraryEntry[], variantTags: readonly string[]): Iterable<readonly Stated[]> {
  const groups = new Map<string, Stated[]>();
  for (const entry of entries) {
    const { marks, locale = '' } = variantOf(entry, variantTags);
    for (const statement of statementsOf(entry.reply.text)) {
      const key = `${marks}\n${locale}\n${statement.frame}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ entry, statement }]);
      else group.push({ entry, statement });
    }
  }
  return groups.values();
}

const valuesOf = ({ statement }: Stated): string => statement.facts.map(({ value }) => value).join(' ');

/** The first statement with the commonest values; `undefined` where several values are meant, or there is only one. */
function usualOf(statements: readonly Stated[]): Stated | undefined {
  const byValues = new Map<string, { readonly first: Stated; count: number }>();
  const valuesByEntry = new Map<LibraryEntry, string>();
  for (const stated of statements) {
    const values = valuesOf(stated);
    if ((valuesByEntry.get(stated.entry) ?? values) !== values) return undefined;
    valuesByEntry.set(stated.entry, values);
    const same = byValues.get(values);
    if (same === undefined) byValues.set(values, { first: stated, count: 1 });
    else same.count++;
  }
  if (byValues.size < 2 || byValues.size > MAX_VALUES) return undefined;
  // The sort is stable, and maps keep the order of the entries: of the commonest values the first stays first.
  const [usual] = [...byValues.values()].toSorted((a, b) => b.count - a.count);
  return usual?.first;
}
