import { resolve } from 'node:path';
import { ruleLoaders } from '../rules/index.js';
import { createSettings, type FileSettings } from './config/resolve.js';
import { chooseRepairs, setbackOf, type Repair } from './engine/repairs.js';
import { UserError } from './errors.js';
import type { SourceText } from './formats/format.js';
import { openSource, writeBack, type OpenSource } from './formats/write/write-back.js';
import { judgeReply, lint, lintText, type LintOptions } from './lint.js';
import { nearest } from './nearest.js';
import { CATEGORIES } from './rule.js';
import { readSource, unreadNotice } from './sources/read.js';
import type { Notice, ReplyResult } from './types.js';

/** What is fixed and how: as `lint`, with stdin as a text. */
export interface FixOptions extends Omit<LintOptions, 'stdin' | 'onReply' | 'withCards'> {
  readonly stdinText?: string;
  /** Only fixes of these rules, and of the rules of these categories; all, when absent. */
  readonly fixTypes?: readonly string[];
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
  /** Fixes that were not made, and why. */
  readonly notices: readonly Notice[];
  /** What was found in `before`, in file order. */
  readonly results: readonly ReplyResult[];
}

/** One fix may make room for the next, but not for ever. */
const MAX_PASSES = 10;

/**
 * Makes the fixes of every source, and gives those that have some; writes nothing. Each fix is proved: when the text is
 * read again its finding is gone, no error has come, and all else is what it was. Throws UserError like `lint`, and
 * `usage` for a fix type there is not.
 */
export async function* fix(options: FixOptions): AsyncGenerator<FixedSource> {
  const { cwd, fixTypes = [], stdinText, stdinFilename } = options;
  const now = options.now ?? new Date();
  const settings = createSettings(options);
  const files = options.files.filter((file) => file !== '-');
  const found = files.length === 0 ? [] : await gather((onReply) => lint({ ...options, files, onReply }));
  const pipedAs = stdinFilename === undefined ? {} : { path: stdinFilename };
  const [piped] =
    stdinText === undefined ? [] : await gather((onReply) => lintText(stdinText, { ...options, ...pipedAs, onReply }));
  const sources = [
    ...found.map((results) => ({ results, isStdin: false, name: resolve(cwd, pathOf(results)) })),
    ...(piped === undefined ? [] : [{ results: piped, isStdin: true, name: stdinFilename }]),
  ];
  const settingsByName = new Map<string | undefined, FileSettings>();
  for (const { name } of sources) settingsByName.set(name, await settings.forFile(name ?? 'stdin'));
  for (const type of fixTypes) checkType(type, [...settingsByName.values()]);
  for (const { results, isStdin, name } of sources) {
    const own = settingsByName.get(name);
    if (own === undefined || !results.some(({ findings }) => findings.some(({ repair }) => repair))) continue;
    const path = pathOf(results);
    const tools = { own, options, now };
    if (!isStdin) yield await fixFile(path, results, tools);
    else {
      const source = { path, text: stdinText ?? '', baseOffset: 0, baseLine: 1 };
      yield { absolute: undefined, ...(await fixSource(source, results, tools)) };
    }
  }
}

/** How a source is read. */
interface Tools {
  readonly own: FileSettings;
  readonly options: FixOptions;
  readonly now: Date;
}

/** The repairs of one reply that are made at once. */
interface Plan {
  readonly index: number;
  readonly result: ReplyResult;
  readonly repairs: readonly Repair[];
}

/** Repairs that were not made, and why. */
interface Failed {
  readonly plan: Plan;
  readonly reason: string;
}

/** A source between two passes, what is found in it, and how much was fixed so far. */
interface State {
  readonly open: OpenSource;
  readonly results: readonly ReplyResult[];
  readonly fixed: number;
}

/** Fixes a file as it is now, which may be no text any more: then it is left alone, and that is said. */
async function fixFile(path: string, results: readonly ReplyResult[], tools: Tools): Promise<FixedSource> {
  const absolute = resolve(tools.options.cwd, path);
  let source: SourceText;
  try {
    source = readSource(path, absolute);
  } catch (error) {
    return { absolute, path, before: '', after: '', fixed: 0, notices: [unreadNotice(path, error)], results };
  }
  return { absolute, ...(await fixSource(source, results, tools)) };
}

async function fixSource(
  first: SourceText,
  results: readonly ReplyResult[],
  tools: Tools,
): Promise<Omit<FixedSource, 'absolute'>> {
  const { path, text: before } = first;
  const notices: Notice[] = [];
  const refused = new Set<string>();
  /** Replies whose repairs do not go together. */
  const single = new Set<number>();
  const open = await openSource(first, tools.options.format, { mapping: tools.own.format });
  let state: State = { open, results, fixed: 0 };
  for (let passes = 0; passes < MAX_PASSES;) {
    const plans = state.results.flatMap((result, index): Plan[] => {
      const isWanted = (repair: Repair) => isOfType(repair, tools) && !refused.has(keyOf(index, result, repair));
      const repairs = chooseRepairs(result.findings, isWanted).slice(0, single.has(index) ? 1 : undefined);
      return repairs.length === 0 ? [] : [{ index, result, repairs }];
    });
    if (plans.length === 0) break;
    const { next, failed } = await attempt(state, plans, tools);
    for (const { plan, reason } of failed) {
      const [repair] = plan.repairs;
      if (plan.repairs.length > 1) single.add(plan.index);
      else if (repair !== undefined) {
        refused.add(keyOf(plan.index, plan.result, repair));
        notices.push(refusal(repair, reason));
      }
    }
    if (next === undefined) continue;
    state = next;
    passes++;
  }
  return { path, before, after: state.open.source.text, fixed: state.fixed, notices, results };
}

/** Carries out plans and looks at what came of it; nothing is done when one of them makes a reply worse. */
async function attempt(
  { open, results, fixed }: State,
  plans: readonly Plan[],
  { own, now }: Tools,
): Promise<{ readonly next?: State; readonly failed: readonly Failed[] }> {
  const changes = plans.map(({ result, repairs }) => ({
    reply: result.reply,
    edits: repairs.flatMap(({ edits }) => edits),
  }));
  const written = await writeBack(open, changes);
  const reasons = new Map(written.refused.map(({ reply, reason }) => [reply, reason] as const));
  const failed: Failed[] = [];
  const after = results.map((result) => ({ ...result, reply: written.now(result.reply) }));
  let done = 0;
  let worse = 0;
  for (const plan of plans) {
    const { index, result, repairs } = plan;
    let reason = reasons.get(result.reply);
    const reply = after[index]?.reply;
    if (reason === undefined && reply !== undefined) {
      const { findings } = (await judgeReply(reply, own, now)).checked;
      after[index] = { ...result, reply, findings };
      reason = setbackOf(result.findings, findings, repairs);
      if (reason === undefined) done += repairs.length;
      else worse++;
    }
    if (reason !== undefined) failed.push({ plan, reason });
  }
  if (worse > 0 || done === 0) return { failed };
  return { next: { open: written.after, results: after, fixed: fixed + done }, failed };
}

/** Runs, and gives what was found by source, sorted by path; the replies of each in its order. */
async function gather(
  run: (onReply: (result: ReplyResult) => void) => Promise<unknown>,
): Promise<readonly (readonly ReplyResult[])[]> {
  const byPath = new Map<string, ReplyResult[]>();
  await run((result) => {
    const results = byPath.get(result.path) ?? [];
    byPath.set(result.path, results);
    results.push(result);
  });
  const sources = [...byPath].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sources.map(([, results]) => {
    const placed = results.map((result) => ({ result, start: result.reply.map.toSource({ start: 0, end: 0 }).start }));
    return placed.toSorted((a, b) => a.start - b.start).map(({ result }) => result);
  });
}

function pathOf([first]: readonly ReplyResult[]): string {
  return first?.path ?? '';
}

/** Names a repair by what it does: places move. */
function keyOf(index: number, { reply }: ReplyResult, { finding, edits }: Repair): string {
  const done = edits.map(({ span, text }) => [reply.text.slice(span.start, span.end), text]);
  return JSON.stringify([index, finding.ruleId, finding.messageId, done]);
}

function isOfType({ finding: { ruleId } }: Repair, { own, options: { fixTypes } }: Tools): boolean {
  const category = own.ruleOf(ruleId)?.meta.category;
  return fixTypes === undefined || fixTypes.some((type) => type === ruleId || type === category);
}

function checkType(type: string, settings: readonly FileSettings[]): void {
  const known: readonly string[] = [...CATEGORIES, ...Object.keys(ruleLoaders)];
  if (known.includes(type) || settings.some((own) => own.ruleOf(type) !== undefined)) return;
  const near = nearest(type, known);
  throw new UserError('usage', `There is no rule and no category "${type}" to fix`, {
    hint: near === undefined ? `Categories: ${CATEGORIES.join(', ')}.` : `Did you mean "${near}"?`,
  });
}

function refusal({ finding: { path, start, ruleId } }: Repair, reason: string): Notice {
  return { level: 'note', path, line: start.line, message: `The fix of ${ruleId} was not made: ${reason}.` };
}
