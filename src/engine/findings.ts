import { unknownName } from '../base/mistakes.js';
import { fingerprint } from '../base/results.js';
import type { AboutRule, Edit, Finding, Fix, Notice, Reply, Span } from '../base/types.js';
import type { ActiveRule, Report, Rule } from '../rule.js';
import type { RenderingId } from '../templates/template-parts.js';
import { asItReads } from './as-it-reads.js';
import { conversationData } from './conversation-data.js';
import { createFramer } from './frame.js';
import { createMasker, mask, type ReplyMasker } from './masking.js';
import { renderMessage, type MessageData } from './render-message.js';

/** A report of a rule, in offsets of the reply's text: not masked yet, and without a place in the file. */
export interface RawFinding {
  readonly active: ActiveRule;
  readonly messageId: string;
  /** True for a likely fault: it is a warning at most. */
  readonly isUnsure: boolean;
  readonly span: Span;
  readonly data: MessageData;
  readonly fix?: readonly Edit[];
  readonly suggestions: readonly { readonly message: string; readonly edits: readonly Edit[] }[];
  /** The rendering that shows it, when the usual one does not. */
  readonly rendering?: Exclude<RenderingId, 'full'>;
}

/** A rule that threw, and what it threw. */
export interface Crash {
  readonly id: string;
  readonly error: unknown;
}

/** Makes masked findings, in text order, of what was found in one reply, and notices of crashes. */
export function toFindings(
  reply: Reply,
  found: readonly RawFinding[],
  crashes: readonly Crash[],
): { readonly findings: readonly Finding[]; readonly notices: readonly Notice[] } {
  if (found.length === 0 && crashes.length === 0) return { findings: [], notices: [] };
  const shared = shareOf(reply, found);
  const findings: Finding[] = [];
  const failures = [...crashes];
  for (const one of found) {
    try {
      findings.push(toFinding(reply, one, shared));
    } catch (error) {
      failures.push({ id: one.active.id, error });
    }
  }
  findings.sort((a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset);
  return { findings, notices: failures.map(({ id, error }) => crashNotice(reply, id, error, shared)) };
}

/** What the findings of one reply share. */
interface Shared {
  /** Masked. */
  readonly replyId: string;
  readonly masker: ReplyMasker;
  readonly frame: ReturnType<typeof createFramer>;
  /** How many findings have each fingerprint so far. */
  readonly prints: Map<string, number>;
}

function shareOf(reply: Reply, found: readonly RawFinding[]): Shared {
  const { id, text, thread, customer } = reply;
  const hidden = found.flatMap(({ span, data }) => {
    const masked = data['masked'];
    return typeof masked === 'string' ? [{ ...span, masked }] : [];
  });
  const conversation = thread === undefined && customer === undefined ? undefined : conversationData(reply);
  const masker = createMasker(text, hidden, conversation);
  // An id may be an address of a person.
  const replyId = mask(id).text;
  return { replyId, masker, frame: createFramer(text, masker), prints: new Map() };
}

function toFinding(reply: Reply, raw: RawFinding, { replyId, masker, frame, prints }: Shared): Finding {
  const { active, messageId, span, rendering } = raw;
  const words = (text: string): string => masker.words(text, span);
  const template = active.rule.messages[messageId];
  if (template === undefined) throw new Error(`no message ${JSON.stringify(messageId)}`);
  const data = Object.fromEntries(
    Object.entries(raw.data).map(([slot, value]) => [slot, typeof value === 'string' ? words(value) : value]),
  );
  const source = reply.map.toSource(span);
  const start = reply.map.point(source.start);
  const shown = frame(span, start.line);
  const marked = shown.text.slice(shown.start, shown.end).toLowerCase().replace(/\s+/g, ' ');
  const key = [active.id, messageId, replyId, marked];
  const print = fingerprint(key);
  const twins = prints.get(print) ?? 0;
  prints.set(print, twins + 1);
  const fix = raw.fix && toFix(reply, raw.fix, words);
  const suggestions = raw.suggestions.flatMap(({ message, edits }) => {
    const mapped = toFix(reply, edits, words);
    return mapped === undefined ? [] : [{ message: words(message), ...mapped }];
  });
  return {
    ruleId: active.id,
    messageId,
    category: active.rule.meta.category,
    severity: raw.isUnsure && active.severity === 'error' ? 'warn' : active.severity,
    message: renderMessage(template.message, data) + (rendering === undefined ? '' : WHEN[rendering]),
    note: renderMessage(template.note, data),
    url: urlOf(active.id),
    path: reply.path,
    replyId,
    start,
    end: reply.map.point(source.end),
    ...(fix && { fix }),
    ...(raw.fix && { repair: raw.fix }),
    ...(rendering !== undefined && { rendering }),
    ...(suggestions.length > 0 && { suggestions }),
    // A number in text order tells apart findings that read the same in one reply; their place may change.
    fingerprint: twins === 0 ? print : `${print}-${twins + 1}`,
    data,
    about: aboutOf(active.rule),
    frame: shown,
  };
}

/** What a message adds when only another rendering than the usual one shows the fault. */
const WHEN: Readonly<Record<Exclude<RenderingId, 'full'>, string>> = {
  otherwise: ' (in another branch)',
  empty: ' (when values are empty)',
  long: ' (when values are long)',
  'right-to-left': ' (when names run right to left)',
};

const DOCS = 'https://github.com/care-lint/care-lint/blob/main/rules';

/** One string for all findings of a rule: a library has tens of thousands of them. */
const urls = new Map<string, string>();

function urlOf(id: string): string {
  const known = urls.get(id);
  if (known !== undefined) return known;
  const url = id.includes('/') ? '' : `${DOCS}/${id}/README.md`;
  urls.set(id, url);
  return url;
}

const abouts = new WeakMap<Rule['meta'], AboutRule>();

function aboutOf({ meta }: Rule): AboutRule {
  const known = abouts.get(meta);
  if (known !== undefined) return known;
  const { description, why, recommended } = meta;
  const severity = typeof recommended === 'string' ? recommended : (recommended.unknown ?? recommended.private);
  const about = { description, why, recommended: severity };
  abouts.set(meta, about);
  return about;
}

/** Edits in file offsets, with the inserted text masked; `undefined` when the file cannot take them as they are. */
function toFix({ map, text: whole }: Reply, edits: readonly Edit[], words: (text: string) => string): Fix | undefined {
  if (!edits.every((edit) => map.isVerbatim(edit.span))) return undefined;
  return {
    edits: edits.map(({ span, text }) => ({ ...map.toSource(span), text: words(text) })),
    reads: words(asItReads(whole, edits)),
  };
}

/** The first line of a stack that is not of the functions that take in a report. */
const FRAME = /\n {1,8}at (?!toRawFinding |(?:Object\.)?report )[^\n]{1,200}/;

function crashNotice(reply: Reply, id: string, error: unknown, { masker }: Shared): Notice {
  // The error may quote the reply: its text is masked and cut short.
  const words = (part: string): string => masker.words(part, { start: 0, end: reply.text.length });
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const frame = error instanceof Error ? (FRAME.exec(error.stack ?? '')?.[0].trim() ?? '') : '';
  const where =
    frame === '' ? '' : ` (${words(frame.replaceAll(/[^ (]{0,200}\/(?=[^/]{0,100}\/[^/]{0,100}:\d)/g, ''))})`;
  return {
    level: 'failure',
    code: 'crashed-rule',
    path: reply.path,
    message: `The rule ${id} crashed on ${words(reply.id)}: ${words(what.slice(0, 200))}${where}`,
  };
}

/** Takes in a report of a rule on a rendering. Throws Error for a message that the rule does not have. */
export function toRawFinding(
  active: ActiveRule,
  { messageId, span, data, fix, suggestions = [], isUnsure = false }: Report<Rule['messages']>,
  rendering?: RenderingId,
): RawFinding {
  const { messages } = active.rule;
  if (!Object.hasOwn(messages, messageId)) {
    throw new Error(unknownName('message of this rule', messageId, Object.keys(messages)));
  }
  return {
    active,
    messageId,
    isUnsure,
    span,
    data: dataOf(data),
    suggestions,
    ...(fix !== undefined && { fix }),
    ...(rendering !== undefined && rendering !== 'full' && { rendering }),
  };
}

/** The values of a report's slots. Their type is known only where the rule is written. */
function dataOf(data: unknown): MessageData {
  if (typeof data !== 'object' || data === null) return {};
  const values: [string, string | number][] = [];
  for (const [slot, value] of Object.entries(data)) {
    if (typeof value === 'string' || typeof value === 'number') values.push([slot, value]);
  }
  return Object.fromEntries(values);
}

/** Text order. */
export const byPlace = (a: RawFinding, b: RawFinding): number => a.span.start - b.span.start || a.span.end - b.span.end;
