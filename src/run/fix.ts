import { ruleLoaders } from '../../rules/index.js';
import { UserError } from '../base/errors.js';
import { spellingHint } from '../base/mistakes.js';
import { CATEGORIES, type Notice, type Reply, type ReplyResult } from '../base/types.js';
import { conversationValues } from '../engine/conversation-data.js';
import type { Batch } from '../formats/format.js';
import { openSource, type OpenSource } from '../formats/write/write-back.js';
import type { Rule } from '../rule.js';
import { fixText } from './fix-text.js';
import { judgeSources } from './judge-sources.js';
import { readText, type SourceOptions } from './read-replies.js';
import type { RunSettings, RunSource } from './run-settings.js';
import { createTally } from './tally.js';

/** What to fix, and where the fixed texts go. */
export interface FixRequest {
  /** Only fixes of these rules, and of the rules of these categories; all, when absent. */
  readonly types?: readonly string[] | undefined;
  /** False when the fixes are only shown: then the run judges the texts as they were. */
  readonly writes: boolean;
  /** Takes a source with its fixes. With a failure among its notices, that source is judged as it was. */
  readonly take: (fixed: FixedSource) => Promise<readonly Notice[]>;
}

/** A source that has fixes, and its text with them. */
export interface FixedSource {
  /** As findings name it. */
  readonly path: string;
  /** Where the file lies; `undefined` for stdin. */
  readonly absolute: string | undefined;
  readonly before: string;
  readonly after: string;
  /** Findings that were fixed. */
  readonly fixed: number;
  /** The findings in `before`, in file order. */
  readonly results: readonly ReplyResult[];
  /** Personal data in the conversation of a reply, as it is written there. */
  readonly conversationValues: (reply: Reply) => readonly string[];
}

/** The result of the fixes of a run. */
export interface FixedRun {
  /** The sources with their fixes, ready to be judged without being read again. */
  readonly sources: readonly RunSource[];
  /** Findings that were fixed; `undefined` when nothing was to be written. */
  readonly count: number | undefined;
  readonly notices: readonly Notice[];
}

/** A source that was read to its end. */
interface OpenedSource extends RunSource {
  readonly open: OpenSource;
}

/**
 * Judges every source and makes its fixes. Each fix is proved by reading the text again: its finding is gone, there is no new
 * error, and the rest of the text is the same. Throws UserError like `lint`, and `usage` for an unknown fix type.
 */
export async function fixSources(
  sources: readonly RunSource[],
  run: RunSettings,
  options: Omit<SourceOptions, 'mapping'>,
  request: FixRequest,
): Promise<FixedRun> {
  const { types = [], writes } = request;
  const ruleOf = (id: string) => sources.map(({ settings }) => settings.ruleOf(id)).find((rule) => rule !== undefined);
  for (const type of types) checkType(type, ruleOf);
  const isWanted = (ruleId: string) => isOfType(ruleId, types, ruleOf);
  const opened: (RunSource | OpenedSource)[] = [];
  for (const source of sources) opened.push(await tryOpen(source, options));
  const resultByReply = await judgeAll(opened, run);
  const fixedSources: RunSource[] = [];
  const notices: Notice[] = [];
  let count = 0;
  for (const unfixed of opened) {
    if (!('open' in unfixed)) {
      fixedSources.push(unfixed);
      continue;
    }
    const results = unfixed.open.batch.replies.flatMap((reply) => resultByReply.get(reply) ?? []);
    const fixed = await fixSource(unfixed, results, run, isWanted, request);
    fixedSources.push(fixed.source);
    notices.push(...fixed.notices);
    count += fixed.count;
  }
  run.suppressions.restart();
  return { sources: fixedSources, count: writes ? count : undefined, notices };
}

/** Makes the fixes of one source and hands them over. Gives the source to judge now, and how many of its findings are fixed. */
async function fixSource(
  unfixed: OpenedSource,
  results: readonly ReplyResult[],
  run: RunSettings,
  isWanted: (ruleId: string) => boolean,
  { writes, take }: FixRequest,
): Promise<{ readonly source: RunSource; readonly count: number; readonly notices: readonly Notice[] }> {
  const { source, settings, open } = unfixed;
  const fixed = await fixText(open, results, { settings, run, isWanted });
  if (fixed.count === 0) return { source: unfixed, count: 0, notices: fixed.notices };
  const { path, absolute } = source;
  const before = open.source.text;
  const after = fixed.open.source.text;
  const taken = await take({ path, absolute, before, after, fixed: fixed.count, results, conversationValues });
  const notices = [...fixed.notices, ...taken];
  const isKept = writes && !taken.some(({ level }) => level === 'failure');
  if (!isKept) return { source: unfixed, count: 0, notices };
  return { source: withReplies(unfixed, fixed.open), count: fixed.count, notices };
}

/** Reads a source to its end. One that cannot be read is left as it is: its error comes up when it is judged. */
async function tryOpen(
  source: RunSource,
  { format, stdin }: Omit<SourceOptions, 'mapping'>,
): Promise<RunSource | OpenedSource> {
  try {
    const text = await readText(source.source, stdin);
    return withReplies(source, await openSource(text, format, { mapping: source.settings.format }));
  } catch {
    return source;
  }
}

/** A source whose replies are read already. */
function withReplies(source: RunSource, open: OpenSource): OpenedSource {
  return { ...source, open, read: () => only(open.batch) };
}

async function* only(batch: Batch): AsyncGenerator<Batch> {
  yield batch;
}

/** The findings before anything is fixed. They are not reported: the sources are judged again with their fixes. */
async function judgeAll(sources: readonly RunSource[], run: RunSettings): Promise<ReadonlyMap<Reply, ReplyResult>> {
  const results = new Map<Reply, ReplyResult>();
  const tally = createTally({ ...run, suppress: run.suppressions.suppress, withCards: false }, (result) =>
    results.set(result.reply, result),
  );
  await judgeSources(sources, run, tally);
  tally.finish();
  return results;
}

type RuleOf = (id: string) => Rule | undefined;

function isOfType(ruleId: string, types: readonly string[], ruleOf: RuleOf): boolean {
  const category = ruleOf(ruleId)?.meta.category;
  return types.length === 0 || types.some((type) => type === ruleId || type === category);
}

function checkType(type: string, ruleOf: RuleOf): void {
  const known: readonly string[] = [...CATEGORIES, ...Object.keys(ruleLoaders)];
  if (known.includes(type) || ruleOf(type) !== undefined) return;
  const hint = spellingHint(type, known, `Categories: ${CATEGORIES.join(', ')}.`);
  throw new UserError('usage', `There is no rule and no category "${type}" to fix`, { hint });
}
