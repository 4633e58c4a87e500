import type { LibraryEntry } from '../rule.js';
import { isOwnId, languageOf, localeOf, stripId, stripPath } from './entry.js';

/** One entry in its languages. */
export interface Family {
  /** The first entry of each language, in the order of the library. */
  readonly entries: ReadonlyMap<string, LibraryEntry>;
}

/** What names an entry, apart from its language. */
interface Named {
  readonly name: string;
  readonly locale: string;
}

/**
 * Groups entries of a library that translate each other: the same id or title, for one channel, in several languages. The
 * locale is the entry's own, or stands in its path or id (`refund.de.yaml`, `refund-de`). An entry needs a name for this: an
 * id, a title or a file of its own. The others are left out.
 */
export function familiesOf(entries: readonly LibraryEntry[]): readonly Family[] {
  const families = new Map<string, Map<string, LibraryEntry>>();
  const inFile = new Map<string, number>();
  for (const { reply } of entries) inFile.set(reply.path, (inFile.get(reply.path) ?? 0) + 1);
  for (const entry of entries) {
    const named = nameOf(entry, inFile.get(entry.reply.path) === 1);
    if (named === undefined) continue;
    const key = `${entry.reply.channel ?? ''}\n${named.name}`;
    const family = families.get(key) ?? new Map<string, LibraryEntry>();
    families.set(key, family);
    const language = languageOf(named.locale);
    if (!family.has(language)) family.set(language, entry);
  }
  return [...families.values()].map((languages) => ({ entries: languages }));
}

function nameOf(entry: LibraryEntry, isAlone: boolean): Named | undefined {
  const { reply } = entry;
  const locale = localeOf(entry);
  const own = isOwnId(reply) ? reply.id : reply.title;
  if (own === undefined) {
    const { locale: inPath, rest } = stripPath(reply.path);
    return isAlone && inPath !== undefined ? { name: rest, locale: locale ?? inPath } : undefined;
  }
  const { locale: inId, rest } = stripId(own);
  // An id may end in a word that only looks like a language, so it has to agree with the locale of the entry, if there is one.
  if (inId !== undefined && (locale === undefined || languageOf(locale) === languageOf(inId))) {
    return { name: rest, locale: locale ?? inId };
  }
  return locale === undefined ? undefined : { name: own, locale };
}

/** Languages by the number of families that have them, the commonest first; of equals English, then the earlier. */
export function languagesOf(families: readonly Family[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entries } of families) {
    for (const language of entries.keys()) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return new Map(
    [...counts].toSorted(([a, countA], [b, countB]) => countB - countA || Number(b === 'en') - Number(a === 'en')),
  );
}
