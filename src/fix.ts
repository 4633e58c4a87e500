import { resolve } from 'node:path';
import { ruleLoaders } from '../rules/index.js';
import { createSettings, type FileSettings } from './config/resolve.js';
import { chooseRepairs, setbackOf, type Repair } from './engine/repairs.js';
import { UserError } from './errors.js';
import type { SourceText } from './formats/types.js';
import { writeBack } from './formats/write-back.js';
import { lint, lintText, type LintOptions } from './lint.js';
import { nearest } from './nearest.js';
import { CATEGORIES } from './rule.js';
import { readSource } from './sources/read.js';
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
  const settings = createSettings(options);
  const files = options.files.filter((file) => file !== '-');
  const found = files.length === 0 ? [] : await gather((onReply) => lint({ ...options, files, onReply }));
  const piped = stdinText === undefined ? [] : await relint(stdinText, stdinFilename, options);
  const sources = [
    ...found.map((results) => ({ results, isStdin: false, name: resolve(cwd, pathOf(results)) })),
    ...(piped.length === 0 ? [] : [{ results: piped, isStdin: true, name: stdinFilename }]),
  ];
  const settingsByName = new Map<string | undefined, FileSettings>();
  for (const { name } of sources) settingsByName.set(name, await settings.forFile(name ?? 'stdin'));
  for (const type of fixTypes) checkType(type, [...settingsByName.values()]);
  for (const { results, isStdin, name } of sources) {
    const own = settingsByName.get(name);
    if (own === undefined || !results.some(({ findings }) => findings.some(({ repair }) => repair))) continue;
    const path = pathOf(results);
    const source = isStdin ? { path, text: stdinText ?? '', baseOffset: 0, baseLine: 1 } : readSource(path, name);
    yield { absolute: isStdin ? undefined : name, ...(await fixSource(source, results, { name, own, options })) };
  }
}

/** How a source is read. */
interface Tools {
  readonly name: string | undefined;
  readonly own: FileSettings;
  readonly options: FixOptions;
}

/** The repairs of one reply that are made at once. */
interface Plan {
  readonly index: number;
  readonly result: ReplyResult;
  readonly repairs: readonly Repair[];
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
  let now = { source: first, results, fixed: 0 };
  for (let passes = 0; passes < MAX_PASSES;) {
    const plans = now.results.flatMap((result, index): Plan[] => {
      const isWanted = (repair: Repair) => isOfType(repair, tools) && !refused.has(keyOf(index, result, repair));
      const repairs = chooseRepairs(result.findings, isWanted).slice(0, single.has(index) ? 1 : undefined);
      return repairs.length === 0 ? [] : [{ index, result, repairs }];
    });
    if (plans.length === 0) break;
    const { next, failed } = await attempt(now, plans, tools);
    for (const { plan, reason } of failed) {
      const [repair] = plan.repairs;
      if (plan.repairs.length > 1) single.add(plan.index);
      else if (repair !== undefined) {
        refused.add(keyOf(plan.index, plan.result, repair));
        notices.push(refusal(repair, reason));
      }
    }
    if (next === undefined) continue;
    now = next;
    passes++;
  }
  return { path, before, after: now.source.text, fixed: now.fixed, notices, results };
}

interface State {
  readonly source: SourceText;
  readonly results: readonly ReplyResult[];
  readonly fixed: number;
}

/** Carries out plans and looks at what came of it; nothing is done when one of them makes a reply worse. */
async function attempt(
  { source, results, fixed }: State,
  plans: readonly Plan[],
  { name, own, options }: Tools,
): Promise<{ readonly next?: State; readonly failed: readonly { readonly plan: Plan; readonly reason: string }[] }> {
  const changes = plans.map(({ result, repairs }) => ({
    reply: result.reply,
    edits: repairs.flatMap(({ edits }) => edits),
  }));
  const written = await writeBack(source, changes, options.format, { mapping: own.format });
  const reasons = new Map(written.refused.map(({ reply, reason }) => [reply, reason] as const));
  const failed = plans.flatMap((plan) => {
    const reason = reasons.get(plan.result.reply);
    return reason === undefined ? [] : [{ plan, reason }];
  });
  const done = plans.filter(({ result }) => !reasons.has(result.reply));
  if (done.length === 0) return { failed };
  const after = await relint(written.text, name, options);
  const worse = done.flatMap((plan) => {
    const { findings } = plan.result;
    const reason =
      after.length === results.length
        ? setbackOf(findings, after[plan.index]?.findings ?? [], plan.repairs)
        : 'it would change which replies are linted';
    return reason === undefined ? [] : [{ plan, reason }];
  });
  if (worse.length > 0) return { failed: [...failed, ...worse] };
  const mended = done.reduce((sum, { repairs }) => sum + repairs.length, 0);
  return { next: { source: { ...source, text: written.text }, results: after, fixed: fixed + mended }, failed };
}

/** What is found in a text that stands for a file, in its order. */
async function relint(text: string, name: string | undefined, options: FixOptions): Promise<readonly ReplyResult[]> {
  const [results = []] = await gather((onReply) =>
    lintText(text, { ...options, ...(name !== undefined && { path: name }), onReply }),
  );
  return results;
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
