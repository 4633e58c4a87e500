import { LANGUAGES } from '../languages.js';

/** Codes that as a folder or the end of a name are a word or a country more often: `it/`, `uk/`, `say-hi.md`. */
const DOUBTFUL: ReadonlySet<string> = new Set('ar ca he hi is it ms no uk'.split(' '));
/** Those that are a country even as the whole name of a file. */
const COUNTRIES: ReadonlySet<string> = new Set('ar ca uk'.split(' '));

/** A folder, the whole name of a file, or the end of one. */
const TAG = /(^|[/._-])([a-z]{2})([-_][A-Z]{2})?(?=\/|\.[a-z]{2,8}$)/g;
const LOCALE_FOLDER = /(?:^|\/)(?:i18n|l10n|lang|langs|languages?|locales?|translations?)\//i;

/**
 * The language that the name of a file says its texts are in, as a BCP 47 tag: `es.json`, `replies.pt-BR.yaml`,
 * `locales/de/late.md`. The last one counts; a region, or a folder such as `locales`, leaves no doubt.
 */
export function localeOfPath(path: string): string | undefined {
  const plain = path.replaceAll('\\', '/');
  const found = [...plain.matchAll(TAG)].findLast(([, , language = '', region]) => {
    if (!LANGUAGES.has(language)) return false;
    if (region !== undefined || LOCALE_FOLDER.test(plain) || !DOUBTFUL.has(language)) return true;
    return !COUNTRIES.has(language) && plain.slice(plain.lastIndexOf('/') + 1).startsWith(`${language}.`);
  });
  if (found === undefined) return undefined;
  const [, , language = '', region = ''] = found;
  return `${language}${region.replace('_', '-')}`;
}
