import { settleNotices } from './allowances.js';
import { createSettings, type FileSettings, type RuleSettings } from './config/resolve.js';
import type { Config } from './config/types.js';
import { createCard } from './engine/card.js';
import { check, type Checked, type CheckSettings } from './engine/check.js';
import { createSubject, type Subject } from './engine/views.js';
import { formatFor } from './formats/index.js';
import { createSelection } from './selection.js';
import { findFiles, findIgnored, shownPath, type IgnoredFile } from './sources/find.js';
import { readFileText, readStreamText, unreadNotice } from './sources/read.js';
import { createTally, type Tally } from './tally.js';
import { createUnknownKinds, isOfUnknownKind } from './unknown-kinds.js';
import type { Allowance, LintResult, Reply, ReplyResult, SeveritySetting } from './types.js';

/** What a run reads and how; every path is relative to `cwd` or absolute. */
export interface LintOptions {
  readonly cwd: string;
  /** Files, folders and globs; `-` is stdin. */
  readonly files: readonly string[];
  /** The path stdin stands for: config, format, channel and suppressions are those of that file. */
  readonly stdinFilename?: string;
  /** Bytes of stdin, needed when `files` holds `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Format id, wins over the file name. */
  readonly format?: string;
  /** Channel id, wins over config and record. */
  readonly channel?: string;
  /** BCP 47 tag, wins over config and record. */
  readonly locale?: string;
  /** Config file instead of the one found; a config made by code; `false` for none. */
  readonly config?: string | false | Config;
  /** Rule settings that win over the config's. */
  readonly rules?: Readonly<Record<string, SeveritySetting>>;
  /** Ids, addresses (`path#id`) or patterns with `*`: only these replies are linted. A name that no reply has is a failure. */
  readonly only?: readonly string[];
  /** Only replies with one of these tags. */
  readonly tags?: readonly string[];
  /** Only replies of one of these owners. */
  readonly owners?: readonly string[];
  /** Failures that are notes in this run. */
  readonly allow?: readonly Allowance[];
  /** Mappings, overrides and ignored columns of the config that no file of the run needs become failures. */
  readonly reportUnused?: boolean;
  /** The moment dates in replies are compared with; now, when absent. */
  readonly now?: Date;
  /**
   * Called with each reply's findings as soon as they are known: for entries of a library that rules compare with each
   * other, when all are read. When given, the result keeps no findings.
   */
  readonly onReply?: (result: ReplyResult) => void;
  /** Gives each result its card: names and scores, for reports over many replies. */
  readonly withCards?: boolean;
}

/** A source of a run: a file, or stdin standing for one. */
interface Source {
  readonly path: string;
  readonly absolute: string;
  readonly isStdin: boolean;
}

const STDIN = '<stdin>';

/** Lints everything the options name; a file among others that cannot be read is a failure. Throws UserError when the run itself is wrong. */
export async function lint(options: LintOptions): Promise<LintResult> {
  const settings = createSettings(options);
  const now = options.now ?? new Date();
  const selection = createSelection(options);
  // What reads as a slip of a writer may be code.
  const isFixable = (path: string) => !isOfUnknownKind(path, options.format);
  const tally = createTally(now, options.onReply, isFixable);
  const { sources, ignored } = await findSources(options, tally);
  for (const { path, notice } of ignored) {
    // What is wrong with the config or the options is wrong here too.
    await settings.forFile(path);
    tally.notices.push(notice);
    tally.skip({ ignored: 1 });
  }
  const unknown = createUnknownKinds();
  for (const source of sources) {
    const fileSettings = await settings.forFile(source.isStdin ? (options.stdinFilename ?? 'stdin') : source.path);
    tally.files++;
    if (!isFixable(source.path)) unknown.add(source.path);
    try {
      for await (const replies of readReplies(source, fileSettings, options, tally)) {
        for (const reply of replies) {
          if (!selection.takes(reply)) tally.skip({ unselected: 1 });
          else await judge(reply, fileSettings, { now, withCards: options.withCards === true }, tally);
        }
      }
    } catch (error) {
      if (sources.length === 1) throw error;
      tally.notices.push(unreadNotice(source.path, error));
    }
    tally.notices.push(...fileSettings.notices());
  }
  tally.notices.push(...unknown.notices());
  const [only = '.', ...others] = options.files;
  tally.notices.push(...selection.notices(others.length > 0 ? '.' : only === '-' ? STDIN : only));
  if (options.reportUnused === true) tally.notices.push(...(await settings.unused()));
  const result = tally.finish();
  return { ...result, notices: settleNotices(result.notices, options.allow) };
}

/** Lints one text, as the file `path` would be: by its config, in its format. Throws UserError like `lint`. */
export async function lintText(
  text: string,
  {
    path,
    cwd = '.',
    ...options
  }: Omit<LintOptions, 'files' | 'stdin' | 'stdinFilename' | 'cwd'> & {
    readonly path?: string;
    readonly cwd?: string;
  } = {},
): Promise<LintResult> {
  const { resolve } = await import('node:path');
  return lint({
    ...options,
    cwd: resolve(cwd),
    files: ['-'],
    stdin: once(text),
    ...(path !== undefined && { stdinFilename: path }),
  });
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

interface Sources {
  readonly sources: readonly Source[];
  readonly ignored: readonly IgnoredFile[];
}

async function findSources(options: LintOptions, tally: Tally): Promise<Sources> {
  const { cwd, stdinFilename } = options;
  const named = options.files.filter((file) => file !== '-');
  const found = named.length === 0 ? undefined : await findFiles(named, cwd);
  tally.leftOut = found?.leftOut ?? tally.leftOut;
  const sources = (found?.files ?? []).map((file) => ({ ...file, isStdin: false }));
  const ignored = found?.ignored ?? [];
  if (named.length === options.files.length) return { sources, ignored };
  const stdin = stdinFilename === undefined ? undefined : await findIgnored(stdinFilename, cwd);
  if (stdin !== undefined) {
    await readToEnd(options.stdin);
    return { sources, ignored: [...ignored, stdin] };
  }
  const path = stdinFilename === undefined ? STDIN : shownPath(stdinFilename, cwd);
  return { sources: [...sources, { path, absolute: stdinFilename ?? cwd, isStdin: true }], ignored };
}

/** Whoever writes into a pipe that nobody reads gets an error. */
async function readToEnd(stream: AsyncIterable<Uint8Array> | undefined): Promise<void> {
  const chunks = stream?.[Symbol.asyncIterator]();
  while ((await chunks?.next())?.done === false);
}

/** The replies of a source, as many at a time as its format reads at once. */
async function* readReplies(
  { path, absolute, isStdin }: Source,
  settings: FileSettings,
  options: LintOptions,
  tally: Tally,
): AsyncGenerator<readonly Reply[]> {
  const format = await formatFor(path, options.format);
  const stdin = options.stdin ?? (async function* () {})();
  const chunks = isStdin ? readStreamText(path, stdin) : readFileText(path, absolute);
  for await (const batch of format.read({ path, chunks }, { mapping: settings.format })) {
    tally.notices.push(...batch.notices);
    tally.skip(batch.leftOut);
    settings.useColumns(batch.ignoredColumns ?? []);
    yield batch.replies;
  }
}

async function judge(
  reply: Reply,
  fileSettings: FileSettings,
  { now, withCards }: { readonly now: Date; readonly withCards: boolean },
  tally: Tally,
): Promise<void> {
  const { subject, checked, settings } = await judgeReply(reply, fileSettings, now);
  const card = withCards ? createCard(subject.usual.reading, checked.findings, settings) : undefined;
  tally.add(subject, checked, settings, card);
}

/**
 * What is found in one reply, without a look at others. Library entries are judged as they will arrive; what fills them in
 * is loaded with the first of them.
 */
export async function judgeReply(
  reply: Reply,
  fileSettings: FileSettings,
  now: Date,
): Promise<{ readonly subject: Subject; readonly checked: Checked; readonly settings: CheckSettings & RuleSettings }> {
  const settings = { ...fileSettings.forReply(reply), contacts: fileSettings.contacts, now };
  const { locale } = settings;
  const subject =
    reply.kind === 'library'
      ? (await import('./engine/render-reply.js')).renderReply(reply, locale, fileSettings.sampleValues)
      : createSubject(reply, locale);
  return { subject, checked: check(subject, settings), settings };
}
