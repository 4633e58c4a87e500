import { safeParse } from 'valibot';
import { findChannel } from './channels/profiles.js';
import { knownKeys } from './config/mistakes.js';
import { canRead, collect, type Collected } from './engine/collect.js';
import { renderMessage, slotsOf } from './engine/message.js';
import { verbatimSegments } from './formats/offsets.js';
import { createReply } from './formats/reply.js';
import { createSourceLines } from './formats/source-map.js';
import { read } from './language/read.js';
import type { Reading } from './language/types.js';
import type { Case, Cases, InvalidCase, MessageTemplate, Rule } from './rule.js';
import type { Edit, Reply, Span, Turn } from './types.js';

/** One thing that is wrong with a case, or that the rule did not do as the case says. */
export interface CaseFailure {
  /** Name of the check: `valid 1: a near miss`. */
  readonly name: string;
  /** One line for each difference. */
  readonly message: string;
}

/** One check of a cases file, for any test runner: `for (const { name, run } of testRule(rule, cases)) test(name, run)`. */
export interface CaseCheck {
  readonly name: string;
  /** Throws Error when the rule does not do as the case says. */
  readonly run: () => void;
}

/** What a rule says about a case, ready to print. */
export interface CaseFinding {
  readonly messageId: string;
  /** The text it marks. */
  readonly marked: string;
  readonly message: string;
  readonly note: string;
}

/** The moment of cases that name none: tests must not depend on the day they run. */
const SOME_DAY = '2026-06-15';

interface Ran {
  readonly reading: Reading;
  readonly findings: readonly Collected[];
}

/** Runs a rule on a cases file the way the engine does. Empty when everything is as the cases say. */
export function runCases(rule: Rule, cases: Cases): readonly CaseFailure[] {
  return planChecks(rule, cases).flatMap(({ name, differences }) => {
    const found = differences();
    return found.length === 0 ? [] : [{ name, message: found.join('\n') }];
  });
}

/** The checks of a cases file one by one. */
export function testRule(rule: Rule, cases: Cases): readonly CaseCheck[] {
  return planChecks(rule, cases).map(({ name, differences }) => ({
    name,
    run: () => {
      const found = differences();
      if (found.length > 0) throw new Error(`${rule.id}, ${name}:\n${found.join('\n')}`);
    },
  }));
}

/** What a rule says about one case, in text order. Throws Error when the case cannot be run. */
export function runCase(rule: Rule, one: Case): readonly CaseFinding[] {
  const { reading, findings } = runOne(rule, one);
  return findings.map((finding) => {
    const template = templateOf(rule, finding.messageId);
    if (template === undefined) throw new Error(`the rule has no message ${finding.messageId}`);
    return {
      messageId: finding.messageId,
      marked: markedBy(finding, reading),
      message: renderMessage(template.message, finding.data),
      note: renderMessage(template.note, finding.data),
    };
  });
}

const templateOf = ({ messages }: Rule, messageId: string): MessageTemplate | undefined =>
  Object.hasOwn(messages, messageId) ? messages[messageId] : undefined;

interface Planned {
  readonly name: string;
  readonly differences: () => readonly string[];
}

const nameOf = (kind: string, index: number, one: Case): string =>
  `${kind} ${index + 1}: ${one.title ?? brief(one.text)}`;

function planChecks(rule: Rule, { valid, invalid }: Cases): readonly Planned[] {
  return [
    { name: 'no case twice', differences: () => findDuplicates([...valid, ...invalid]) },
    ...valid.map((one, index) => ({
      name: nameOf('valid', index, one),
      differences: () => catching(() => checkSilent(rule, one)),
    })),
    ...invalid.map((one, index) => ({
      name: nameOf('invalid', index, one),
      differences: () => catching(() => checkInvalid(rule, one)),
    })),
    ...invalid.flatMap((one, index) => {
      const { better } = one;
      if (better === undefined) return [];
      const differences = () => catching(() => checkSilent(rule, { ...one, text: better }));
      return [{ name: `better ${index + 1}: ${brief(better)}`, differences }];
    }),
  ];
}

/** A rule that throws fails its case, not the run. */
function catching(check: () => readonly string[]): readonly string[] {
  try {
    return check();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const brief = (text: string): string => {
  const line = text.replaceAll(/\s{1,100}/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

/** What makes a case the same case as another: everything but its title and what is expected of it. */
const identity = ({ text, channel, kind, tags, customer, thread, customerName, options, now }: Case): string =>
  JSON.stringify([text, channel, kind, tags, customer, thread, customerName, options, now]);

function findDuplicates(all: readonly Case[]): readonly string[] {
  const seen = new Set<string>();
  return all.flatMap((one) => {
    const same = seen.has(identity(one));
    seen.add(identity(one));
    return same ? [`twice: "${brief(one.text)}"`] : [];
  });
}

function checkSilent(rule: Rule, one: Case): readonly string[] {
  const { reading, findings } = runOne(rule, one);
  return findings.flatMap((finding) => [
    `unexpected ${describeFinding(finding, reading)}`,
    ...checkFinding(rule, finding, reading),
  ]);
}

function checkInvalid(rule: Rule, one: InvalidCase): readonly string[] {
  if (one.findings.length === 0) return ['an invalid case must name at least one finding'];
  const strange = one.findings.filter(({ marked }) => marked === '' || !one.text.includes(marked));
  if (strange.length > 0) return strange.map(({ marked }) => `"${marked}" does not stand in the text`);
  const { reading, findings } = runOne(rule, one);
  const differences: string[] = [];
  for (let i = 0; i < Math.max(findings.length, one.findings.length); i++) {
    const finding = findings[i];
    const expected = one.findings[i];
    if (finding === undefined) {
      differences.push(`missing ${expected?.messageId ?? ''} on "${expected?.marked ?? ''}"`);
      continue;
    }
    const actual = describeFinding(finding, reading);
    if (expected === undefined) differences.push(`unexpected ${actual}`);
    else if (finding.messageId !== expected.messageId || markedBy(finding, reading) !== expected.marked) {
      differences.push(`expected ${expected.messageId} on "${expected.marked}", found ${actual}`);
    } else differences.push(...compareFix(finding, expected.fixed, reading));
    differences.push(...checkFinding(rule, finding, reading));
  }
  return differences;
}

const markedBy = ({ span }: Collected, { text }: Reading): string => text.slice(span.start, span.end);

const describeFinding = (finding: Collected, reading: Reading): string =>
  `${finding.messageId} on "${markedBy(finding, reading)}"`;

function compareFix({ fix, messageId }: Collected, fixed: string | undefined, { text }: Reading): readonly string[] {
  const actual = fix === undefined ? undefined : applyEdits(text, fix);
  if (actual === fixed) return [];
  if (actual === undefined) return [`${messageId} has no fix, the case expects one`];
  return [
    `the fix of ${messageId} gives "${actual}", the case ${fixed === undefined ? 'has no `fixed`' : `expects "${fixed}"`}`,
  ];
}

/** What every finding of every rule must keep to. */
function checkFinding(rule: Rule, finding: Collected, { text }: Reading): readonly string[] {
  const { messageId, span, data, fix = [], suggestions } = finding;
  const template = templateOf(rule, messageId);
  if (template === undefined) return [`the rule has no message ${messageId}`];
  const broken: string[] = [];
  const isInside = ({ start, end }: Span) => start >= 0 && start <= end && end <= text.length;
  if (!isInside(span) || span.start === span.end) broken.push(`${messageId} marks nothing: ${span.start}-${span.end}`);
  for (const edits of [fix, ...suggestions.map((suggestion) => suggestion.edits)]) {
    if (!edits.every((edit) => isInside(edit.span))) broken.push(`${messageId} edits outside of the text`);
    else if (edits.length > 0 && applyEdits(text, edits) === text) broken.push(`${messageId} edits nothing`);
  }
  const slots = [...slotsOf(template.message), ...slotsOf(template.note)];
  const unused = Object.keys(data).filter((slot) => !slots.includes(slot));
  if (unused.length > 0) broken.push(`${messageId} fills slots it does not have: ${unused.join(', ')}`);
  if (renderMessage(template.message, data) === '') broken.push(`${messageId} says nothing`);
  renderMessage(template.note, data);
  return broken;
}

/** A text after edits that do not overlap. Throws Error when they do. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let edited = '';
  for (const { span, text: inserted } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) throw new Error('edits overlap');
    edited += text.slice(at, span.start) + inserted;
    at = span.end;
  }
  return edited + text.slice(at);
}

function runOne(rule: Rule, one: Case): Ran {
  const channelId = one.channel ?? 'unspecified';
  const channel = findChannel(channelId);
  if (channel === undefined) throw new Error(`there is no channel ${channelId}`);
  const options = parseOptions(rule, one.options ?? {});
  const reading = read(makeReply(one));
  return {
    reading,
    findings:
      rule.check !== undefined && canRead(rule, reading)
        ? collect(rule, reading, { options, channel, contacts: undefined, now: new Date(one.now ?? SOME_DAY) })
        : [],
  };
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
  const source = { path: '<case>', text: one.text, baseOffset: 0, baseLine: 1 };
  const reply = createReply({
    path: source.path,
    number: 1,
    kind: one.kind ?? 'draft',
    fields: {
      ...(one.channel === undefined ? {} : { channel: one.channel }),
      ...(one.tags === undefined ? {} : { tags: one.tags }),
      ...(thread === undefined ? {} : { thread }),
      ...(one.customerName === undefined ? {} : { customer: { name: one.customerName } }),
    },
    decoded: { text: source.text, segments: () => verbatimSegments(source.text.length, 0) },
    lines: createSourceLines(source),
  });
  if (reply.text !== one.text) throw new Error('rules never see blanks at the end of a reply: take them out');
  return reply;
}

function threadOf({ customer, thread }: Case): readonly Turn[] | undefined {
  if (customer !== undefined && thread !== undefined) throw new Error('name the customer turn or the thread, not both');
  return customer === undefined ? thread : [{ from: 'customer', text: customer }];
}
