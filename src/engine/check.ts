import type { ChannelProfile } from '../channels/channel.js';
import type { BrandContacts } from '../personal-data/index.js';
import type { ReplyRule, Rule } from '../rule.js';
import type { Finding, Notice, Severity } from '../types.js';
import { canRead, collect } from './collect.js';
import { toFindings, type Crash, type Reported } from './findings.js';
import { viewsFor, type Subject, type View } from './views.js';

/** A rule that is on for a reply. */
export interface RuleToRun {
  /** As users name it: `plugin-name/rule-id` for rules of plugins. */
  readonly id: string;
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: unknown;
}

/** What holds for one reply. */
export interface CheckSettings {
  readonly channel: ChannelProfile;
  readonly rules: readonly RuleToRun[];
  readonly contacts: (BrandContacts & { readonly regions?: readonly string[] }) | undefined;
  readonly now: Date;
}

/** What came of one reply. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Rules that crashed on it. */
  readonly notices: readonly Notice[];
  /** Ids of the rules that ran. */
  readonly ran: readonly string[];
}

/** Runs the rules of one reply; one that throws becomes a notice, and the others still run. */
export function check(subject: Subject, settings: CheckSettings): Checked {
  const reported: Reported[] = [];
  const crashes: Crash[] = [];
  const ran: string[] = [];
  for (const active of settings.rules) {
    const { id, rule } = active;
    if (rule.check === undefined || !canRead(rule, subject.usual.reading)) continue;
    ran.push(id);
    try {
      for (const one of judge(subject, active, rule, settings)) reported.push(one);
    } catch (error) {
      crashes.push({ id, error });
    }
  }
  return { ...toFindings(subject.reply, reported, crashes), ran };
}

/** What a rule that is on reports on a reply, in all the views it judges, in offsets of the reply's own text. */
export function judge(
  subject: Subject,
  active: RuleToRun,
  rule: ReplyRule,
  settings: Omit<CheckSettings, 'rules'>,
): readonly Reported[] {
  const views = viewsFor(rule, subject);
  const [only] = views;
  if (only !== undefined && views.length === 1) return judgeView(only, active, rule, settings);
  return mergeViews(views.map((view) => judgeView(view, active, rule, settings)));
}

/** What a rule nearly always has to say. */
const NOTHING: readonly Reported[] = [];

/** What a rule reports on one view, each thing once. */
function judgeView(
  view: View,
  active: RuleToRun,
  rule: ReplyRule,
  settings: Omit<CheckSettings, 'rules'>,
): readonly Reported[] {
  const { rendering } = view;
  const own = rendering === 'empty' || rendering === 'right-to-left' ? asHint(active) : active;
  const { channel, contacts, now } = settings;
  const collected = collect(rule, view.reading, { channel, contacts, now, options: active.options, rendering });
  if (collected.length === 0) return NOTHING;
  const seen = new Set<string>();
  return collected.flatMap((found): Reported[] => {
    if (view.isFilledIn(found.span) && !judgesValues(rule)) return [];
    const report = view.toOwn(found);
    const key = `${report.messageId} ${report.span.start} ${report.span.end}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ active: own, report, ...(rendering !== undefined && rendering !== 'full' && { rendering }) }];
  });
}

/**
 * Whether a value is ever missing, or a name ever of another script, only the team knows: what it would look like is a
 * hint, whatever the rule is set to.
 */
const asHint = (active: RuleToRun): RuleToRun => ({ ...active, severity: 'info' });

/** A value is made up: what it says is no fault of the template, only its length and shape can be. */
const judgesValues = ({ meta }: ReplyRule): boolean => meta.judges === 'every-rendering';

/** One fault shows in several renderings: of reports of one message that overlap, the widest stands, the earliest of equals. */
function mergeViews(views: readonly (readonly Reported[])[]): readonly Reported[] {
  let merged: Reported[] = [];
  for (const reported of views) {
    for (const one of reported) {
      const twins = merged.filter((other) => isTwin(one, other));
      if (twins.some((other) => widthOf(other) >= widthOf(one))) continue;
      merged = [...merged.filter((other) => !twins.includes(other)), one];
    }
  }
  return merged;
}

function isTwin({ report: a }: Reported, { report: b }: Reported): boolean {
  return a.messageId === b.messageId && a.span.start < b.span.end && b.span.start < a.span.end;
}

const widthOf = ({ report: { span } }: Reported): number => span.end - span.start;
