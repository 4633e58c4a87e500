import { safeParse } from 'valibot';
import { knownKeys } from '../base/mistakes.js';
import { verbatimSegments } from '../base/offsets.js';
import type { Customer, Reply, Turn } from '../base/types.js';
import { findChannel } from '../channels/find-channel.js';
import { runLibraryRule } from '../engine/check-library.js';
import { canRead, runRule } from '../engine/check-reply.js';
import type { RawFinding } from '../engine/findings.js';
import { createViews } from '../engine/views.js';
import { createReply } from '../formats/reply.js';
import { createSourceLines } from '../formats/source-map.js';
import { read } from '../language/read-reply.js';
import type { ActiveRule, Case, LibraryCase, LibraryEntry, Rule } from '../rule.js';
import { parseTemplate } from '../templates/parse-template.js';
import { renderings } from '../templates/render.js';

/** A finding of a rule in a text of a case. */
export interface CaseReport {
  /** Id of the entry, in a library. */
  readonly id?: string;
  /** The whole text of the reply or entry. */
  readonly text: string;
  readonly finding: RawFinding;
}

/** The moment of the run for a case that does not name one. */
const DEFAULT_NOW = '2026-05-04T09:00:00Z';

/** Runs a rule on a case as the engine does. Findings are in text order, those of a library also in the order of its entries. */
export function judge(rule: Rule, one: Case | LibraryCase): readonly CaseReport[] {
  const active: ActiveRule = { id: rule.id, rule, severity: 'error', options: parseOptions(rule, one.options ?? {}) };
  const now = new Date(one.now ?? DEFAULT_NOW);
  if ('entries' in one) return judgeLibrary(active, one, now);
  if (rule.check === undefined) throw new Error('the rule compares entries: its cases need `entries`');
  const channel = channelOf(one.channel);
  const reply = makeReply(one);
  const views = createViews(
    reply,
    undefined,
    reply.kind === 'library' ? renderings(parseTemplate(reply.text), {}) : [],
  );
  if (!canRead(rule, views.usual.reading)) return [];
  const found = runRule(views, active, rule, { now, channel, contacts: undefined });
  return found.map((finding) => ({ text: reply.text, finding }));
}

function judgeLibrary(active: ActiveRule, { entries: written }: LibraryCase, now: Date): readonly CaseReport[] {
  const { rule, options } = active;
  if (rule.checkLibrary === undefined) throw new Error('the rule judges single replies: its cases need a `text`');
  const path = 'library.yaml';
  // One file with the entries below each other, so that their lines differ.
  const text = written.map((entry) => entry.text).join('\n');
  const lines = createSourceLines({ path, text, baseOffset: 0, baseLine: 1 });
  let offset = 0;
  const entries = written.map((entry, i): LibraryEntry => {
    channelOf(entry.channel);
    const start = offset;
    offset += entry.text.length + 1;
    const segments = () => verbatimSegments(entry.text.length, start);
    const { text: _text, ...fields } = entry;
    const decoded = { text: entry.text, segments };
    const reply = createReply({ path, number: i + 1, kind: 'library', fields, decoded, lines });
    checkBlanks(reply, entry.text);
    const { language, kinds } = read(reply);
    return { reply, locale: entry.locale, language, kinds };
  });
  const readable = entries.filter((entry) => canRead(rule, entry)).map((entry) => [entry, active] as const);
  const found = runLibraryRule({ rule, options, active: new Map(readable) }, now);
  return entries.flatMap((entry) =>
    (found.get(entry) ?? []).map((finding) => ({ id: entry.reply.id, text: entry.reply.text, finding })),
  );
}

function channelOf(id = 'unspecified') {
  const channel = findChannel(id);
  if (channel === undefined) throw new Error(`there is no channel ${id}`);
  return channel;
}

function parseOptions(rule: Rule, given: Readonly<Record<string, unknown>>): unknown {
  const known = knownKeys(rule.options);
  const stray = Object.keys(given).filter((key) => !known.includes(key));
  if (stray.length > 0) throw new Error(`the rule has no option ${stray.join(', ')}`);
  if (rule.options === undefined) return {};
  const parsed = safeParse(rule.options, given);
  if (parsed.success) return parsed.output;
  throw new Error(parsed.issues.map(({ message }) => `options: ${message}`).join('\n'));
}

function makeReply(one: Case): Reply {
  const thread = threadOf(one);
  const customer = customerOf(one);
  const source = { path: '<case>', text: one.text, baseOffset: 0, baseLine: 1 };
  const reply = createReply({
    path: source.path,
    number: 1,
    kind: one.kind ?? 'draft',
    fields: {
      ...(one.channel === undefined ? {} : { channel: one.channel }),
      ...(one.replyTitle !== undefined && { title: one.replyTitle }),
      ...(one.tags === undefined ? {} : { tags: one.tags }),
      ...(thread === undefined ? {} : { thread }),
      ...(customer !== undefined && { customer }),
      ...(one.agentName !== undefined && { agent: { name: one.agentName } }),
      ...(one.rating !== undefined && { rating: one.rating }),
    },
    decoded: { text: source.text, segments: () => verbatimSegments(source.text.length, 0) },
    lines: createSourceLines(source),
  });
  checkBlanks(reply, one.text);
  return reply;
}

function customerOf({ customerName, customerData }: Case): Customer | undefined {
  if (customerName === undefined) return customerData;
  return { name: customerName, ...customerData };
}

function checkBlanks(reply: Reply, written: string): void {
  if (reply.text !== written)
    throw new Error('rules never see blanks at the end of a reply: remove them from the text');
}

function threadOf({ customer, thread }: Case): readonly Turn[] | undefined {
  if (customer !== undefined && thread !== undefined) throw new Error('name the customer turn or the thread, not both');
  return customer === undefined ? thread : [{ from: 'customer', text: customer }];
}
