import { LANGUAGES } from '../base/languages.js';
import { lazySearch } from '../base/patterns.js';
import type { Reply, Span } from '../base/types.js';
import type { LibraryEntry } from '../rule.js';

/** Where an entry begins, as people and editors write it: `macros/refund.yaml:12`. */
export function placeOf({ path, text, map }: Reply): string {
  return `${path}:${map.point(map.toSource(openingOf(text)).start).line}`;
}

/** What stands for a whole entry in a finding: its first line that is not blank. */
export function openingOf(text: string): Span {
  const start = Math.max(0, text.search(/\S/));
  const lineEnd = text.indexOf('\n', start);
  const end = lineEnd < 0 ? text.length : lineEnd;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** For whom an entry is kept: entries that differ in this are two on purpose. */
export interface Variant {
  readonly locale: string | undefined;
  readonly channel: string | undefined;
  /** Brand, region, product and so on, sorted and in one text. */
  readonly marks: string;
}

/** For whom an entry is kept, also by the tags that the config names: keys (`shop` for `shop:acme`) or whole tags (`acme`). */
export function variantOf(entry: LibraryEntry, configTags: readonly string[]): Variant {
  const { reply } = entry;
  const marks = new Set<string>();
  for (const tag of reply.tags ?? []) {
    const plain = tag.toLowerCase().trim();
    const key = TAG_KEY.exec(plain)?.[1];
    if ((key !== undefined && (TAG_KEYS.has(key) || configTags.includes(key))) || configTags.includes(plain))
      marks.add(plain);
    addRegion(marks, plain);
    addWords(marks, plain);
  }
  const { title = '', id } = reply;
  addWords(marks, title.toLowerCase());
  for (const [code] of title.matchAll(/\b[A-Z]{2}\b/g)) addRegion(marks, code);
  if (isOwnId(reply)) {
    addWords(marks, id.toLowerCase());
    addRegion(marks, LAST_PART.exec(id)?.[0] ?? '');
  }
  return { locale: localeOf(entry)?.toLowerCase(), channel: reply.channel, marks: [...marks].toSorted().join(' ') };
}

/** True for two entries that are kept for different readers: other marks, or another locale or channel where both name one. */
export function areVariants(one: Variant, other: Variant): boolean {
  return (
    one.marks !== other.marks ||
    (one.channel !== undefined && other.channel !== undefined && one.channel !== other.channel) ||
    (one.locale !== undefined && other.locale !== undefined && one.locale !== other.locale)
  );
}

/** Keys of tags such as `brand:acme` that say for whom an entry is kept. */
const TAG_KEYS: ReadonlySet<string> = new Set(
  (
    'audience brand category-brand channel company country customer-type lang language locale market plan platform product region shop ' +
    'site store team tier'
  ).split(' '),
);

/** Words of tags, titles and ids that say it too: places, systems, kinds of customer or contract, which reminder it is. */
const VARIANT_WORDS: ReadonlySet<string> = new Set(
  `africa america android annual asia australia austria b2b b2c basic belgium brazil britain business canada china denmark desktop domestic emea
  england enterprise europe european express final finland first france free freemium germany gold guest india indonesia international ios ireland
  italy japan latam linux mac macos malta member mexico mobile monthly netherlands nordics norway overseas partner personal platinum plus poland
  portugal premium priority pro retail scotland second silver singapore spain standard student sweden switzerland third trial turkey uk ukraine usa
  vip wales web wholesale windows worldwide yearly zealand`
    .trim()
    .split(/\s+/),
);

/** Codes of regions. Many are words as well, so they count only in capitals, as a whole tag, or at the end of an id. */
const REGIONS: ReadonlySet<string> = new Set(
  (
    'ae ar at au be br ca ch cl cn co cz de dk ee es eu fi fr gb gr hk hr hu id ie il in it jp kr lt lu lv mx my nl no nz pe ph pl pt ' +
    'ro ru se sg si sk th tr tw ua uk us vn za'
  ).split(' '),
);

const TAG_KEY = /^([\w-]{1,40})\s?[:=/]\s?(\S.{0,100})$/;
const WORD = lazySearch`[\p{L}\p{N}]{1,40}`;
const LAST_PART = /(?<=[-_./])[A-Za-z]{2}$/;

function addRegion(marks: Set<string>, code: string): void {
  if (REGIONS.has(code.toLowerCase())) marks.add(code.toLowerCase());
}

function addWords(marks: Set<string>, text: string): void {
  for (const [word] of text.matchAll(WORD())) if (VARIANT_WORDS.has(word)) marks.add(word);
}

/** One entry in its languages. */
export interface Family {
  /** The first entry of each language, in the order of the library. */
  readonly entries: ReadonlyMap<string, LibraryEntry>;
}

/** What an entry is called in every language, and the locale of this one. */
interface EntryName {
  readonly name: string;
  readonly locale: string;
}

/**
 * Groups entries of a library that translate each other: the same id or title, for one channel, in several languages. The
 * locale is the entry's own, or stands in its path or id (`refund.de.yaml`, `refund-de`). An entry needs a name for this: an
 * id, a title or a file of its own. Entries without a name are left out.
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

function nameOf(entry: LibraryEntry, isAlone: boolean): EntryName | undefined {
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

/** A locale, and the text without it. */
interface Stripped {
  readonly locale: string | undefined;
  readonly rest: string;
}

/** BCP 47 tag of an entry: the one that is set, or else the one in its path (`de/refund.md`, `refund.de.yaml`). */
export function localeOf({ locale, reply: { path } }: LibraryEntry): string | undefined {
  return locale?.replace('_', '-') ?? stripPath(path).locale;
}

/** The language of a BCP 47 tag. */
const languageOf = (locale: string): string => locale.slice(0, 2).toLowerCase();

/** A locale as a part of a path: `de/refund.md`, `refund.de.yaml`, `refund_pt-BR.md`. */
const IN_PATH = /(?:^|[\\/._-])([a-z]{2})([-_][A-Z]{2})?(?=[\\/]|\.[a-z]{2,8}$)/g;

/** The last locale a path names, and the path with `*` in its place. */
export function stripPath(path: string): Stripped {
  const found = [...path.matchAll(IN_PATH)].findLast(([, language = '']) => LANGUAGES.has(language));
  if (found === undefined) return { locale: undefined, rest: path };
  const [match, language = '', region = ''] = found;
  const start = found.index + match.length - language.length - region.length;
  const rest = `${path.slice(0, start)}*${path.slice(found.index + match.length)}`;
  return { locale: `${language}${region.replace('_', '-')}`, rest };
}

/** A locale as the last or first part of an id: `refund.de`, `refund_pt-BR`, `de/refund`. */
const AT_END = /[./_: -]\(?([a-z]{2})([-_][A-Z]{2})?\)?$/;
const AT_START = /^([a-z]{2})([-_][A-Z]{2})?[./_: -]/;

/** The locale that an id begins or ends with, and the id without it. */
export function stripId(id: string): Stripped {
  const end = AT_END.exec(id);
  const match = end !== null && LANGUAGES.has(end[1] ?? '') ? end : AT_START.exec(id);
  const [whole = '', language = '', region = ''] = match ?? [];
  if (!LANGUAGES.has(language)) return { locale: undefined, rest: id };
  const rest = match === end ? id.slice(0, -whole.length) : id.slice(whole.length);
  return { locale: `${language}${region.replace('_', '-')}`, rest };
}

/** False for an id that only says where the entry stands. */
function isOwnId({ id, path }: Reply): boolean {
  return !id.startsWith(`${path}#`);
}
