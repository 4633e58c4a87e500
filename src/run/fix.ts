import { ruleLoaders } from '../../rules/index.js';
import { UserError } from '../base/errors.js';
import { conversationValues } from '../engine/told-data.js';
import type { Batch } from '../formats/format.js';
import { openSource, type OpenSource } from '../formats/write/write-back.js';
import { nearest } from '../base/name-search.js';
import { CATEGORIES, type Notice, type Reply, type ReplyResult } from '../base/types.js';
import { type Rule } from '../rule.js';
import { fixText } from './fix-text.js';
import { judgeSources } from './judge-sources.js';
import { type RunSettings, type RunSource } from './run-settings.js';
import { readText, type SourceOptions } from './read-replies.js';
import { createTally } from './tally.js';

/** What to fix, and who takes what came of it. */
export interface FixRequest {
  /** Only fixes of these rules, and of the rules of these categories; all, when absent. */
  readonly types?: readonly string[] | undefined;
  /** False when the fixes are only to be shown: then the run judges the texts as they were. */
  readonly writes: boolean;
  /** Takes a source with its fixes, and gives a failure where it cannot: then that source is judged as it was. */
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
  /** Findings that were mended. */
  readonly fixed: number;
  /** What was found in `before`, in file order. */
  readonly results: readonly ReplyResult[];
  /** Personal data in the conversation of a reply, as they are written there. */
  readonly conversationValues: (reply: Reply) => readonly string[];
}

/** What came of the fixes of a run. */
export interface FixedRun {
  /** The sources as they are to be judged now; none is read again. */
  readonly sources: readonly RunSource[];
  /** Findings that were mended; `undefined` when nothing was to be written. */
  readonly count: number | undefined;
  readonly notices: readonly Notice[];
}

/** A source that was read to its end. */
interface OpenedSource extends RunSource {
  readonly open: OpenSource;
}

/**
 * Judges every source, and makes the fixes of each that has some. Each fix is proved: when the text is read again its
 * finding is gone, no error has come, and all else is what it was. Throws UserError like `lint`, and `usage` for a fix type
 * there is not.
 */
export async function fixSources(
  sources: readonly RunSource[],
  run: RunSettings,
  options: Omit<SourceOptions, 'mapping'>,
  request: FixRequest,
): Promise<FixedRun> {
  const { types = [], writes, take } = request;
  const ruleOf = (id: string) => sources.map(({ settings }) => settings.ruleOf(id)).find((rule) => rule !== undefined);
  for (const type of types) checkType(type, ruleOf);
  const opened: (RunSource | OpenedSource)[] = [];
  for (const source of sources) opened.push(await tryOpen(source, options));
  const resultByReply = await judgeAll(opened, run);
  const notices: Notice[] = [];
  const judgedNext: RunSource[] = [];
  let count = 0;
  for (const one of opened) {
    judgedNext.push(one);
    if (!('open' in one)) continue;
    const results = one.open.batch.replies.flatMap((reply) => resultByReply.get(reply) ?? []);
    const isWanted = (ruleId: string) => isOfType(ruleId, types, ruleOf);
    const fixed = await fixText(one.open, results, {
      settings: one.settings,
      run,
      isWanted,
      suppress: run.suppress,
    });
    notices.push(...fixed.notices);
    if (fixed.count === 0) continue;
    const { path, absolute } = one.source;
    const source = {
      path,
      absolute,
      before: one.open.source.text,
      after: fixed.open.source.text,
      fixed: fixed.count,
      results,
      conversationValues,
    };
    const said = await take(source);
    notices.push(...said);
    if (!writes || said.some(({ level }) => level === 'failure')) continue;
    count += fixed.count;
    judgedNext.pop();
    judgedNext.push(withReplies(one, fixed.open));
  }
  return { sources: judgedNext, count: writes ? count : undefined, notices };
}

/** Reads a source to its end. One that cannot be read so is left as it is: what goes wrong is told when it is judged. */
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

/** What is found before anything is fixed. Nobody is told: it is judged again with the fixes in. */
async function judgeAll(sources: readonly RunSource[], run: RunSettings): Promise<ReadonlyMap<Reply, ReplyResult>> {
  const results = new Map<Reply, ReplyResult>();
  const tally = createTally({ ...run, withCards: false }, (result) => results.set(result.reply, result));
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
  const near = nearest(type, known);
  throw new UserError('usage', `There is no rule and no category "${type}" to fix`, {
    hint: near === undefined ? `Categories: ${CATEGORIES.join(', ')}.` : `Did you mean "${near}"?`,
  });
}
