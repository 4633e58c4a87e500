import { LANGUAGES } from '../base/languages.js';
import type { LibraryEntry } from '../rule.js';
import type { Reply, Span } from '../base/types.js';

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

/** False for an id that only says where the entry stands. */
export function isOwnId({ id, path }: Reply): boolean {
  return !id.startsWith(`${path}#`);
}

/** A locale as a part of a path: `de/refund.md`, `refund.de.yaml`, `refund_pt-BR.md`. */
const IN_PATH = /(?:^|[\\/._-])([a-z]{2})([-_][A-Z]{2})?(?=[\\/]|\.[a-z]{2,8}$)/g;
/** A locale as the last or first part of an id: `refund.de`, `refund_pt-BR`, `de/refund`. */
const AT_END = /[./_: -]\(?([a-z]{2})([-_][A-Z]{2})?\)?$/;
const AT_START = /^([a-z]{2})([-_][A-Z]{2})?[./_: -]/;

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
export const languageOf = (locale: string): string => locale.slice(0, 2).toLowerCase();

/** The last locale a path names, and the path with `*` in its place. */
export function stripPath(path: string): Stripped {
  const found = [...path.matchAll(IN_PATH)].findLast(([, language = '']) => LANGUAGES.has(language));
  if (found === undefined) return { locale: undefined, rest: path };
  const [match, language = '', region = ''] = found;
  const start = found.index + match.length - language.length - region.length;
  const rest = `${path.slice(0, start)}*${path.slice(found.index + match.length)}`;
  return { locale: `${language}${region.replace('_', '-')}`, rest };
}

/** The locale that an id begins or ends with, and the id without it. */
export function stripId(id: string): Stripped {
  const end = AT_END.exec(id);
  const match = end !== null && LANGUAGES.has(end[1] ?? '') ? end : AT_START.exec(id);
  const [whole = '', language = '', region = ''] = match ?? [];
  if (!LANGUAGES.has(language)) return { locale: undefined, rest: id };
  const rest = match === end ? id.slice(0, -whole.length) : id.slice(whole.length);
  return { locale: `${language}${region.replace('_', '-')}`, rest };
}
