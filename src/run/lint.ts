import { resolve } from 'node:path';
import type { Allowance } from '../base/notice-codes.js';
import type {
  Customer,
  Finding,
  LintResult,
  Notice,
  Reply,
  ReplyResult,
  SeveritySetting,
  Turn,
} from '../base/types.js';
import type { Config } from '../config/config.js';
import { createSettings, type Settings } from '../config/settings.js';
import { createBaselines, type BaselineOptions, type RunBaselines } from './baselines.js';
import { createConversations, type RunConversations } from './conversations.js';
import { findSources, isNamed, placeOf, type FoundSources } from './find-sources.js';
import type { FixRequest } from './fix.js';
import { judgeSources } from './judge-sources.js';
import { isOfUnknownKind, shownNotices, unknownKindNotices } from './notices.js';
import { readReplies } from './read-replies.js';
import type { RunProgress, RunSettings, RunSource } from './run-settings.js';
import { createSelection } from './selection.js';
import { createSuppressions } from './suppressions.js';
import { createTally } from './tally.js';

/** What a run reads and how. Every path is relative to `cwd` or absolute. With `updateBaseline` the run writes a file. */
export interface LintOptions extends BaselineOptions {
  /** Files, folders and globs; `-` is stdin. */
  readonly files: readonly string[];
  /** The path stdin stands for: config, format, channel and suppressions are those of that file. */
  readonly stdinFilename?: string;
  /** Bytes of stdin; needed when `files` holds `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Format id; wins over the file name. */
  readonly format?: string;
  /** Channel id; wins over config and record. */
  readonly channel?: string;
  /** BCP 47 tag; wins over config and record. */
  readonly locale?: string;
  /** A config file instead of the nearest one; a config made by code; `false` for none. */
  readonly config?: string | false | Config;
  /** Rule settings that win over the config's. */
  readonly rules?: Readonly<Record<string, SeveritySetting>>;
  /** Ids, addresses (`path#id`) or patterns with `*`: only these replies are linted. A name that no reply has is a failure. */
  readonly only?: readonly string[];
  /** Only replies with one of these tags. */
  readonly tags?: readonly string[];
  /** Only replies of one of these owners. */
  readonly owners?: readonly string[];
  /** Codes of failures that are only notes in this run. */
  readonly allow?: readonly Allowance[];
  /** Reports mappings, overrides and ignored columns of the config that no file of the run needs as failures. */
  readonly reportUnused?: boolean;
  /** A file with the conversation that the replies answer; the conversation in a record wins over it. */
  readonly ticket?: string;
  /** True when the draft is the last message of the brand in the ticket; then `files` is empty. */
  readonly last?: boolean;
  /** The conversation that the replies answer, oldest turn first; wins over the ticket. */
  readonly thread?: readonly Turn[];
  /** What is known of the customer. */
  readonly customer?: Customer;
  /** Who answers. */
  readonly agent?: { readonly name?: string };
  /** Stars the customer gave, 1 to 5. */
  readonly rating?: number;
  /** Reports suppressions that hide nothing as failures. */
  readonly reportUnusedSuppressions?: boolean;
  /** The moment that dates in replies are compared with; now when absent. */
  readonly now?: Date;
  /**
   * Called with the findings of each reply as soon as they are known. Entries of a library that rules compare with each
   * other wait until all are read. With this callback, the result keeps no findings.
   */
  readonly onReply?: (result: ReplyResult) => void;
  /** Called after each reply, with how far the run is. */
  readonly onProgress?: (progress: RunProgress) => void;
  /** Gives each result its card: names and scores, for reports over many replies. */
  readonly withCards?: boolean;
}

/**
 * The whole run: it opens what it needs, finds the sources, makes the fixes if `fix` is given, judges the replies and sums up.
 * When one of several files cannot be read, a notice reports it. Throws UserError when the run itself is wrong.
 */
export async function lint(options: LintOptions, fix?: FixRequest): Promise<LintResult> {
  const run = openRun(options);
  const found = await findSources(options);
  const sources = await openSources(found, run, options);
  const fixed = fix && (await (await import('./fix.js')).fixSources(sources, run, options, fix));
  const tally = createTally({ ...run, suppress: run.accept }, options.onReply);
  tally.leaveOut(found);
  tally.notices.push(...(fixed?.notices ?? []));
  await judgeSources(fixed?.sources ?? sources, run, tally);
  tally.notices.push(...(await noticesAfter(sources, run, options)));
  return resultOf(tally.finish(), run, options, fixed?.count);
}

/** What a run keeps from its first source to its last. */
interface Run extends RunSettings {
  readonly settings: Settings;
  readonly conversations: RunConversations;
  readonly baselines: RunBaselines;
  /** Marks the findings of a reply that a suppression, a directive or the baseline accepts. */
  readonly accept: (reply: Reply, findings: readonly Finding[]) => readonly Finding[];
}

/** Checks the options and starts the parts of a run; reads no file. Throws UserError `usage`. */
function openRun(options: LintOptions): Run {
  const { cwd, format, now = new Date(), reportUnusedSuppressions = false, withCards = false, onProgress } = options;
  const settings = createSettings(options);
  const selection = createSelection(options);
  const { isNarrow } = selection;
  const baselines = createBaselines(options, isNarrow);
  const suppressions = createSuppressions({ cwd, now, reportUnusedSuppressions, isNarrow });
  return {
    now,
    settings,
    conversations: createConversations(options, settings),
    selection,
    baselines,
    suppressions,
    accept: (reply, findings) => baselines.suppress(reply, suppressions.suppress(reply, findings)),
    isFixable: (path) => !isOfUnknownKind(path, format),
    withCards,
    onProgress,
  };
}

/** Gives each source its settings, its baseline and its suppressions. Throws UserError `config`, `plugin` and `input`. */
async function openSources(
  { sources: found, ignored }: FoundSources,
  { settings, baselines, suppressions, conversations }: Run,
  options: LintOptions,
): Promise<readonly RunSource[]> {
  const sources: RunSource[] = [];
  const paths = [...ignored.map(({ path }) => path), ...found.map(({ settingsPath }) => settingsPath)];
  // Every config is known before any source is read: a config that others extend may have any name.
  for (const path of paths) await settings.forFile(path);
  for (const source of found) {
    const own = await settings.forFile(source.settingsPath);
    const isNoLibrary = settings.isConfig(source.absolute) || baselines.isBaseline(source.absolute);
    if (isNoLibrary && !isNamed(source, options)) continue;
    baselines.open(source, own);
    await suppressions.open(source, own);
    sources.push({ source, settings: own, read: () => readReplies(source, { ...options, mapping: own.format }) });
  }
  if (options.last === true) {
    const last = await conversations.last();
    await suppressions.open(last.source, last.settings);
    sources.push(last);
  }
  return sources;
}

/** Notices that are known once all replies are judged. */
async function noticesAfter(
  sources: readonly RunSource[],
  { settings, conversations, selection, isFixable }: Run,
  { files, last = false, reportUnused = false }: LintOptions,
): Promise<readonly Notice[]> {
  // With `last` the only source is the ticket, and tickets have formats of their own.
  const unknown = last ? [] : sources.map(({ source }) => source.path).filter((path) => !isFixable(path));
  return [
    ...unknownKindNotices(unknown),
    ...selection.notices(placeOf(files)),
    ...conversations.notices(),
    ...(reportUnused ? await settings.unused() : []),
  ];
}

/** Completes notices and summary, and writes the baselines when the run updates them. Throws UserError `output`. */
function resultOf(
  { findings, notices: all, summary }: LintResult,
  { baselines, suppressions }: Run,
  { allow }: LintOptions,
  fixed: number | undefined,
): LintResult {
  const notices = shownNotices(suppressions.finish(all), allow);
  const aboutBaselines = baselines.finish(notices, summary.replies);
  const trend = baselines.trend();
  return {
    findings,
    notices: [...notices, ...aboutBaselines],
    summary: { ...summary, ...(fixed !== undefined && { fixed }), ...(trend && { trend }) },
  };
}

/** Lints one text as if the file `path` held it: with its config and its format. Throws UserError like `lint`. */
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
  return lint({
    ...options,
    cwd: resolve(cwd),
    files: ['-'],
    stdin: bytesOf(text),
    ...(path !== undefined && { stdinFilename: path }),
  });
}

/** A text as the stream that `stdin` takes. */
export async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
