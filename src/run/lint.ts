import type { Allowance } from '../base/notice-codes.js';
import { createSettings } from '../config/settings.js';
import type { Config } from '../config/config.js';
import type { Customer, Finding, LintResult, Reply, ReplyResult, SeveritySetting, Turn } from '../base/types.js';
import { createBaselines, type BaselineOptions } from './baselines.js';
import { findSources, isNamed, placeOf } from './find-sources.js';
import type { FixRequest } from './fix.js';
import { judgeSources } from './judge-sources.js';
import type { RunSettings, RunSource, RunProgress } from './run-settings.js';
import { createUnknownKinds, isOfUnknownKind, settleNotices } from './notices.js';
import { readReplies } from './read-replies.js';
import { createSelection } from './selection.js';
import { createSuppressions } from './suppressions.js';
import { createTally } from './tally.js';
import { createConversations, lastOf } from './ticket-of-run.js';

/** What a run reads and how; every path is relative to `cwd` or absolute. With `updateBaseline` it writes a file. */
export interface LintOptions extends BaselineOptions {
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
  /** A file with the conversation that the replies answer; what a record says of its own wins. */
  readonly ticket?: string;
  /** The last message of the brand in the ticket is the draft: then `files` is empty. */
  readonly last?: boolean;
  /** The conversation that the replies answer, oldest first; wins over that of the ticket. */
  readonly thread?: readonly Turn[];
  /** What is known of the customer. */
  readonly customer?: Customer;
  /** Who answers. */
  readonly agent?: { readonly name?: string };
  /** Stars the customer gave, 1 to 5. */
  readonly rating?: number;
  /** Suppressions that hide nothing become failures. */
  readonly reportUnusedSuppressions?: boolean;
  /** The moment dates in replies are compared with; now, when absent. */
  readonly now?: Date;
  /**
   * Called with each reply's findings as soon as they are known: for entries of a library that rules compare with each
   * other, when all are read. When given, the result keeps no findings.
   */
  readonly onReply?: (result: ReplyResult) => void;
  /** Called with how far the run is, after each reply. */
  readonly onProgress?: (progress: RunProgress) => void;
  /** Gives each result its card: names and scores, for reports over many replies. */
  readonly withCards?: boolean;
}

/** Options that tell of a conversation. */
const TOLD = ['ticket', 'thread', 'customer', 'agent', 'rating'] as const satisfies readonly (keyof LintOptions)[];

/**
 * The whole run: settings, sources, replies, reading, check, fix, counts. A file among others that cannot be read is a
 * failure. With `fix`, what can be mended is mended first. Throws UserError when the run itself is wrong.
 */
export async function lint(options: LintOptions, fix?: FixRequest): Promise<LintResult> {
  const { stdin, format } = options;
  const configured = createSettings(options);
  const conversations = createConversations(options, configured);
  const now = options.now ?? new Date();
  const isNarrow = looksAtSome(options);
  const baselines = createBaselines(options, isNarrow);
  const { cwd, reportUnusedSuppressions = false } = options;
  const suppressions = createSuppressions({ cwd, now, reportUnusedSuppressions, isNarrow });
  const run: RunSettings = {
    now,
    conversations: conversations.open,
    isTold: TOLD.some((name) => options[name] !== undefined),
    selection: createSelection(options),
    isFixable: (path) => !isOfUnknownKind(path, format),
    withCards: options.withCards === true,
    prepare: suppressions.prepare,
    suppress: suppressions.suppress,
    onProgress: options.onProgress,
  };
  const suppress = (reply: Reply, findings: readonly Finding[]) =>
    baselines.suppress(reply, suppressions.suppress(reply, findings));
  const found = await findSources(options);
  const tally = createTally({ ...run, suppress }, options.onReply);
  tally.leftOut = found.leftOut;
  for (const { path, notice } of found.ignored) {
    // What is wrong with the config or the options is wrong here too.
    await configured.forFile(path);
    tally.notices.push(notice);
    tally.skip({ ignored: 1 });
  }
  const unknown = createUnknownKinds();
  const sources: RunSource[] = [];
  // Every config is known before any source is read: one that others extend may have any name.
  for (const { settingsPath } of found.sources) await configured.forFile(settingsPath);
  for (const source of found.sources) {
    const settings = await configured.forFile(source.settingsPath);
    const isNoLibrary = configured.isConfig(source.absolute) || baselines.isBaseline(source.absolute);
    if (isNoLibrary && !isNamed(source, options)) continue;
    baselines.open(source, settings);
    await suppressions.open(source, settings);
    sources.push({ source, settings, read: () => readReplies(source, { format, mapping: settings.format, stdin }) });
    if (!run.isFixable(source.path)) unknown.add(source.path);
  }
  if (options.last === true) {
    const last = await lastOf(options, configured, await conversations.open());
    await suppressions.open(last.source, last.settings);
    sources.push(last);
  }
  const fixed =
    fix === undefined ? undefined : await (await import('./fix.js')).fixSources(sources, run, { format, stdin }, fix);
  suppressions.restart();
  tally.notices.push(...(fixed?.notices ?? []));
  await judgeSources(fixed?.sources ?? sources, run, tally);
  tally.notices.push(
    ...unknown.notices(),
    ...run.selection.notices(placeOf(options.files)),
    ...conversations.notices(),
  );
  if (options.reportUnused === true) tally.notices.push(...(await configured.unused()));
  const { findings, notices: said, summary } = tally.finish();
  const notices = settleNotices(suppressions.finish(said), options.allow);
  const noticesOfBaselines = baselines.finish(notices, summary.replies);
  const trend = baselines.trend();
  return {
    findings,
    notices: [...notices, ...noticesOfBaselines],
    summary: { ...summary, ...(fixed?.count !== undefined && { fixed: fixed.count }), ...(trend && { trend }) },
  };
}

/** True for a run that looks at some replies only. */
function looksAtSome({ only = [], tags = [], owners = [] }: LintOptions): boolean {
  return only.length + tags.length + owners.length > 0;
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
