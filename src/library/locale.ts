import { LANGUAGES } from '../languages.js';
import type { LibraryEntry } from '../rule.js';

/** A locale as a part of a path: `de/refund.md`, `refund.de.yaml`, `refund_pt-BR.md`. */
const IN_PATH = /(?:^|[\\/._-])([a-z]{2})([-_][A-Z]{2})?(?=[\\/]|\.[a-z]{2,8}$)/g;
/** The same as the last or first part of an id: `refund.de`, `refund_pt-BR`, `de/refund`. */
const AT_END = /[./_: -]\(?([a-z]{2})([-_][A-Z]{2})?\)?$/;
const AT_START = /^([a-z]{2})([-_][A-Z]{2})?[./_: -]/;

/** A locale, and the text without it. */
interface Stripped {
  readonly locale: string | undefined;
  readonly rest: string;
}

/** BCP 47 tag of an entry: as set, else what its path says (`de/refund.md`, `refund.de.yaml`). */
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

/** The locale an id begins or ends with, and the id without it. */
export function stripId(id: string): Stripped {
  const end = AT_END.exec(id);
  const match = end !== null && LANGUAGES.has(end[1] ?? '') ? end : AT_START.exec(id);
  const [whole = '', language = '', region = ''] = match ?? [];
  if (!LANGUAGES.has(language)) return { locale: undefined, rest: id };
  const rest = match === end ? id.slice(0, -whole.length) : id.slice(whole.length);
  return { locale: `${language}${region.replace('_', '-')}`, rest };
}
