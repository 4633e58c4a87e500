import type { Edit, Finding, Notice, ReplyResult, Span } from '../base/types.js';
import type { FileSettings } from '../config/settings.js';
import { checkReply } from '../engine/check-reply.js';
import { writeBack, type OpenSource } from '../formats/write/write-back.js';
import { openReply } from './read-replies.js';
import type { RunSettings } from './run-settings.js';

/** How a text is read and judged, and which of its findings may be fixed. */
export interface FixTextOptions {
  readonly settings: FileSettings;
  readonly run: Pick<RunSettings, 'now' | 'conversations' | 'suppressions'>;
  /** True for a rule whose fixes are asked for. */
  readonly isWanted: (ruleId: string) => boolean;
}

/** A source with its fixes. */
export interface FixedText {
  /** The source as it reads now. */
  readonly open: OpenSource;
  /** Findings that were fixed. */
  readonly count: number;
  /** Fixes that were not made, and why. */
  readonly notices: readonly Notice[];
}

/** A fix may make the next one possible; this ends the loop. */
const MAX_PASSES = 10;

/** The repairs of one reply that are made together. */
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

/** A source between two passes, its findings, and how many were fixed so far. */
interface Pass {
  readonly open: OpenSource;
  readonly results: readonly ReplyResult[];
  readonly count: number;
}

/** Makes the fixes of a source whose replies were judged; writes no file. */
export async function fixText(
  open: OpenSource,
  results: readonly ReplyResult[],
  options: FixTextOptions,
): Promise<FixedText> {
  const notices: Notice[] = [];
  const refused = new Set<string>();
  /** Replies whose repairs fail together: theirs are made one by one. */
  const single = new Set<number>();
  let pass: Pass = { open, results, count: 0 };
  for (let passes = 0; passes < MAX_PASSES;) {
    const plans = pass.results.flatMap((result, index): Plan[] => {
      const isWanted = (repair: Repair) =>
        repair.finding.suppressed === undefined &&
        options.isWanted(repair.finding.ruleId) &&
        !refused.has(keyOf(index, result, repair));
      const repairs = chooseRepairs(result.findings, isWanted).slice(0, single.has(index) ? 1 : undefined);
      return repairs.length === 0 ? [] : [{ index, result, repairs }];
    });
    if (plans.length === 0) break;
    const { next, failed } = await attempt(pass, plans, options);
    for (const { plan, reason } of failed) {
      const [repair] = plan.repairs;
      if (plan.repairs.length > 1) single.add(plan.index);
      else if (repair !== undefined) {
        refused.add(keyOf(plan.index, plan.result, repair));
        notices.push(refusal(repair, reason));
      }
    }
    if (next === undefined) continue;
    pass = next;
    passes++;
  }
  return { open: pass.open, count: pass.count, notices };
}

/** Carries out plans and judges the result. When one of them makes a reply worse, there is no next pass. */
async function attempt(
  { open, results, count }: Pass,
  plans: readonly Plan[],
  { settings, run }: FixTextOptions,
): Promise<{ readonly next?: Pass; readonly failed: readonly Failed[] }> {
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
      const opened = await openReply(reply, settings, run);
      const findings = run.suppressions.suppress(reply, checkReply(opened.views, opened.settings).findings);
      after[index] = { ...result, reply, findings };
      reason = setbackOf(result.findings, findings, repairs);
      if (reason === undefined) done += repairs.length;
      else worse++;
    }
    if (reason !== undefined) failed.push({ plan, reason });
  }
  if (worse > 0 || done === 0) return { failed };
  return { next: { open: written.after, results: after, count: count + done }, failed };
}

/** Names a repair by its edits, because its place in the text moves. */
function keyOf(index: number, { reply }: ReplyResult, { finding, edits }: Repair): string {
  const done = edits.map(({ span, text }) => [reply.text.slice(span.start, span.end), text]);
  return JSON.stringify([index, finding.ruleId, finding.messageId, done]);
}

function refusal({ finding: { path, start, ruleId } }: Repair, reason: string): Notice {
  return {
    level: 'note',
    code: 'fix-withheld',
    path,
    line: start.line,
    message: `The fix of ${ruleId} was not made: ${reason}.`,
  };
}

/** A finding and the edits that fix it, in offsets of its reply's text. */
interface Repair {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** The repairs of one reply that can be made together: no two touch, and the first finding wins. */
function chooseRepairs(findings: readonly Finding[], isWanted: (repair: Repair) => boolean): readonly Repair[] {
  const chosen: Repair[] = [];
  for (const finding of findings) {
    const repair = { finding, edits: finding.repair ?? [] };
    if (repair.edits.length === 0 || !isWanted(repair)) continue;
    const taken = chosen.flatMap(({ edits }) => edits);
    if (!repair.edits.some(({ span }) => taken.some((edit) => touches(span, edit.span)))) chosen.push(repair);
  }
  return chosen;
}

/** True also for neighbours: both may change the blank between them. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Why repairs did not work, by the findings before and after them; `undefined` when they did. */
function setbackOf(before: readonly Finding[], after: readonly Finding[], made: readonly Repair[]): string | undefined {
  const left = countBy(after, nameOf);
  const had = countBy(before, nameOf);
  const mended = countBy(
    made.map(({ finding }) => finding),
    nameOf,
  );
  for (const [name, count] of mended) {
    if ((left.get(name) ?? 0) > (had.get(name) ?? 0) - count) return 'it would not help';
  }
  const errors = countBy(before, errorOf);
  for (const [error, count] of countBy(after, errorOf)) {
    if (error !== '' && count > (errors.get(error) ?? 0)) return `it would bring a new error, ${error}`;
  }
  return undefined;
}

/** Fingerprints of findings that read the same differ in a number at the end. */
const nameOf = ({ fingerprint }: Finding): string => fingerprint.replace(/-\d{1,9}$/, '');

const errorOf = ({ severity, ruleId }: Finding): string => (severity === 'error' ? ruleId : '');

function countBy(findings: readonly Finding[], groupOf: (finding: Finding) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const group = groupOf(finding);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}
