import type { LibraryEntry } from '../rule.js';

/** Languages libraries are kept in: two letters that are something else more often are left out. */
const LANGUAGES: ReadonlySet<string> = new Set(
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id is it ja ko lt lv ms nb nl nn no pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  ),
);

/** A locale as a part of a path or file name: `de/refund.md`, `refund.de.yaml`, `refund_pt-BR.md`. */
const IN_PATH = /(?:^|[\\/._-])([a-z]{2})([-_][A-Z]{2})?(?=[\\/]|\.[a-z]{2,8}$)/g;

/** BCP 47 tag of an entry: as set, else what its path says (`de/refund.md`, `refund.de.yaml`). */
export function localeOf({ locale, reply: { path } }: LibraryEntry): string | undefined {
  if (locale !== undefined) return locale.replace('_', '-');
  let found: string | undefined;
  for (const [, language = '', region = ''] of path.matchAll(IN_PATH)) {
    if (LANGUAGES.has(language)) found = `${language}${region.replace('_', '-')}`;
  }
  return found;
}
