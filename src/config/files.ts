import { sep } from 'node:path';

/** True when a path is meant; the path is relative to the folder the globs are relative to. */
export type FileMatcher = (relativePath: string) => boolean;

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
