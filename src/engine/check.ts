import type { ChannelProfile } from '../channels/types.js';
import type { Reading } from '../language/types.js';
import type { BrandContacts } from '../personal-data/index.js';
import type { Rule } from '../rule.js';
import type { Edit, Finding, Fix, Notice, Severity } from '../types.js';
import { canRead, collect, type Collected } from './collect.js';
import { fingerprint } from './fingerprint.js';
import { createFramer } from './frame.js';
import { createMasker, type ReplyMasker } from './masking.js';
import { renderMessage } from './message.js';

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
}

/** What came of one reply. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Rules that crashed on it. */
  readonly notices: readonly Notice[];
  /** Ids of the rules that ran. */
  readonly ran: readonly string[];
}

const DOCS = 'https://github.com/care-lint/care-lint/blob/main/rules';

/** Runs the rules of one reply; one that throws becomes a notice, and the others still run. */
export function check(reading: Reading, settings: CheckSettings): Checked {
  const reported: { readonly active: RuleToRun; readonly report: Collected }[] = [];
  const crashes: { readonly id: string; readonly error: unknown }[] = [];
  const ran: string[] = [];
  const seen = new Set<string>();
  for (const active of settings.rules) {
    if (!canRead(active.rule, reading)) continue;
    ran.push(active.id);
    try {
      const { channel, contacts } = settings;
      for (const report of collect(active.rule, reading, { options: active.options, channel, contacts })) {
        const key = `${active.id} ${report.messageId} ${report.span.start} ${report.span.end}`;
        if (seen.has(key)) continue;
        seen.add(key);
        reported.push({ active, report });
      }
    } catch (error) {
      crashes.push({ id: active.id, error });
    }
  }
  const findings: Finding[] = [];
  if (reported.length === 0 && crashes.length === 0) return { findings, notices: [], ran };
  const desk = createDesk(
    reading,
    reported.map(({ report }) => report),
  );
  for (const { active, report } of reported) {
    try {
      findings.push(toFinding(reading, active, report, desk));
    } catch (error) {
      crashes.push({ id: active.id, error });
    }
  }
  findings.sort((a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset);
  return { findings, notices: crashes.map(({ id, error }) => crashNotice(reading, id, error, desk)), ran };
}

/** What the findings of one reply share. */
interface Desk {
  readonly masker: ReplyMasker;
  readonly frame: ReturnType<typeof createFramer>;
  /** How many findings have a fingerprint so far. */
  readonly prints: Map<string, number>;
}

function createDesk({ text }: Reading, reports: readonly Collected[]): Desk {
  const hidden = reports.flatMap(({ span, data }) => {
    const masked = data['masked'];
    return typeof masked === 'string' ? [{ ...span, masked }] : [];
  });
  const masker = createMasker(text, hidden);
  return { masker, frame: createFramer(text, masker), prints: new Map() };
}

function toFinding(reading: Reading, active: RuleToRun, report: Collected, desk: Desk): Finding {
  const { frame, prints } = desk;
  const words = (text: string): string => desk.masker.words(text, report.span);
  const { reply } = reading;
  const template = active.rule.messages[report.messageId];
  if (template === undefined) throw new Error(`no message ${JSON.stringify(report.messageId)}`);
  const data = Object.fromEntries(
    Object.entries(report.data).map(([slot, value]) => [slot, typeof value === 'string' ? words(value) : value]),
  );
  const source = reply.map.toSource(report.span);
  const start = reply.map.point(source.start);
  const shown = frame(report.span, start.line);
  const marked = shown.text.slice(shown.start, shown.end).toLowerCase().replace(/\s+/g, ' ');
  const key = [active.id, report.messageId, reply.id, marked];
  const print = fingerprint(key);
  const twins = prints.get(print) ?? 0;
  prints.set(print, twins + 1);
  const fix = report.fix && toFix(reading, report.fix, words);
  const suggestions = report.suggestions.flatMap(({ message, edits }) => {
    const mapped = toFix(reading, edits, words);
    return mapped === undefined ? [] : [{ message: words(message), ...mapped }];
  });
  return {
    ruleId: active.id,
    messageId: report.messageId,
    severity: active.severity,
    message: renderMessage(template.message, data),
    note: renderMessage(template.note, data),
    url: active.id.includes('/') ? '' : `${DOCS}/${active.id}/README.md`,
    path: reply.path,
    replyId: reply.id,
    start,
    end: reply.map.point(source.end),
    ...(fix && { fix }),
    ...(suggestions.length > 0 && { suggestions }),
    // Two findings that read the same in one reply are told apart by their order, not by their place.
    fingerprint: twins === 0 ? print : `${print}-${twins + 1}`,
    data,
    frame: shown,
  };
}

/** Edits in file offsets, with the inserted text masked: what a finding may carry outside. */
function toFix(reading: Reading, edits: readonly Edit[], words: (text: string) => string): Fix | undefined {
  const { map } = reading.reply;
  if (!edits.every((edit) => map.isVerbatim(edit.span))) return undefined;
  return { edits: edits.map(({ span, text }) => ({ ...map.toSource(span), text: words(text) })) };
}

function crashNotice({ reply, text }: Reading, id: string, error: unknown, { masker }: Desk): Notice {
  // The text of the error may quote the reply: masked, and cut short.
  const words = (part: string): string => masker.words(part, { start: 0, end: text.length });
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const frame = error instanceof Error ? (/\n {1,8}at [^\n]{1,200}/.exec(error.stack ?? '')?.[0].trim() ?? '') : '';
  const where =
    frame === '' ? '' : ` (${words(frame.replaceAll(/[^ (]{0,200}\/(?=[^/]{0,100}\/[^/]{0,100}:\d)/g, ''))})`;
  return {
    level: 'failure',
    path: reply.path,
    message: `The rule ${id} crashed on ${reply.id}: ${words(what.slice(0, 200))}${where}`,
  };
}
