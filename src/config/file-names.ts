import { sep } from 'node:path';
import { LANGUAGES } from '../base/languages.js';

/** True for a path that the globs match. The path is relative to the same folder as the globs. */
export type FileMatcher = (relativePath: string) => boolean;

/**
 * Makes the matcher of one or more globs. They are those of `.gitignore` and `{a,b}`: `*.yaml` matches at any depth,
 * `macros/*.yaml` starts at the folder of the config, `macros` matches all files in it. A glob with `!` takes out files that
 * the others match.
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

/** The most globs that the braces of one glob may stand for; a person writes fewer. */
const maxGlobs = 256;

/** Writes out `{a,b}`, because `.gitignore` has no braces: `m/*.{yml,yaml}` gives two globs. */
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

/** Codes that are more often a word or a country when they are a folder or end a name: `it/`, `uk/`, `say-hi.md`. */
const DOUBTFUL: ReadonlySet<string> = new Set('ar ca he hi is it ms no uk'.split(' '));
/** Codes that mean a country even as the whole name of a file. */
const COUNTRIES: ReadonlySet<string> = new Set('ar ca uk'.split(' '));

/** A folder, the whole name of a file, or the end of one. */
const TAG = /(^|[/._-])([a-z]{2})([-_][A-Z]{2})?(?=\/|\.[a-z]{2,8}$)/g;
const LOCALE_FOLDER = /(?:^|\/)(?:i18n|l10n|lang|langs|languages?|locales?|translations?)\//i;

/**
 * The language of the texts by the path of their file, as a BCP 47 tag: `es.json`, `replies.pt-BR.yaml`,
 * `locales/de/late.md`. The last code in the path counts. A region, or a folder such as `locales`, leaves no doubt.
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
