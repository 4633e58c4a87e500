import { sep } from 'node:path';
import { LANGUAGES } from '../base/languages.js';

/** True when a path is meant; the path is relative to the folder the globs are relative to. */
export type FileMatcher = (relativePath: string) => boolean;

/**
 * Makes the matcher of one or more globs. They read as in `.gitignore`: `*.yaml` is any depth, `macros/*.yaml` starts at
 * the config's folder, `macros` is all that is in it; plus `{a,b}`. Globs with `!` take out of what the others match.
 */
export async function fileMatcher(globs: string | readonly string[]): Promise<FileMatcher> {
  const { default: ignore } = await import('ignore');
  const list = (typeof globs === 'string' ? [globs] : globs).flatMap(withoutBraces);
  const matcherOf = (wanted: readonly string[]) =>
    ignore({ ignorecase: false, allowRelativePaths: true }).add(wanted.map((glob) => glob.replace(/^\.\//, '/')));
  const taken = matcherOf(list.filter((glob) => !glob.startsWith('!')));
  // As in `.gitignore`, `!` could not take a file out of a folder that is matched as a whole.
  const left = matcherOf(list.flatMap((glob) => (glob.startsWith('!') ? [glob.slice(1)] : [])));
  return (relativePath) => {
    const path = sep === '/' ? relativePath : relativePath.replaceAll(sep, '/');
    return taken.ignores(path) && !left.ignores(path);
  };
}

/** Braces in one glob that may be opened; more are no glob a person wrote. */
const maxGlobs = 256;

/** `{a,b}` written out, because `.gitignore` globs have no braces: `m/*.{yml,yaml}` gives two globs. */
function withoutBraces(glob: string): readonly string[] {
  const globs: string[] = [];
  const open = [glob];
  for (let next = open.pop(); next !== undefined && globs.length + open.length < maxGlobs; next = open.pop()) {
    const braces = /\{([^{}]*,[^{}]*)\}/.exec(next);
    if (braces === null) {
      globs.push(next);
      continue;
    }
    const before = next.slice(0, braces.index);
    const after = next.slice(braces.index + braces[0].length);
    for (const part of (braces[1] ?? '').split(',')) open.push(before + part + after);
  }
  return globs;
}

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
