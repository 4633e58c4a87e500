import type { Finding, Notice } from '../base/types.js';
import type { ChannelProfile } from '../channels/channel.js';
import type { Reading } from '../language/reading.js';
import type { ActiveRule, ReplyRule, Rule, RuleContext } from '../rule.js';
import { coverFindings } from './cover.js';
import { byPlace, toFindings, toRawFinding, type Crash, type RawFinding } from './findings.js';
import { viewsFor, type ReplyViews } from './views.js';

/** What every rule gets beside a reply. */
interface RuleSurroundings {
  readonly channel: ChannelProfile;
  /** The brand's own contact data, from the config. */
  readonly contacts: RuleContext<unknown, Rule['messages']>['contacts'];
  readonly now: Date;
}

/** The settings of one reply. */
export interface CheckSettings extends RuleSurroundings {
  readonly rules: readonly ActiveRule[];
}

/** The result of checking one reply. */
export interface CheckedReply {
  readonly findings: readonly Finding[];
  /** One for each rule that crashed on it. */
  readonly notices: readonly Notice[];
  /** Ids of the rules that ran. */
  readonly ran: readonly string[];
}

/** Runs the rules of one reply; one that throws becomes a notice, and the others still run. */
export function checkReply(views: ReplyViews, settings: CheckSettings): CheckedReply {
  const found: RawFinding[] = [];
  const crashes: Crash[] = [];
  const ran: string[] = [];
  for (const active of settings.rules) {
    const { id, rule } = active;
    if (rule.check === undefined || !canRead(rule, views.usual.reading)) continue;
    ran.push(id);
    try {
      for (const one of runRule(views, active, rule, settings)) found.push(one);
    } catch (error) {
      crashes.push({ id, error });
    }
  }
  const { findings, notices } = toFindings(views.reply, found, crashes);
  return { findings: coverFindings(findings, settings.rules), notices, ran };
}

/** True when a rule can judge a text: a rule that reads wording needs a language for which care-lint has a corpus. */
export function canRead(rule: Rule, { language }: Pick<Reading, 'language'>): boolean {
  return rule.meta.language === 'any' || language !== undefined;
}

/** Shared, because most rules find nothing in most replies. */
const NOTHING: readonly RawFinding[] = [];

/** What a rule finds in all the views of a reply that it judges, in offsets of the reply's own text. Callers ask `canRead` first. */
export function runRule(
  replyViews: ReplyViews,
  active: ActiveRule,
  rule: ReplyRule,
  surroundings: RuleSurroundings,
): readonly RawFinding[] {
  const { channel, contacts, now } = surroundings;
  const views = viewsFor(rule, replyViews);
  let all = NOTHING;
  for (const view of views) {
    const { rendering } = view;
    const judged = rendering === 'empty' || rendering === 'right-to-left' ? asHint(active) : active;
    const found: RawFinding[] = [];
    rule.check(view.reading, {
      options: active.options,
      channel,
      contacts,
      now,
      rendering,
      report: (report) => void found.push(toRawFinding(judged, report, rendering)),
    });
    if (found.length === 0) continue;
    const kept = found.toSorted(byPlace).filter(({ span }) => judgesValues(rule) || !view.isFilledIn(span));
    const own = eachOnce(kept.map((one) => view.toReplyOffsets(one)));
    all = views.length === 1 ? own : merge(all, own);
  }
  return all;
}

/**
 * Only the team knows whether a value can be missing, or a name be of another script. A fault that shows only then is a
 * hint, whatever the rule is set to.
 */
const asHint = (active: ActiveRule): ActiveRule => ({ ...active, severity: 'info' });

/** True for a rule that may report on a filled-in value. Values are made up: only their length and shape can be a fault. */
const judgesValues = ({ meta }: ReplyRule): boolean => meta.judges === 'every-rendering';

function eachOnce(found: readonly RawFinding[]): readonly RawFinding[] {
  const byKey = new Map<string, RawFinding>();
  for (const one of found) {
    const key = `${one.messageId} ${one.span.start} ${one.span.end}`;
    if (!byKey.has(key)) byKey.set(key, one);
  }
  return [...byKey.values()];
}

/**
 * Adds the findings of one more view. One fault may show in several views: of findings with one message that overlap, the
 * widest stays, the first of equals.
 */
function merge(before: readonly RawFinding[], added: readonly RawFinding[]): readonly RawFinding[] {
  let merged = before;
  for (const one of added) {
    const twins = merged.filter((other) => isTwin(one, other));
    if (twins.some((other) => widthOf(other) >= widthOf(one))) continue;
    merged = [...merged.filter((other) => !twins.includes(other)), one];
  }
  return merged;
}

function isTwin(a: RawFinding, b: RawFinding): boolean {
  return a.messageId === b.messageId && a.span.start < b.span.end && b.span.start < a.span.end;
}

const widthOf = ({ span }: RawFinding): number => span.end - span.start;
