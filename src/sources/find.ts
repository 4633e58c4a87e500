import { lstatSync, readdirSync, readlinkSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { errorCode, UserError } from '../base/errors.js';
import { nearest } from '../base/name-search.js';
import type { LeftOutFiles, Notice } from '../base/types.js';
import { formatIdFor, KNOWN_EXTENSIONS } from '../formats/index.js';
import { createLeftOut, projectFileOf, type LeftOutCount, createFindIgnoreLine, findNamedIgnored } from './ignored.js';
import { realPath, toUserError } from './read.js';

/** A file to read. */
export interface FoundFile {
  /** As messages show it: relative to the working folder when it lies inside, with `/`. */
  readonly path: string;
  readonly absolute: string;
}

/** A file that is named but not read, because a `.care-lintignore` excludes it. */
export interface IgnoredFile {
  readonly path: string;
  readonly notice: Notice;
}

/** The files of a run, sorted by path. Each is listed once, whatever links lead to it. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Files that were named but are ignored, each with a note. */
  readonly ignored: readonly IgnoredFile[];
  /** Counts of files in folders and globs that are not read. */
  readonly leftOut: LeftOutFiles;
}

const EMPTY_HINT = 'Check the variable that it comes from; `.` means the folder you are in.';
const GLOB = /[*?{}[\]!()]/;
/** Never read from a folder or glob: other people's code and care-lint's own files. */
const LEFT_OUT = [
  '**/node_modules/**',
  '**/.git/**',
  '**/care-lint.config.*',
  '**/care-lint-baseline.json',
  '**/care-lint-suppressions.yaml',
];

/**
 * Finds the files that paths, folders and globs name. In a folder these are the files of a known format, without files
 * of the project (README, package.json); the others are counted. Files in `.gitignore` or `.care-lintignore`, and
 * `node_modules` and `.git`, are left out. A file that is named itself is read although `.gitignore` excludes it, but not
 * when `.care-lintignore` does.
 *
 * Throws UserError `input` when a name or pattern finds nothing, and when a folder cannot be read.
 */
export async function findFiles(patterns: readonly string[], cwd: string): Promise<FoundFiles> {
  const found = new Map<string, FoundFile>();
  const ignored = new Map<string, IgnoredFile>();
  const leftOut = createLeftOut();
  const expand = createExpand(cwd, leftOut);
  for (const pattern of patterns) {
    if (pattern === '') throw new UserError('input', 'One of the files has an empty name', { hint: EMPTY_HINT });
    const absolute = path.resolve(cwd, pattern);
    const stats = statOf(pattern, absolute);
    if (stats === undefined && !GLOB.test(pattern)) throw missingError(pattern, absolute);
    if (stats === undefined || stats.isDirectory()) {
      for (const file of await expand(pattern, stats === undefined ? 'glob' : 'folder')) {
        found.set(file, { path: shownPath(file, cwd), absolute: file });
      }
    } else {
      const own = await findIgnored(absolute, cwd);
      if (own === undefined) found.set(absolute, { path: shownPath(absolute, cwd), absolute });
      else ignored.set(absolute, own);
    }
  }
  const files = [...found.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { files: withoutLinks(files, cwd), ignored: [...ignored.values()], leftOut: leftOut.countsExcept(found) };
}

/** A file, existing or not, that a `.care-lintignore` excludes, with its note; `undefined` for any other file. */
export async function findIgnored(file: string, cwd: string): Promise<IgnoredFile | undefined> {
  const absolute = path.resolve(cwd, file);
  const found = await findNamedIgnored(absolute, cwd);
  if (found === undefined) return undefined;
  const shown = shownPath(absolute, cwd);
  const place = `line ${found.line} of ${shownPath(found.file, cwd)}`;
  const message = `This file is not read: \`${found.pattern}\` in ${place} excludes it.`;
  return { path: shown, notice: { level: 'note', code: 'ignored-file', path: shown, message } };
}

/** Each file once, whatever links lead to it: under its own name if listed, else under the first name. */
function withoutLinks(files: readonly FoundFile[], cwd: string): readonly FoundFile[] {
  const home = realPath(cwd);
  const chosen = new Map<string, FoundFile>();
  for (const file of files) {
    const real = realPath(file.absolute);
    // The path to the working folder may hold a link too.
    const isOwnName = path.resolve(home, path.relative(cwd, file.absolute)) === real;
    if (isOwnName || !chosen.has(real)) chosen.set(real, file);
  }
  return files.filter((file) => chosen.get(realPath(file.absolute)) === file);
}

function statOf(pattern: string, absolute: string): Stats | undefined {
  try {
    return statSync(absolute, { throwIfNoEntry: false });
  } catch (error) {
    throw toUserError(pattern, error);
  }
}

/** `absolute` as care-lint prints it: relative to `cwd` when inside, with `/` on every system. */
export function shownPath(absolute: string, cwd: string): string {
  const relative = path.relative(cwd, absolute);
  const isOutside = relative === '' || relative === '..' || relative.startsWith(`..${path.sep}`);
  return (isOutside || path.isAbsolute(relative) ? absolute : relative).split(path.sep).join('/');
}

/** Makes the function that lists a folder or glob; libraries are loaded at its first use. */
function createExpand(
  cwd: string,
  leftOut: LeftOutCount,
): (pattern: string, kind: 'glob' | 'folder') => Promise<readonly string[]> {
  let ignoreLineOf: Awaited<ReturnType<typeof createFindIgnoreLine>> | undefined;
  return async (pattern, kind) => {
    const { globSync } = await import('tinyglobby');
    ignoreLineOf ??= await createFindIgnoreLine(cwd, ['.gitignore', '.care-lintignore']);
    const glob = path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
    const { readFolder, unreadable } = createFolderReader();
    const matches = globSync(kind === 'folder' ? '**' : glob, {
      fs: { readdirSync: readFolder },
      cwd: kind === 'folder' ? path.resolve(cwd, pattern) : cwd,
      absolute: true,
      expandDirectories: false,
      ignore: LEFT_OUT,
    }).map((match) => path.normalize(match));
    for (const { folder, error } of unreadable) {
      // A line such as `closed/*` excludes the content of the folder, not the folder itself.
      if (ignoreLineOf(path.join(folder, 'any')) === undefined) throw unreadableError(shownPath(folder, cwd), error);
    }
    const kept = matches.filter((file) => ignoreLineOf?.(file) === undefined);
    if (matches.length > 0 && kept.length === 0) {
      throw new UserError('input', `Every file in "${pattern}" is ignored`, {
        hint: 'Look into .gitignore and .care-lintignore, or name a file outright.',
      });
    }
    // A glob with an ending, `*.reply`, means files of any kind; `support/**` does not mean pictures.
    const wantsAny = kind === 'glob' && /\.[\w-]{1,20}$/.test(glob);
    const files = kept.filter((file) => {
      const isRead = kind === 'folder' ? projectFileOf(file) === undefined && isKnown(file) : wantsAny || isKnown(file);
      if (!isRead) leftOut.add(file);
      return isRead;
    });
    if (files.length === 0) throw emptyError(pattern, kind, kept.length > 0);
    return files;
  };
}

const NO_FOLDER_CODES: readonly string[] = ['ENOENT', 'ENOTDIR'];

/** Makes a `readdirSync` that records the folders it cannot read: tinyglobby skips them without an error. */
function createFolderReader() {
  const unreadable: { readonly folder: string; readonly error: unknown }[] = [];
  const readFolder = new Proxy(readdirSync, {
    apply(target, self, args) {
      try {
        const entries: unknown = Reflect.apply(target, self, args);
        return entries;
      } catch (error) {
        if (!NO_FOLDER_CODES.includes(errorCode(error)))
          unreadable.push({ folder: path.resolve(String(args[0])), error });
        throw error;
      }
    },
  });
  return { readFolder, unreadable };
}

function unreadableError(folder: string, error: unknown): unknown {
  const known = toUserError(folder, error);
  if (!(known instanceof UserError)) return known;
  const hint = 'Check the permissions of the folder, or name it in .care-lintignore.';
  return new UserError('input', known.message, { path: folder, hint, cause: error });
}

function isKnown(file: string): boolean {
  return formatIdFor(file) !== undefined;
}

function emptyError(pattern: string, kind: 'glob' | 'folder', hasOthers: boolean): UserError {
  const spelling =
    kind === 'folder'
      ? 'Check the spelling: the folder is empty, or all its files are hidden.'
      : 'Check the spelling; quote the pattern so that the shell leaves it alone.';
  const hint = hasOthers
    ? `Files of other kinds are read when they are named outright. Endings: ${KNOWN_EXTENSIONS.join(' ')}.`
    : spelling;
  return new UserError(
    'input',
    kind === 'folder' ? `There is no file to lint in "${pattern}"` : `No file matches "${pattern}"`,
    { hint },
  );
}

function missingError(pattern: string, absolute: string): UserError {
  const message = `There is no file or folder "${pattern}"`;
  if (lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    return new UserError('input', message, {
      path: pattern,
      hint: `It is a link to ${readlinkSync(absolute)}, which does not exist.`,
    });
  }
  const folder = path.dirname(absolute);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const near = isFolder ? nearest(path.basename(absolute), listNames(folder)) : undefined;
  const hint = near === undefined ? 'Check the spelling of the path.' : `Did you mean ${near}?`;
  return new UserError('input', message, { path: pattern, hint });
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).slice(0, 1000);
  } catch {
    return [];
  }
}
